// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/match_index.h"
#include "geo/basemap.h"
#include "lesson/ink.h"
#include "story/story.h"

#include <QPainter>
#include <span>

namespace output {

/// What a picture of the map shows. What is pointed to outlives it.
struct MapSubject {
    const story::Story* story = nullptr; ///< Never null, nor are the next two.
    const geo::Basemap* basemap = nullptr;
    const story::Step* step = nullptr;
    story::Language language = story::Language::English;
    std::span<const lesson::Stroke> ink{}; ///< Drawn on top.
    /// How much larger than on a sheet of paper lines and words are: a slide is seen from afar.
    double scale = 1;
    /// Kept free of the step's frame at the edges of the box: by the words of a slide.
    geo::Padding padding{12, 12, 12, 12};
    QRectF covered{}; ///< Part of the box that something else will cover: no name goes there.
};

/// Paints the map of a step into the box: land, borders and the two rivers, the ways that the step shows, its
/// numbers as circles, places with their names, and ink. Lines stay lines and words stay words on a device
/// that knows them. One unit of the painter is a point (1/72 inch) of the picture; colours are those of the
/// light theme. Equal for equal arguments. Needs a QGuiApplication, for the fonts.
void paintMap(QPainter& painter, const QRectF& box, const MapSubject& subject);

} // namespace output
