// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/error.h"
#include "geo/shapes.h"

#include <expected>
#include <filesystem>
#include <json/value.h>
#include <vector>

namespace geo::compiler {

/// A feature of the project's own base map files: one of the shapes is filled.
struct Feature {
    Json::Value properties;
    MultiPolygon polygons;
    std::vector<PointList> lines;
    std::vector<LonLat> positions;
};

/// Reads a GeoJSON feature collection (RFC 7946); positions become normalised Mercator, points stay in
/// degrees.
[[nodiscard]] std::expected<std::vector<Feature>, Error> readGeoJson(const std::filesystem::path& path);

} // namespace geo::compiler
