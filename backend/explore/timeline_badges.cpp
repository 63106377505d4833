// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/calendar.h"
#include "explore/timeline_parts.h"

#include <algorithm>
#include <cmath>

namespace explore {

namespace {

constexpr double kBadgePadding_px = 7;
constexpr double kBadgeHeight_px = 21;
constexpr double kBadgeGap_px = 4;

/// A whole year's end is named by its year, any other by its day.
QString endText(const TimelineInput& input, double year, bool isEnd) {
    const double nearest = std::round(year);
    const bool whole = std::abs(year - nearest) < 0.5 / kMeanYear_days;
    if (whole)
        return input.tickText(story::Day::of(static_cast<int>(nearest) - (isEnd ? 1 : 0), 1, 1),
                              TickUnit::Year, true);
    const story::Day day = story::Day::fromDecimalYear(year);
    return input.tickText({isEnd ? day.number - 1 : day.number}, TickUnit::Day, true);
}

TimelineText badgeAt(const TimelineInput& input, const QString& text, double x) {
    const double width = input.textWidth(text, TextRole::Badge) + 2 * kBadgePadding_px;
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, input.box.width_px - width));
    return {text, {left, input.box.axis_px + 3, width, kBadgeHeight_px}, TextRole::Badge};
}

/// The words for a period's ends: years where they are whole years, else days. `name` stands before each,
/// where two periods must be told apart.
std::vector<TimelineText> badgesOf(const TimelineInput& input, const TimelineLayout& layout,
                                   const TimeExtent& period, const QString& name) {
    const auto isInView = [&input](double year) { return year >= input.from && year <= input.to; };
    const QString first = endText(input, period.from, false);
    const QString last = endText(input, period.to, true);
    std::vector<TimelineText> badges;
    if (isInView(period.from))
        badges.push_back(badgeAt(input, name + first, layout.xOf(period.from)));
    if (isInView(period.to))
        badges.push_back(badgeAt(input, name + last, layout.xOf(period.to)));
    if (badges.size() == 2 && badges[0].box.right() + kBadgeGap_px > badges[1].box.x) {
        const QString both = first == last ? first : first + u'–' + last;
        badges = {badgeAt(input, name + both, layout.xOf((period.from + period.to) / 2))};
    }
    return badges;
}

bool overlapsAny(const TimelineText& text, const std::vector<TimelineText>& others) {
    return std::ranges::any_of(others,
                               [&text](const TimelineText& other) { return other.box.overlaps(text.box); });
}

TimelineFrame frameOf(const TimelineInput& input, const TimelineLayout& layout, const TimeExtent& period) {
    const double left = layout.xOf(period.from);
    const double right = layout.xOf(period.to);
    constexpr double kAtEdge_px = 1;
    return {std::clamp(left, input.box.left_px, input.box.right_px),
            std::clamp(right, input.box.left_px, input.box.right_px),
            left >= input.box.left_px - kAtEdge_px && left <= input.box.right_px + kAtEdge_px,
            right >= input.box.left_px - kAtEdge_px && right <= input.box.right_px + kAtEdge_px};
}

} // namespace

namespace timeline {

void layOutPeriods(const TimelineInput& input, TimelineLayout& layout) {
    // All of time is framed by the plot itself, not by the first and last year within it.
    layout.window = {input.box.left_px, input.box.right_px, true, true};
    if (input.window) {
        layout.window = frameOf(input, layout, *input.window);
        layout.badges =
            badgesOf(input, layout, *input.window, input.compared ? QStringLiteral("A ") : QString());
    }
    if (!input.compared)
        return;
    layout.compared = frameOf(input, layout, *input.compared);
    layout.comparedBadges = badgesOf(input, layout, *input.compared, QStringLiteral("B "));
    std::erase_if(layout.comparedBadges,
                  [&layout](const TimelineText& badge) { return overlapsAny(badge, layout.badges); });
}

void layOutBelowAxis(const TimelineInput& input, TimelineLayout& layout) {
    TimelineAxis axis = layOutAxis(input);
    layout.ticks = std::move(axis.ticks);
    layout.axisTexts = std::move(axis.texts);
    std::erase_if(layout.axisTexts, [&layout](const TimelineText& text) {
        return overlapsAny(text, layout.badges) || overlapsAny(text, layout.comparedBadges);
    });
}

} // namespace timeline

} // namespace explore
