// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <optional>
#include <vector>

/// Numbers for the charts and the histogram, worked out from a story's series. Nothing here knows a series or
/// a group by name: both are arguments. Superseded rows count nowhere. A number that is not published is
/// missing, never zero.
namespace explore {

/// The group that stands for the total of a dimension.
inline constexpr QStringView totalGroup{u"all"};

/// A number and its bounds, as far as they are given; `value` is not between the bounds by itself.
struct Figure {
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    friend bool operator==(const Figure&, const Figure&) = default;
    /// The value, or the middle of the bounds, or the one bound there is.
    [[nodiscard]] std::optional<double> best() const;
};

/// One group's part of a column.
struct Part {
    QString group;
    Figure figure;
    story::Confidence confidence = story::Confidence::Verified;
    std::vector<story::Id> sources;
    QString note;
    friend bool operator==(const Part&, const Part&) = default;
};

/// What a series has for one period: a year, or several years counted together, which are never divided.
struct Column {
    story::Date period;
    story::DaySpan days;     ///< An open end reaches the story's own end.
    std::vector<Part> parts; ///< In the order of the file, without the total.
    /// As published; else the sum of the parts, when each has a value and a sum of them means something:
    /// shares of a whole and estimates of one thing are not added up.
    std::optional<Part> total;
    std::vector<story::Id> sources;
    QString note;
    /// More than one calendar year.
    [[nodiscard]] bool isSumOfYears() const { return days.first.year() != days.last.year(); }
    friend bool operator==(const Column&, const Column&) = default;
};

/// The columns of a series by date. Rows of one period make one column. `limits`: the story's span, for open
/// ends.
[[nodiscard]] std::vector<Column> columns(const story::Series& series, const story::DaySpan& limits);
/// The same of the rows that were superseded.
[[nodiscard]] std::vector<Column> supersededColumns(const story::Series& series,
                                                    const story::DaySpan& limits);

/// A sum over part of a series, and how far it can be trusted.
struct Sum {
    double value = 0;
    int columns = 0;   ///< How many columns it holds.
    bool exact = true; ///< False when a column lies only partly in the window; such columns are left out.
    friend bool operator==(const Sum&, const Sum&) = default;
};

/// The sum of the columns that lie in the window whole, of one group (the total by default). For flows.
[[nodiscard]] Sum sumWithin(const std::vector<Column>& columns, const story::DaySpan& window,
                            QStringView group = totalGroup);

/// One point of a running total: the sum of everything up to and including `day`.
struct RunningPoint {
    story::Day day;
    double value = 0;
    friend bool operator==(const RunningPoint&, const RunningPoint&) = default;
};
/// The running total of a flow at the end of each column, of one group; columns without a figure are passed
/// over.
[[nodiscard]] std::vector<RunningPoint> runningTotal(const std::vector<Column>& columns,
                                                     QStringView group = totalGroup);
/// The running total of a flow at the end of `last`: columns that end later are left out. Nothing before the
/// first column ends.
[[nodiscard]] std::optional<double> totalUpTo(const std::vector<Column>& columns, story::Day last,
                                              QStringView group = totalGroup);

/// One group's share of a whole, 0–1.
struct Share {
    QString group;
    double value = 0;
    double share = 0;
    friend bool operator==(const Share&, const Share&) = default;
};
/// The shares of the groups in the sum of a flow's columns within the window; empty when any column there
/// lacks a group's figure or the whole is zero.
[[nodiscard]] std::vector<Share> sharesWithin(const std::vector<Column>& columns,
                                              const story::DaySpan& window);
/// The composition of one column, largest first. The shares are of the published total where there is one;
/// what the groups leave of it is not among them.
[[nodiscard]] std::vector<Share> composition(const Column& column);
/// The newest column that ends by `last` and has at least two groups, or null: what a composition shows at a
/// date.
[[nodiscard]] const Column* newestComposition(const std::vector<Column>& columns, story::Day last);
/// The figure of one group in a column; `totalGroup` is its total. Nothing when it has none.
[[nodiscard]] std::optional<Figure> figureOf(const Column& column, QStringView group);

/// A bar of the yearly histogram: a calendar year with its own figure, or a run of years with one sum.
struct Bar {
    int firstYear = 0;
    int lastYear = 0;
    double value = 0;
    friend bool operator==(const Bar&, const Bar&) = default;
};
/// The totals of a flow as bars by year; a sum of several years is one wide bar that keeps its sum.
[[nodiscard]] std::vector<Bar> yearlyBars(const std::vector<Column>& columns);

/// The column that holds the day, or null.
[[nodiscard]] const Column* columnAt(const std::vector<Column>& columns, story::Day day);

} // namespace explore
