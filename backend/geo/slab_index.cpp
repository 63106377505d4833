// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/slab_index.h"

#include <algorithm>
#include <limits>

namespace geo {

namespace {

constexpr std::size_t slabCount = 64;

} // namespace

SlabIndex::SlabIndex(const MultiPolygon& shape) {
    double top = std::numeric_limits<double>::infinity();
    double bottom = -top;
    for (const Polygon& polygon : shape) {
        for (const Mercator point : polygon.outer) {
            top = std::min(top, point.y);
            bottom = std::max(bottom, point.y);
        }
    }
    if (!(bottom > top))
        return;
    m_top = top;
    m_slab = (bottom - top) / static_cast<double>(slabCount);
    m_slabs.resize(slabCount);
    for (const Polygon& polygon : shape) {
        add(polygon.outer);
        for (const PointList& hole : polygon.holes)
            add(hole);
    }
}

void SlabIndex::add(const PointList& ring) {
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Edge edge{ring[i - 1], ring[i]};
        const auto [low, high] = std::minmax({edge.from.y, edge.to.y});
        for (std::size_t slab = slabOf(low); slab <= slabOf(high); ++slab)
            m_slabs[slab].push_back(edge);
    }
}

std::size_t SlabIndex::slabOf(double y) const {
    const double slab = (y - m_top) / m_slab;
    return static_cast<std::size_t>(std::clamp(slab, 0.0, static_cast<double>(slabCount - 1)));
}

bool SlabIndex::contains(Mercator point) const {
    if (m_slabs.empty() || point.y < m_top || point.y > m_top + m_slab * static_cast<double>(slabCount))
        return false;
    bool inside = false;
    for (const auto& [from, to] : m_slabs[slabOf(point.y)]) {
        const bool crosses = (from.y > point.y) != (to.y > point.y) &&
                             point.x < (to.x - from.x) * (point.y - from.y) / (to.y - from.y) + from.x;
        if (crosses)
            inside = !inside;
    }
    return inside;
}

} // namespace geo
