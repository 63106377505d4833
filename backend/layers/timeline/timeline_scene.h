// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture_sheet.h"
#include "shape_painter.h"
#include "timeline_content.h"
#include "timeline_style.h"

#include <QFont>

namespace layers {

/// A text to draw: left edge, vertical middle.
struct TextRun {
    QString text;
    QPointF leftMiddle; ///< Moved to whole device pixels.
    QFont font;
    QColor colour;
    QColor halo; ///< Invalid: none.
};

/// One plane of the timeline, from back to front.
struct TimelinePlane {
    PictureSheet sheet{};
    std::vector<ColouredMesh> meshes{};
    std::vector<TextRun> texts{};
};

/// Everything the timeline draws, from back to front.
struct TimelineScene {
    TimelinePlane ground; ///< Eras, histogram, hairlines, axis.
    TimelinePlane bars;   ///< The days that events cover, and the discs below signs.
    TimelinePlane signs;  ///< Signs and counts.
    TimelinePlane front;  ///< Veil, brush, labels, badges.
};

/// What a scene is made from.
struct TimelineDrawing {
    const explore::TimelineLayout& layout;
    const TimelineContent& content;
    const TimelineStyle& style;
    double devicePixelRatio = 1;
    int focusedItem = -1; ///< The event with the keyboard focus.
};

[[nodiscard]] TimelineScene drawTimeline(const TimelineDrawing& drawing);

} // namespace layers
