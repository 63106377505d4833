// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/timeline_parts.h"

#include <algorithm>
#include <cmath>

namespace explore::timeline {

namespace {

constexpr double kFade_px = 18; ///< A soft end fades over at most this, and over at most half the bar.
constexpr double kEraPadding_px = 6;
constexpr double kColumnGap_px = 1.6;

double clampX(const TimelineBox& box, double x) {
    return std::clamp(x, box.left_px, box.right_px);
}

/// How much of a count has grown by now, 0 to 1.
double grownShare(const TimelineInput& input, const TimelineCount& count) {
    if (!input.countsUntil)
        return 1;
    return std::clamp((*input.countsUntil - count.from) / (count.to - count.from), 0.0, 1.0);
}

/// An era's name stands whole in the middle of what is seen of it, or not at all.
std::optional<TimelineText> titleOf(const TimelineInput& input, const TimelineEra& era,
                                    const TimelineRect& band) {
    const double width = input.textWidth(era.title, TextRole::Era);
    if (era.title.isEmpty() || width > band.width - 2 * kEraPadding_px)
        return {};
    return TimelineText{era.title,
                        {band.x + (band.width - width) / 2,
                         input.box.top_px + (input.box.eraHeight_px - kTextHeight_px) / 2, width,
                         kTextHeight_px},
                        TextRole::Era};
}

} // namespace

void layOutBands(const TimelineInput& input, TimelineLayout& layout) {
    for (std::size_t i = 0; i < input.eras.size(); ++i) {
        const TimelineEra& era = input.eras[i];
        if (!isVisible(input, era.from, era.to))
            continue;
        const double left = clampX(input.box, layout.xOf(era.from));
        const double right = clampX(input.box, layout.xOf(era.to));
        const TimelineRect band{left, input.box.top_px, right - left, input.box.axis_px - input.box.top_px};
        layout.bands.push_back({band, static_cast<int>(i), titleOf(input, era, band)});
    }
}

void layOutColumns(const TimelineInput& input, TimelineLayout& layout) {
    if (input.highestCount <= 0)
        return;
    for (std::size_t i = 0; i < input.counts.size(); ++i) {
        const TimelineCount& count = input.counts[i];
        if (!isVisible(input, count.from, count.to) || count.value <= 0)
            continue;
        const double gap = std::min(kColumnGap_px, (layout.xOf(count.to) - layout.xOf(count.from)) / 4);
        const double left = clampX(input.box, layout.xOf(count.from) + gap / 2);
        const double right = clampX(input.box, layout.xOf(count.to) - gap / 2);
        // A bar over several years has the mean year's height, so that its area is its sum.
        const double perYear = count.value / std::max(1.0, std::round(count.to - count.from));
        const double height =
            input.box.histogramHeight_px * perYear / input.highestCount * grownShare(input, count);
        if (right > left && height > 0)
            layout.columns.push_back(
                {{left, input.box.axis_px - height, right - left, height}, static_cast<int>(i)});
    }
}

void layOutSpans(const TimelineInput& input, TimelineLayout& layout) {
    for (std::size_t i = 0; i < input.items.size(); ++i) {
        const TimelineItem& item = input.items[i];
        if (!item.shown || !isVisible(input, item.time.from, item.time.to))
            continue;
        const double left = layout.xOf(item.time.from);
        const double right = layout.xOf(item.time.to);
        if (right - left < kMergeDistance_px)
            continue; // The sign itself covers it.
        const double shownLeft = std::max(left, input.box.left_px);
        const double shownRight = std::min(right, input.box.right_px);
        const double fade = std::min(kFade_px, (right - left) / 2);
        const TimelineRect row = layout.barRow(item.lane);
        layout.spans.push_back({{shownLeft, row.y, shownRight - shownLeft, row.height},
                                static_cast<int>(i),
                                item.lane,
                                item.time.softFrom && left == shownLeft ? fade : 0,
                                item.time.softTo && right == shownRight ? fade : 0});
    }
}

} // namespace explore::timeline
