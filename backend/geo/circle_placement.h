// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/label_placement.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

/// Where circles that stand for numbers go on a map. Everything is in device-independent pixels, y down.
namespace geo {

struct CircleRequest {
    PixelPoint wanted; ///< Where it would stand if nothing were in the way.
    double radius_px = 0;
    PixelSize words{}; ///< Beside it.
    /// Whether its middle may stand there: inside its country.
    std::function<bool(PixelPoint)> fits;
};

struct CirclePlacement {
    PixelPoint centre{};
    PixelBox words{};
    PixelBox box{}; ///< Around both.
};

/// What circles keep clear of.
struct CircleObstacles {
    std::span<const LabelObstacleLine> lines{};
    std::span<const PixelBox> signs{}; ///< Words keep off them; a circle may cover one.
};

/// The place nearest to the wanted one, one a request, in their order; nothing where there is none. A circle
/// and its words lie inside `free`, off what is in the way by `gap_px`, and clear of the circles before.
/// Where its country has no room, it may stand outside.
[[nodiscard]] std::vector<std::optional<CirclePlacement>>
placeCircles(std::span<const CircleRequest> requests, const PixelBox& free, const CircleObstacles& obstacles,
             double gap_px);

} // namespace geo
