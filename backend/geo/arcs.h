// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <span>
#include <vector>

/// Journeys between places as smooth arcs that run side by side where they share a leg. Points are in a plane
/// whose y grows downwards, as in normalised Mercator.
namespace geo {

/// Stops that are joined by legs. Two journeys share a leg when both go from the same stop to the same stop.
struct Journey {
    PointList stops;
    /// How far each leg bends off the straight line, as a share of its length; positive to the right of the
    /// direction of travel.
    double bend = 0;
    /// Journeys of one line share a lane: they are drawn as one where they share a leg.
    int line = 0;
};

/// A journey's curve. It passes every stop (in its lane) and has a tangent everywhere.
struct Arc {
    PointList points;
    PointList tangents;        ///< Of length 1, one a point.
    std::vector<double> lanes; ///< Lanes to the right of the middle, one a point; changes smoothly.
    std::vector<double> along; ///< Distance of each point from the start, along the middle.
};

/// The arcs of journeys, in their order. Each leg is a cubic whose ends lie as on a circle. Journeys through
/// one stop leave it in one direction if they go about the same way, that of the first of them; so shared
/// legs are the same curve. On such a leg the first journey keeps to the middle, and those that turn off to
/// the right later have the lanes on the right. Journeys of fewer than two stops give an arc without points.
[[nodiscard]] std::vector<Arc> arcsOf(std::span<const Journey> journeys);

/// The arc's points moved into its lanes, each `laneWidth` broad.
[[nodiscard]] PointList inLanes(const Arc& arc, double laneWidth);

} // namespace geo
