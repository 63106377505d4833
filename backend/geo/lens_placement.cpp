// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/lens_placement.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace geo {

namespace {

constexpr double step_px = 8; // between the places that are tried

double away(PixelPoint a, PixelPoint b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

double away(PixelPoint point, const PixelBox& box) {
    return away(point, PixelPoint{std::clamp(point.x, box.left, box.right),
                                  std::clamp(point.y, box.top, box.bottom)});
}

double away(PixelPoint point, PixelPoint a, PixelPoint b) {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double squared = dx * dx + dy * dy;
    const double share =
        squared > 0 ? std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / squared, 0.0, 1.0) : 0;
    return away(point, PixelPoint{a.x + share * dx, a.y + share * dy});
}

bool isFree(PixelPoint middle, const LensRequest& request) {
    const double reach_px = request.radius_px + request.gap_px;
    if (away(middle, request.subject) < reach_px)
        return false;
    const auto covers = [&](const PixelBox& box) { return away(middle, box) < reach_px; };
    if (std::ranges::any_of(request.boxes, covers))
        return false;
    return std::ranges::none_of(request.lines, [&](const LabelObstacleLine& line) {
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            if (away(middle, line.points[i - 1], line.points[i]) < reach_px + line.half_width_px)
                return true;
        }
        return false;
    });
}

} // namespace

std::optional<PixelPoint> placeLens(const LensRequest& request) {
    const PixelBox inner = request.view.grown(-request.radius_px - request.gap_px);
    std::optional<PixelPoint> best;
    double least_px = std::numeric_limits<double>::infinity();
    for (double y = inner.top; y <= inner.bottom; y += step_px) {
        for (double x = inner.left; x <= inner.right; x += step_px) {
            const PixelPoint middle{x, y};
            const double away_px = away(middle, request.subject);
            if (away_px < least_px && isFree(middle, request)) {
                best = middle;
                least_px = away_px;
            }
        }
    }
    return best;
}

} // namespace geo
