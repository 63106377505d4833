// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/basemap.h"
#include "layers/map/line_mesh.h"

#include <array>
#include <vector>

namespace layers {

/// The lines of the base map that share a look.
enum class LineGroup {
    ShoreBand, ///< The coast, coarse enough for strokes of up to 34 px.
    Coast,
    CountryBorder,
    Province,
    ProvinceKR,
    RiverLarge, ///< Ranks 1 to 4.
    RiverSmall, ///< Ranks 5 to 8.
    RiverLeast, ///< The rest.
    Demarcation,
    Yalu,
    Tumen,
    Paektu,
    BorderCasing, ///< Yalu, Paektu section and Tumen together.
};
inline constexpr std::size_t lineGroupCount = 13;

enum class FillGroup { China, NorthKorea, SouthKorea, Other, Lake };
inline constexpr std::size_t fillGroupCount = 5;

/// The base map made ready for one whole zoom level: what a scene uploads as it is.
struct PreparedLevel {
    int zoom = 0;
    std::array<std::vector<SharedMesh>, fillGroupCount> fills;
    std::array<std::vector<SharedMesh>, lineGroupCount> lines;

    [[nodiscard]] const std::vector<SharedMesh>& of(LineGroup group) const {
        return lines.at(static_cast<std::size_t>(group));
    }
    [[nodiscard]] const std::vector<SharedMesh>& of(FillGroup group) const {
        return fills.at(static_cast<std::size_t>(group));
    }
};

/// Prepares the zoom levels from `zoom` up to `zoom + 1`: lines are simplified to a fraction of a pixel and
/// grouped by map cell, so that a frame draws only those near the view. Safe from any thread.
[[nodiscard]] PreparedLevel prepareLevel(const geo::Basemap& basemap, int zoom);

/// The pieces of one kind as one line, in the order in which their ends meet; empty when there are none.
[[nodiscard]] std::vector<geo::LocalPoint> joinedLine(const geo::Basemap& basemap, geo::LineKind kind);

} // namespace layers
