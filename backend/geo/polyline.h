// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <span>

/// Lines in a plane. Lengths are in the units of the points: in normalised Mercator a pixel is 1 /
/// worldSizePx(zoom).
namespace geo {

/// A spot on a line and the direction of the line there.
struct LineSpot {
    Mercator point;
    /// Of length 1; (1, 0) on a line without length.
    Mercator tangent;
};

[[nodiscard]] double length(std::span<const Mercator> line);

/// The spot at a distance from the start; distances off the line give its ends. A line without points gives
/// the origin.
[[nodiscard]] LineSpot spotAt(std::span<const Mercator> line, double distance);
/// The same at a fraction 0…1 of the length.
[[nodiscard]] LineSpot spotAtFraction(std::span<const Mercator> line, double fraction);

/// The part of a line between two distances from its start, in that order, with its own vertices between.
[[nodiscard]] PointList part(std::span<const Mercator> line, double from, double to);

/// The line resampled every `sigma / 2` and smoothed along its length with a Gaussian of standard deviation
/// `sigma`. Its ends stay. So meanders tighter than the stroke do not clot into knots. `sigma` ≤ 0 gives the
/// line as it is.
[[nodiscard]] PointList smoothed(std::span<const Mercator> line, double sigma);

/// The line moved sideways by `distance`, positive to the right of its direction when y grows downwards (a
/// bank of a river). Corners are mitred up to twice the distance.
[[nodiscard]] PointList offset(std::span<const Mercator> line, double distance);

} // namespace geo
