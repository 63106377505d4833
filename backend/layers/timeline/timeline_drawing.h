// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline_scene.h"

/// The parts of a timeline's drawing; each draws what the layout has placed.
namespace layers {

[[nodiscard]] inline QRectF rectOf(const explore::TimelineRect& box) {
    return {box.x, box.y, box.width, box.height};
}
[[nodiscard]] inline QPointF leftMiddleOf(const explore::TimelineText& text) {
    return {text.box.x, text.box.y + text.box.height / 2};
}
/// A text of the layout, in the font of its role.
[[nodiscard]] inline TextRun runOf(const TimelineDrawing& drawing, const explore::TimelineText& text,
                                   const QColor& ink, const QColor& halo = {}) {
    return {text.text, leftMiddleOf(text), drawing.style.font(text.role), ink, halo};
}

/// The days that events cover: the bars of each lane, and those that are lit above them.
void drawBars(const TimelineDrawing& drawing, PictureSheet& bars, ShapePainter& painter);
/// The discs below all signs, then the signs of events with their counts, and above them those that are
/// picked out.
void drawSigns(const TimelineDrawing& drawing, ShapePainter& discs, PictureSheet& signs,
               ShapePainter& painter);

} // namespace layers
