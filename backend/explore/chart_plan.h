// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/statistics.h"

/// What a chart of a series draws, worked out once for all who draw it: the numbers pane and the saved
/// pictures. Nothing here knows a series by name.
namespace explore {

enum class ChartForm {
    Columns, ///< A column for each year.
    Line,    ///< A total that grows from date to date.
    Parts,   ///< A bar for each group.
    Ranges,  ///< A range for each estimate, all on one scale.
};

/// A column of years as it stands on the axis: as wide as its time.
struct YearBar {
    std::size_t column = 0; ///< Of ChartPlan::columns.
    double from_year = 0;   ///< Decimal years; the end is not included.
    double to_year = 0;
    /// In the series' unit. A count over several years is as high as its mean year, so that its area is its
    /// sum; a share is as high as it is.
    double height = 0;
    /// Exactly one calendar year: it has the year's name. Any other time has to be named.
    bool isCalendarYear = false;
    friend bool operator==(const YearBar&, const YearBar&) = default;
};

struct ChartPlan {
    ChartForm form = ChartForm::Columns;
    std::vector<Column> columns;
    /// Earlier figures of the same thing that were corrected later.
    std::vector<Column> superseded;
    QStringList groups; ///< In the order of the file, without the total.

    // ---- Of columns and of a line: the axes ----
    std::vector<YearBar> bars; ///< Of columns that have a number and are short enough to be drawn.
    int firstYear = 0;         ///< 0 for both without any short column.
    int lastYear = 0;
    /// The group at the foot of every column: that with more in the highest year. Nothing unless there are
    /// two.
    std::optional<std::size_t> baseGroup;
    /// Years from first to last for which there is no number, neither their own nor as a part of a sum.
    std::vector<int> missingYears;

    /// The highest single year; of estimates the highest number or bound; of parts their whole, where it is
    /// known.
    double highest = 0;
    std::optional<std::size_t> peak; ///< The column that has it.
    double gridStep = 1;             ///< A round number.
    double gridTop = 1;              ///< The grid line at or above `highest`.
};

[[nodiscard]] ChartPlan chartPlan(const story::Story& story, const story::Series& series);

/// The bar that speaks of a year: its own, else the one that has most of it, else null.
[[nodiscard]] const YearBar* barAt(const ChartPlan& plan, int year);
/// What a chart of columns has for other times than single years, each in words: "1999–2001: 1,043 together".
[[nodiscard]] QStringList otherTimesText(const story::Series& series, const ChartPlan& plan,
                                         story::Language language);
/// The columns of a chart of parts: all when their bars are few, else the newest that ends by `last` (or the
/// first of all).
[[nodiscard]] std::vector<const Column*> partColumns(const ChartPlan& plan, story::Day last);
/// What was first published for the period of a column; null when nothing differs or nothing is known.
[[nodiscard]] const Column* supersededOf(const ChartPlan& plan, const Column& column);

/// The series of the running total of `flow`, null without one: a stock of the same groups in the same
/// place.
[[nodiscard]] const story::Series* runningTotalOf(const story::Story& story, const story::Series& flow);

/// The largest of 1, 2 and 5 times a power of ten that is not above `value`; 1 for none.
[[nodiscard]] double roundBelow(double value);

} // namespace explore
