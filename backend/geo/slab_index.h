// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"
#include "geo/shapes.h"

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
    void add(const PointList& ring);
    [[nodiscard]] std::size_t slabOf(double y) const;

    double m_top = 0;
    double m_slab = 0; ///< Height of one.
    std::vector<std::vector<Edge>> m_slabs;
};

} // namespace geo
