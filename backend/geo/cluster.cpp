// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/cluster.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace geo {

namespace {

/// The clusters by the cells in which they began; no cell is narrower than the reach.
class Cells {
public:
    Cells(std::span<const PixelPoint> points, double reach_px)
        : m_reach_px(reach_px) {
        const auto [left, right] = std::ranges::minmax(points, {}, &PixelPoint::x);
        const auto [top, bottom] = std::ranges::minmax(points, {}, &PixelPoint::y);
        m_left_px = left.x;
        m_top_px = top.y;
        const double widest_px = std::max(right.x - left.x, bottom.y - top.y);
        m_cell_px = std::max(reach_px, widest_px / mostCells);
        // With an empty cell around, so that every one has eight neighbours.
        m_columns = cellOf(right.x - m_left_px) + 2;
        m_last.assign(m_columns * (cellOf(bottom.y - m_top_px) + 2), none);
    }

    /// The earliest cluster near enough.
    [[nodiscard]] std::optional<std::size_t> near(PixelPoint point,
                                                  const std::vector<Cluster>& clusters) const {
        std::size_t first = none;
        const std::size_t middle = indexOf(point);
        for (const std::size_t row : {middle - m_columns, middle, middle + m_columns}) {
            for (std::size_t cell = row - 1; cell <= row + 1; ++cell) {
                for (std::size_t i = m_last[cell]; i != none; i = m_before[i]) {
                    const PixelPoint at = clusters[i].at;
                    const double dx = at.x - point.x;
                    const double dy = at.y - point.y;
                    if (dx * dx + dy * dy < m_reach_px * m_reach_px)
                        first = std::min(first, i);
                }
            }
        }
        return first == none ? std::nullopt : std::optional(first);
    }

    /// `cluster` is the number of those before it.
    void add(PixelPoint point, std::size_t cluster) {
        std::size_t& last = m_last[indexOf(point)];
        m_before.push_back(last);
        last = cluster;
    }

private:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    static constexpr double mostCells = 1024; ///< In a row or a column.

    [[nodiscard]] std::size_t cellOf(double along_px) const {
        return static_cast<std::size_t>(along_px / m_cell_px) + 1;
    }
    [[nodiscard]] std::size_t indexOf(PixelPoint point) const {
        return cellOf(point.y - m_top_px) * m_columns + cellOf(point.x - m_left_px);
    }

    double m_reach_px;
    double m_left_px = 0;
    double m_top_px = 0;
    double m_cell_px = 1;
    std::size_t m_columns = 0;
    std::vector<std::size_t> m_last;   ///< By cell: its newest cluster.
    std::vector<std::size_t> m_before; ///< By cluster: the one before it in its cell.
};

} // namespace

std::vector<Cluster> clustered(std::span<const PixelPoint> points, double reach_px) {
    std::vector<Cluster> clusters;
    if (points.empty())
        return clusters;
    Cells cells(points, std::max(reach_px, 1e-6));
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
