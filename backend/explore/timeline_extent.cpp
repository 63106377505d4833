// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/timeline_layout.h"

namespace explore {

TimeExtent timeExtent(const story::DaySpan& days) {
    const story::Day end{days.last.number + 1};
    return {days.first.decimalYear(), end.decimalYear(), false, false, false};
}

TimeExtent timeExtent(const story::Date& date, const story::DaySpan& limits) {
    TimeExtent extent = timeExtent(date.span(limits));
    extent.interval = date.isInterval();
    const auto soft = [](const story::Date::Point& point) {
        return point.approximate || point.uncertain || point.unspecifiedYearDigits > 0 ||
               point.monthUnspecified || point.dayUnspecified;
    };
    extent.softFrom = date.startEnd() != story::Date::End::Known || soft(date.start());
    extent.softTo = date.endEnd() != story::Date::End::Known || soft(date.end());
    return extent;
}

} // namespace explore
