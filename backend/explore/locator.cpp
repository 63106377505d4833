// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/locator.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace explore {

namespace {

using geo::HitKind;
using story::Kind;
using story::Position;
using story::Ref;
using story::RegionKind;

geo::LonLat lonLat(const Position& position) {
    return {position.longitude_deg, position.latitude_deg};
}

std::vector<geo::LonLat> lonLats(const std::vector<Position>& positions) {
    std::vector<geo::LonLat> points;
    points.reserve(positions.size());
    std::ranges::transform(positions, std::back_inserter(points), lonLat);
    return points;
}

HitKind lineKind(RegionKind kind) {
    return kind == RegionKind::River ? HitKind::River : HitKind::Border;
}

HitKind areaKind(RegionKind kind) {
    switch (kind) {
    case RegionKind::Zone:
    case RegionKind::River:
    case RegionKind::Border:
        return HitKind::Zone;
    case RegionKind::Prefecture:
        return HitKind::Prefecture;
    case RegionKind::Province:
        return HitKind::Province;
    case RegionKind::Country:
        return HitKind::Country;
    case RegionKind::Sea:
        return HitKind::Sea;
    }
    return HitKind::Sea;
}

/// The places, the larger first, so that of two at one position the larger answers.
std::vector<const story::Place*> placesByRank(const story::Story& story) {
    std::vector<const story::Place*> places;
    places.reserve(story.places.size());
    for (const story::Place& place : story.places)
        places.push_back(&place);
    std::ranges::stable_sort(places, {}, &story::Place::rank);
    return places;
}

/// The shapes of a story, with what each of their ids stands for.
struct Shapes {
    std::vector<Ref> things;
    std::vector<geo::HitShape> shapes;

    explicit Shapes(const story::Story& story) {
        for (const story::Place* place : placesByRank(story))
            add({Kind::Place, place->id}, HitKind::Mark).points = {lonLat(place->position)};
        for (const story::Region& region : story.regions)
            add(region);
    }

    geo::HitShape& add(Ref thing, HitKind kind) {
        shapes.push_back({.id = static_cast<std::uint32_t>(things.size()), .kind = kind});
        things.push_back(std::move(thing));
        return shapes.back();
    }

    void add(const story::Region& region) {
        const Ref thing{Kind::Region, region.id};
        if (!region.shape.lines.empty()) {
            geo::HitShape& line = add(thing, lineKind(region.kind));
            std::ranges::transform(region.shape.lines, std::back_inserter(line.lines), lonLats);
        }
        if (region.shape.polygons.empty())
            return;
        geo::HitShape& area = add(thing, areaKind(region.kind));
        for (const auto& polygon : region.shape.polygons)
            std::ranges::transform(polygon, std::back_inserter(area.polygons.emplace_back()), lonLats);
    }
};

} // namespace

Locator::Locator(const story::Story& story)
    : m_index({}) {
    Shapes shapes(story);
    m_things = std::move(shapes.things);
    m_index = geo::HitIndex(std::move(shapes.shapes));
}

std::vector<Ref> Locator::at(const Position& position, double tolerance_km) const {
    const std::vector<geo::Hit> hits = m_index.hits(lonLat(position), tolerance_km * 1000);
    std::vector<Ref> found;
    for (const geo::Hit& hit : hits) {
        if (!std::ranges::contains(found, m_things[hit.id]))
            found.push_back(m_things[hit.id]);
    }
    return found;
}

std::optional<story::Id> Locator::areaAt(const Position& position) const {
    const auto areas = m_index.hits(lonLat(position), 0, {HitKind::Zone, HitKind::Sea});
    return areas.empty() ? std::nullopt : std::optional(m_things[areas.front().id].id);
}

std::vector<story::Id> Locator::linesNear(const Position& position, double tolerance_km) const {
    const auto hits = m_index.hits(lonLat(position), tolerance_km * 1000, {HitKind::River, HitKind::Border});
    std::vector<story::Id> ids;
    ids.reserve(hits.size());
    for (const geo::Hit& hit : hits)
        ids.push_back(m_things[hit.id].id);
    return ids;
}

} // namespace explore
