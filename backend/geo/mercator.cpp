// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geo {

namespace {

constexpr double degree = std::numbers::pi / 180;

} // namespace

bool MercatorBox::contains(Mercator point) const {
    return point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
}

bool MercatorBox::intersects(const MercatorBox& other) const {
    return !isEmpty() && !other.isEmpty() && left <= other.right && other.left <= right &&
           top <= other.bottom && other.top <= bottom;
}

void MercatorBox::extend(Mercator point) {
    left = std::min(left, point.x);
    top = std::min(top, point.y);
    right = std::max(right, point.x);
    bottom = std::max(bottom, point.y);
}

bool LonLatBox::contains(LonLat position) const {
    return position.longitude_deg >= west_deg && position.longitude_deg <= east_deg &&
           position.latitude_deg >= south_deg && position.latitude_deg <= north_deg;
}

Mercator toMercator(LonLat position) {
    const double latitude = std::clamp(position.latitude_deg, -max_latitude_deg, max_latitude_deg) * degree;
    return {position.longitude_deg / 360 + 0.5,
            0.5 - std::asinh(std::tan(latitude)) / (2 * std::numbers::pi)};
}

LonLat toLonLat(Mercator point) {
    return {(point.x - 0.5) * 360, std::atan(std::sinh((0.5 - point.y) * 2 * std::numbers::pi)) / degree};
}

MercatorBox toMercator(const LonLatBox& box) {
    const Mercator north_west = toMercator(LonLat{box.west_deg, box.north_deg});
    const Mercator south_east = toMercator(LonLat{box.east_deg, box.south_deg});
    return {north_west.x, north_west.y, south_east.x, south_east.y};
}

LonLatBox toLonLat(const MercatorBox& box) {
    const LonLat north_west = toLonLat(Mercator{box.left, box.top});
    const LonLat south_east = toLonLat(Mercator{box.right, box.bottom});
    return {north_west.longitude_deg, south_east.latitude_deg, south_east.longitude_deg,
            north_west.latitude_deg};
}

double worldSizePx(double zoom) {
    return tile_size_px * std::exp2(zoom);
}

double zoomForWorldSize(double world_size_px) {
    return std::log2(world_size_px / tile_size_px);
}

double pixelsPerDegree(double zoom) {
    return worldSizePx(zoom) / 360;
}

double zoomForPixelsPerDegree(double pixels_per_degree) {
    return zoomForWorldSize(pixels_per_degree * 360);
}

double metresPerPixel(double latitude_deg, double zoom) {
    constexpr double circumference_m = 2 * std::numbers::pi * earth_radius_km * 1000;
    return circumference_m * std::cos(latitude_deg * degree) / worldSizePx(zoom);
}

Camera frameCamera(const LonLatBox& frame, ViewSize view, Padding padding, double max_zoom) {
    const MercatorBox box = toMercator(frame);
    const double free_width_px = view.width_px - padding.left_px - padding.right_px;
    const double free_height_px = view.height_px - padding.top_px - padding.bottom_px;
    if (box.width() <= 0 || box.height() <= 0 || free_width_px <= 0 || free_height_px <= 0)
        return {box.centre(), max_zoom};
    const double world_px = std::min(free_width_px / box.width(), free_height_px / box.height());
    const double zoom = std::min(zoomForWorldSize(world_px), max_zoom);
    const double world_at_zoom_px = worldSizePx(zoom);
    // The free space's centre is off the view's centre by half the difference of the paddings.
    return {{box.centre().x - (padding.left_px - padding.right_px) / 2 / world_at_zoom_px,
             box.centre().y - (padding.top_px - padding.bottom_px) / 2 / world_at_zoom_px},
            zoom};
}

MercatorBox visibleBox(const Camera& camera, ViewSize view) {
    const double half_width = view.width_px / 2 / worldSizePx(camera.zoom);
    const double half_height = view.height_px / 2 / worldSizePx(camera.zoom);
    return {camera.centre.x - half_width, camera.centre.y - half_height, camera.centre.x + half_width,
            camera.centre.y + half_height};
}

double distanceKm(LonLat from, LonLat to) {
    const double sin_latitude = std::sin((to.latitude_deg - from.latitude_deg) * degree / 2);
    const double sin_longitude = std::sin((to.longitude_deg - from.longitude_deg) * degree / 2);
    const double haversine = sin_latitude * sin_latitude + std::cos(from.latitude_deg * degree) *
                                                               std::cos(to.latitude_deg * degree) *
                                                               sin_longitude * sin_longitude;
    return 2 * earth_radius_km * std::asin(std::min(1.0, std::sqrt(haversine)));
}

double lengthKm(std::span<const LonLat> line) {
    double sum_km = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum_km += distanceKm(line[i - 1], line[i]);
    return sum_km;
}

} // namespace geo
