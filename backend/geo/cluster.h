// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/pixel_shapes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace geo {

/// Points that stand close together on the screen.
struct Cluster {
    PixelPoint at{};                      ///< Where its first point is.
    std::vector<std::uint32_t> members{}; ///< Indices of the points, ascending.
};

/// Gathers points, in the order given: each joins the first cluster whose first point is nearer than
/// `reach_px`, or begins its own. So clusters make no chains, and panning changes nothing. Takes about a
/// microsecond a point.
[[nodiscard]] std::vector<Cluster> clustered(std::span<const PixelPoint> points, double reach_px);

} // namespace geo
