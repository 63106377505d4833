// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"
#include "geo/shapes.h"

#include <utility>
#include <vector>

namespace geo {

/// Answers whether a point lies inside a shape, by the even-odd rule over all rings. Its edges are sorted
/// into horizontal slabs once, so that an answer looks at one slab's only.
class SlabIndex {
public:
    SlabIndex() = default;
    explicit SlabIndex(const MultiPolygon& shape);

    [[nodiscard]] bool contains(Mercator point) const;

private:
    struct Edge {
        Mercator from;
        Mercator to;
    };
    /// The slabs that an edge crosses, first and last.
    [[nodiscard]] std::pair<std::size_t, std::size_t> slabsOf(const Edge& edge) const;
    [[nodiscard]] std::size_t slabOf(double y) const;

    double m_top = 0;
    double m_slab = 0;                 ///< Height of one.
    std::vector<Edge> m_edges;         ///< Slab by slab; an edge that crosses several is in each.
    std::vector<std::size_t> m_starts; ///< Of each slab in `m_edges`, and the end of the last.
};

} // namespace geo
