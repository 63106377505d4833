// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/lens_placement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace geo {

namespace {

constexpr double step_px = 8;       // between the places that are tried
constexpr double radiusStep_px = 4; // between the sizes

double distance_px(PixelPoint point, const LabelObstacleLine& line) {
    double least_px = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < line.points.size(); ++i)
        least_px = std::min(least_px, distance_px(point, line.points[i - 1], line.points[i]));
    return least_px - line.half_width_px;
}

/// True when the line from the subject to there crosses an arrow, but for one at the subject.
bool leadsOverArrow(PixelPoint middle, const LensRequest& request) {
    const PixelQuad lead = quadOf(request.subject, middle, 0.5);
    return std::ranges::any_of(request.lines, [&](const LabelObstacleLine& line) {
        if (distance_px(request.subject, line) < request.gap_px)
            return false;
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            if (overlap(lead, quadOf(line.points[i - 1], line.points[i], line.half_width_px)))
                return true;
        }
        return false;
    });
}

/// How broad a lens may be there, 0 where it would be too small.
double freeRadius_px(PixelPoint middle, const LensRequest& request) {
    const PixelBox& view = request.view;
    double free_px =
        std::min({request.radius_px + request.gap_px, middle.x - view.left, view.right - middle.x,
                  middle.y - view.top, view.bottom - middle.y, distance_px(middle, request.subject)});
    const double least_px = request.leastRadius_px + request.gap_px;
    const auto isTooNear = [&](const auto& obstacle) {
        free_px = std::min(free_px, distance_px(middle, obstacle));
        return free_px < least_px;
    };
    const bool isTaken = free_px < least_px || std::ranges::any_of(request.boxes, isTooNear) ||
                         std::ranges::any_of(request.lines, isTooNear) || leadsOverArrow(middle, request);
    return isTaken ? 0 : free_px - request.gap_px;
}

/// Where a lens may be, and how broad.
std::vector<PlacedLens> freePlaces(const LensRequest& request) {
    const PixelBox inner = request.view.grown(-request.leastRadius_px - request.gap_px);
    std::vector<PlacedLens> places;
    for (double y = inner.top; y <= inner.bottom; y += step_px) {
        for (double x = inner.left; x <= inner.right; x += step_px) {
            if (const double radius_px = freeRadius_px({x, y}, request); radius_px > 0)
                places.push_back({{x, y}, radius_px});
        }
    }
    return places;
}

} // namespace

std::optional<PlacedLens> placeLens(const LensRequest& request) {
    std::vector<PlacedLens> places = freePlaces(request);
    if (places.empty())
        return {};
    const double most_px = std::ranges::max(places, {}, &PlacedLens::radius_px).radius_px;
    // In steps, so that it does not swell and shrink with each pixel that the map moves.
    const double steps = std::ceil((request.radius_px - most_px) / radiusStep_px);
    const double radius_px = std::max(request.leastRadius_px, request.radius_px - steps * radiusStep_px);
    std::erase_if(places, [radius_px](const PlacedLens& place) { return place.radius_px < radius_px; });
    const auto away_px = [&](const PlacedLens& place) { return distance_px(place.middle, request.subject); };
    return PlacedLens{std::ranges::min(places, {}, away_px).middle, radius_px};
}

} // namespace geo
