// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/simplify.h"

#include "geo/geos_context.h"

#include <cmath>
#include <numbers>

namespace geo {

PointList simplified(std::span<const Mercator> line, double tolerance) {
    const GeosContext geos;
    const GeosContext::Geometry full = geos.line(line);
    if (full) {
        if (const auto made = geos.own(GEOSSimplify_r(geos.handle(), full.get(), tolerance)))
            return geos.pointsOf(made.get());
    }
    return {line.begin(), line.end()};
}

MultiPolygon simplified(const MultiPolygon& polygons, double tolerance) {
    const GeosContext geos;
    const GeosContext::Geometry full = geos.valid(geos.polygons(polygons));
    if (!full)
        return {};
    const GeosContext::Geometry made =
        geos.valid(geos.own(GEOSSimplify_r(geos.handle(), full.get(), tolerance)));
    return geos.polygonsOf(made.get());
}

double mercatorLength(double metres, double latitude_deg) {
    constexpr double circumference_m = 2 * std::numbers::pi * earth_radius_km * 1000;
    return metres / (circumference_m * std::cos(latitude_deg * std::numbers::pi / 180));
}

} // namespace geo
