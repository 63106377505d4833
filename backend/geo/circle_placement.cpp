// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/circle_placement.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace geo {

namespace {

constexpr double step_px = 12; // between the places that are tried

bool meets(const PixelBox& box, const LabelObstacleLine& line) {
    constexpr double sample_px = 4;
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        const PixelPoint a = line.points[i - 1];
        const PixelPoint b = line.points[i];
        const int samples = 1 + static_cast<int>(distance_px(a, b) / sample_px);
        for (int k = 0; k <= samples; ++k) {
            const double t = static_cast<double>(k) / samples;
            if (distance_px(PixelPoint{std::lerp(a.x, b.x, t), std::lerp(a.y, b.y, t)}, box) <=
                line.half_width_px)
                return true;
        }
    }
    return false;
}

class Finder {
public:
    Finder(const PixelBox& free, const CircleObstacles& obstacles, double gap_px)
        : m_free(free)
        , m_obstacles(obstacles)
        , m_gap_px(gap_px) {}

    std::optional<CirclePlacement> find(const CircleRequest& request) {
        for (const Room room : {Room::Country, Room::CountryAskew, Room::Anywhere}) {
            if (const auto best = nearest(request, room)) {
                m_placed.push_back(*best);
                return best;
            }
        }
        return {};
    }

private:
    /// Where a circle may stand: inside its country, there with its words higher or lower, outside.
    enum class Room : std::uint8_t { Country, CountryAskew, Anywhere };

    [[nodiscard]] std::optional<CirclePlacement> nearest(const CircleRequest& request, Room room) const {
        const bool inside = room != Room::Anywhere;
        std::optional<CirclePlacement> best;
        double least = 0;
        for (double y = m_free.top + request.radius_px; y <= m_free.bottom - request.radius_px;
             y += step_px) {
            for (double x = m_free.left + request.radius_px; x <= m_free.right - request.radius_px;
                 x += step_px) {
                const double away = distance_px(PixelPoint{x, y}, request.wanted);
                if ((best && away >= least) || (inside && !request.fits({x, y})))
                    continue;
                if (auto placement = tryAt({x, y}, request, room)) {
                    best = placement;
                    least = away;
                }
            }
        }
        return best;
    }

    /// Where the words may stand about a circle.
    [[nodiscard]] std::vector<PixelBox> wordBoxes(PixelPoint centre, const CircleRequest& request,
                                                  Room room) const {
        const double reach = request.radius_px + m_gap_px;
        const auto [width, height] = request.words;
        const auto box = [&](double left, double top) {
            return PixelBox{centre.x + left, centre.y + top, centre.x + left + width,
                            centre.y + top + height};
        };
        std::vector boxes{box(reach, -height / 2), box(-reach - width, -height / 2), box(-width / 2, reach)};
        if (room == Room::Country)
            return boxes;
        for (const double top : {-height, 0.0}) {
            boxes.push_back(box(reach, top));
            boxes.push_back(box(-reach - width, top));
        }
        return boxes;
    }

    [[nodiscard]] std::optional<CirclePlacement> tryAt(PixelPoint centre, const CircleRequest& request,
                                                       Room room) const {
        const double r = request.radius_px;
        for (const LabelObstacleLine& line : m_obstacles.lines) {
            for (std::size_t i = 1; i < line.points.size(); ++i) {
                if (distance_px(centre, line.points[i - 1], line.points[i]) <
                    r + m_gap_px + line.half_width_px)
                    return {};
            }
        }
        for (const PixelBox& words : wordBoxes(centre, request, room)) {
            const CirclePlacement placement{
                .centre = centre,
                .words = words,
                .box = {std::min(words.left, centre.x - r), std::min(words.top, centre.y - r),
                        std::max(words.right, centre.x + r), std::max(words.bottom, centre.y + r)}};
            if (isFree(placement))
                return placement;
        }
        return {};
    }

    [[nodiscard]] bool isFree(const CirclePlacement& placement) const {
        return m_free.contains(placement.box) &&
               std::ranges::none_of(m_placed,
                                    [&](const CirclePlacement& other) {
                                        return other.box.grown(m_gap_px).intersects(placement.box);
                                    }) &&
               std::ranges::none_of(
                   m_obstacles.lines,
                   [&](const LabelObstacleLine& line) { return meets(placement.words, line); }) &&
               std::ranges::none_of(m_obstacles.signs, [&](const PixelBox& sign) {
                   return sign.grown(m_gap_px).intersects(placement.words);
               });
    }

    PixelBox m_free;
    CircleObstacles m_obstacles;
    double m_gap_px;
    std::vector<CirclePlacement> m_placed;
};

} // namespace

std::vector<std::optional<CirclePlacement>> placeCircles(std::span<const CircleRequest> requests,
                                                         const PixelBox& free,
                                                         const CircleObstacles& obstacles, double gap_px) {
    Finder finder(free, obstacles, gap_px);
    std::vector<std::optional<CirclePlacement>> placements;
    for (const CircleRequest& request : requests)
        placements.push_back(finder.find(request));
    return placements;
}

} // namespace geo
