// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/label_placement.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace geo {

namespace {

constexpr double cell_px = 64;

/// A segment of an obstacle line, as wide as it is drawn.
struct Segment {
    PixelPoint from;
    PixelPoint to;
    double half_width_px;

    [[nodiscard]] PixelBox bounds() const {
        return PixelBox{std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x),
                        std::max(from.y, to.y)}
            .grown(half_width_px);
    }

    /// Liang–Barsky: whether a part of the segment lies in the box.
    [[nodiscard]] bool crosses(const PixelBox& given) const {
        const PixelBox box = given.grown(half_width_px);
        double enter = 0;
        double leave = 1;
        const auto clip = [&](double start, double step, double low, double high) {
            if (step == 0)
                return start > low && start < high;
            const double a = (low - start) / step;
            const double b = (high - start) / step;
            enter = std::max(enter, std::min(a, b));
            leave = std::min(leave, std::max(a, b));
            return enter < leave;
        };
        return clip(from.x, to.x - from.x, box.left, box.right) &&
               clip(from.y, to.y - from.y, box.top, box.bottom);
    }
};

struct Blocker {
    PixelBox box;
    std::optional<std::uint32_t> owner;
};

/// Items by the cells of a grid that their boxes touch. Items off the viewport are not kept.
template <typename Item> class Grid {
public:
    explicit Grid(const PixelBox& viewport)
        : origin{viewport.left, viewport.top}
        , columns(cellCount(viewport.right - viewport.left))
        , rows(cellCount(viewport.bottom - viewport.top))
        , cells(columns * rows) {}

    void add(const PixelBox& bounds, const Item& item) {
        const auto index = static_cast<std::uint32_t>(items.size());
        items.push_back(item);
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

class Placer {
public:
    Placer(const LabelScene& given, std::span<const LabelPlacement> previous)
        : scene(given)
        , boxes(given.viewport)
        , segments(given.viewport) {
        for (const LabelPlacement& placement : previous)
            before.insert_or_assign(placement.id, placement);
        for (const LabelObstacle& obstacle : scene.obstacles) {
            if (obstacle.box.intersects(scene.viewport))
                boxes.add(obstacle.box, {obstacle.box, obstacle.owner});
        }
        for (const LabelObstacleLine& line : scene.lines)
            addLine(line);
    }

    [[nodiscard]] std::vector<LabelPlacement> place() {
        std::vector<LabelPlacement> placed;
        for (const std::size_t index : inOrder()) {
            const Label& label = scene.labels[index];
            std::optional<LabelPlacement> spot = stay(label);
            if (!spot)
                spot = firstFree(label);
            if (!spot && label.required)
                spot = leastBad(label);
            if (!spot)
                continue;
            boxes.add(spot->box.grown(scene.padding_px), {spot->box, std::nullopt});
            placed.push_back(*spot);
        }
        return placed;
    }

private:
    void addLine(const LabelObstacleLine& line) {
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            const Segment segment{line.points[i - 1], line.points[i], line.half_width_px};
            if (segment.bounds().intersects(scene.viewport))
                segments.add(segment.bounds(), segment);
        }
    }

    /// By rank; among equals those that were shown before, so that a newcomer does not push a name away.
    [[nodiscard]] std::vector<std::size_t> inOrder() const {
        std::vector<std::size_t> order(scene.labels.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [this](std::size_t i) {
            return std::pair(scene.labels[i].rank, !before.contains(scene.labels[i].id));
        });
        return order;
    }

    [[nodiscard]] std::optional<LabelPlacement> stay(const Label& label) {
        const auto known = before.find(label.id);
        if (known == before.end())
            return {};
        const LabelPlacement& was = known->second;
        const bool possible = was.anchor < label.anchors.size() &&
                              std::ranges::contains(label.positions, was.position) &&
                              (!was.shortened || label.short_size);
        if (!possible)
            return {};
        const LabelPlacement spot = candidate(label, was.anchor, was.position, was.shortened);
        return isFree(spot) ? std::optional(spot) : std::nullopt;
    }

    template <typename Visit> void forCandidates(const Label& label, Visit visit) const {
        for (const bool shortened : {false, true}) {
            if (shortened && !label.short_size)
                return;
            for (std::size_t anchor = 0; anchor < label.anchors.size(); ++anchor) {
                for (const LabelPosition position : label.positions) {
                    if (visit(candidate(label, anchor, position, shortened)))
                        return;
                }
            }
        }
    }

    [[nodiscard]] std::optional<LabelPlacement> firstFree(const Label& label) {
        std::optional<LabelPlacement> found;
        forCandidates(label, [&](const LabelPlacement& spot) {
            if (isFree(spot))
                found = spot;
            return found.has_value();
        });
        return found;
    }

    /// Of the candidates inside the viewport, that which covers least of what is there.
    [[nodiscard]] std::optional<LabelPlacement> leastBad(const Label& label) {
        std::optional<LabelPlacement> best;
        double best_px2 = 0;
        forCandidates(label, [&](const LabelPlacement& spot) {
            if (!scene.viewport.contains(spot.box))
                return false;
            const double covered_px2 = covered(spot);
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
        for (const Blocker& blocker : boxes.all()) {
            if (blocker.owner != spot.id)
                sum_px2 += overlapPx2(spot.box, blocker.box);
        }
        return sum_px2;
    }

    [[nodiscard]] static LabelPlacement candidate(const Label& label, std::size_t anchor,
                                                  LabelPosition position, bool shortened) {
        const PixelSize size = shortened ? *label.short_size : label.size;
        return {label.id, static_cast<std::uint32_t>(anchor), position, shortened,
                labelBox(label.anchors[anchor], label.gap_px, size, position)};
    }

    [[nodiscard]] bool isFree(const LabelPlacement& spot) {
        if (!scene.viewport.contains(spot.box))
            return false;
        const PixelBox padded = spot.box.grown(scene.padding_px);
        const auto blocks = [&](const Blocker& blocker) {
            return blocker.owner != spot.id && blocker.box.intersects(padded);
        };
        const auto crosses = [&](const Segment& segment) { return segment.crosses(spot.box); };
        return !boxes.any(padded, blocks) && !segments.any(spot.box, crosses);
    }

    const LabelScene& scene;
    Grid<Blocker> boxes;
    Grid<Segment> segments;
    std::unordered_map<std::uint32_t, LabelPlacement> before;
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
    case LabelPosition::Centre:
        break;
    }
    return at(middle, centre);
}

std::vector<LabelPlacement> placeLabels(const LabelScene& scene, std::span<const LabelPlacement> previous) {
    return Placer(scene, previous).place();
}

} // namespace geo
