// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/coordinates.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace bundle {

/// What a quick look over a JSON text finds before it is parsed: what the parser would not tell (the place of
/// a repeated key), what it must be kept from (deep nesting, endless lists), and the coordinates, which are
/// most of a GeoJSON file and need no general values.
struct JsonScan {
    struct RepeatedKey {
        std::string_view key; ///< As it is written, between the quotes.
        qsizetype offset = 0;
    };
    struct Excess {
        qsizetype offset = 0;
        QString problem;
    };

    std::vector<RepeatedKey> repeatedKeys;
    std::optional<Excess> excess;                 ///< The text must not be parsed.
    std::map<qsizetype, Coordinates> coordinates; ///< By the offset of their first '['.
    std::map<qsizetype, CoordinatesFault> coordinatesFaults;
};

/// Bounds that no real story comes near.
constexpr int kDeepestJson = 32;
constexpr int kLongestJsonList = 4'000;
constexpr int kMostJsonValues = 100'000;

[[nodiscard]] JsonScan scanJson(std::string_view json);

} // namespace bundle
