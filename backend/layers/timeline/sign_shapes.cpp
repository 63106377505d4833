// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_shapes.h"

#include "shape_painter.h"

namespace layers {

namespace {

/// A cross whose arms are two fifths as wide as the whole.
std::vector<QPointF> cross(QPointF centre, double half) {
    const double arm = half * 0.38;
    std::vector<QPointF> outline{{-arm, -half}, {arm, -half}, {arm, -arm},   {half, -arm},
                                 {half, arm},   {arm, arm},   {arm, half},   {-arm, half},
                                 {-arm, arm},   {-half, arm}, {-half, -arm}, {-arm, -arm}};
    for (QPointF& point : outline)
        point += centre;
    return outline;
}

} // namespace

std::vector<QPointF> signOutline(const QString& shape, QPointF centre, double size_px) {
    // The areas, not the boxes, look equal: a square of the circle's width would seem larger.
    const double half = size_px / 2;
    if (shape == u"square") {
        const double side = half * 0.88;
        return {centre + QPointF(-side, -side), centre + QPointF(side, -side), centre + QPointF(side, side),
                centre + QPointF(-side, side)};
    }
    if (shape == u"diamond") {
        const double reach = half * 1.2;
        return {centre + QPointF(0, -reach), centre + QPointF(reach, 0), centre + QPointF(0, reach),
                centre + QPointF(-reach, 0)};
    }
    if (shape == u"triangle")
        return {centre + QPointF(0, -half * 1.05), centre + QPointF(half * 1.1, half * 0.85),
                centre + QPointF(-half * 1.1, half * 0.85)};
    if (shape == u"cross")
        return cross(centre, half * 1.06);
    return circleOutline(centre, half);
}

} // namespace layers
