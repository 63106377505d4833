// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/pixel_shapes.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Where the names of a map go. Everything is in device-independent pixels of the view, y down.
namespace geo {

/// Where a name lies beside its anchor; `Centre` lies on it. `RightUp` is to the right and a third of its
/// height further up, between `Right` and `AboveRight`; so are the others.
enum class LabelPosition : std::uint8_t {
    Centre,
    Right,
    Left,
    Above,
    Below,
    AboveRight,
    BelowRight,
    AboveLeft,
    BelowLeft,
    RightUp,
    RightDown,
    LeftUp,
    LeftDown
};

/// Whether the name's right edge is at its anchor.
[[nodiscard]] bool liesLeft(LabelPosition position);

/// A spot for a name that is no plain box: the letters along a river, a box with a leader. The pieces bring
/// the air they need.
struct LabelShape {
    std::uint32_t key = 0; ///< The caller's, to know the spot again.
    std::vector<PixelQuad> pieces{};
};

struct Label {
    std::uint32_t id = 0;
    int rank = 0;                     ///< 1 is placed first; among equals the order given decides
    std::vector<LabelShape> shapes{}; ///< Tried in order, before the anchors.
    /// Tried in order: one for a town, several along a river or across a country.
    std::vector<PixelPoint> anchors{};
    double gap_px = 0; ///< between the anchor and the box: the radius of the sign and some air
    /// In which it may be written, tried in order: the whole name, then without the local one.
    std::vector<PixelSize> sizes{};
    std::vector<LabelPosition> positions{}; ///< tried in order
    /// A sign that is shown only together with the name, and only where nothing is.
    std::optional<PixelBox> sign{};
    /// Never dropped: where nothing is free, it goes where it covers least.
    bool required = false;
    /// Where nothing else is free, it goes over a line that allows it.
    bool overLines = false;
};

/// A box that no name may cover: a card, a sign, a tag.
struct LabelObstacle {
    PixelBox box;
    /// The label that it belongs to and that may touch it (a town's own sign).
    std::optional<std::uint32_t> owner{};
};

/// A line that no name may cross: the border; or only one that must: a route.
struct LabelObstacleLine {
    std::vector<PixelPoint> points{};
    double half_width_px = 0;
    bool mayBeCovered = false; ///< By labels that go over lines.
};

struct LabelPlacement {
    std::uint32_t id = 0;
    std::uint32_t anchor = 0; ///< index of `Label::anchors`
    LabelPosition position = LabelPosition::Centre;
    std::uint32_t variant = 0;            ///< index of `Label::sizes`
    std::optional<std::uint32_t> shape{}; ///< key of `Label::shapes`; the anchor does not count then
    PixelBox box{};

    bool operator==(const LabelPlacement&) const = default;
};

struct LabelScene {
    PixelBox viewport{};
    std::vector<Label> labels{};
    std::vector<LabelObstacle> obstacles{};
    std::vector<LabelObstacleLine> lines{};
    double padding_px = 4; ///< kept free around each box
};

/// Places names greedily by rank: the first free of every shape and then, for each size, every
/// anchor and position. Names do not overlap each other or an obstacle, cross no line that they must not and
/// are not cut by the viewport; what finds no place is left out, but the required. `previous` holds the last
/// result while the zoom has changed by less than 15 per cent: the names in it come first and stay where they
/// were if they can, so that nothing jumps, and nothing goes for a newcomer, while panning. A pure function;
/// takes about 1 ms for some hundred names.
[[nodiscard]] std::vector<LabelPlacement> placeLabels(const LabelScene& scene,
                                                      std::span<const LabelPlacement> previous = {});

/// The box of a name of a size in a position.
[[nodiscard]] PixelBox labelBox(PixelPoint anchor, double gap_px, PixelSize size, LabelPosition position);

} // namespace geo
