// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/error.h"
#include "geo/shapes.h"

#include <cstdint>
#include <expected>
#include <vector>

namespace geo {

/// Indexed triangles: three indices into `points` each. Equal corners are stored once.
struct Triangles {
    PointList points;
    std::vector<std::uint32_t> indices;
};

/// The constrained Delaunay triangulation of polygons: the triangles cover exactly what the polygons cover.
/// Invalid polygons are made valid first (GEOSMakeValid). Takes about 15 µs a vertex: for build time and
/// small shapes.
[[nodiscard]] std::expected<Triangles, Error> triangulate(const MultiPolygon& polygons);

/// The same, cut along a grid of square cells of `cell_size` (normalised Mercator) first, so that a view can
/// leave out what lies off it; one entry a cell that is not empty. `cell_size` 1 or more cuts nothing.
[[nodiscard]] std::expected<std::vector<Triangles>, Error> triangulateInCells(const MultiPolygon& polygons,
                                                                              double cell_size);

/// Twice nothing is counted: the sum of the triangles' areas, in units of normalised Mercator.
[[nodiscard]] double area(const Triangles& triangles);
/// The area of polygons less their holes, in units of normalised Mercator.
[[nodiscard]] double area(const MultiPolygon& polygons);

} // namespace geo
