// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <span>

namespace geo {

/// The Douglas–Peucker simplification of a line: no point of it is farther than `tolerance` from the result,
/// which keeps both ends. In units of normalised Mercator. A line that GEOS refuses comes back as it is.
[[nodiscard]] PointList simplified(std::span<const Mercator> line, double tolerance);

/// The same for polygons, kept valid; rings smaller than the tolerance vanish.
[[nodiscard]] MultiPolygon simplified(const MultiPolygon& polygons, double tolerance);

/// A length on the ground as a length in normalised Mercator at a latitude.
[[nodiscard]] double mercatorLength(double metres, double latitude_deg);

} // namespace geo
