// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/timeline_layout.h"

#include "explore/timeline_parts.h"

#include <cmath>

namespace explore {

double TimelineLayout::xOf(double year) const {
    return box.left_px + (year - from) / (to - from) * (box.right_px - box.left_px);
}

double TimelineLayout::yearAt(double x_px) const {
    return from + (x_px - box.left_px) / (box.right_px - box.left_px) * (to - from);
}

int TimelineLayout::signAt(double x_px, double y_px, double reach_px) const {
    int best = -1;
    double bestDistance = reach_px * reach_px;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const double dx = signs[i].x - x_px;
        const double dy = signs[i].y - y_px;
        const double distance = dx * dx + dy * dy;
        if (distance <= bestDistance) {
            bestDistance = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int TimelineLayout::spanAt(double x_px, double y_px) const {
    for (const TimelineSpan& span : spans) {
        if (x_px >= span.box.x && x_px <= span.box.right() &&
            std::abs(y_px - span.box.y - span.box.height / 2) <= 12)
            return span.item;
    }
    return -1;
}

TimelineRect TimelineLayout::barRow(int lane) const {
    return {box.left_px, timeline::rowY(box, merged ? 0 : lane) - timeline::kBarHeight_px / 2,
            box.right_px - box.left_px, timeline::kBarHeight_px};
}

int TimelineLayout::eraAt(double x_px, double y_px) const {
    if (y_px < box.top_px || y_px > box.top_px + box.eraHeight_px)
        return -1;
    for (const TimelineBand& band : bands) {
        if (x_px >= band.box.x && x_px < band.box.right())
            return band.era;
    }
    return -1;
}

std::vector<TimelineText> TimelineLayout::texts() const {
    std::vector<TimelineText> all = axisTexts;
    all.insert(all.end(), labels.begin(), labels.end());
    all.insert(all.end(), badges.begin(), badges.end());
    all.insert(all.end(), comparedBadges.begin(), comparedBadges.end());
    for (const TimelineBand& band : bands) {
        if (band.title)
            all.push_back(*band.title);
    }
    for (const TimelineSign& sign : signs) {
        if (sign.text)
            all.push_back(*sign.text);
    }
    if (note)
        all.push_back(*note);
    if (flag)
        all.push_back(*flag);
    return all;
}

TimelineLayout layOutTimeline(const TimelineInput& input) {
    TimelineLayout layout;
    layout.box = input.box;
    layout.merged = input.rows > 1;
    layout.from = input.from;
    layout.to = input.to;
    timeline::layOutBands(input, layout);
    timeline::layOutColumns(input, layout);
    timeline::layOutSpans(input, layout);
    timeline::layOutSigns(input, layout);
    timeline::layOutPeriods(input, layout);
    timeline::layOutBelowAxis(input, layout);
    timeline::layOutLabels(input, layout);
    timeline::layOutNote(input, layout);
    timeline::layOutAsOf(input, layout);
    return layout;
}

} // namespace explore
