// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "explore/statistics.h"

namespace explore {

/// What one period holds.
struct PeriodFigures {
    story::DaySpan days;
    int events = 0;                    ///< That touch the days and pass every other filter.
    std::vector<int> eventsByCategory; ///< In the story's order of categories; switched off ones have 0.
    std::optional<Sum> arrivals;       ///< Of the yearly series, where it has whole columns in the period.
    std::set<story::Id> ways;          ///< Those that a route took in these days, as far as its dates say.
    [[nodiscard]] double years() const;
    /// Arrivals a year over the years that have figures; nothing without any.
    std::optional<double> arrivalsPerYear;
};

/// Two periods side by side: the window, and the one set beside it.
struct Comparison {
    PeriodFigures first;
    PeriodFigures second;
};

/// Nothing while no second period is set.
[[nodiscard]] std::optional<Comparison> comparison(const Explorer& explorer);

/// Two periods to begin with: where nothing is brushed, an era in the middle of the story and the time from
/// the next but one on; else the window and what lies beside it.
struct PeriodPair {
    story::DaySpan first;
    story::DaySpan second;
};
[[nodiscard]] PeriodPair periodsToCompare(const Explorer& explorer);

/// The series behind the timeline: the first flow with at least five single years; null without one.
[[nodiscard]] const story::Series* yearlySeries(const story::Story& story);

} // namespace explore
