// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/label_placement.h"

#include <optional>
#include <span>

/// Where a lens stands that magnifies a spot of a map. Everything is in device-independent pixels, y down.
namespace geo {

struct LensRequest {
    PixelPoint subject{};                       ///< The spot, which stays to be seen.
    double radius_px = 0;                       ///< As broad as it may be,
    double leastRadius_px = 0;                  ///< and must be.
    PixelBox view{};                            ///< It lies inside this.
    std::span<const PixelBox> boxes{};          ///< What it does not cover: cards, heads, marks.
    std::span<const LabelObstacleLine> lines{}; ///< The same, and the line to it crosses none: arrows.
    double gap_px = 0;                          ///< Kept free around it.
};

struct PlacedLens {
    PixelPoint middle{};
    double radius_px = 0;
    friend bool operator==(const PlacedLens&, const PlacedLens&) = default;
};

/// The lens where it covers nothing of that: as broad as can be, and then as near to its subject; nothing
/// where there is no room. A pure function; tries some thousand places.
[[nodiscard]] std::optional<PlacedLens> placeLens(const LensRequest& request);

} // namespace geo
