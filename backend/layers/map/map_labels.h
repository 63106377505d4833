// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/label_placement.h"
#include "layers/map/label_input.h"
#include "layers/map/label_text.h"

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

/// A name where it was placed. Boxes are relative to the anchor, in pixels.
struct MapLabel {
    story::Ref ref;
    geo::LabelPlacement placement;
    geo::Mercator anchor; ///< Normalised Mercator.
    QRectF box;           ///< Of the text without its halo.
    QRectF whole;         ///< The same with the tags.
    /// What it covers where that is not the whole box: letters along a river, a leader.
    std::vector<geo::PixelQuad> pieces;
    LabelText text; ///< Empty for paragraph tags alone.
    std::vector<MapBadge> badges;
    std::optional<geo::Mercator> leader; ///< Where a line from the name ends.
    QColor leaderColour;

    /// Whether a point, relative to the anchor, lies on the name.
    [[nodiscard]] bool covers(const QPointF& point) const;
};

struct MapLabels {
    std::vector<MapSign> signs;
    std::vector<MapLabel> labels;
};

/// How much larger signs are drawn for a projector; `projector_unit` as in LabelInput.
[[nodiscard]] double signScale(double projector_unit);
/// How far a sign reaches from its middle at a scale of 1, pixels.
[[nodiscard]] double signReach_px(SignKind kind);

/// Chooses and places the names of a view. `previous` keeps names where they were.
[[nodiscard]] MapLabels layoutLabels(const LabelInput& input, const MapLabels& previous);

} // namespace layers
