// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/cluster.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>
#include <utility>

namespace geo {

namespace {

using Cell = std::pair<std::int64_t, std::int64_t>;

struct CellHash {
    std::size_t operator()(const Cell& cell) const {
        constexpr std::size_t columns = 0x9e3779b97f4a7c15; // spreads neighbours: 2^64 over the golden ratio
        return static_cast<std::size_t>(cell.first) * columns + static_cast<std::size_t>(cell.second);
    }
};

/// The clusters by the cells, as broad as the reach, in which they began.
class Cells {
public:
    explicit Cells(double reach_px)
        : m_reach_px(reach_px) {}

    /// The earliest cluster near enough.
    [[nodiscard]] std::optional<std::size_t> near(PixelPoint point,
                                                  const std::vector<Cluster>& clusters) const {
        const auto [column, row] = cellOf(point);
        std::optional<std::size_t> first;
        for (std::int64_t x = column - 1; x <= column + 1; ++x) {
            for (std::int64_t y = row - 1; y <= row + 1; ++y) {
                const auto found = m_cells.find({x, y});
                if (found == m_cells.end())
                    continue;
                for (const std::size_t index : found->second) {
                    const PixelPoint at = clusters[index].at;
                    if (std::hypot(at.x - point.x, at.y - point.y) < m_reach_px)
                        first = std::min(first.value_or(index), index);
                }
            }
        }
        return first;
    }

    void add(PixelPoint point, std::size_t cluster) { m_cells[cellOf(point)].push_back(cluster); }

private:
    [[nodiscard]] Cell cellOf(PixelPoint point) const {
        return {std::llround(std::floor(point.x / m_reach_px)),
                std::llround(std::floor(point.y / m_reach_px))};
    }

    double m_reach_px;
    std::unordered_map<Cell, std::vector<std::size_t>, CellHash> m_cells;
};

} // namespace

std::vector<Cluster> clustered(std::span<const PixelPoint> points, double reach_px) {
    std::vector<Cluster> clusters;
    Cells cells(std::max(reach_px, 1e-6));
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        if (const auto joined = cells.near(points[i], clusters)) {
            clusters[*joined].members.push_back(i);
        } else {
            cells.add(points[i], clusters.size());
            clusters.push_back({.at = points[i], .members = {i}});
        }
    }
    return clusters;
}

} // namespace geo
