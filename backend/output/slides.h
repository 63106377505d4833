// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/basemap.h"
#include "lesson/lesson.h"
#include "story/story.h"

#include <QByteArray>
#include <QImage>

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
/// A slide for each of those as a page of PDF, for those who must use another program: the map as a vector
/// drawing, the statement in type of 1/18 of the height, its figure, its source in small. Needs a
/// QGuiApplication, for the fonts.
[[nodiscard]] QByteArray slidesOf(const SlideContent& content);
/// The slide of one of stepsOf(content) as a picture 1080 pixels high.
[[nodiscard]] QImage slidePicture(const SlideContent& content, const lesson::PlannedStep& step);

} // namespace output
