// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <cstddef>
#include <expected>
#include <string_view>
#include <vector>

namespace bundle {

/// A position and where it stands in its file, as a byte offset.
struct LocatedPosition {
    story::Position position;
    qsizetype offset = 0;
};
using LocatedLine = std::vector<LocatedPosition>;

/// The value of a GeoJSON "coordinates" member.
struct Coordinates {
    /// How deep the arrays nest: 1 for a Point, 2 for a LineString, 3 for a Polygon or MultiLineString, 4 for
    /// a MultiPolygon.
    int depth = 0;
    /// Outermost first: polygons of rings of positions. What the depth does not have is a single element.
    std::vector<std::vector<LocatedLine>> groups;
    qsizetype begin = 0; ///< Offset of the first '['.
    qsizetype end = 0;   ///< Offset after the last ']'.
};

/// Why an array is no coordinates.
struct CoordinatesFault {
    qsizetype offset = 0;
    QString problem;
    QString fix;
};

/// Reads the array that starts with the '[' at `begin` in `json`. A third number (the altitude) is allowed
/// and dropped. Positions are checked for being pairs of numbers only.
[[nodiscard]] std::expected<Coordinates, CoordinatesFault> readCoordinates(std::string_view json,
                                                                           qsizetype begin);

} // namespace bundle
