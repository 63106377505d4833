// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/hit_test.h"

#include "geo/geos_context.h"
#include "geo/simplify.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>
#include <tuple>

namespace geo {

namespace {

using Ring = std::vector<LonLat>;

enum class Form : std::uint8_t { Point, Line, Area };

/// One indexed part of a shape.
struct Part {
    std::uint32_t id = 0;
    HitKind kind = HitKind::Mark;
    Form form = Form::Point;
    std::vector<Ring> rings{}; ///< A line is one of them; empty once the geometry is made.
    MercatorBox box{};
    double size = 0; ///< Area or length in square degrees or degrees; only to order one kind.
    GeosContext::Geometry geometry{nullptr, {nullptr}};
    GeosContext::Prepared prepared{nullptr, {nullptr}};
};

struct Near {
    Hit hit;
    double size;
};

PointList projected(const Ring& positions) {
    PointList points;
    points.reserve(positions.size());
    for (const LonLat position : positions)
        points.push_back(toMercator(position));
    return points;
}

MercatorBox boxOf(const Ring& positions) {
    LonLatBox box{180, 90, -180, -90};
    for (const LonLat at : positions) {
        box.west_deg = std::min(box.west_deg, at.longitude_deg);
        box.east_deg = std::max(box.east_deg, at.longitude_deg);
        box.south_deg = std::min(box.south_deg, at.latitude_deg);
        box.north_deg = std::max(box.north_deg, at.latitude_deg);
    }
    return toMercator(box);
}

double length(const Ring& line) {
    double sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += std::hypot(line[i].longitude_deg - line[i - 1].longitude_deg,
                          line[i].latitude_deg - line[i - 1].latitude_deg);
    return sum;
}

/// The shoelace formula.
double area(const Ring& ring) {
    double twice = 0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        twice += ring[i - 1].longitude_deg * ring[i].latitude_deg -
                 ring[i].longitude_deg * ring[i - 1].latitude_deg;
    return std::abs(twice) / 2;
}

Polygon polygonOf(const std::vector<Ring>& rings) {
    Polygon polygon;
    for (const Ring& ring : rings) {
        if (&ring == &rings.front())
            polygon.outer = projected(ring);
        else
            polygon.holes.push_back(projected(ring));
    }
    return polygon;
}

void gather(void* item, void* found) {
    static_cast<std::vector<Part*>*>(found)->push_back(static_cast<Part*>(item));
}

} // namespace

// The order of the members matters: what GEOS made must go before its context.
struct HitIndex::Content {
    std::mutex asking; ///< GEOS prepares geometries on first use.
    GeosContext geos;
    std::vector<Part> parts;
    GeosContext::Tree tree{nullptr, {nullptr}};

    void add(const HitShape& shape, Form form, std::vector<Ring> rings, double size) {
        const MercatorBox box = boxOf(rings.front());
        parts.push_back({.id = shape.id,
                         .kind = shape.kind,
                         .form = form,
                         .rings = std::move(rings),
                         .box = box,
                         .size = size});
    }

    void add(HitShape& shape) {
        for (const LonLat position : shape.points)
            parts.push_back({.id = shape.id, .kind = shape.kind, .box = boxOf({position})});
        for (Ring& line : shape.lines) {
            if (line.size() > 1) {
                const double size = length(line);
                add(shape, Form::Line, {std::move(line)}, size);
            }
        }
        // A region of islands is as large as all of them together.
        double size = 0;
        for (const auto& rings : shape.polygons)
            size += rings.empty() ? 0 : area(rings.front());
        constexpr std::size_t leastCorners = 4;
        for (auto& rings : shape.polygons) {
            if (!rings.empty() && rings.front().size() >= leastCorners)
                add(shape, Form::Area, std::move(rings), size);
        }
    }

    void index() {
        constexpr std::size_t node_capacity = 10;
        tree = {GEOSSTRtree_create_r(geos.handle(), node_capacity), {geos.handle()}};
        for (Part& part : parts) {
            // The tree copies the box and keeps nothing of the geometry.
            const auto box =
                part.form == Form::Point ? geos.point({part.box.left, part.box.top}) : geos.box(part.box);
            GEOSSTRtree_insert_r(geos.handle(), tree.get(), box.get(), &part);
        }
        GEOSSTRtree_build_r(geos.handle(), tree.get());
    }

    [[nodiscard]] std::vector<Part*> near(Mercator at, double reach) const {
        std::vector<Part*> found;
        const auto box = geos.box({at.x - reach, at.y - reach, at.x + reach, at.y + reach});
        GEOSSTRtree_query_r(geos.handle(), tree.get(), box.get(), gather, &found);
        return found;
    }

    /// Null for what GEOS does not take.
    [[nodiscard]] const GEOSPreparedGeometry* prepared(Part& part) const {
        if (!part.rings.empty()) {
            part.geometry = part.form == Form::Line ? geos.line(projected(part.rings.front()))
                                                    : geos.polygon(polygonOf(part.rings));
            part.rings.clear();
            if (part.geometry)
                part.prepared = {GEOSPrepare_r(geos.handle(), part.geometry.get()), {geos.handle()}};
        }
        return part.prepared.get();
    }

    /// The distance in normalised Mercator when it is hit.
    [[nodiscard]] std::optional<double> distance(Part& part, Mercator at, const GEOSGeometry* point,
                                                 double reach) const {
        double away = 0;
        if (part.form == Form::Point) {
            away = std::hypot(part.box.left - at.x, part.box.top - at.y);
        } else {
            const GEOSPreparedGeometry* shape = prepared(part);
            if (shape == nullptr)
                return {};
            if (part.form == Form::Area)
                return GEOSPreparedIntersects_r(geos.handle(), shape, point) == 1 ? std::optional(0.0)
                                                                                  : std::nullopt;
            if (GEOSPreparedDistance_r(geos.handle(), shape, point, &away) == 0)
                return {};
        }
        return away <= reach ? std::optional(away) : std::nullopt;
    }
};

HitIndex::HitIndex(std::vector<HitShape> shapes)
    : content(std::make_unique<Content>()) {
    for (HitShape& shape : shapes)
        content->add(shape);
    content->index();
}

HitIndex::HitIndex(HitIndex&&) noexcept = default;
HitIndex& HitIndex::operator=(HitIndex&&) noexcept = default;
HitIndex::~HitIndex() = default;

std::vector<Hit> HitIndex::hits(LonLat position, double tolerance_m, HitKinds kinds) const {
    const std::scoped_lock lock(content->asking);
    const Mercator at = toMercator(position);
    const double metre = mercatorLength(1, toLonLat(at).latitude_deg);
    const double reach = tolerance_m * metre;
    const auto point = content->geos.point(at);
    std::vector<Near> found;
    for (Part* part : content->near(at, reach)) {
        if (part->kind < kinds.first || part->kind > kinds.last)
            continue;
        if (const auto away = content->distance(*part, at, point.get(), reach))
            found.push_back({{part->id, part->kind, *away / metre}, part->size});
    }
    std::ranges::sort(found, {}, [](const Near& c) {
        constexpr double same_m = 100; // two drawings of one line are nowhere farther apart
        return std::tuple(c.hit.kind, std::lround(c.hit.distance_m / same_m), c.size, c.hit.distance_m,
                          c.hit.id);
    });
    std::vector<Hit> hits;
    for (const Near& candidate : found) {
        const auto same = [&candidate](const Hit& h) {
            return h.id == candidate.hit.id && h.kind == candidate.hit.kind;
        };
        if (std::ranges::none_of(hits, same))
            hits.push_back(candidate.hit);
    }
    return hits;
}

} // namespace geo
