// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "geo/label_placement.h"
#include "layers/common/palette.h"
#include "layers/map/label_text.h"
#include "layers/map/map_style.h"
#include "layers/map/story_shapes.h"

#include <QRectF>
#include <optional>
#include <vector>

namespace layers {

enum class SignKind { None, Capital, BorderCity, City, Town, Mountain, Institution };

/// The sign of a place: a ring, a dot, a mountain.
struct MapSign {
    story::Ref ref;
    geo::Mercator at; ///< Normalised Mercator.
    SignKind kind = SignKind::City;
};

/// A paragraph tag beside a name.
struct MapBadge {
    int paragraph = 0; ///< The number shown; 0 for the tag that says how many more there are.
    int more = 0;
    story::Id id;
    QRectF box; ///< Relative to the label's anchor, pixels.
};

/// A name where it was placed.
struct MapLabel {
    story::Ref ref;
    geo::Mercator anchor; ///< Normalised Mercator.
    QRectF box;           ///< Of the text without its halo, relative to the anchor, pixels.
    QRectF whole;         ///< The same with the tags.
    LabelText text;
    std::vector<MapBadge> badges;
    std::optional<geo::Mercator> leader; ///< Where a line from the name ends.
    QColor leaderColour;
};

/// What decides about names and signs.
struct LabelInput {
    const explore::Explorer* explorer = nullptr;
    const StoryShapes* shapes = nullptr;
    geo::Mercator origin;
    std::vector<geo::PointList> borderLines; ///< Yalu, Paektu section, Tumen; relative to the origin.
    geo::Camera camera;
    QSizeF size_px;
    MapStyle style;
    Palette palette;
    std::vector<QRectF> obstacles; ///< Cards over the map, pixels.
    bool cjk = true;               ///< Fonts for Korean and Chinese are there.
    bool inset = false;
};

struct MapLabels {
    std::vector<MapSign> signs;
    std::vector<MapLabel> labels;
    std::vector<geo::LabelPlacement> placements; ///< For the next layout.
};

/// Chooses and places the names of a view. `previous` keeps names where they were.
[[nodiscard]] MapLabels layoutLabels(const LabelInput& input,
                                     const std::vector<geo::LabelPlacement>& previous);

} // namespace layers
