// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/story_checks.h"

#include <QHash>
#include <QList>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

namespace bundle {

namespace {

using PlacesById = QHash<story::Id, QList<const story::Place*>>;

constexpr double kEarthRadius_km = 6371.0088;
/// A route may be this far from a place whose own precision is better.
constexpr double kRouteTolerance_km = 2;

/// The box around every step's frame: where the story takes place.
std::optional<story::Frame> stage(const story::Story& story) {
    std::optional<story::Frame> stage;
    for (const story::Step& step : story.steps) {
        const story::Frame& frame = step.frame;
        if (!stage)
            stage = frame;
        stage->west_deg = std::min(stage->west_deg, frame.west_deg);
        stage->east_deg = std::max(stage->east_deg, frame.east_deg);
        stage->south_deg = std::min(stage->south_deg, frame.south_deg);
        stage->north_deg = std::max(stage->north_deg, frame.north_deg);
    }
    return stage;
}

bool overlap(const story::Frame& a, const story::Frame& b) {
    return a.west_deg <= b.east_deg && b.west_deg <= a.east_deg && a.south_deg <= b.north_deg &&
           b.south_deg <= a.north_deg;
}

void checkSwapped(const Draft& draft, Findings& findings) {
    const auto where = stage(draft.story);
    if (!where)
        return;
    for (const auto& [box, spot] : draft.boxes) {
        const story::Frame swapped{box.south_deg, box.west_deg, box.north_deg, box.east_deg};
        if (!overlap(box, *where) && overlap(swapped, *where))
            findings.error(
                spot,
                QStringLiteral(
                    "longitude %1, latitude %2 is far from the story: the two numbers look swapped")
                    .arg(box.west_deg)
                    .arg(box.south_deg),
                QStringLiteral("Write the longitude first, then the latitude"));
    }
}

/// The great-circle distance (haversine formula) on a sphere of the Earth's mean radius.
double distance_km(const story::Position& a, const story::Position& b) {
    constexpr double kRadians = std::numbers::pi / 180;
    const double dLatitude = (b.latitude_deg - a.latitude_deg) * kRadians;
    const double dLongitude = (b.longitude_deg - a.longitude_deg) * kRadians;
    const double h = std::pow(std::sin(dLatitude / 2), 2) + std::cos(a.latitude_deg * kRadians) *
                                                                std::cos(b.latitude_deg * kRadians) *
                                                                std::pow(std::sin(dLongitude / 2), 2);
    return 2 * kEarthRadius_km * std::asin(std::min(1.0, std::sqrt(h)));
}

/// How far `position` is from the place (several, should an id be used twice), or 0 when the place's
/// precision explains it or nothing can be said.
double excess_km(const story::Position& position, const QList<const story::Place*>& places) {
    double nearest_km = std::numeric_limits<double>::infinity();
    for (const story::Place* place : places) {
        const double apart_km = distance_km(position, place->position);
        const bool isNear = apart_km <= std::max(kRouteTolerance_km, place->precision_km);
        nearest_km = std::min(nearest_km, isNear ? 0 : apart_km);
    }
    return std::isinf(nearest_km) ? 0 : nearest_km;
}

void checkRoute(const story::Route& route, const std::vector<Spot>& spots, const PlacesById& places,
                Findings& findings) {
    if (route.positions.size() != route.waypoints.size())
        return; // told already
    for (std::size_t i = 0; i < route.positions.size(); ++i) {
        const double apart_km = excess_km(route.positions[i], places.value(route.waypoints[i]));
        if (apart_km > 0)
            findings.warning(spots[i],
                             QStringLiteral("the route passes %1 km from its waypoint %2")
                                 .arg(apart_km, 0, 'f', 0)
                                 .arg(quoted(route.waypoints[i])),
                             QStringLiteral("Use the position that the place has in places.geojson"));
    }
}

} // namespace

void checkGeography(const Draft& draft, Findings& findings) {
    checkSwapped(draft, findings);
    PlacesById places;
    for (const story::Place& place : draft.story.places) {
        if (!draft.unplaced.contains(place.id))
            places[place.id].append(&place);
    }
    for (std::size_t i = 0; i < draft.story.routes.size(); ++i)
        checkRoute(draft.story.routes[i], draft.routePositionSpots[i], places, findings);
}

} // namespace bundle
