// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/locator.h"

#include "geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numbers>
#include <tuple>

namespace explore {

namespace {

using story::Frame;
using story::Kind;
using story::Position;
using story::Ref;
using story::RegionKind;

constexpr double kKmPerDegree = geo::earth_radius_km * std::numbers::pi / 180;

double cosine(double latitude_deg) {
    return std::cos(latitude_deg * std::numbers::pi / 180);
}

double distance_km(const Position& a, const Position& b) {
    return geo::distanceKm({a.longitude_deg, a.latitude_deg}, {b.longitude_deg, b.latitude_deg});
}

/// On the plane that touches the sphere at `p`: exact enough below some hundred kilometres.
double distanceToSegment_km(const Position& p, const Position& a, const Position& b) {
    const double scale = cosine(p.latitude_deg);
    const double ax = (a.longitude_deg - p.longitude_deg) * scale;
    const double ay = a.latitude_deg - p.latitude_deg;
    const double dx = (b.longitude_deg - a.longitude_deg) * scale;
    const double dy = b.latitude_deg - a.latitude_deg;
    const double squared = dx * dx + dy * dy;
    const double t = squared > 0 ? std::clamp(-(ax * dx + ay * dy) / squared, 0.0, 1.0) : 0.0;
    return std::hypot(ax + t * dx, ay + t * dy) * kKmPerDegree;
}

double distanceToLine_km(const Position& p, const std::vector<Position>& line) {
    double nearest = std::numeric_limits<double>::infinity();
    if (line.size() == 1)
        return distance_km(p, line.front());
    for (std::size_t i = 1; i < line.size(); ++i)
        nearest = std::min(nearest, distanceToSegment_km(p, line[i - 1], line[i]));
    return nearest;
}

/// Even-odd rule over all rings of a polygon, so that holes are outside.
bool contains(const std::vector<std::vector<Position>>& polygon, const Position& p) {
    bool inside = false;
    for (const auto& ring : polygon) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const Position& a = ring[i - 1];
            const Position& b = ring[i];
            const bool crosses = (a.latitude_deg > p.latitude_deg) != (b.latitude_deg > p.latitude_deg);
            if (!crosses)
                continue;
            const double x = a.longitude_deg + (p.latitude_deg - a.latitude_deg) /
                                                   (b.latitude_deg - a.latitude_deg) *
                                                   (b.longitude_deg - a.longitude_deg);
            if (p.longitude_deg < x)
                inside = !inside;
        }
    }
    return inside;
}

bool contains(const story::Region& region, const Position& p) {
    return std::ranges::any_of(region.shape.polygons,
                               [&p](const auto& polygon) { return contains(polygon, p); });
}

/// The shoelace formula, in square degrees; only to order areas of one kind.
double area_deg2(const story::Region& region) {
    double twice = 0;
    for (const auto& polygon : region.shape.polygons) {
        if (polygon.empty())
            continue;
        const auto& shell = polygon.front();
        double ring = 0;
        for (std::size_t i = 1; i < shell.size(); ++i)
            ring += shell[i - 1].longitude_deg * shell[i].latitude_deg -
                    shell[i].longitude_deg * shell[i - 1].latitude_deg;
        twice += std::abs(ring);
    }
    return twice / 2;
}

void extend(Frame& frame, const std::vector<Position>& positions) {
    for (const Position& at : positions) {
        frame.west_deg = std::min(frame.west_deg, at.longitude_deg);
        frame.east_deg = std::max(frame.east_deg, at.longitude_deg);
        frame.south_deg = std::min(frame.south_deg, at.latitude_deg);
        frame.north_deg = std::max(frame.north_deg, at.latitude_deg);
    }
}

constexpr Frame kNowhere{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(),
                         -std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

bool isNear(const Frame& bounds, const Position& p, double tolerance_km) {
    const double y = tolerance_km / kKmPerDegree;
    const double x = y / std::max(0.01, cosine(p.latitude_deg));
    return p.longitude_deg >= bounds.west_deg - x && p.longitude_deg <= bounds.east_deg + x &&
           p.latitude_deg >= bounds.south_deg - y && p.latitude_deg <= bounds.north_deg + y;
}

/// How small a kind of area is: what a reader means by a click is the smallest.
int areaOrder(RegionKind kind) {
    switch (kind) {
    case RegionKind::Zone:
    case RegionKind::River:
    case RegionKind::Border:
        return 0;
    case RegionKind::Prefecture:
        return 1;
    case RegionKind::Province:
        return 2;
    case RegionKind::Country:
        return 3;
    case RegionKind::Sea:
        return 4;
    }
    return 4;
}

constexpr int kRouteOrder = 9;

int lineOrder(RegionKind kind) {
    return kind == RegionKind::River ? 0 : kind == RegionKind::Zone ? 1 : 2;
}

} // namespace

Locator::Locator(const story::Story& story)
    : m_story(&story) {
    for (const story::Region& region : story.regions)
        addRegion(region);
    for (const story::Route& route : story.routes) {
        Line line{{Kind::Route, route.id}, &route.positions, kNowhere, kRouteOrder, 0};
        extend(line.bounds, route.positions);
        m_lines.push_back(line);
    }
    std::ranges::stable_sort(m_areas, {}, [](const Area& area) {
        return std::tuple(areaOrder(area.region->kind), area.area_deg2);
    });
}

void Locator::addRegion(const story::Region& region) {
    if (!region.shape.polygons.empty()) {
        Area area{&region, kNowhere, area_deg2(region)};
        for (const auto& polygon : region.shape.polygons) {
            if (!polygon.empty())
                extend(area.bounds, polygon.front());
        }
        m_areas.push_back(area);
    }
    double length_km = 0;
    for (const auto& positions : region.shape.lines) {
        for (std::size_t i = 1; i < positions.size(); ++i)
            length_km += distance_km(positions[i - 1], positions[i]);
    }
    for (const auto& positions : region.shape.lines) {
        Line line{{Kind::Region, region.id}, &positions, kNowhere, lineOrder(region.kind), length_km};
        extend(line.bounds, positions);
        m_lines.push_back(line);
    }
}

std::vector<Ref> Locator::at(const Position& position, double tolerance_km) const {
    std::vector<Ref> found;
    addPlaces(position, tolerance_km, found);
    addLines(position, tolerance_km, false, found);
    addAreas(position, found);
    addLines(position, tolerance_km, true, found);
    return found;
}

std::optional<story::Id> Locator::areaAt(const Position& position) const {
    std::vector<Ref> areas;
    addAreas(position, areas);
    if (areas.empty())
        return {};
    return areas.front().id;
}

void Locator::addPlaces(const Position& position, double tolerance_km, std::vector<Ref>& out) const {
    struct Near {
        double distance_km;
        const story::Place* place;
    };
    std::vector<Near> near;
    for (const story::Place& place : m_story->places) {
        const double away_km = distance_km(position, place.position);
        if (away_km <= tolerance_km)
            near.push_back({away_km, &place});
    }
    std::ranges::stable_sort(near, {},
                             [](const Near& n) { return std::tuple(n.distance_km, n.place->rank); });
    for (const Near& n : near)
        out.push_back({Kind::Place, n.place->id});
}

void Locator::addLines(const Position& position, double tolerance_km, bool routes,
                       std::vector<Ref>& out) const {
    struct Near {
        long distance_hm; ///< In hundreds of metres, so that two drawings of one line count as one.
        const Line* line;
    };
    std::vector<Near> near;
    for (const Line& line : m_lines) {
        if ((line.order == kRouteOrder) != routes || !isNear(line.bounds, position, tolerance_km))
            continue;
        const double away_km = distanceToLine_km(position, *line.positions);
        if (away_km <= tolerance_km)
            near.push_back({std::lround(away_km * 10), &line});
    }
    std::ranges::stable_sort(
        near, {}, [](const Near& n) { return std::tuple(n.line->order, n.distance_hm, n.line->length_km); });
    for (const Near& n : near) {
        if (!std::ranges::contains(out, n.line->ref))
            out.push_back(n.line->ref);
    }
}

void Locator::addAreas(const Position& position, std::vector<Ref>& out) const {
    for (const Area& area : m_areas) {
        const Ref ref{Kind::Region, area.region->id};
        if (isNear(area.bounds, position, 0) && contains(*area.region, position) &&
            !std::ranges::contains(out, ref))
            out.push_back(ref);
    }
}

std::vector<story::Id> Locator::linesNear(const Position& position, double tolerance_km) const {
    std::vector<Ref> near;
    addLines(position, tolerance_km, false, near);
    std::vector<story::Id> ids;
    std::ranges::transform(near, std::back_inserter(ids), &Ref::id);
    return ids;
}

} // namespace explore
