// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/story_shapes.h"

#include "geo/simplify.h"
#include "geo/triangulate.h"

#include <algorithm>
#include <cmath>

namespace layers {

namespace {

/// A leg between two places alone bends by this share of its length, to the left of the way.
constexpr double bendOfOne = -0.12;
/// What is known to fewer kilometres than this is drawn sharp.
constexpr double sharp_km = 3;
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
    shape.index = geo::SlabIndex(shape.polygons);
    for (const auto& line : region.shape.lines) {
        shape.lines.push_back(toLocal(line, origin));
        shape.bounds = boundsOf(shape.lines.back(), shape.bounds);
    }
    return shape;
}

/// The waypoints of the journey on the ground: people fly on from the last of them.
std::size_t groundStops(const story::Route& route) {
    const auto last = std::ranges::find(route.waypoints, route.flownFrom);
    const auto stops = static_cast<std::size_t>(last - route.waypoints.begin()) + 1;
    return std::min(stops, route.positions.size());
}

geo::Journey journeyOf(const story::Story& story, const story::Route& route, geo::Mercator origin) {
    const std::size_t count = groundStops(route);
    const auto way = std::ranges::find(story.ways, route.way, &story::Way::id);
    return {
        .stops = toLocal(
            {route.positions.begin(), route.positions.begin() + static_cast<std::ptrdiff_t>(count)}, origin),
        .bend = route.bend   ? *route.bend
                : count == 2 ? bendOfOne
                             : 0,
        .line = static_cast<int>(way - story.ways.begin())};
}

double confidenceStrength(story::Confidence confidence) {
    switch (confidence) {
    case story::Confidence::Verified:
        return 1;
    case story::Confidence::Partly:
        return 0.75;
    case story::Confidence::GeneralKnowledge:
        return 0.6;
    case story::Confidence::NotFound:
        return 0.45;
    }
    return 1;
}

/// How strongly each point is drawn. Around a waypoint that is known to some kilometres only, the line fades,
/// and to nothing where it begins or ends there.
std::vector<float> strengthsOf(const story::Story& story, const story::Route& route, const geo::Arc& arc) {
    const double whole = confidenceStrength(route.confidence);
    std::vector<float> strengths(arc.points.size(), static_cast<float>(whole));
    const std::size_t stops = groundStops(route);
    const std::size_t perLeg = stops > 1 ? (arc.points.size() - 1) / (stops - 1) : 0;
    for (std::size_t stop = 0; stop < stops; ++stop) {
        const story::Place* place = story::find(story.places, route.waypoints.at(stop));
        if (place == nullptr || place->precision_km < sharp_km || perLeg == 0)
            continue;
        const double unit_km = geo::metresPerPixel(place->position.latitude_deg, 0) * 256 / 1000;
        const bool isEnd = stop == 0 || stop + 1 == stops;
        const double least = isEnd ? 0 : whole / 3;
        const double middle = arc.along.at(stop * perLeg);
        for (std::size_t i = 0; i < strengths.size(); ++i) {
            const double away = std::abs(arc.along[i] - middle) * unit_km / place->precision_km;
            const double strength = std::lerp(least, whole, std::min(1.0, away));
            strengths[i] = std::min(strengths[i], static_cast<float>(strength));
        }
    }
    return strengths;
}

RouteShape routeShape(const story::Story& story, const story::Route& route, geo::Arc arc) {
    RouteShape shape;
    shape.route = &route;
    shape.way = story::find(story.ways, route.way);
    shape.forcedReturn = route.way == u"return";
    shape.strengths = strengthsOf(story, route, arc);
    shape.bounds = boundsOf(arc.points);
    shape.arc = std::move(arc);
    shape.stops = groundStops(route);
    shape.branches = std::ranges::any_of(story.routes, [&route](const story::Route& other) {
        return &other != &route && other.way == route.way && !route.waypoints.empty() &&
               std::ranges::contains(other.waypoints, route.waypoints.front()) &&
               other.waypoints.front() != route.waypoints.front();
    });
    return shape;
}

} // namespace

bool RegionShape::contains(geo::Mercator point) const {
    return bounds.contains(point) && index.contains(point);
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
    shapes.regions.reserve(story.regions.size());
    for (const story::Region& region : story.regions)
        shapes.regions.push_back(regionShape(region, origin));
    std::vector<geo::Journey> journeys;
    journeys.reserve(story.routes.size());
    for (const story::Route& route : story.routes)
        journeys.push_back(journeyOf(story, route, origin));
    std::vector<geo::Arc> arcs = geo::arcsOf(journeys);
    shapes.routes.reserve(arcs.size());
    for (std::size_t i = 0; i < arcs.size(); ++i)
        shapes.routes.push_back(routeShape(story, story.routes[i], std::move(arcs[i])));
    return shapes;
}

QPointF returnArrowCentre(const RouteShape& shape, const std::function<QPointF(geo::Mercator)>& pixel) {
    constexpr double aside_px = 15;
    const geo::PointList& line = shape.arc.points;
    if (line.empty())
        return {};
    const QPointF whole = pixel(line.back()) - pixel(line.front());
    const double length = std::hypot(whole.x(), whole.y());
    const QPointF along = length > 0 ? whole / length : QPointF(0, 1);
    return pixel(line[line.size() / 2]) + QPointF(along.y(), -along.x()) * aside_px;
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

geo::PointList RouteShape::lineAt(double worldSize_px, double share) const {
    return geo::inLanes(arc, lane_px * share / worldSize_px);
}

} // namespace layers
