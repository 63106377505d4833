// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/hit_test.h"

#include "geo/geos_context.h"
#include "geo/simplify.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace geo {

namespace {

/// One indexed part of a shape.
struct Part {
    std::uint32_t id = 0;
    HitKind kind = HitKind::Mark;
    bool is_area = false;
    double area = 0;
    GeosContext::Geometry geometry;
    GeosContext::Prepared prepared;
};

struct Candidate {
    Hit hit;
    double area;
};

PointList projected(const std::vector<LonLat>& positions) {
    PointList points;
    std::ranges::transform(positions, std::back_inserter(points), [](LonLat p) { return toMercator(p); });
    return points;
}

void gather(void* item, void* found) {
    static_cast<std::vector<const Part*>*>(found)->push_back(static_cast<const Part*>(item));
}

} // namespace

// The order of the members matters: what GEOS made must go before its context.
struct HitIndex::Content {
    GeosContext geos;
    std::vector<Part> parts;
    GeosContext::Tree tree{nullptr, {nullptr}};

    void add(const HitShape& shape, GeosContext::Geometry geometry, bool is_area) {
        if (!geometry || GEOSisEmpty_r(geos.handle(), geometry.get()) != 0)
            return;
        Part part{.id = shape.id,
                  .kind = shape.kind,
                  .is_area = is_area,
                  .geometry = std::move(geometry),
                  .prepared = {nullptr, {nullptr}}};
        GEOSArea_r(geos.handle(), part.geometry.get(), &part.area);
        part.prepared = {GEOSPrepare_r(geos.handle(), part.geometry.get()), {geos.handle()}};
        parts.push_back(std::move(part));
    }

    void add(const HitShape& shape) {
        for (const LonLat position : shape.points)
            add(shape, geos.point(toMercator(position)), false);
        for (const auto& line : shape.lines)
            add(shape, geos.line(projected(line)), false);
        for (const auto& rings : shape.polygons) {
            Polygon polygon;
            for (const auto& ring : rings) {
                if (polygon.outer.empty())
                    polygon.outer = projected(ring);
                else
                    polygon.holes.push_back(projected(ring));
            }
            add(shape, geos.valid(geos.polygon(polygon)), true);
        }
    }

    void index() {
        constexpr std::size_t node_capacity = 10;
        tree = {GEOSSTRtree_create_r(geos.handle(), node_capacity), {geos.handle()}};
        for (Part& part : parts)
            GEOSSTRtree_insert_r(geos.handle(), tree.get(), part.geometry.get(), &part);
    }

    [[nodiscard]] std::vector<const Part*> near(Mercator at, double reach) const {
        std::vector<const Part*> found;
        const auto box = geos.box({at.x - reach, at.y - reach, at.x + reach, at.y + reach});
        GEOSSTRtree_query_r(geos.handle(), tree.get(), box.get(), gather, &found);
        return found;
    }

    /// The distance in normalised Mercator when it is hit.
    [[nodiscard]] std::optional<double> distance(const Part& part, const GEOSGeometry* point,
                                                 double reach) const {
        if (part.is_area)
            return GEOSPreparedIntersects_r(geos.handle(), part.prepared.get(), point) == 1
                       ? std::optional(0.0)
                       : std::nullopt;
        double away = 0;
        if (GEOSPreparedDistance_r(geos.handle(), part.prepared.get(), point, &away) == 0 || away > reach)
            return {};
        return away;
    }
};

HitIndex::HitIndex(std::span<const HitShape> shapes)
    : content(std::make_unique<Content>()) {
    for (const HitShape& shape : shapes)
        content->add(shape);
    content->index();
}

HitIndex::HitIndex(HitIndex&&) noexcept = default;
HitIndex& HitIndex::operator=(HitIndex&&) noexcept = default;
HitIndex::~HitIndex() = default;

std::vector<Hit> HitIndex::hits(LonLat position, double tolerance_m) const {
    const Mercator at = toMercator(position);
    const double metre = mercatorLength(1, toLonLat(at).latitude_deg);
    const double reach = tolerance_m * metre;
    const auto point = content->geos.point(at);
    std::vector<Candidate> found;
    for (const Part* part : content->near(at, reach)) {
        if (const auto away = content->distance(*part, point.get(), reach))
            found.push_back({{part->id, part->kind, *away / metre}, part->area});
    }
    std::ranges::sort(found, {}, [](const Candidate& c) {
        return std::tuple(c.hit.kind, c.hit.distance_m, c.area, c.hit.id);
    });
    std::vector<Hit> hits;
    for (const Candidate& candidate : found) {
        const auto same = [&candidate](const Hit& h) {
            return h.id == candidate.hit.id && h.kind == candidate.hit.kind;
        };
        if (std::ranges::none_of(hits, same))
            hits.push_back(candidate.hit);
    }
    return hits;
}

} // namespace geo
