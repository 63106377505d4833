// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/map_colours.h"
#include "output/map_parts.h"
#include "output/paper_fonts.h"

#include <cmath>

namespace output {

namespace {

/// A pixel of the screen's map on paper, where the map is as broad as half a window.
constexpr double kPixel = 0.5;
constexpr int kHighlighterAlpha = 90;
constexpr double kInkTextSize = 9;

void paintArrowHead(QPainter& painter, const QPointF& before, const QPointF& tip, double width) {
    const QPointF along = tip - before;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return;
    const QPointF back = along / length * width * 4;
    const QPointF side(-back.y() * 0.5, back.x() * 0.5);
    painter.drawPolyline(QPolygonF{tip - back + side, tip, tip - back - side});
}

void paintStroke(QPainter& painter, const MapView& view, const MapSubject& subject,
                 const lesson::Stroke& stroke) {
    QColor colour = map_colours::ofToken(stroke.colour);
    if (stroke.tool == lesson::Tool::Highlighter)
        colour.setAlpha(kHighlighterAlpha);
    const double width = stroke.width_px * kPixel * subject.scale;
    QPolygonF line;
    for (const story::Position& position : stroke.points)
        line.append(view.at(position));
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (stroke.tool == lesson::Tool::Text) {
        painter.setFont(sansFont(kInkTextSize * subject.scale, subject.language, true));
        painter.drawText(line.first(), stroke.text);
    } else if (line.size() == 1) {
        painter.drawPoint(line.first());
    } else {
        painter.drawPolyline(line);
        if (stroke.tool == lesson::Tool::Arrow)
            paintArrowHead(painter, line[line.size() - 2], line.last(), width);
    }
}

} // namespace

void paintInk(QPainter& painter, const MapView& view, const MapSubject& subject) {
    painter.setBrush(Qt::NoBrush);
    for (const lesson::Stroke& stroke : subject.ink)
        paintStroke(painter, view, subject, stroke);
}

} // namespace output
