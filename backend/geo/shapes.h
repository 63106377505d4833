// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"

#include <vector>

namespace geo {

/// Positions in the plane of normalised Mercator, the unit of every shape here.
using PointList = std::vector<Mercator>;

/// A polygon with holes. Each ring is closed: its last point equals its first.
struct Polygon {
    PointList outer{};
    std::vector<PointList> holes{};
};

using MultiPolygon = std::vector<Polygon>;

} // namespace geo
