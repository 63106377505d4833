// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace geo {

/// What a shape is, in the order in which a click prefers them: the smallest sensible thing first.
enum class HitKind : std::uint8_t { Mark, Route, River, Border, Zone, Prefecture, Province, Country, Sea };

/// A shape to be hit, in degrees. Points and lines are hit within the tolerance, polygons inside their rings
/// by the even–odd rule.
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

/// The kinds that a question is about, both included.
struct HitKinds {
    HitKind first = HitKind::Mark;
    HitKind last = HitKind::Sea;
};

/// Finds shapes by position: an STR tree over their boxes, then exact tests on prepared geometries. A
/// geometry is made when a question first comes near it, so that building an index costs its boxes alone.
/// Questions may come from any thread; they wait for each other.
class HitIndex {
public:
    /// Shapes with the same id and kind count as one. What is no line or no polygon is left out.
    explicit HitIndex(std::vector<HitShape> shapes);
    HitIndex(const HitIndex&) = delete;
    HitIndex& operator=(const HitIndex&) = delete;
    HitIndex(HitIndex&&) noexcept;
    HitIndex& operator=(HitIndex&&) noexcept;
    ~HitIndex();

    /// Everything under a position: by kind, then points by distance, lines by distance and, where two
    /// drawings of one line lie on each other, by length, polygons by area; the nearest and smallest first.
    /// `tolerance_m` is a distance on the ground (a touch is some 20 pixels: 20 · metresPerPixel).
    [[nodiscard]] std::vector<Hit> hits(LonLat position, double tolerance_m, HitKinds kinds = {}) const;

private:
    struct Content;
    std::unique_ptr<Content> content;
};

} // namespace geo
