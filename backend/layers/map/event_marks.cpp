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
constexpr double room_px = 72; ///< A square of this side for each mark, at least; counts need air to be read.
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
                              const QSizeF& size_px, double margin_px) {
    const double world_px = geo::worldSizePx(camera.zoom);
    const QPointF middle(size_px.width() / 2, size_px.height() / 2);
    const QRectF view = QRectF(QPointF(), size_px).marginsAdded({margin_px, margin_px, margin_px, margin_px});
    std::vector<Spot> spots;
    for (const auto& [event, place, where] : seen) {
        const QPointF at = QPointF(where.x - camera.centre.x, where.y - camera.centre.y) * world_px + middle;
        if (view.contains(at))
            spots.push_back({event, place, at});
    }
    return spots;
}

using Clusters = std::vector<geo::Cluster>;

/// Gathers clusters into clusters of a wider reach.
Clusters gathered(Clusters clusters, double wider_px) {
    std::vector<geo::PixelPoint> middles;
    middles.reserve(clusters.size());
    for (const geo::Cluster& cluster : clusters)
        middles.push_back(cluster.at);
    Clusters wider = geo::clustered(middles, wider_px);
    for (geo::Cluster& cluster : wider) {
        std::vector<std::uint32_t> members;
        for (const std::uint32_t part : cluster.members)
            members.insert(members.end(), clusters[part].members.begin(), clusters[part].members.end());
        cluster.members = std::move(members);
    }
    return wider;
}

/// Where there are more marks than have room, they are gathered wider, in steps, so that the reach does not
/// change with every frame of a flight.
Clusters clustersOf(std::span<const Spot> spots, const QSizeF& size_px) {
    std::vector<geo::PixelPoint> points;
    points.reserve(spots.size());
    for (const Spot& spot : spots)
        points.push_back({spot.at.x(), spot.at.y()});
    Clusters clusters = geo::clustered(points, reach_px);
    const double most = std::max(1.0, size_px.width() * size_px.height() / (room_px * room_px));
    const double excess = static_cast<double>(clusters.size()) / most;
    if (excess <= 1)
        return clusters;
    // The number of marks goes with the square of one over the reach.
    return gathered(std::move(clusters), reach_px * std::exp2(std::ceil(std::log2(excess)) / 2));
}

/// How exactly one place is known: several places have no such circle in common.
double commonHalo(std::span<const Spot> spots, const geo::Cluster& cluster, double zoom) {
    const Spot& first = spots[cluster.members.front()];
    const bool isOnePlace = std::ranges::all_of(
        cluster.members, [&](std::uint32_t member) { return spots[member].place == first.place; });
    return isOnePlace ? haloOf(first, zoom) : 0;
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

GatheredMarks gatheredMarks(const story::Ref* selected, std::span<const EventSpot> seen,
                            const geo::Camera& camera, const QSizeF& size_px, double margin_px) {
    const std::vector<Spot> shown = spotsInView(seen, camera, size_px, margin_px);
    std::vector<EventMark> marks;
    const QSizeF whole_px = size_px + QSizeF(2 * margin_px, 2 * margin_px);
    for (const geo::Cluster& cluster : clustersOf(shown, whole_px)) {
        const Spot& first = shown[cluster.members.front()];
        const bool isOpen = selected != nullptr && cluster.members.size() > 1 &&
                            std::ranges::any_of(cluster.members, [&](std::uint32_t member) {
                                return isSelected(*selected, shown[member]);
                            });
        EventMark mark{.events = {},
                       .place = first.place,
                       .at = first.at,
                       .mark = first.at - QPointF(0, lift_px),
                       .halo_px = commonHalo(shown, cluster, camera.zoom)};
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
    return {.marks = std::move(marks), .camera = camera, .size_px = size_px, .margin_px = margin_px};
}

bool GatheredMarks::serves(const geo::Camera& now, const QSizeF& nowSize_px) const {
    constexpr double mostScaling = 0.15; // in zoom levels: a tenth
    if (now == camera)
        return nowSize_px == size_px;
    const double scale = std::exp2(now.zoom - camera.zoom);
    const QPointF shift =
        QPointF(camera.centre.x - now.centre.x, camera.centre.y - now.centre.y) * geo::worldSizePx(now.zoom);
    const QSizeF half = QSizeF(size_px.width() / 2 + margin_px, size_px.height() / 2 + margin_px) * scale;
    return nowSize_px == size_px && std::abs(now.zoom - camera.zoom) <= mostScaling &&
           half.width() - std::abs(shift.x()) >= size_px.width() / 2 &&
           half.height() - std::abs(shift.y()) >= size_px.height() / 2;
}

std::vector<EventMark> GatheredMarks::at(const geo::Camera& now) const {
    std::vector<EventMark> moved = marks;
    if (now == camera)
        return moved;
    const double scale = std::exp2(now.zoom - camera.zoom);
    const QPointF middle(size_px.width() / 2, size_px.height() / 2);
    const QPointF shift =
        QPointF(camera.centre.x - now.centre.x, camera.centre.y - now.centre.y) * geo::worldSizePx(now.zoom);
    for (EventMark& mark : moved) {
        const QPointF place = (mark.at - middle) * scale + middle + shift;
        mark.mark += place - mark.at;
        mark.at = place;
        mark.halo_px = std::min(mark.halo_px * scale, mostHalo_px);
    }
    return moved;
}

} // namespace layers
