// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/pixel_shapes.h"

#include <algorithm>
#include <cmath>

namespace geo {

namespace {

/// Whether a line along an edge of `a` has `a` on one side and `b` on the other.
bool hasSeparatingEdge(const PixelQuad& a, const PixelQuad& b) {
    for (std::size_t i = 0; i < a.corners.size(); ++i) {
        const PixelPoint from = a.corners[i];
        const PixelPoint to = a.corners[(i + 1) % a.corners.size()];
        const PixelPoint normal{from.y - to.y, to.x - from.x};
        if (normal.x == 0 && normal.y == 0)
            continue;
        const auto along = [normal](PixelPoint point) { return point.x * normal.x + point.y * normal.y; };
        const auto [lowA, highA] = std::ranges::minmax(a.corners, {}, along);
        const auto [lowB, highB] = std::ranges::minmax(b.corners, {}, along);
        if (along(highA) <= along(lowB) || along(highB) <= along(lowA))
            return true;
    }
    return false;
}

} // namespace

double distance_px(PixelPoint a, PixelPoint b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

double distance_px(PixelPoint point, PixelPoint from, PixelPoint to) {
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    const double squared = dx * dx + dy * dy;
    const double share =
        squared > 0 ? std::clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / squared, 0.0, 1.0) : 0;
    return distance_px(point, PixelPoint{from.x + share * dx, from.y + share * dy});
}

double distance_px(PixelPoint point, const PixelBox& box) {
    return distance_px(point, PixelPoint{std::clamp(point.x, box.left, box.right),
                                         std::clamp(point.y, box.top, box.bottom)});
}

PixelBox PixelQuad::bounds() const {
    const auto [left, right] = std::ranges::minmax(corners, {}, &PixelPoint::x);
    const auto [top, bottom] = std::ranges::minmax(corners, {}, &PixelPoint::y);
    return {left.x, top.y, right.x, bottom.y};
}

PixelQuad quadOf(const PixelBox& box) {
    return {{{{box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}}}};
}

PixelQuad quadOf(PixelPoint from, PixelPoint to, double half_width_px) {
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const double scale = length > 0 ? half_width_px / length : 0;
    const PixelPoint side{(from.y - to.y) * scale, (to.x - from.x) * scale};
    return {{{{from.x - side.x, from.y - side.y},
              {to.x - side.x, to.y - side.y},
              {to.x + side.x, to.y + side.y},
              {from.x + side.x, from.y + side.y}}}};
}

bool overlap(const PixelQuad& a, const PixelQuad& b) {
    return !hasSeparatingEdge(a, b) && !hasSeparatingEdge(b, a);
}

PixelBox boundsOf(std::span<const PixelQuad> quads) {
    if (quads.empty())
        return {};
    PixelBox all = quads.front().bounds();
    for (const PixelQuad& quad : quads) {
        const PixelBox box = quad.bounds();
        all = {std::min(all.left, box.left), std::min(all.top, box.top), std::max(all.right, box.right),
               std::max(all.bottom, box.bottom)};
    }
    return all;
}

} // namespace geo
