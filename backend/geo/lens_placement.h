// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/label_placement.h"

#include <optional>
#include <span>

/// Where a lens stands that magnifies a spot of a map. Everything is in device-independent pixels, y down.
namespace geo {

struct LensRequest {
    PixelPoint subject{}; ///< The spot, which stays to be seen.
    double radius_px = 0;
    PixelBox view{};                            ///< It lies inside this.
    std::span<const PixelBox> boxes{};          ///< What it does not cover: cards, heads, marks.
    std::span<const LabelObstacleLine> lines{}; ///< The same: arrows.
    double gap_px = 0;                          ///< Kept free around it.
};

/// The middle of the lens where it covers nothing of that, as near to its subject as can be; nothing where
/// there is no room. A pure function; tries some thousand places.
[[nodiscard]] std::optional<PixelPoint> placeLens(const LensRequest& request);

} // namespace geo
