// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/label_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace geo {

namespace {

constexpr double cell_px = 64;

/// Something that no name may cover.
struct Blocker {
    PixelBox box;
    std::optional<std::uint32_t> owner;
    std::vector<PixelQuad> quads; ///< What it covers of the box; all of it when there are none.
};

/// What a name covers.
struct Footprint {
    PixelBox box;
    std::span<const PixelQuad> quads; ///< As of a blocker.
};

bool overlap(const Footprint& footprint, const Blocker& blocker) {
    if (!footprint.box.intersects(blocker.box))
        return false;
    if (footprint.quads.empty() && blocker.quads.empty())
        return true;
    const std::array whole{quadOf(footprint.box), quadOf(blocker.box)};
    const auto ours = footprint.quads.empty() ? std::span(whole).first(1) : footprint.quads;
    const auto theirs = blocker.quads.empty() ? std::span(whole).last(1) : std::span(blocker.quads);
    return std::ranges::any_of(ours, [&](const PixelQuad& a) {
        return std::ranges::any_of(theirs, [&](const PixelQuad& b) { return overlap(a, b); });
    });
}

/// Items by the cells of a grid that their boxes touch. Items off the viewport are not kept.
template <typename Item> class Grid {
public:
    explicit Grid(const PixelBox& viewport)
        : origin{viewport.left, viewport.top}
        , columns(cellCount(viewport.right - viewport.left))
        , rows(cellCount(viewport.bottom - viewport.top))
        , cells(columns * rows) {}

    void add(const PixelBox& bounds, Item item) {
        const auto index = static_cast<std::uint32_t>(items.size());
        items.push_back(std::move(item));
        forCells(bounds, [&](std::vector<std::uint32_t>& cell) {
            cell.push_back(index);
            return false;
        });
    }

    /// Whether the test holds for an item near the bounds. An item in several cells may be tested several
    /// times.
    template <typename Test> [[nodiscard]] bool any(const PixelBox& bounds, Test test) {
        return forCells(bounds, [&](const std::vector<std::uint32_t>& cell) {
            return std::ranges::any_of(cell, [&](std::uint32_t index) { return test(items[index]); });
        });
    }

    [[nodiscard]] const std::vector<Item>& all() const { return items; }

private:
    [[nodiscard]] static std::size_t cellCount(double extent_px) {
        constexpr double max_cells = 1024;
        return static_cast<std::size_t>(std::clamp(std::ceil(extent_px / cell_px), 1.0, max_cells));
    }

    [[nodiscard]] static std::size_t cellOf(double offset_px, std::size_t count) {
        return static_cast<std::size_t>(
            std::clamp(std::floor(offset_px / cell_px), 0.0, static_cast<double>(count - 1)));
    }

    template <typename Visit> bool forCells(const PixelBox& bounds, Visit visit) {
        for (std::size_t row = cellOf(bounds.top - origin.y, rows);
             row <= cellOf(bounds.bottom - origin.y, rows); ++row) {
            for (std::size_t column = cellOf(bounds.left - origin.x, columns);
                 column <= cellOf(bounds.right - origin.x, columns); ++column) {
                if (visit(cells[row * columns + column]))
                    return true;
            }
        }
        return false;
    }

    PixelPoint origin;
    std::size_t columns;
    std::size_t rows;
    std::vector<std::vector<std::uint32_t>> cells;
    std::vector<Item> items;
};

double overlapPx2(const PixelBox& a, const PixelBox& b) {
    const double width = std::min(a.right, b.right) - std::max(a.left, b.left);
    const double height = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    return width > 0 && height > 0 ? width * height : 0;
}

/// A name at one of its places.
struct Candidate {
    LabelPlacement placement;
    std::span<const PixelQuad> quads;
};

/// A piece of a line.
struct Segment {
    PixelQuad quad;
    bool mayBeCovered = false;
};

/// Which lines a name keeps off.
enum class Lines : std::uint8_t { All, NotToBeCovered };

class Placer {
public:
    Placer(const LabelScene& given, std::span<const LabelPlacement> previous)
        : scene(given)
        , blockers(given.viewport)
        , segments(given.viewport) {
        for (const LabelPlacement& placement : previous)
            before.insert_or_assign(placement.id, placement);
        for (const LabelObstacle& obstacle : scene.obstacles)
            block({obstacle.box, obstacle.owner, {}});
        for (const LabelObstacleLine& line : scene.lines)
            addLine(line);
    }

    [[nodiscard]] std::vector<LabelPlacement> place() {
        const std::vector<std::size_t> order = inOrder();
        std::vector<bool> isPlaced(scene.labels.size());
        // What can stay stays, before what has to move looks for another place.
        for (const std::size_t index : order)
            isPlaced[index] = take(scene.labels[index], stay(scene.labels[index]));
        for (const std::size_t index : order) {
            if (!isPlaced[index])
                take(scene.labels[index], newSpot(scene.labels[index]));
        }
        return std::move(placed);
    }

private:
    void block(Blocker blocker) {
        // Padded, so that one look into the cells below a name is enough.
        const PixelBox padded = blocker.box.grown(scene.padding_px);
        if (padded.intersects(scene.viewport))
            blockers.add(padded, std::move(blocker));
    }

    void addLine(const LabelObstacleLine& line) {
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            const PixelQuad segment = quadOf(line.points[i - 1], line.points[i], line.half_width_px);
            if (segment.bounds().intersects(scene.viewport))
                segments.add(segment.bounds(), {segment, line.mayBeCovered});
        }
    }

    /// The required first, then those that were shown before, so that no name goes for a newcomer; by rank.
    [[nodiscard]] std::vector<std::size_t> inOrder() const {
        std::vector<std::size_t> order(scene.labels.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [this](std::size_t i) {
            const Label& label = scene.labels[i];
            return std::tuple(!label.required, !before.contains(label.id), label.rank);
        });
        return order;
    }

    bool take(const Label& label, const std::optional<Candidate>& spot) {
        if (!spot)
            return false;
        block({spot->placement.box, std::nullopt, {spot->quads.begin(), spot->quads.end()}});
        if (label.sign)
            block({*label.sign, label.id, {}});
        placed.push_back(spot->placement);
        return true;
    }

    [[nodiscard]] std::optional<Candidate> newSpot(const Label& label) {
        if (!isClear(label) && !label.required)
            return {};
        std::optional<Candidate> spot = firstFree(label, Lines::All);
        if (!spot && label.overLines)
            spot = firstFree(label, Lines::NotToBeCovered);
        if (!spot && label.required)
            spot = leastBad(label);
        return spot;
    }

    /// Whether nothing is where the sign goes.
    [[nodiscard]] bool isClear(const Label& label) {
        if (!label.sign)
            return true;
        const Footprint footprint{*label.sign, {}};
        return scene.viewport.contains(*label.sign) && !isBlocked(footprint, label.id);
    }

    [[nodiscard]] std::optional<Candidate> stay(const Label& label) {
        const auto known = before.find(label.id);
        if (known == before.end() || !isClear(label))
            return {};
        const LabelPlacement& was = known->second;
        std::optional<Candidate> spot;
        if (was.shape) {
            const auto shape = std::ranges::find(label.shapes, *was.shape, &LabelShape::key);
            if (shape != label.shapes.end())
                spot = shaped(label, *shape);
        } else if (was.anchor < label.anchors.size() &&
                   std::ranges::contains(label.positions, was.position) && was.variant < label.sizes.size()) {
            spot = candidate(label, was.anchor, was.position, was.variant);
        }
        const Lines lines = label.overLines ? Lines::NotToBeCovered : Lines::All;
        return spot && isFree(*spot, lines) ? spot : std::nullopt;
    }

    template <typename Visit> void forCandidates(const Label& label, Visit visit) const {
        for (const LabelShape& shape : label.shapes) {
            if (visit(shaped(label, shape)))
                return;
        }
        for (std::size_t variant = 0; variant < label.sizes.size(); ++variant) {
            for (std::size_t anchor = 0; anchor < label.anchors.size(); ++anchor) {
                for (const LabelPosition position : label.positions) {
                    if (visit(candidate(label, anchor, position, variant)))
                        return;
                }
            }
        }
    }

    [[nodiscard]] std::optional<Candidate> firstFree(const Label& label, Lines lines) {
        std::optional<Candidate> found;
        forCandidates(label, [&](const Candidate& spot) {
            if (isFree(spot, lines))
                found = spot;
            return found.has_value();
        });
        return found;
    }

    /// Of the candidates inside the viewport, that which covers least of what is there.
    [[nodiscard]] std::optional<Candidate> leastBad(const Label& label) {
        std::optional<Candidate> best;
        double best_px2 = 0;
        forCandidates(label, [&](const Candidate& spot) {
            if (!scene.viewport.contains(spot.placement.box))
                return false;
            const double covered_px2 = covered(spot.placement);
            if (!best || covered_px2 < best_px2) {
                best = spot;
                best_px2 = covered_px2;
            }
            return false;
        });
        return best;
    }

    [[nodiscard]] double covered(const LabelPlacement& spot) const {
        double sum_px2 = 0;
        for (const Blocker& blocker : blockers.all()) {
            if (blocker.owner != spot.id)
                sum_px2 += overlapPx2(spot.box, blocker.box);
        }
        return sum_px2;
    }

    [[nodiscard]] static Candidate candidate(const Label& label, std::size_t anchor, LabelPosition position,
                                             std::size_t variant) {
        return {.placement = {.id = label.id,
                              .anchor = static_cast<std::uint32_t>(anchor),
                              .position = position,
                              .variant = static_cast<std::uint32_t>(variant),
                              .box = labelBox(label.anchors[anchor], label.gap_px, label.sizes[variant],
                                              position)},
                .quads = {}};
    }

    [[nodiscard]] static Candidate shaped(const Label& label, const LabelShape& shape) {
        return {.placement = {.id = label.id, .shape = shape.key, .box = boundsOf(shape.pieces)},
                .quads = shape.pieces};
    }

    [[nodiscard]] bool isBlocked(const Footprint& footprint, std::uint32_t id) {
        return blockers.any(footprint.box, [&](const Blocker& blocker) {
            return blocker.owner != id && overlap(footprint, blocker);
        });
    }

    [[nodiscard]] bool isFree(const Candidate& spot, Lines lines) {
        const PixelBox& box = spot.placement.box;
        if (!scene.viewport.contains(box))
            return false;
        // Letters bring their own air.
        const PixelBox padded = spot.quads.empty() ? box.grown(scene.padding_px) : box;
        if (isBlocked({padded, spot.quads}, spot.placement.id))
            return false;
        return !segments.any(box, [&](const Segment& segment) {
            return (lines == Lines::All || !segment.mayBeCovered) &&
                   overlap({box, spot.quads}, Blocker{segment.quad.bounds(), std::nullopt, {segment.quad}});
        });
    }

    const LabelScene& scene;
    Grid<Blocker> blockers;
    Grid<Segment> segments;
    std::unordered_map<std::uint32_t, LabelPlacement> before;
    std::vector<LabelPlacement> placed;
};

} // namespace

PixelBox labelBox(PixelPoint anchor, double gap_px, PixelSize size, LabelPosition position) {
    // A diagonal name touches the sign's circle, so its gap is shared between the two axes.
    const double diagonal_px = gap_px / std::sqrt(2.0);
    const auto at = [&](double left, double top) {
        return PixelBox{left, top, left + size.width, top + size.height};
    };
    const double middle = anchor.x - size.width / 2;
    const double centre = anchor.y - size.height / 2;
    switch (position) {
    case LabelPosition::Right:
        return at(anchor.x + gap_px, centre);
    case LabelPosition::Left:
        return at(anchor.x - gap_px - size.width, centre);
    case LabelPosition::Above:
        return at(middle, anchor.y - gap_px - size.height);
    case LabelPosition::Below:
        return at(middle, anchor.y + gap_px);
    case LabelPosition::AboveRight:
        return at(anchor.x + diagonal_px, anchor.y - diagonal_px - size.height);
    case LabelPosition::BelowRight:
        return at(anchor.x + diagonal_px, anchor.y + diagonal_px);
    case LabelPosition::AboveLeft:
        return at(anchor.x - diagonal_px - size.width, anchor.y - diagonal_px - size.height);
    case LabelPosition::BelowLeft:
        return at(anchor.x - diagonal_px - size.width, anchor.y + diagonal_px);
    case LabelPosition::RightUp:
        return at(anchor.x + gap_px, centre - size.height / 3);
    case LabelPosition::RightDown:
        return at(anchor.x + gap_px, centre + size.height / 3);
    case LabelPosition::LeftUp:
        return at(anchor.x - gap_px - size.width, centre - size.height / 3);
    case LabelPosition::LeftDown:
        return at(anchor.x - gap_px - size.width, centre + size.height / 3);
    case LabelPosition::Centre:
        break;
    }
    return at(middle, centre);
}

bool liesLeft(LabelPosition position) {
    using enum LabelPosition;
    return position == Left || position == AboveLeft || position == BelowLeft || position == LeftUp ||
           position == LeftDown;
}

std::vector<LabelPlacement> placeLabels(const LabelScene& scene, std::span<const LabelPlacement> previous) {
    return Placer(scene, previous).place();
}

} // namespace geo
