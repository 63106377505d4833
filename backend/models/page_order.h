// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/lesson.h"

#include <QImage>
#include <optional>

namespace models {

/// Which pages are wanted, to print or to show in another program.
struct PageOrder {
    enum class Kind {
        Handout,  ///< A PDF to read and to write on.
        Slides,   ///< A PDF with a slide for each step.
        Pictures, ///< The same slides, a PNG each.
    };
    Kind kind = Kind::Handout;
    bool forStudents = false; ///< Of the handout: the student's edition; else the teacher's.
    bool onLetter = false;    ///< Of the handout: US Letter; else A4.
    bool narrow = false;      ///< Of the slides: 4:3; else 16:9.
    story::Language language = story::Language::English;
    std::optional<lesson::Lesson> lesson{}; ///< Its choice, order, notes and ink; none: the story's own.
    std::vector<story::Id> steps{};         ///< Only these; empty for all.
    std::uint32_t seed = 1;                 ///< Of the handout's exercises.
    friend bool operator==(const PageOrder&, const PageOrder&) = default;
};

/// A page to be drawn for looking at.
struct PageRequest {
    int number = 0; ///< Later ones are larger.
    PageOrder order;
    int page = 0; ///< From 0; the last where there are fewer.
    int height_px = 0;
};

/// What came of it.
struct PageAnswer {
    int number = 0;
    int page = 0;
    int count = 0;     ///< Of all pages.
    QImage picture{};  ///< Null when there is no page.
    QString problem{}; ///< Why there is none, in a sentence.
};

} // namespace models
