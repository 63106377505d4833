// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shape_painter.h"
#include "timeline_content.h"
#include "timeline_style.h"

#include <QFont>

namespace layers {

/// A text to draw: left edge, vertical middle.
struct TextRun {
    QString text;
    QPointF leftMiddle;    ///< Moved to whole device pixels.
    double advance_px = 0; ///< Added to it after that: what stands before it of a text in several runs.
    QFont font;
    QColor colour;
    QColor halo; ///< Invalid: none.
};

/// One plane of the timeline: shapes, and the texts above them.
struct TimelinePlane {
    std::vector<ColouredMesh> meshes;
    std::vector<TextRun> texts;
};

/// Everything the timeline draws, from back to front.
struct TimelineScene {
    TimelinePlane ground; ///< Eras, histogram, hairlines, axis.
    TimelinePlane signs;  ///< Spans and signs.
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
