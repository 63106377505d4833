// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

/// Shapes on the screen, in device-independent pixels of the view, y down.
namespace geo {

struct PixelPoint {
    double x = 0;
    double y = 0;

    bool operator==(const PixelPoint&) const = default;
};

struct PixelSize {
    double width = 0;
    double height = 0;

    bool operator==(const PixelSize&) const = default;
};

struct PixelBox {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    bool operator==(const PixelBox&) const = default;

    [[nodiscard]] bool intersects(const PixelBox& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    [[nodiscard]] bool contains(const PixelBox& other) const {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }
    [[nodiscard]] PixelBox grown(double by_px) const {
        return {left - by_px, top - by_px, right + by_px, bottom + by_px};
    }
};

[[nodiscard]] double distance_px(PixelPoint a, PixelPoint b);
/// From a point to a segment.
[[nodiscard]] double distance_px(PixelPoint point, PixelPoint from, PixelPoint to);
/// From a point to a box; 0 inside it.
[[nodiscard]] double distance_px(PixelPoint point, const PixelBox& box);

/// A convex quadrangle by its corners, in order around it: a turned letter, a piece of a broad line.
struct PixelQuad {
    std::array<PixelPoint, 4> corners{};

    bool operator==(const PixelQuad&) const = default;

    [[nodiscard]] PixelBox bounds() const;
};

[[nodiscard]] PixelQuad quadOf(const PixelBox& box);

/// The segment as broad as twice `half_width_px`, with flat ends.
[[nodiscard]] PixelQuad quadOf(PixelPoint from, PixelPoint to, double half_width_px);

/// Whether two convex quadrangles share an area, by the separating axis theorem.
[[nodiscard]] bool overlap(const PixelQuad& a, const PixelQuad& b);

/// The bounding box of several; empty at the origin for none.
[[nodiscard]] PixelBox boundsOf(std::span<const PixelQuad> quads);

} // namespace geo
