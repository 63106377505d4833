// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/triangulate.h"

#include "geo/geos_context.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace geo {

namespace {

using Geometry = GeosContext::Geometry;

/// Gathers triangles and gives each corner one index.
class Collector {
public:
    void add(const PointList& ring) {
        // A triangle's ring is closed: four points.
        for (std::size_t i = 0; i < 3; ++i)
            triangles.indices.push_back(indexOf(ring[i]));
    }

    Triangles triangles;

private:
    std::uint32_t indexOf(Mercator point) {
        const auto next = static_cast<std::uint32_t>(triangles.points.size());
        const auto [known, inserted] = known_points.try_emplace(std::pair(point.x, point.y), next);
        if (inserted)
            triangles.points.push_back(point);
        return known->second;
    }

    std::map<std::pair<double, double>, std::uint32_t> known_points;
};

std::unexpected<Error> failure(std::string problem) {
    return std::unexpected(
        Error{"triangulation", std::move(problem), "Check that the rings are closed and finite."});
}

std::expected<Triangles, Error> triangulated(const GeosContext& geos, const GEOSGeometry* valid) {
    Collector collector;
    // One polygon at a time: GEOS triangulates a collection's hull holes otherwise.
    for (const Polygon& part : geos.polygonsOf(valid)) {
        const Geometry polygon = geos.polygon(part);
        const Geometry made = geos.own(GEOSConstrainedDelaunayTriangulation_r(geos.handle(), polygon.get()));
        if (!made)
            return failure("GEOS could not triangulate a polygon");
        for (const Polygon& triangle : geos.polygonsOf(made.get())) {
            if (triangle.outer.size() == 4)
                collector.add(triangle.outer);
        }
    }
    return std::move(collector.triangles);
}

std::expected<Geometry, Error> validGeometry(const GeosContext& geos, const MultiPolygon& polygons) {
    Geometry geometry = geos.valid(geos.polygons(polygons));
    if (!geometry)
        return failure("a polygon has fewer than four positions, or an open ring");
    return geometry;
}

double ringArea(const PointList& ring) {
    double twice = 0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        twice += ring[i - 1].x * ring[i].y - ring[i].x * ring[i - 1].y;
    return std::abs(twice) / 2;
}

MercatorBox boundsOf(const MultiPolygon& polygons) {
    MercatorBox box;
    for (const Polygon& polygon : polygons) {
        for (const Mercator point : polygon.outer)
            box.extend(point);
    }
    return box;
}

} // namespace

std::expected<Triangles, Error> triangulate(const MultiPolygon& polygons) {
    const GeosContext geos;
    return validGeometry(geos, polygons).and_then([&geos](const Geometry& valid) {
        return triangulated(geos, valid.get());
    });
}

std::expected<std::vector<Triangles>, Error> triangulateInCells(const MultiPolygon& polygons,
                                                                double cell_size) {
    const GeosContext geos;
    const auto valid = validGeometry(geos, polygons);
    if (!valid)
        return std::unexpected(valid.error());
    const MercatorBox bounds = boundsOf(polygons);
    std::vector<Triangles> cells;
    if (bounds.isEmpty())
        return cells;
    const auto cell_of = [cell_size](double v) { return static_cast<int>(std::floor(v / cell_size)); };
    for (int row = cell_of(bounds.top); row <= cell_of(bounds.bottom); ++row) {
        for (int column = cell_of(bounds.left); column <= cell_of(bounds.right); ++column) {
            const Geometry cell = geos.box(
                {column * cell_size, row * cell_size, (column + 1) * cell_size, (row + 1) * cell_size});
            const Geometry part = geos.own(GEOSIntersection_r(geos.handle(), valid->get(), cell.get()));
            if (!part)
                return failure("GEOS could not cut a polygon into cells");
            auto triangles = triangulated(geos, part.get());
            if (!triangles)
                return std::unexpected(triangles.error());
            if (!triangles->indices.empty())
                cells.push_back(std::move(*triangles));
        }
    }
    return cells;
}

double area(const Triangles& triangles) {
    double sum = 0;
    for (std::size_t i = 0; i + 2 < triangles.indices.size(); i += 3) {
        const Mercator a = triangles.points[triangles.indices[i]];
        const Mercator b = triangles.points[triangles.indices[i + 1]];
        const Mercator c = triangles.points[triangles.indices[i + 2]];
        sum += std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
    }
    return sum;
}

double area(const MultiPolygon& polygons) {
    double sum = 0;
    for (const Polygon& polygon : polygons) {
        sum += ringArea(polygon.outer);
        for (const PointList& hole : polygon.holes)
            sum -= ringArea(hole);
    }
    return sum;
}

} // namespace geo
