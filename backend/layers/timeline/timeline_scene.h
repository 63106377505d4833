// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette.h"
#include "shape_painter.h"
#include "timeline_content.h"

#include <QFont>

namespace layers {

/// A text to draw: left edge, vertical middle.
struct TextRun {
    QString text;
    QPointF leftMiddle;
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
    const Palette& palette;
    double devicePixelRatio = 1;
    int focusedItem = -1; ///< The event with the keyboard focus.
};

/// The font in which a role is set.
[[nodiscard]] QFont timelineFont(explore::TextRole role, const Palette& palette, story::Language language);
[[nodiscard]] TimelineScene drawTimeline(const TimelineDrawing& drawing);

} // namespace layers
