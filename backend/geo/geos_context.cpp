// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geos_context.h"

#include <algorithm>
#include <iterator>

namespace geo {

GeosContext::GeosContext()
    : owned(GEOS_init_r()) {
    // GEOS reports failures by its return values as well; its messages would only reach the console.
}

GEOSCoordSequence* GeosContext::sequence(std::span<const Mercator> points) const {
    static_assert(sizeof(Mercator) == 2 * sizeof(double), "copied as x, y pairs");
    if (points.empty())
        return GEOSCoordSeq_create_r(handle(), 0, 2);
    return GEOSCoordSeq_copyFromBuffer_r(handle(), &points.front().x, static_cast<unsigned>(points.size()), 0,
                                         0);
}

GEOSGeometry* GeosContext::ring(std::span<const Mercator> points) const {
    return GEOSGeom_createLinearRing_r(handle(), sequence(points));
}

GeosContext::Geometry GeosContext::point(Mercator point) const {
    return own(GEOSGeom_createPointFromXY_r(handle(), point.x, point.y));
}

GeosContext::Geometry GeosContext::line(std::span<const Mercator> points) const {
    return own(GEOSGeom_createLineString_r(handle(), sequence(points)));
}

GeosContext::Geometry GeosContext::box(const MercatorBox& box) const {
    return own(GEOSGeom_createRectangle_r(handle(), box.left, box.top, box.right, box.bottom));
}

GeosContext::Geometry GeosContext::polygon(const Polygon& polygon) const {
    GEOSGeometry* outer = ring(polygon.outer);
    if (outer == nullptr)
        return own(nullptr);
    std::vector<GEOSGeometry*> holes;
    for (const PointList& hole : polygon.holes) {
        if (GEOSGeometry* made = ring(hole))
            holes.push_back(made);
    }
    return own(GEOSGeom_createPolygon_r(handle(), outer, holes.data(), static_cast<unsigned>(holes.size())));
}

GeosContext::Geometry GeosContext::polygons(const MultiPolygon& polygons) const {
    std::vector<GEOSGeometry*> parts;
    for (const Polygon& part : polygons) {
        if (Geometry made = polygon(part))
            parts.push_back(made.release());
    }
    return own(GEOSGeom_createCollection_r(handle(), GEOS_MULTIPOLYGON, parts.data(),
                                           static_cast<unsigned>(parts.size())));
}

GeosContext::Geometry GeosContext::valid(Geometry geometry) const {
    if (!geometry || GEOSisValid_r(handle(), geometry.get()) == 1)
        return geometry;
    return own(GEOSMakeValid_r(handle(), geometry.get()));
}

PointList GeosContext::pointsOf(const GEOSGeometry* line) const {
    const GEOSCoordSequence* from = GEOSGeom_getCoordSeq_r(handle(), line);
    unsigned count = 0;
    if (from == nullptr || GEOSCoordSeq_getSize_r(handle(), from, &count) == 0 || count == 0)
        return {};
    PointList points(count);
    GEOSCoordSeq_copyToBuffer_r(handle(), from, &points.front().x, 0, 0);
    return points;
}

MultiPolygon GeosContext::polygonsOf(const GEOSGeometry* geometry) const {
    MultiPolygon found;
    if (geometry == nullptr || GEOSisEmpty_r(handle(), geometry) != 0)
        return found;
    if (GEOSGeomTypeId_r(handle(), geometry) == GEOS_POLYGON) {
        Polygon polygon{pointsOf(GEOSGetExteriorRing_r(handle(), geometry)), {}};
        for (int i = 0; i < GEOSGetNumInteriorRings_r(handle(), geometry); ++i)
            polygon.holes.push_back(pointsOf(GEOSGetInteriorRingN_r(handle(), geometry, i)));
        found.push_back(std::move(polygon));
    } else if (GEOSGeomTypeId_r(handle(), geometry) >= GEOS_MULTIPOINT) {
        for (int i = 0; i < GEOSGetNumGeometries_r(handle(), geometry); ++i)
            std::ranges::move(polygonsOf(GEOSGetGeometryN_r(handle(), geometry, i)),
                              std::back_inserter(found));
    }
    return found;
}

std::vector<PointList> GeosContext::linesOf(const GEOSGeometry* geometry) const {
    std::vector<PointList> found;
    if (geometry == nullptr || GEOSisEmpty_r(handle(), geometry) != 0)
        return found;
    const int type = GEOSGeomTypeId_r(handle(), geometry);
    if (type == GEOS_LINESTRING || type == GEOS_LINEARRING) {
        found.push_back(pointsOf(geometry));
    } else if (type >= GEOS_MULTIPOINT) {
        for (int i = 0; i < GEOSGetNumGeometries_r(handle(), geometry); ++i)
            std::ranges::move(linesOf(GEOSGetGeometryN_r(handle(), geometry, i)), std::back_inserter(found));
    }
    return found;
}

} // namespace geo
