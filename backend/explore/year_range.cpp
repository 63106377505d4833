// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/year_range.h"

#include "explore/calendar.h"

#include <algorithm>
#include <cmath>

namespace explore {

namespace {

constexpr double kShortest_years = 1 / 366.0;
constexpr double kLeadIn_years = 1.5;
constexpr double kRoomBeside = 0.04;   ///< Of the days that are to be shown, on each side.
constexpr double kFineYear_px = 60;    ///< From this width of a year on, months can be told apart,
constexpr double kFineMonth_px = 1500; ///< and from this on days.

/// The day after the last, so that a whole year ends where the next begins.
double endYearOf(const story::DaySpan& days) {
    return story::Day{days.last.number + 1}.decimalYear();
}

} // namespace

YearRange wholeRange(const story::DaySpan& span) {
    return {span.first.decimalYear() - kLeadIn_years, endYearOf(span)};
}

YearRange withinLimits(const YearRange& range, const YearRange& whole) {
    const double length =
        std::clamp(range.length(), std::min(kShortest_years, whole.length()), whole.length());
    const double from = std::clamp(range.from, whole.from, whole.to - length);
    return {from, from + length};
}

YearRange zoomed(const YearRange& range, double year, double factor, const YearRange& whole) {
    const double length =
        std::clamp(range.length() / factor, std::min(kShortest_years, whole.length()), whole.length());
    const double share = (year - range.from) / range.length();
    const double from = year - share * length;
    return withinLimits({from, from + length}, whole);
}

YearRange panned(const YearRange& range, double years, const YearRange& whole) {
    return withinLimits({range.from + years, range.to + years}, whole);
}

YearRange rangeAround(const story::DaySpan& days, const YearRange& whole) {
    const double from = days.first.decimalYear();
    const double to = endYearOf(days);
    const double room = kRoomBeside * (to - from);
    return withinLimits({from - room, to + room}, whole);
}

double snappedYear(double year, double yearWidth_px) {
    if (yearWidth_px < kFineYear_px)
        return std::round(year);
    if (yearWidth_px >= kFineMonth_px)
        return story::Day::fromDecimalYear(year).decimalYear();
    const double months = std::round(year * kMonthsPerYear);
    const int whole = static_cast<int>(std::floor(months / kMonthsPerYear));
    return story::Day::of(whole, static_cast<int>(months - whole * kMonthsPerYear) + 1, 1).decimalYear();
}

} // namespace explore
