// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/slab_index.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>

namespace geo {

namespace {

constexpr std::size_t slabCount = 64;

/// Calls `use` with both ends of every edge of every ring.
template <typename Use> void forEachEdge(const MultiPolygon& shape, const Use& use) {
    const auto ofRing = [&use](const PointList& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i)
            use(ring[i - 1], ring[i]);
    };
    for (const Polygon& polygon : shape) {
        ofRing(polygon.outer);
        std::ranges::for_each(polygon.holes, ofRing);
    }
}

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
    // Counted first, so that all edges lie in one piece of memory without gaps.
    std::vector<std::size_t> ends(slabCount + 1);
    forEachEdge(shape, [this, &ends](Mercator from, Mercator to) {
        const auto [first, last] = slabsOf({from, to});
        for (std::size_t slab = first; slab <= last; ++slab)
            ++ends[slab + 1];
    });
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    m_starts = ends;
    m_edges.resize(m_starts.back());
    forEachEdge(shape, [this, &ends](Mercator from, Mercator to) {
        const auto [first, last] = slabsOf({from, to});
        for (std::size_t slab = first; slab <= last; ++slab)
            m_edges[ends[slab]++] = {from, to};
    });
}

std::pair<std::size_t, std::size_t> SlabIndex::slabsOf(const Edge& edge) const {
    const auto [low, high] = std::minmax({edge.from.y, edge.to.y});
    return {slabOf(low), slabOf(high)};
}

std::size_t SlabIndex::slabOf(double y) const {
    const double slab = (y - m_top) / m_slab;
    return static_cast<std::size_t>(std::clamp(slab, 0.0, static_cast<double>(slabCount - 1)));
}

bool SlabIndex::contains(Mercator point) const {
    if (m_starts.empty() || point.y < m_top || point.y > m_top + m_slab * static_cast<double>(slabCount))
        return false;
    const std::size_t slab = slabOf(point.y);
    bool inside = false;
    for (const auto& [from, to] :
         std::span(m_edges).subspan(m_starts[slab], m_starts[slab + 1] - m_starts[slab])) {
        const bool crosses = (from.y > point.y) != (to.y > point.y) &&
                             point.x < (to.x - from.x) * (point.y - from.y) / (to.y - from.y) + from.x;
        if (crosses)
            inside = !inside;
    }
    return inside;
}

} // namespace geo
