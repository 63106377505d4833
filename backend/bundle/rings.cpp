// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/rings.h"

#include <algorithm>
#include <cmath>
#include <geos_c.h>
#include <limits>
#include <memory>
#include <optional>

namespace bundle {

namespace {

constexpr std::size_t kFewestPositions = 4;

struct ContextDeleter {
    void operator()(GEOSContextHandle_HS* context) const { GEOS_finish_r(context); }
};
using Context = std::unique_ptr<GEOSContextHandle_HS, ContextDeleter>;

struct GeometryDeleter {
    GEOSContextHandle_t context = nullptr;
    void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
using Geometry = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

std::optional<RingFault> checkForm(const LocatedLine& ring) {
    if (ring.size() < kFewestPositions)
        return RingFault{ring.front().offset, QStringLiteral("the ring has fewer than four positions"),
                         QStringLiteral("Give it at least three corners and repeat the first at the end")};
    if (ring.front().position != ring.back().position)
        return RingFault{ring.back().offset, QStringLiteral("the ring is not closed"),
                         QStringLiteral("Repeat its first position at its end")};
    return std::nullopt;
}

Geometry ringGeometry(GEOSContextHandle_t context, const LocatedLine& ring) {
    std::vector<double> numbers;
    numbers.reserve(ring.size() * 2);
    for (const LocatedPosition& located : ring) {
        numbers.push_back(located.position.longitude_deg);
        numbers.push_back(located.position.latitude_deg);
    }
    GEOSCoordSequence* sequence =
        GEOSCoordSeq_copyFromBuffer_r(context, numbers.data(), static_cast<unsigned>(ring.size()), 0, 0);
    GEOSGeometry* geometry = sequence == nullptr ? nullptr : GEOSGeom_createLinearRing_r(context, sequence);
    return Geometry(geometry, GeometryDeleter{context});
}

Geometry polygonGeometry(GEOSContextHandle_t context, const std::vector<LocatedLine>& rings) {
    const GeometryDeleter deleter{context};
    Geometry shell = ringGeometry(context, rings.front());
    std::vector<GEOSGeometry*> holes;
    for (std::size_t i = 1; i < rings.size(); ++i) {
        if (Geometry hole = ringGeometry(context, rings[i]))
            holes.push_back(hole.release());
    }
    if (!shell)
        return Geometry(nullptr, deleter);
    return Geometry(
        GEOSGeom_createPolygon_r(context, shell.release(), holes.data(), static_cast<unsigned>(holes.size())),
        deleter);
}

double distanceToSegment(double x, double y, const story::Position& a, const story::Position& b) {
    const double dx = b.longitude_deg - a.longitude_deg;
    const double dy = b.latitude_deg - a.latitude_deg;
    const double length2 = dx * dx + dy * dy;
    const double along =
        length2 == 0
            ? 0
            : std::clamp(((x - a.longitude_deg) * dx + (y - a.latitude_deg) * dy) / length2, 0.0, 1.0);
    return std::hypot(x - a.longitude_deg - along * dx, y - a.latitude_deg - along * dy);
}

/// The beginning of the segment that passes (x, y) most closely, the first of several.
qsizetype offsetNear(double x, double y, const std::vector<LocatedLine>& rings) {
    double nearest = std::numeric_limits<double>::infinity();
    qsizetype offset = rings.front().front().offset;
    for (const LocatedLine& ring : rings) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const double distance = distanceToSegment(x, y, ring[i].position, ring[i + 1].position);
            if (distance < nearest) {
                nearest = distance;
                offset = ring[i].offset;
            }
        }
    }
    return offset;
}

std::optional<RingFault> checkShape(const std::vector<LocatedLine>& rings) {
    const Context context(GEOS_init_r());
    const Geometry polygon = polygonGeometry(context.get(), rings);
    if (!polygon)
        return RingFault{rings.front().front().offset, QStringLiteral("the rings make no polygon"),
                         QStringLiteral("Draw the shape again")};
    char* reason = nullptr;
    GEOSGeometry* place = nullptr;
    const char valid = GEOSisValidDetail_r(context.get(), polygon.get(), 0, &reason, &place);
    const QString why = QString::fromUtf8(reason);
    GEOSFree_r(context.get(), reason);
    const Geometry location(place, GeometryDeleter{context.get()});
    if (valid == 1)
        return std::nullopt;
    double x = 0;
    double y = 0;
    const bool isPlaced = location && GEOSGeomGetX_r(context.get(), location.get(), &x) == 1 &&
                          GEOSGeomGetY_r(context.get(), location.get(), &y) == 1;
    const QString problem = why.contains(u"Hole")   ? QStringLiteral("a hole lies outside its shape")
                            : why.contains(u"Self") ? QStringLiteral("the ring crosses itself")
                                                    : QStringLiteral("the shape is not valid (%1)").arg(why);
    return RingFault{
        isPlaced ? offsetNear(x, y, rings) : rings.front().front().offset,
        problem + QStringLiteral(" near longitude %1, latitude %2").arg(x, 0, 'f', 4).arg(y, 0, 'f', 4),
        QStringLiteral("Move the positions so that the lines do not cross")};
}

} // namespace

std::vector<RingFault> checkPolygon(const std::vector<LocatedLine>& rings) {
    std::vector<RingFault> faults;
    for (const LocatedLine& ring : rings) {
        if (const auto fault = checkForm(ring))
            faults.push_back(*fault);
    }
    if (!faults.empty())
        return faults;
    if (const auto fault = checkShape(rings))
        faults.push_back(*fault);
    return faults;
}

} // namespace bundle
