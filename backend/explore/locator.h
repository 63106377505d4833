// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <optional>
#include <vector>

namespace explore {

/// What of a story lies where. All lookups of positions go through it. The story outlives it.
class Locator {
public:
    explicit Locator(const story::Story& story);

    /// The things under a position, smallest first: places, lines (rivers before borders) within
    /// `tolerance_km`, then areas from zones and prefectures to countries and seas, then routes.
    [[nodiscard]] std::vector<story::Ref> at(const story::Position& position, double tolerance_km) const;
    /// The smallest area under a position.
    [[nodiscard]] std::optional<story::Id> areaAt(const story::Position& position) const;
    /// The regions drawn as lines (rivers, borders) within `tolerance_km`.
    [[nodiscard]] std::vector<story::Id> linesNear(const story::Position& position,
                                                   double tolerance_km) const;

private:
    struct Area {
        const story::Region* region = nullptr;
        story::Frame bounds;
        double area_deg2 = 0;
    };
    struct Line {
        story::Ref ref;
        const std::vector<story::Position>* positions = nullptr;
        story::Frame bounds;
        int order = 0; ///< Rivers before zones before borders before routes.
        double length_km = 0;
    };
    void addRegion(const story::Region& region);
    void addPlaces(const story::Position& position, double tolerance_km, std::vector<story::Ref>& out) const;
    void addLines(const story::Position& position, double tolerance_km, bool routes,
                  std::vector<story::Ref>& out) const;
    void addAreas(const story::Position& position, std::vector<story::Ref>& out) const;

    const story::Story* m_story;
    std::vector<Area> m_areas; ///< Smallest kind first, then by area.
    std::vector<Line> m_lines;
};

} // namespace explore
