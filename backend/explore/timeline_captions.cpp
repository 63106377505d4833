// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/timeline_parts.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace explore::timeline {

namespace {

constexpr double kOverhang_px = 7; ///< Of a caption past its sign's centre, at least, so that it is its own.

/// Places a text in the row over or under a sign.
class CaptionPlacer {
public:
    CaptionPlacer(const TimelineInput& input, const TimelineLayout& layout, const TimelineSign& sign,
                  double width_px, std::span<const TimelineRect> taken)
        : m_in(input)
        , m_layout(layout)
        , m_sign(sign)
        , m_width(width_px)
        , m_least(std::max(input.box.left_px, sign.x + kOverhang_px - width_px))
        , m_most(std::min(input.box.right_px - width_px, sign.x - kOverhang_px))
        , m_taken(taken) {}

    [[nodiscard]] std::optional<TimelineRect> place(double rowsAway) const {
        const int rows = m_in.rows > 1 ? m_in.rows : m_in.lanes;
        const double y = m_sign.y + rowsAway * m_in.box.laneHeight_px;
        if (y < rowY(m_in.box, 0) || y > rowY(m_in.box, rows - 1))
            return {};
        const TimelineRect row{0, y - kTextHeight_px / 2, m_in.box.width_px, kTextHeight_px};
        const std::optional<double> left = nearestLeft(blockedOn(row));
        return left ? std::optional(TimelineRect{*left, row.y, m_width, row.height}) : std::nullopt;
    }

private:
    /// Where the caption's left edge may not be.
    struct Blocked {
        double from = 0;
        double to = 0;
    };

    /// Only what is near enough to matter.
    [[nodiscard]] std::vector<Blocked> blockedOn(const TimelineRect& row) const {
        std::vector<Blocked> blocked;
        const auto add = [&](double left, double right) {
            const Blocked stretch{left - m_width - kClearance_px, right + kClearance_px};
            if (stretch.to > m_least && stretch.from < m_most)
                blocked.push_back(stretch);
        };
        for (const TimelineRect& box : m_taken) {
            if (box.overlaps(row))
                add(box.x, box.right());
        }
        if (m_in.asOf)
            add(m_layout.xOf(*m_in.asOf), m_layout.xOf(*m_in.asOf));
        return blocked;
    }

    /// The place nearest to the sign's middle in what is free between the blocked stretches.
    [[nodiscard]] std::optional<double> nearestLeft(std::vector<Blocked> blocked) const {
        const double wanted = m_sign.x - m_width / 2;
        std::optional<double> best;
        const auto offer = [&](double from, double to) {
            if (from > to)
                return;
            const double left = std::clamp(wanted, from, to);
            if (!best || std::abs(left - wanted) < std::abs(*best - wanted))
                best = left;
        };
        std::ranges::sort(blocked, {}, &Blocked::from);
        double free = m_least;
        for (const Blocked& stretch : blocked) {
            offer(free, std::min(stretch.from, m_most));
            free = std::max(free, stretch.to);
        }
        offer(free, m_most);
        return best;
    }

    const TimelineInput& m_in;
    const TimelineLayout& m_layout;
    const TimelineSign& m_sign;
    double m_width = 0;
    double m_least = 0; ///< Of the caption's left edge.
    double m_most = 0;
    std::span<const TimelineRect> m_taken;
};

} // namespace

std::optional<TimelineRect> captionBox(const TimelineInput& input, const TimelineLayout& layout,
                                       const TimelineSign& sign, double width_px,
                                       std::span<const TimelineRect> taken) {
    const CaptionPlacer placer(input, layout, sign, width_px, taken);
    const std::optional<TimelineRect> under = placer.place(1);
    return under ? under : placer.place(-1);
}

} // namespace explore::timeline
