// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/lesson.h"
#include "models/screens.h"

#include <QColor>
#include <functional>
#include <vector>

namespace models {

/// What a look before the lesson goes over.
struct PreflightSubject {
    const story::Story* story = nullptr;    ///< Never null.
    const lesson::Lesson* lesson = nullptr; ///< Null: the story's own steps, notes and minutes.
    story::Language language = story::Language::English;
    std::span<const ScreenPlace> screens{};
    QString ownScreen{};                      ///< The name of the screen with the presenter's window.
    std::optional<ScreenPlace> projector{};   ///< The screen for the class, where there is one of its own.
    double textScale = 1;                     ///< The reader's.
    std::span<const double> textScales{};     ///< All that it could be, smallest first.
    double classMinutes = 0;                  ///< As long as the class lasts.
    QString lostCopy{};                       ///< The copy of the essay that is no longer there, or "".
    std::vector<story::Language> unwritten{}; ///< Languages for which there is no font.
    std::function<QColor(const char* token)> colour{}; ///< Of the theme, by its token.
};

/// One thing that would go wrong.
struct PreflightLine {
    /// In the order in which they are told.
    enum class Kind {
        NoSteps,
        TooLong,
        SameScreen,
        SmallScreen,
        SmallStatement,
        Contrast,
        LostCopy,
        NoFont,
        LostStep,
        NoNotes,
        NoMinutes,
        SmallSource,
        OneScreen,
    };
    Kind kind = Kind::NoSteps;
    bool grave = false; ///< The class would miss something; else it is good to know.
    QString what;       ///< A sentence, without a full stop, as is the fix.
    QString fix;
    /// Where it is mended: "lesson", "lesson:STEP", "text" (its size, and the theme), "copy", or "" for what
    /// is mended outside of the program.
    QString place;
    friend bool operator==(const PreflightLine&, const PreflightLine&) = default;
};

/// All that would go wrong, what is grave first; empty when all is ready. Needs a QGuiApplication, for the
/// fonts.
[[nodiscard]] std::vector<PreflightLine> preflight(const PreflightSubject& subject);

/// The steps that the class would see, and how long they take together.
struct PreflightPlan {
    std::vector<lesson::PlannedStep> steps; ///< They point into the subject's story and lesson.
    double minutes = 0;
};
[[nodiscard]] PreflightPlan preflightPlan(const PreflightSubject& subject);

} // namespace models
