// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline_scene.h"

/// The parts of a timeline's drawing; each draws what the layout has placed.
namespace layers {

/// The opacity of what does not belong to the selection, beside what does.
inline constexpr double kDimEvent = 0.28;

[[nodiscard]] inline QColor withOpacity(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(colour.alphaF() * opacity));
    return colour;
}
[[nodiscard]] inline QRectF rectOf(const explore::TimelineRect& box) {
    return {box.x, box.y, box.width, box.height};
}
/// A text of the layout, in the font of its role.
[[nodiscard]] inline TextRun runOf(const TimelineDrawing& drawing, const explore::TimelineText& text,
                                   const QColor& ink, const QColor& halo = {}) {
    return {text.text, {text.box.x, text.box.y + text.box.height / 2}, 0, drawing.style.font(text.role), ink,
            halo};
}

/// The days that events cover.
void drawBars(const TimelineDrawing& drawing, ShapePainter& painter);
/// The signs of events and their counts, which go to `texts`.
void drawSigns(const TimelineDrawing& drawing, ShapePainter& painter, std::vector<TextRun>& texts);

} // namespace layers
