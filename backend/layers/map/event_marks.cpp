// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/event_marks.h"

#include "geo/cluster.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace layers {

namespace {

constexpr double lift_px = 15; ///< Of a mark above its place, so that the sign stays free.
constexpr double reach_px = 26;
constexpr double half_px = 10;
constexpr double leastHalo_px = 12;
constexpr double mostHalo_px = 90;
constexpr double fan_px = 44; ///< From an open cluster's place to its events.
constexpr double ring_px = 26;
constexpr std::size_t firstRing = 7;

/// An event that the map shows, and where.
struct Spot {
    const story::Event* event = nullptr;
    const story::Place* place = nullptr;
    QPointF at;
};

double haloOf(const Spot& spot, double zoom) {
    const double km = std::max(spot.place->precision_km, spot.event->precision_km);
    const double halo_px = km * 1000 / geo::metresPerPixel(spot.place->position.latitude_deg, zoom);
    return halo_px > leastHalo_px ? std::min(halo_px, mostHalo_px) : 0;
}

bool isSelected(const story::Ref& selected, const Spot& spot) {
    return (selected.kind == story::Kind::Place && selected.id == spot.place->id) ||
           (selected.kind == story::Kind::Event && selected.id == spot.event->id);
}

/// The place of a mark on the fan: around the cluster, in rings from the left over the top to the right.
QPointF onFan(const QPointF& middle, std::size_t index, std::size_t count) {
    std::size_t ring = 0;
    std::size_t seats = firstRing;
    while (index >= seats) {
        index -= seats;
        count -= seats;
        seats += 3;
        ++ring;
    }
    const auto here = static_cast<double>(std::min(count, seats));
    const double angle = std::numbers::pi * (static_cast<double>(index) + 0.5) / here;
    const double radius = fan_px + static_cast<double>(ring) * ring_px;
    return middle + QPointF(-std::cos(angle), -std::sin(angle)) * radius;
}

std::vector<Spot> spotsInView(std::span<const EventSpot> seen, const geo::Camera& camera,
                              const QSizeF& size_px) {
    const double world_px = geo::worldSizePx(camera.zoom);
    const QPointF middle(size_px.width() / 2, size_px.height() / 2);
    const QRectF view(QPointF(), size_px);
    std::vector<Spot> spots;
    for (const auto& [event, place, where] : seen) {
        const QPointF at = QPointF(where.x - camera.centre.x, where.y - camera.centre.y) * world_px + middle;
        if (view.contains(at))
            spots.push_back({event, place, at});
    }
    return spots;
}

} // namespace

QRectF EventMark::box() const {
    return {mark - QPointF(half_px, half_px), QSizeF(2 * half_px, 2 * half_px)};
}

story::Ref EventMark::ref() const {
    if (events.size() == 1)
        return {story::Kind::Event, events.front()->id};
    return {story::Kind::Place, place->id};
}

std::vector<EventSpot> eventSpots(const story::Story& story) {
    QHash<QStringView, const story::Place*> places;
    for (const story::Place& place : story.places)
        places.insert(place.id, &place);
    std::vector<EventSpot> spots;
    for (const story::Event& event : story.events) {
        if (const story::Place* place = places.value(event.place); place != nullptr)
            spots.push_back({&event, place,
                             geo::toMercator({.longitude_deg = place->position.longitude_deg,
                                              .latitude_deg = place->position.latitude_deg})});
    }
    return spots;
}

std::vector<EventSpot> seenSpots(const explore::Explorer& explorer, std::span<const EventSpot> spots) {
    std::vector<EventSpot> seen;
    std::ranges::copy_if(spots, std::back_inserter(seen), [&explorer](const EventSpot& spot) {
        return explorer.appearance(*spot.event, explore::Pane::Map).prominent();
    });
    return seen;
}

std::vector<EventMark> eventMarks(const story::Ref* selected, std::span<const EventSpot> seen,
                                  const geo::Camera& camera, const QSizeF& size_px) {
    const std::vector<Spot> shown = spotsInView(seen, camera, size_px);
    std::vector<geo::PixelPoint> points;
    points.reserve(shown.size());
    for (const Spot& spot : shown)
        points.push_back({spot.at.x(), spot.at.y()});
    std::vector<EventMark> marks;
    for (const geo::Cluster& cluster : geo::clustered(points, reach_px)) {
        const Spot& first = shown[cluster.members.front()];
        const bool isOpen = selected != nullptr && cluster.members.size() > 1 &&
                            std::ranges::any_of(cluster.members, [&](std::uint32_t member) {
                                return isSelected(*selected, shown[member]);
                            });
        EventMark mark{.events = {},
                       .place = first.place,
                       .at = first.at,
                       .mark = first.at - QPointF(0, lift_px),
                       .halo_px = haloOf(first, camera.zoom)};
        for (std::size_t i = 0; i < cluster.members.size(); ++i) {
            const Spot& spot = shown[cluster.members[i]];
            if (isOpen)
                marks.push_back({.events = {spot.event},
                                 .place = spot.place,
                                 .at = spot.at,
                                 .mark = onFan(first.at, i, cluster.members.size()),
                                 .halo_px = i == 0 ? mark.halo_px : 0,
                                 .isOpen = true});
            else
                mark.events.push_back(spot.event);
        }
        if (!isOpen)
            marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace layers
