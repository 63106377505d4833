// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace geo {

/// What a shape is, in the order in which a click prefers them: the smallest sensible thing first.
enum class HitKind : std::uint8_t { Mark, Route, River, Border, Zone, Prefecture, Province, Country, Sea };

/// A shape to be hit, in degrees. Points and lines are hit within the tolerance, polygons inside their rings.
struct HitShape {
    std::uint32_t id = 0;
    HitKind kind = HitKind::Mark;
    std::vector<LonLat> points{};
    std::vector<std::vector<LonLat>> lines{};
    /// Rings, the outer one first; each closed.
    std::vector<std::vector<std::vector<LonLat>>> polygons{};
};

struct Hit {
    std::uint32_t id = 0;
    HitKind kind = HitKind::Mark;
    double distance_m = 0; ///< on the ground; 0 inside a polygon

    bool operator==(const Hit&) const = default;
};

/// Finds shapes by position: an STR tree over their boxes, then exact tests on prepared geometries.
/// Built once. Asking is not thread-safe, as GEOS prepares geometries on first use.
class HitIndex {
public:
    /// Shapes with the same id and kind count as one. Invalid polygons are made valid; shapes that cannot be
    /// are left out.
    explicit HitIndex(std::span<const HitShape> shapes);
    HitIndex(const HitIndex&) = delete;
    HitIndex& operator=(const HitIndex&) = delete;
    HitIndex(HitIndex&&) noexcept;
    HitIndex& operator=(HitIndex&&) noexcept;
    ~HitIndex();

    /// Everything under a position: by kind, then points and lines by distance, polygons by area, the
    /// smallest first. `tolerance_m` is a distance on the ground (a touch is some 20 pixels: 20 ·
    /// metresPerPixel).
    [[nodiscard]] std::vector<Hit> hits(LonLat position, double tolerance_m) const;

private:
    struct Content;
    std::unique_ptr<Content> content;
};

} // namespace geo
