// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/date.h"

namespace explore {

/// The years that a timeline shows, as decimal years (Day::decimalYear()).
struct YearRange {
    double from = 0;
    double to = 1; ///< Greater than `from`.
    [[nodiscard]] double length() const { return to - from; }
    friend bool operator==(const YearRange&, const YearRange&) = default;
};

/// All of a story's span, and a little before it, so that its first year has room for a handle.
[[nodiscard]] YearRange wholeRange(const story::DaySpan& span);
/// The range as far as it can be shown: at least a day, at most `whole`, and within it.
[[nodiscard]] YearRange withinLimits(const YearRange& range, const YearRange& whole);
/// Shows `factor` times as little time; `year` stays where it is as far as the limits allow.
[[nodiscard]] YearRange zoomed(const YearRange& range, double year, double factor, const YearRange& whole);
/// Shows years later by so many, earlier when negative.
[[nodiscard]] YearRange panned(const YearRange& range, double years, const YearRange& whole);
/// These days, with a little room on both sides.
[[nodiscard]] YearRange rangeAround(const story::DaySpan& days, const YearRange& whole);

/// The nearest year, month or day: as fine as can be told apart where a year is so wide.
[[nodiscard]] double snappedYear(double year, double yearWidth_px);

} // namespace explore
