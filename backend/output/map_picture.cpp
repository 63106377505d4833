// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/map_picture.h"

#include "output/map_colours.h"
#include "output/map_parts.h"

namespace output {

void paintMap(QPainter& painter, const QRectF& box, const MapSubject& subject) {
    const MapView view(box, subject.step->frame, subject.padding);
    painter.save();
    painter.setClipRect(box);
    paintGround(painter, view, subject);
    paintWays(painter, view, subject);
    std::vector<QRectF> covered = paintSizes(painter, view, subject);
    if (!subject.covered.isEmpty())
        covered.push_back(subject.covered);
    paintNames(painter, view, subject, covered);
    paintInk(painter, view, subject);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(map_colours::rule, 0.75));
    painter.drawRect(box);
}

} // namespace output
