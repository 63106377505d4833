// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/basemap.h"

#include <expected>
#include <filesystem>

namespace geo::compiler {

/// Builds the base map from the GeoJSON files of a folder: land-N and lines-N for each level of detail N, and
/// rivers, lakes and towns, which are thinned out here.
[[nodiscard]] std::expected<Basemap, Error> compile(const std::filesystem::path& folder);

} // namespace geo::compiler
