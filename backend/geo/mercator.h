// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace geo {

/// A position in degrees, WGS 84. Longitude grows to the east, latitude to the north.
struct LonLat {
    double longitude_deg = 0;
    double latitude_deg = 0;

    bool operator==(const LonLat&) const = default;
};

/// A position in normalised Web Mercator (EPSG:3857 scaled to the unit square): x 0…1 from 180° W to 180° E,
/// y 0…1 from 85.0511° N down to 85.0511° S.
struct Mercator {
    double x = 0;
    double y = 0;

    bool operator==(const Mercator&) const = default;
};

/// An axis-aligned box in normalised Mercator. A default box is empty and grows with `extend`.
struct MercatorBox {
    double left = 1;
    double top = 1;
    double right = 0;
    double bottom = 0;

    bool operator==(const MercatorBox&) const = default;

    [[nodiscard]] bool isEmpty() const { return right < left || bottom < top; }
    [[nodiscard]] double width() const { return isEmpty() ? 0 : right - left; }
    [[nodiscard]] double height() const { return isEmpty() ? 0 : bottom - top; }
    [[nodiscard]] Mercator centre() const { return {(left + right) / 2, (top + bottom) / 2}; }
    [[nodiscard]] bool contains(Mercator point) const;
    [[nodiscard]] bool intersects(const MercatorBox& other) const;
    void extend(Mercator point);
};

/// A box in degrees that does not cross the date line.
struct LonLatBox {
    double west_deg = 0;
    double south_deg = 0;
    double east_deg = 0;
    double north_deg = 0;

    bool operator==(const LonLatBox&) const = default;

    [[nodiscard]] bool contains(LonLat position) const;
};

/// Free space to keep at the edges of a view, in device-independent pixels.
struct Padding {
    double left_px = 0;
    double top_px = 0;
    double right_px = 0;
    double bottom_px = 0;
};

/// The size of a view in device-independent pixels.
struct ViewSize {
    double width_px = 0;
    double height_px = 0;
};

/// What a north-up map without tilt shows: the position in the middle of the view, and the zoom level.
struct Camera {
    Mercator centre;
    double zoom = 0;

    bool operator==(const Camera&) const = default;
};

/// The latitude where Web Mercator ends, atan(sinh(π)) in degrees.
inline constexpr double max_latitude_deg = 85.051128779806604;
/// The mean radius of the earth (IUGG), for lengths on the sphere.
inline constexpr double earth_radius_km = 6371.0088;
/// The width of the world at zoom level 0, in pixels.
inline constexpr double tile_size_px = 256;

/// Projects a position; latitudes beyond the projection's edge are clamped to it.
[[nodiscard]] Mercator toMercator(LonLat position);
/// The inverse of `toMercator`.
[[nodiscard]] LonLat toLonLat(Mercator point);
[[nodiscard]] MercatorBox toMercator(const LonLatBox& box);
[[nodiscard]] LonLatBox toLonLat(const MercatorBox& box);

/// The width of the whole world in pixels at a zoom level: 256 · 2^zoom.
[[nodiscard]] double worldSizePx(double zoom);
/// The inverse of `worldSizePx`; `world_size_px` must be positive.
[[nodiscard]] double zoomForWorldSize(double world_size_px);
/// Pixels for one degree of longitude at a zoom level (the "ppd" of the design).
[[nodiscard]] double pixelsPerDegree(double zoom);
[[nodiscard]] double zoomForPixelsPerDegree(double pixels_per_degree);
/// The length on the ground of one pixel at a latitude, in metres (sphere of the mean radius).
[[nodiscard]] double metresPerPixel(double latitude_deg, double zoom);

/// The camera that shows the whole frame, as large as possible, in the part of the view that the padding
/// leaves free. A frame without extent or a view without free space gives the frame's centre at `max_zoom`.
[[nodiscard]] Camera frameCamera(const LonLatBox& frame, ViewSize view, Padding padding,
                                 double max_zoom = 20);
/// The part of the world that a camera shows in a view.
[[nodiscard]] MercatorBox visibleBox(const Camera& camera, ViewSize view);

/// The great-circle distance by the haversine formula, in km.
[[nodiscard]] double distanceKm(LonLat from, LonLat to);
/// The sum of the distances between consecutive positions, in km.
[[nodiscard]] double lengthKm(std::span<const LonLat> line);

} // namespace geo
