// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/triangulate.h"

#include "geo/geos_context.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
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

/// Columns and rows of the grid, the ends not included.
struct CellRange {
    int left;
    int top;
    int right;
    int bottom;

    [[nodiscard]] bool isOneCell() const { return right - left == 1 && bottom - top == 1; }

    [[nodiscard]] std::pair<CellRange, CellRange> halves() const {
        if (right - left > bottom - top) {
            const int middle = std::midpoint(left, right);
            return {{left, top, middle, bottom}, {middle, top, right, bottom}};
        }
        const int middle = std::midpoint(top, bottom);
        return {{left, top, right, middle}, {left, middle, right, bottom}};
    }

    [[nodiscard]] MercatorBox box(double cell_size) const {
        return {left * cell_size, top * cell_size, right * cell_size, bottom * cell_size};
    }
};

/// Halves the range until it is one cell, so that each cut works on a part and not on the whole again.
std::optional<Error> triangulateCells(const GeosContext& geos, const GEOSGeometry* shape,
                                      const CellRange& range, double cell_size,
                                      std::vector<Triangles>& cells) {
    const Geometry window = geos.box(range.box(cell_size));
    const Geometry part = geos.own(GEOSIntersection_r(geos.handle(), shape, window.get()));
    if (!part)
        return failure("GEOS could not cut a polygon into cells").error();
    if (GEOSisEmpty_r(geos.handle(), part.get()) != 0)
        return {};
    if (!range.isOneCell()) {
        const auto [first, second] = range.halves();
        auto problem = triangulateCells(geos, part.get(), first, cell_size, cells);
        return problem ? problem : triangulateCells(geos, part.get(), second, cell_size, cells);
    }
    auto triangles = triangulated(geos, part.get());
    if (!triangles)
        return triangles.error();
    if (!triangles->indices.empty())
        cells.push_back(std::move(*triangles));
    return {};
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
    std::vector<Triangles> cells;
    const MercatorBox bounds = boundsOf(polygons);
    if (bounds.isEmpty())
        return cells;
    const auto cell_of = [cell_size](double v) { return static_cast<int>(std::floor(v / cell_size)); };
    const CellRange all{cell_of(bounds.left), cell_of(bounds.top), cell_of(bounds.right) + 1,
                        cell_of(bounds.bottom) + 1};
    if (auto problem = triangulateCells(geos, valid->get(), all, cell_size, cells))
        return std::unexpected(std::move(*problem));
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
