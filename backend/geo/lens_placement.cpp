// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/lens_placement.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace geo {

namespace {

constexpr double step_px = 8; // between the places that are tried

bool isFree(PixelPoint middle, const LensRequest& request) {
    const double reach_px = request.radius_px + request.gap_px;
    if (distance_px(middle, request.subject) < reach_px)
        return false;
    const auto covers = [&](const PixelBox& box) { return distance_px(middle, box) < reach_px; };
    if (std::ranges::any_of(request.boxes, covers))
        return false;
    return std::ranges::none_of(request.lines, [&](const LabelObstacleLine& line) {
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            if (distance_px(middle, line.points[i - 1], line.points[i]) < reach_px + line.half_width_px)
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
            const double away_px = distance_px(middle, request.subject);
            if (away_px < least_px && isFree(middle, request)) {
                best = middle;
                least_px = away_px;
            }
        }
    }
    return best;
}

} // namespace geo
