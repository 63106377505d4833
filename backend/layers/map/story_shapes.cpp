// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/story_shapes.h"

#include "geo/simplify.h"
#include "geo/triangulate.h"

#include <cmath>

namespace layers {

namespace {

constexpr int samplesPerLeg = 20;
/// Half a pixel at zoom 9: finer than any fill's edge is seen, since the outline covers it.
constexpr double fillTolerance = 0.5 / (256 * 512);

geo::Mercator toLocal(const story::Position& position, geo::Mercator origin) {
    const geo::Mercator point =
        geo::toMercator({.longitude_deg = position.longitude_deg, .latitude_deg = position.latitude_deg});
    return {point.x - origin.x, point.y - origin.y};
}

geo::PointList toLocal(const std::vector<story::Position>& positions, geo::Mercator origin) {
    geo::PointList points;
    points.reserve(positions.size());
    for (const story::Position& position : positions)
        points.push_back(toLocal(position, origin));
    return points;
}

geo::MercatorBox boundsOf(const geo::PointList& points, geo::MercatorBox box = {}) {
    for (const geo::Mercator point : points)
        box.extend(point);
    return box;
}

bool insideRing(const geo::PointList& ring, geo::Mercator point) {
    bool inside = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const geo::Mercator a = ring[i - 1];
        const geo::Mercator b = ring[i];
        if ((a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

RegionShape regionShape(const story::Region& region, geo::Mercator origin) {
    RegionShape shape;
    shape.region = &region;
    for (const auto& rings : region.shape.polygons) {
        geo::Polygon polygon;
        for (const auto& ring : rings) {
            const geo::PointList points = toLocal(ring, origin);
            shape.bounds = boundsOf(points, shape.bounds);
            if (polygon.outer.empty())
                polygon.outer = points;
            else
                polygon.holes.push_back(points);
        }
        shape.polygons.push_back(std::move(polygon));
    }
    for (const auto& line : region.shape.lines) {
        shape.lines.push_back(toLocal(line, origin));
        shape.bounds = boundsOf(shape.lines.back(), shape.bounds);
    }
    return shape;
}

/// The legs without a last flight to the South: the way out ends where the journey on the ground does.
std::vector<story::Position> groundLegs(const story::Story& story, const story::Route& route) {
    std::vector<story::Position> legs = route.positions;
    if (legs.size() < 3 || route.waypoints.empty())
        return legs;
    constexpr double flight_km = 600;
    const auto position = [](const story::Position& p) {
        return geo::LonLat{p.longitude_deg, p.latitude_deg};
    };
    const story::Place* last = story::find(story.places, route.waypoints.back());
    if (last != nullptr && last->countries.contains(u"KR") &&
        geo::distanceKm(position(legs[legs.size() - 2]), position(legs.back())) > flight_km)
        legs.pop_back();
    return legs;
}

RouteShape routeShape(const story::Story& story, const story::Route& route, geo::Mercator origin) {
    RouteShape shape;
    shape.route = &route;
    shape.way = story::find(story.ways, route.way);
    shape.forcedReturn = route.way == u"return";
    shape.line = arcThrough(toLocal(groundLegs(story, route), origin));
    shape.bounds = boundsOf(shape.line);
    double along = 0;
    for (std::size_t i = 0; i < shape.line.size(); ++i) {
        if (i > 0)
            along += std::hypot(shape.line[i].x - shape.line[i - 1].x, shape.line[i].y - shape.line[i - 1].y);
        shape.along.push_back(along);
    }
    return shape;
}

geo::Mercator mix(geo::Mercator a, geo::Mercator b, double t) {
    return {std::lerp(a.x, b.x, t), std::lerp(a.y, b.y, t)};
}

/// One leg of a centripetal Catmull–Rom spline by Barry and Goldman's pyramid; `t` from 0 (b) to 1 (c).
geo::Mercator onCurve(geo::Mercator a, geo::Mercator b, geo::Mercator c, geo::Mercator d, double t) {
    const auto knot = [](geo::Mercator from, geo::Mercator to) {
        return std::max(std::sqrt(std::hypot(to.x - from.x, to.y - from.y)), 1e-9);
    };
    const double t1 = knot(a, b);
    const double t2 = t1 + knot(b, c);
    const double t3 = t2 + knot(c, d);
    const double at = std::lerp(t1, t2, t);
    const geo::Mercator a1 = mix(a, b, at / t1);
    const geo::Mercator a2 = mix(b, c, (at - t1) / (t2 - t1));
    const geo::Mercator a3 = mix(c, d, (at - t2) / (t3 - t2));
    const geo::Mercator b1 = mix(a1, a2, at / t2);
    const geo::Mercator b2 = mix(a2, a3, (at - t1) / (t3 - t1));
    return mix(b1, b2, (at - t1) / (t2 - t1));
}

} // namespace

bool RegionShape::contains(geo::Mercator point) const {
    if (!bounds.contains(point))
        return false;
    for (const geo::Polygon& polygon : polygons) {
        bool inside = insideRing(polygon.outer, point);
        for (const geo::PointList& hole : polygon.holes)
            inside = inside && !insideRing(hole, point);
        if (inside)
            return true;
    }
    return false;
}

const RegionShape* StoryShapes::region(const story::Id& id) const {
    for (const RegionShape& shape : regions) {
        if (shape.region->id == id)
            return &shape;
    }
    return nullptr;
}

const RouteShape* StoryShapes::route(const story::Id& id) const {
    for (const RouteShape& shape : routes) {
        if (shape.route->id == id)
            return &shape;
    }
    return nullptr;
}

StoryShapes storyShapes(const story::Story& story, geo::Mercator origin) {
    StoryShapes shapes;
    for (const story::Region& region : story.regions)
        shapes.regions.push_back(regionShape(region, origin));
    for (const story::Route& route : story.routes)
        shapes.routes.push_back(routeShape(story, route, origin));
    return shapes;
}

QPointF returnArrowCentre(const RouteShape& shape, const std::function<QPointF(geo::Mercator)>& pixel) {
    constexpr double aside_px = 15;
    const QPointF whole = pixel(shape.line.back()) - pixel(shape.line.front());
    const double length = std::hypot(whole.x(), whole.y());
    const QPointF along = length > 0 ? whole / length : QPointF(0, 1);
    return pixel(shape.line[shape.line.size() / 2]) + QPointF(along.y(), -along.x()) * aside_px;
}

RegionFill regionFill(const geo::MultiPolygon& polygons) {
    const geo::MultiPolygon simple = geo::simplified(polygons, fillTolerance);
    RegionFill fill;
    if (const auto triangles = geo::triangulate(simple))
        fill.inside = fillMeshes(*triangles);
    geo::Polygon rest{.outer = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {-1, -1}}, .holes = {}};
    geo::MultiPolygon around;
    for (const geo::Polygon& polygon : simple) {
        rest.holes.push_back(polygon.outer);
        for (const geo::PointList& hole : polygon.holes)
            around.push_back({.outer = hole, .holes = {}});
    }
    around.push_back(std::move(rest));
    if (const auto triangles = geo::triangulate(around))
        fill.outside = fillMeshes(*triangles);
    return fill;
}

geo::PointList arcThrough(const geo::PointList& points) {
    if (points.size() < 2)
        return points;
    geo::PointList through = points;
    if (through.size() == 2) {
        constexpr double bulge = 0.12; // of the length, to the left of the way
        const geo::Mercator a = points.front();
        const geo::Mercator b = points.back();
        const geo::Mercator middle = mix(a, b, 0.5);
        through.insert(through.begin() + 1, {middle.x + (b.y - a.y) * bulge, middle.y - (b.x - a.x) * bulge});
    }
    const std::size_t legs = through.size() - 1;
    geo::PointList curve{through.front()};
    for (std::size_t leg = 0; leg < legs; ++leg) {
        const geo::Mercator b = through[leg];
        const geo::Mercator c = through[leg + 1];
        // Beyond its ends the curve goes on as a mirror image.
        const geo::Mercator a = leg > 0 ? through[leg - 1] : mix(b, c, -1);
        const geo::Mercator d = leg + 1 < legs ? through[leg + 2] : mix(c, b, -1);
        for (int sample = 1; sample <= samplesPerLeg; ++sample)
            curve.push_back(onCurve(a, b, c, d, static_cast<double>(sample) / samplesPerLeg));
    }
    return curve;
}

} // namespace layers
