// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/camera_limits.h"

#include <algorithm>

namespace geo {

namespace {

/// `value` between both ends, or in their middle where they are the wrong way round.
double orMiddle(double value, double low, double high) {
    return low <= high ? std::clamp(value, low, high) : (low + high) / 2;
}

double limitedZoom(double zoom, const CameraLimits& limits, ViewSize view, Padding covers) {
    return std::min(std::max(zoom, leastZoom(limits, view, covers)), limits.most_zoom);
}

} // namespace

double leastZoom(const CameraLimits& limits, ViewSize view, Padding covers) {
    const MercatorBox box = toMercator(limits.extent);
    const double free_width_px = view.width_px - covers.left_px - covers.right_px;
    const double free_height_px = view.height_px - covers.top_px - covers.bottom_px;
    const double world_px = std::max(free_width_px / box.width(), free_height_px / box.height());
    return world_px > 0 ? std::max(limits.least_zoom, zoomForWorldSize(world_px)) : limits.least_zoom;
}

Camera limited(const Camera& camera, const CameraLimits& limits, ViewSize view, Padding covers) {
    const MercatorBox box = toMercator(limits.extent);
    const double zoom = limitedZoom(camera.zoom, limits, view, covers);
    const double world_px = worldSizePx(zoom);
    const auto within = [world_px](double centre, double low, double high, double side_px, double before_px,
                                   double after_px) {
        return orMiddle(centre, low + (side_px / 2 - before_px) / world_px,
                        high - (side_px / 2 - after_px) / world_px);
    };
    return {{within(camera.centre.x, box.left, box.right, view.width_px, covers.left_px, covers.right_px),
             within(camera.centre.y, box.top, box.bottom, view.height_px, covers.top_px, covers.bottom_px)},
            zoom};
}

Mercator positionAt(const Camera& camera, ViewPoint point, ViewSize view) {
    const double world_px = worldSizePx(camera.zoom);
    return {camera.centre.x + (point.x_px - view.width_px / 2) / world_px,
            camera.centre.y + (point.y_px - view.height_px / 2) / world_px};
}

Camera zoomedAbout(const Camera& camera, ViewPoint point, double levels, const CameraLimits& limits,
                   ViewSize view, Padding covers) {
    Camera zoomed{camera.centre, limitedZoom(camera.zoom + levels, limits, view, covers)};
    const Mercator before = positionAt(camera, point, view);
    const Mercator after = positionAt(zoomed, point, view);
    zoomed.centre.x += before.x - after.x;
    zoomed.centre.y += before.y - after.y;
    return limited(zoomed, limits, view, covers);
}

} // namespace geo
