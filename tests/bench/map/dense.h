// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/basemap.h"
#include "geo/shapes.h"

namespace bench {

/// The line with `factor` times the segments; the new points stand off the old line as a finer survey's
/// would.
[[nodiscard]] geo::PointList densified(const geo::PointList& line, int factor);

/// The base map with about `factor` times the vertices in every level of detail: its lines are densified, its
/// triangles cut into `factor` (a square number is met exactly).
[[nodiscard]] geo::Basemap densified(const geo::Basemap& map, int factor);

} // namespace bench
