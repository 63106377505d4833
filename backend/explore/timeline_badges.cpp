// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/timeline_parts.h"

#include <algorithm>
#include <cmath>

namespace explore {

namespace {

constexpr double kDaysInYear = 365.2425;
constexpr double kBadgePadding_px = 7;
constexpr double kBadgeHeight_px = 21;

/// A whole year's end is named by its year, any other by its day.
QString endText(const TimelineInput& input, double year, bool isEnd) {
    const double nearest = std::round(year);
    const bool whole = std::abs(year - nearest) < 0.5 / kDaysInYear;
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

} // namespace

std::vector<TimelineText> layOutBadges(const TimelineInput& input) {
    if (!input.window)
        return {};
    const double pxPerYear = (input.box.right_px - input.box.left_px) / (input.to - input.from);
    const auto xOf = [&](double year) { return input.box.left_px + (year - input.from) * pxPerYear; };
    const bool fromVisible = input.window->from >= input.from && input.window->from <= input.to;
    const bool toVisible = input.window->to >= input.from && input.window->to <= input.to;
    const QString first = endText(input, input.window->from, false);
    const QString last = endText(input, input.window->to, true);
    std::vector<TimelineText> badges;
    if (fromVisible)
        badges.push_back(badgeAt(input, first, xOf(input.window->from)));
    if (toVisible)
        badges.push_back(badgeAt(input, last, xOf(input.window->to)));
    const bool tooClose = badges.size() == 2 && badges[0].box.right() + 4 > badges[1].box.x;
    if (tooClose) {
        const QString both = first == last ? first : first + u'–' + last;
        badges = {badgeAt(input, both, xOf((input.window->from + input.window->to) / 2))};
    }
    return badges;
}

namespace timeline {

void layOutBelowAxis(const TimelineInput& input, TimelineLayout& layout) {
    TimelineAxis axis = layOutAxis(input);
    layout.ticks = std::move(axis.ticks);
    layout.axisTexts = std::move(axis.texts);
    layout.badges = layOutBadges(input);
    std::erase_if(layout.axisTexts, [&layout](const TimelineText& text) {
        return std::ranges::any_of(
            layout.badges, [&text](const TimelineText& badge) { return badge.box.overlaps(text.box); });
    });
}

} // namespace timeline

} // namespace explore
