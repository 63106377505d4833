// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Where the names of a map go. Everything is in device-independent pixels of the view, y down.
namespace geo {

struct PixelPoint {
    double x = 0;
    double y = 0;

    bool operator==(const PixelPoint&) const = default;
};

struct PixelSize {
    double width = 0;
    double height = 0;

    bool operator==(const PixelSize&) const = default;
};

struct PixelBox {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    bool operator==(const PixelBox&) const = default;

    [[nodiscard]] bool intersects(const PixelBox& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    [[nodiscard]] bool contains(const PixelBox& other) const {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }
    [[nodiscard]] PixelBox grown(double by_px) const {
        return {left - by_px, top - by_px, right + by_px, bottom + by_px};
    }
};

/// Where a name lies beside its anchor; `Centre` lies on it.
enum class LabelPosition : std::uint8_t {
    Centre,
    Right,
    Left,
    Above,
    Below,
    AboveRight,
    BelowRight,
    AboveLeft,
    BelowLeft
};

struct Label {
    std::uint32_t id = 0;
    int rank = 0; ///< 1 is placed first; among equals the order given decides, those shown before first
    /// Tried in order: one for a town, several along a river or across a country.
    std::vector<PixelPoint> anchors{};
    double gap_px = 0; ///< between the anchor and the box: the radius of the sign and some air
    PixelSize size{};
    /// The size without the local name, where it may be dropped.
    std::optional<PixelSize> short_size{};
    std::vector<LabelPosition> positions{}; ///< tried in order
    /// Never dropped: where nothing is free, it goes where it covers least.
    bool required = false;
};

/// A box that no name may cover: a card, a sign, a tag.
struct LabelObstacle {
    PixelBox box;
    /// The label that it belongs to and that may touch it (a town's own sign).
    std::optional<std::uint32_t> owner{};
};

/// A line that no name may cross: the border, a route.
struct LabelObstacleLine {
    std::vector<PixelPoint> points{};
    double half_width_px = 0;
};

struct LabelPlacement {
    std::uint32_t id = 0;
    std::uint32_t anchor = 0; ///< index of `Label::anchors`
    LabelPosition position = LabelPosition::Centre;
    bool shortened = false; ///< without the local name
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

/// Places names greedily by rank: the first free of, for the full and then the short name, every anchor and
/// position. Names do not overlap each other or an obstacle, cross no line and are not cut by the viewport;
/// what finds no place is left out, but the required. `previous` holds the last result while the zoom has
/// changed by less than 15 per cent: a name that can stay where it was stays, so that nothing jumps while
/// panning. A pure function; takes about 1 ms for some hundred names.
[[nodiscard]] std::vector<LabelPlacement> placeLabels(const LabelScene& scene,
                                                      std::span<const LabelPlacement> previous = {});

/// The box of a name of a size in a position.
[[nodiscard]] PixelBox labelBox(PixelPoint anchor, double gap_px, PixelSize size, LabelPosition position);

} // namespace geo
