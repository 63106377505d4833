// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/chart_plan.h"

#include "explore/date_text.h"
#include "explore/wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <utility>

namespace explore {

namespace {

using story::Series;
using story::SeriesKind;

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartPlan)
};

constexpr int kLongestBar_years = 5;     ///< A sum over more years than these is no bar.
constexpr std::size_t kMostPartBars = 8; ///< More bars than these are not shown for every period.

constexpr int kDaysInYear = 366;

ChartForm formOf(const Series& series) {
    switch (series.kind) {
    case SeriesKind::Flow:
        return ChartForm::Columns;
    case SeriesKind::Stock:
        return ChartForm::Line;
    case SeriesKind::Estimate:
        return ChartForm::Ranges;
    case SeriesKind::Composition:
        return series.dimension.isEmpty() ? ChartForm::Columns : ChartForm::Parts;
    }
    Q_UNREACHABLE_RETURN(ChartForm::Columns);
}

bool isSame(const Series& a, const Series& b) {
    return a.kind == b.kind && a.geography == b.geography && a.dimension == b.dimension && a.unit == b.unit;
}

/// Of the series itself, and of those that hold nothing but its earlier figures.
std::vector<Column> supersededOf(const story::Story& story, const Series& series) {
    std::vector<Column> all = supersededColumns(series, story.span);
    for (const Series& other : story.series) {
        const bool onlyOld = std::ranges::all_of(other.observations, &story::Observation::superseded);
        if (other.id == series.id || !onlyOld || !isSame(other, series))
            continue;
        for (Column& column : supersededColumns(other, story.span))
            all.push_back(std::move(column));
    }
    return all;
}

bool isOpen(const Column& column) {
    return column.period.startEnd() != story::Date::End::Known ||
           column.period.endEnd() != story::Date::End::Known;
}

bool isShort(const Column& column) {
    return !isOpen(column) && column.days.last.year() - column.days.first.year() < kLongestBar_years;
}

double greatest(const Figure& figure) {
    return std::max({figure.value.value_or(0), figure.low.value_or(0), figure.high.value_or(0)});
}

double greatest(const Column& column) {
    double most = column.total ? greatest(column.total->figure) : 0;
    for (const Part& part : column.parts)
        most = std::max(most, greatest(part.figure));
    return most;
}

YearBar barOf(const Column& column, std::size_t index, bool isCount) {
    YearBar bar;
    bar.column = index;
    bar.from_year = column.days.first.decimalYear();
    bar.to_year = story::Day{column.days.last.number + 1}.decimalYear();
    const int year = column.days.first.year();
    bar.isCalendarYear = column.days == story::DaySpan::ofYears(year, year);
    const double years = std::max(1.0, std::round(bar.to_year - bar.from_year));
    bar.height = column.total->figure.best().value_or(0) / (isCount ? years : 1);
    return bar;
}

void measureYears(ChartPlan& plan, bool isCount) {
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const Column& column = plan.columns[i];
        if (!isShort(column))
            continue;
        const int first = column.days.first.year();
        plan.firstYear = plan.firstYear == 0 ? first : std::min(plan.firstYear, first);
        plan.lastYear = std::max(plan.lastYear, column.days.last.year());
        if (column.total && column.total->figure.best())
            plan.bars.push_back(barOf(column, i, isCount));
    }
    for (int year = plan.firstYear; year != 0 && year <= plan.lastYear; ++year) {
        if (barAt(plan, year) == nullptr)
            plan.missingYears.push_back(year);
    }
}

/// The scale: what is drawn highest. A count over several years is not one of its years; parts are drawn in
/// their whole, where there is one.
void measureHeight(ChartPlan& plan, bool isPercent) {
    const auto consider = [&plan](double value, std::size_t column) {
        if (value > plan.highest) {
            plan.highest = value;
            plan.peak = column;
        }
    };
    if (plan.form == ChartForm::Columns) {
        for (const YearBar& bar : plan.bars)
            consider(bar.isCalendarYear ? greatest(plan.columns[bar.column]) : bar.height, bar.column);
    } else {
        for (std::size_t i = 0; i < plan.columns.size(); ++i)
            consider(greatest(plan.columns[i]), i);
        if (plan.form == ChartForm::Parts && isPercent)
            plan.highest = 100;
    }
    plan.gridStep = roundBelow(plan.highest / 2);
    plan.gridTop = std::ceil(std::max(plan.highest, 1.0) / plan.gridStep) * plan.gridStep;
}

void chooseBase(ChartPlan& plan) {
    if (plan.groups.size() != 2)
        return;
    plan.baseGroup = 0;
    if (!plan.peak)
        return;
    const Column& peak = plan.columns[*plan.peak];
    const auto first = figureOf(peak, plan.groups[0]);
    const auto second = figureOf(peak, plan.groups[1]);
    if (first && second && first->value.value_or(0) < second->value.value_or(0))
        plan.baseGroup = 1;
}

} // namespace

double roundBelow(double value) {
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double times : {5.0, 2.0}) {
        if (times * power <= value)
            return times * power;
    }
    return power;
}

ChartPlan chartPlan(const story::Story& story, const Series& series) {
    ChartPlan plan;
    plan.form = formOf(series);
    plan.columns = columns(series, story.span);
    plan.superseded = supersededOf(story, series);
    if (plan.columns.empty())
        plan.columns = std::exchange(plan.superseded, {}); // a series of earlier figures alone
    for (const Column& column : plan.columns) {
        for (const Part& part : column.parts) {
            if (!plan.groups.contains(part.group))
                plan.groups << part.group;
        }
    }
    measureYears(plan, series.kind == SeriesKind::Flow);
    measureHeight(plan, series.unit == u"%");
    chooseBase(plan);
    return plan;
}

const YearBar* barAt(const ChartPlan& plan, int year) {
    const YearBar* best = nullptr;
    double most_years = 0;
    for (const YearBar& bar : plan.bars) {
        if (bar.isCalendarYear && bar.from_year == year)
            return &bar;
        const double shared = std::min(bar.to_year, year + 1.0) - std::max<double>(bar.from_year, year);
        if (shared > most_years) {
            best = &bar;
            most_years = shared;
        }
    }
    return best;
}

QStringList otherTimesText(const Series& series, const ChartPlan& plan, story::Language language) {
    QStringList lines;
    for (std::size_t i = 0; i < plan.columns.size() && plan.form == ChartForm::Columns; ++i) {
        const Column& column = plan.columns[i];
        const auto bar = std::ranges::find(plan.bars, i, &YearBar::column);
        if (!column.total || (bar != plan.bars.end() && bar->isCalendarYear))
            continue;
        const auto& [value, low, high] = column.total->figure;
        const QString figure = figureText(value, low, high, language);
        const bool isSum = series.kind == SeriesKind::Flow &&
                           column.days.last.number - column.days.first.number > kDaysInYear;
        lines << (isSum ? ChartWords::tr("%1: %2 together", "1999–2001: 1,043 together")
                        : ChartWords::tr("%1: %2", "2014–2016: 87.8"))
                     .arg(dateText(column.period, language), figure);
    }
    return lines;
}

std::vector<const Column*> partColumns(const ChartPlan& plan, story::Day last) {
    std::size_t bars = 0;
    for (const Column& column : plan.columns)
        bars += column.parts.size();
    std::vector<const Column*> shown;
    if (bars <= kMostPartBars) {
        for (const Column& column : plan.columns)
            shown.push_back(&column);
        return shown;
    }
    const Column* newest = newestComposition(plan.columns, last);
    if (newest == nullptr && !plan.columns.empty())
        newest = &plan.columns.front();
    if (newest != nullptr)
        shown.push_back(newest);
    return shown;
}

const Column* supersededOf(const ChartPlan& plan, const Column& column) {
    const auto old = std::ranges::find_if(plan.superseded, [&column](const Column& other) {
        return other.period.text() == column.period.text();
    });
    if (old == plan.superseded.end())
        return nullptr;
    const auto differs = [&](QStringView group) {
        const auto was = figureOf(*old, group);
        return was && was != figureOf(column, group);
    };
    const bool any = differs(totalGroup) || std::ranges::any_of(plan.groups, differs);
    return any ? &*old : nullptr;
}

const Series* runningTotalOf(const story::Story& story, const Series& flow) {
    const auto found = std::ranges::find_if(story.series, [&flow](const Series& series) {
        return flow.kind == SeriesKind::Flow && series.kind == SeriesKind::Stock &&
               series.geography == flow.geography && series.dimension == flow.dimension;
    });
    return found == story.series.end() ? nullptr : &*found;
}

} // namespace explore
