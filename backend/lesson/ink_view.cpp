// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/ink_view.h"

#include <algorithm>
#include <cmath>

namespace lesson {

namespace {

double distanceToSegment(geo::PixelPoint at, geo::PixelPoint from, geo::PixelPoint to) {
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    const double lengthSquared = dx * dx + dy * dy;
    const double share =
        lengthSquared > 0
            ? std::clamp(((at.x - from.x) * dx + (at.y - from.y) * dy) / lengthSquared, 0.0, 1.0)
            : 0;
    return std::hypot(at.x - from.x - share * dx, at.y - from.y - share * dy);
}

bool isUnder(const InkView& view, const Stroke& stroke, geo::PixelPoint pixel, double radius_px) {
    const double reach_px = radius_px + stroke.width_px / 2;
    geo::PixelPoint from = pixelOf(view, stroke.points.front());
    for (const story::Position& point : stroke.points) {
        const geo::PixelPoint to = pixelOf(view, point);
        if (distanceToSegment(pixel, from, to) <= reach_px)
            return true;
        from = to;
    }
    return false;
}

} // namespace

story::Position positionAt(const InkView& view, geo::PixelPoint pixel) {
    const double world_px = geo::worldSizePx(view.camera.zoom);
    const geo::LonLat at =
        geo::toLonLat(geo::Mercator{view.camera.centre.x + (pixel.x - view.size.width_px / 2) / world_px,
                                    view.camera.centre.y + (pixel.y - view.size.height_px / 2) / world_px});
    return {at.longitude_deg, at.latitude_deg};
}

geo::PixelPoint pixelOf(const InkView& view, const story::Position& position) {
    const double world_px = geo::worldSizePx(view.camera.zoom);
    const geo::Mercator at = geo::toMercator(geo::LonLat{position.longitude_deg, position.latitude_deg});
    return {(at.x - view.camera.centre.x) * world_px + view.size.width_px / 2,
            (at.y - view.camera.centre.y) * world_px + view.size.height_px / 2};
}

std::vector<std::size_t> strokesUnder(const InkView& view, const std::vector<Stroke>& ink,
                                      geo::PixelPoint pixel, double radius_px) {
    std::vector<std::size_t> under;
    for (std::size_t i = 0; i < ink.size(); ++i) {
        if (!ink[i].points.empty() && isUnder(view, ink[i], pixel, radius_px))
            under.push_back(i);
    }
    return under;
}

} // namespace lesson
