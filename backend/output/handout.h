// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/match_index.h"
#include "geo/basemap.h"
#include "lesson/lesson.h"
#include "output/text_pages.h"
#include "story/story.h"

#include <memory>

namespace output {

enum class Edition {
    Teacher, ///< With speaker notes, questions, answers, claims and their checks.
    Student, ///< With lines to write on.
};

/// What a handout is made of. What is pointed to outlives the call.
struct HandoutContent {
    const explore::MatchIndex* index = nullptr; ///< Of the story; never null.
    const geo::Basemap* basemap = nullptr;      ///< Null: without maps.
    const lesson::Lesson* lesson = nullptr;     ///< Its choice, order, notes and ink; null: the story's own.
    std::vector<story::Id> steps{};             ///< Only these, in the order of the lesson; empty for all.
    Edition edition = Edition::Teacher;
    Paper paper = Paper::A4;
    story::Language language = story::Language::English; ///< Of names, dates and statements.
    std::uint32_t seed = 1;                              ///< Of the exercises.
};

/// Its pages. First the title and credit; then for each step its map as a vector drawing, the statement,
/// the paragraph's text (with its first step) and key dates, the figure, notes and questions or lines, the
/// source; then exercises, and what the whole rests on: notes, with what text and source say where they part,
/// for teachers the claims, sources. Real text
/// that can be searched and copied, pages numbered. Words of the page itself are those of the installed
/// translation. Needs a QGuiApplication, for the fonts.
[[nodiscard]] std::unique_ptr<Pages> handoutPages(const HandoutContent& content);
/// The same as PDF.
[[nodiscard]] QByteArray handoutOf(const HandoutContent& content);

} // namespace output
