// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/hit_test.h"
#include "story/story.h"

#include <optional>
#include <vector>

namespace explore {

/// Whether a thing of this kind is a spot or an area of the map itself.
[[nodiscard]] inline bool hasPlace(const story::Ref& ref) {
    return ref.kind == story::Kind::Region || ref.kind == story::Kind::Place;
}

/// What of a story lies where. All lookups of positions go through it, from any thread.
class Locator {
public:
    explicit Locator(const story::Story& story);

    /// The things under a position, smallest first: places, lines (rivers before borders) within
    /// `tolerance_km`, then areas from zones and prefectures to countries and seas. Routes are none of
    /// them: their straight legs are no place on the ground, and how they are drawn is the map's.
    [[nodiscard]] std::vector<story::Ref> at(const story::Position& position, double tolerance_km) const;
    /// The smallest area under a position.
    [[nodiscard]] std::optional<story::Id> areaAt(const story::Position& position) const;
    /// The regions drawn as lines (rivers, borders) within `tolerance_km`.
    [[nodiscard]] std::vector<story::Id> linesNear(const story::Position& position,
                                                   double tolerance_km) const;

private:
    std::vector<story::Ref> m_things; ///< By the ids of the index.
    geo::HitIndex m_index;
};

} // namespace explore
