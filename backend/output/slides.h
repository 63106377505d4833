// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/basemap.h"
#include "lesson/lesson.h"
#include "output/pages.h"
#include "story/story.h"

#include <memory>

namespace output {

enum class SlideShape { Wide, Narrow }; ///< 16:9, 4:3.

/// What slides are made of. What is pointed to outlives the call.
struct SlideContent {
    const story::Story* story = nullptr; ///< Never null, nor is the base map.
    const geo::Basemap* basemap = nullptr;
    const lesson::Lesson* lesson = nullptr; ///< Its choice, order and ink; null: the story's own.
    std::vector<story::Id> steps{};         ///< Only these; empty for all.
    SlideShape shape = SlideShape::Wide;
    story::Language language = story::Language::English;
};

/// The steps that have a slide, in order.
[[nodiscard]] std::vector<lesson::PlannedStep> stepsOf(const SlideContent& content);
/// A slide for each of those, for those who must use another program: the map as a vector drawing, the
/// statement in type of 1/18 of the height, its figure, its source in small. Needs a QGuiApplication, for the
/// fonts.
[[nodiscard]] std::unique_ptr<Pages> slidePages(const SlideContent& content);
/// The same as PDF.
[[nodiscard]] QByteArray slidesOf(const SlideContent& content);
inline constexpr int kSlideHeight_px = 1080; ///< Of slides that are saved as pictures.

} // namespace output
