// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <geos_c.h>
#include <memory>
#include <span>

/// RAII around the re-entrant GEOS C interface, and the ways between its geometries and ours. Used inside
/// backend/geo only.
namespace geo {

/// A GEOS context of its own: one thread at a time may use it and what was made with it.
class GeosContext {
public:
    GeosContext();

    struct GeometryDeleter {
        GEOSContextHandle_t handle;
        void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(handle, geometry); }
    };
    struct PreparedDeleter {
        GEOSContextHandle_t handle;
        void operator()(const GEOSPreparedGeometry* prepared) const {
            GEOSPreparedGeom_destroy_r(handle, prepared);
        }
    };
    struct TreeDeleter {
        GEOSContextHandle_t handle;
        void operator()(GEOSSTRtree* tree) const { GEOSSTRtree_destroy_r(handle, tree); }
    };
    /// Null where GEOS failed.
    using Geometry = std::unique_ptr<GEOSGeometry, GeometryDeleter>;
    using Prepared = std::unique_ptr<const GEOSPreparedGeometry, PreparedDeleter>;
    using Tree = std::unique_ptr<GEOSSTRtree, TreeDeleter>;

    [[nodiscard]] GEOSContextHandle_t handle() const { return owned.get(); }

    /// Takes ownership of what a GEOS function returned.
    [[nodiscard]] Geometry own(GEOSGeometry* geometry) const { return {geometry, {handle()}}; }
    [[nodiscard]] Geometry point(Mercator point) const;
    [[nodiscard]] Geometry line(std::span<const Mercator> points) const;
    [[nodiscard]] Geometry box(const MercatorBox& box) const;
    [[nodiscard]] Geometry polygon(const Polygon& polygon) const;
    [[nodiscard]] Geometry polygons(const MultiPolygon& polygons) const;
    /// The same geometry, or a valid one (GEOSMakeValid) where it was not.
    [[nodiscard]] Geometry valid(Geometry geometry) const;

    /// The points of a line or ring.
    [[nodiscard]] PointList pointsOf(const GEOSGeometry* line) const;
    /// Every polygon in a geometry, however nested; what is not a polygon is left out.
    [[nodiscard]] MultiPolygon polygonsOf(const GEOSGeometry* geometry) const;
    /// Every line in a geometry, however nested; what is not a line is left out.
    [[nodiscard]] std::vector<PointList> linesOf(const GEOSGeometry* geometry) const;

private:
    struct HandleDeleter {
        void operator()(GEOSContextHandle_t handle) const { GEOS_finish_r(handle); }
    };

    [[nodiscard]] GEOSCoordSequence* sequence(std::span<const Mercator> points) const;
    [[nodiscard]] GEOSGeometry* ring(std::span<const Mercator> points) const;

    std::unique_ptr<std::remove_pointer_t<GEOSContextHandle_t>, HandleDeleter> owned;
};

} // namespace geo
