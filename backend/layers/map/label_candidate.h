// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/label_placement.h"
#include "layers/map/label_text.h"
#include "layers/map/map_labels.h"

namespace layers {

/// The ranks of the design's table of names, but for the states, which have fewer spots than the rivers.
namespace rank {
inline constexpr int litPlace = 1;
inline constexpr int namedStop = 2; ///< Of a way that the step is about.
inline constexpr int capital = 3;
inline constexpr int country = 4;
inline constexpr int river = 5;
inline constexpr int borderCity = 6;
inline constexpr int mountain = 7;
inline constexpr int sea = 8;
inline constexpr int city = 9;
inline constexpr int province = 10;
inline constexpr int town = 11;
} // namespace rank

/// A name set along a river, or with a leader to it.
struct ShapedName {
    std::uint32_t key = 0; ///< The same spot has the same key in every layout of a zoom.
    geo::Mercator anchor;  ///< Normalised Mercator.
    QRectF box;            ///< Of the text, relative to the anchor, pixels.
    LabelText text;
    std::optional<geo::Mercator> leader;
    std::vector<geo::PixelQuad> pieces; ///< What it covers, pixels of the view.
};

/// A name on its way to the placement.
struct LabelCandidate {
    story::Ref ref;
    int part = 0; ///< Tells the names of one thing.
    int rank = 0;
    /// From the whole name to the shortest; empty for paragraph tags alone.
    std::vector<LabelText> texts;
    std::vector<geo::Mercator> anchors; ///< Normalised Mercator.
    double gap_px = 0;
    std::vector<geo::LabelPosition> positions;
    bool required = false;
    bool overWays = false; ///< Where nothing else is free, it goes over a way.
    bool anywhere = false; ///< On land or water: its halo is of what lies below its middle.
    bool tagged = true;    ///< Paragraph tags stand with the name.
    bool tagsBelow = false;
    std::vector<ShapedName> shaped; ///< Tried before the anchors.
    QColor leaderColour;
    /// Goes where the name goes; signs that are always shown are apart.
    std::optional<MapSign> sign;
};

} // namespace layers
