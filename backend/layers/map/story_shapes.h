// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/arcs.h"
#include "geo/basemap.h"
#include "geo/shapes.h"
#include "geo/slab_index.h"
#include "layers/map/line_mesh.h"
#include "story/story.h"

#include <QPointF>
#include <functional>
#include <span>
#include <vector>

namespace layers {

/// A region's shape relative to the local origin.
struct RegionShape {
    const story::Region* region = nullptr;
    geo::MultiPolygon polygons;
    std::vector<geo::PointList> lines;
    geo::MercatorBox bounds;
    geo::SlabIndex index; ///< Of the polygons.

    /// Whether a point (local) lies inside.
    [[nodiscard]] bool contains(geo::Mercator point) const;
};

/// A way out as it is drawn: a smooth arc through its waypoints, relative to the local origin.
struct RouteShape {
    const story::Route* route = nullptr;
    const story::Way* way = nullptr; ///< Null when the route names none.
    geo::Arc arc;
    std::vector<float> strengths; ///< 0 to 1, one a point of the arc: it fades where the sources are vague.
    geo::MercatorBox bounds;
    bool forcedReturn = false;
    std::size_t stops = 0; ///< The waypoints that the arc passes.
    bool branches = false; ///< It begins where another route of its way passes.

    /// The arc in its lanes when the world is `worldSize_px` wide and ways have `share` of their full width.
    [[nodiscard]] geo::PointList lineAt(double worldSize_px, double share) const;
};

/// The distance of the middles of two lanes, at the full width of ways.
inline constexpr double lane_px = 8;

/// What the map draws of a story. The story outlives it.
struct StoryShapes {
    std::vector<RegionShape> regions;
    std::vector<RouteShape> routes;

    [[nodiscard]] const RegionShape* region(const story::Id& id) const;
    [[nodiscard]] const RouteShape* route(const story::Id& id) const;
};

/// Where the arrow of a forced return stands, in pixels: beside the middle of its leg, off the towns' signs.
/// `pixel` takes local points to pixels.
[[nodiscard]] QPointF returnArrowCentre(const RouteShape& shape,
                                        const std::function<QPointF(geo::Mercator)>& pixel);

[[nodiscard]] StoryShapes storyShapes(const story::Story& story, geo::Mercator origin);

/// The triangles of a region, and those of everything else (what is veiled while it is lit).
struct RegionFill {
    std::vector<FillMesh> inside;
    std::vector<FillMesh> outside;
};
/// Takes about 30 µs a vertex; safe from any thread.
[[nodiscard]] RegionFill regionFill(const geo::MultiPolygon& polygons);

} // namespace layers
