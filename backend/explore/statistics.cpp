// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/statistics.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace explore {

namespace {

using story::Observation;

Figure figureOf(const Observation& row) {
    return {row.value, row.low, row.high};
}

void addRow(Column& column, const Observation& row) {
    const Part part{row.group, figureOf(row), row.confidence, row.sources, row.note};
    if (row.group.isEmpty() || row.group == totalGroup)
        column.total = part;
    else
        column.parts.push_back(part);
    for (const story::Id& source : row.sources) {
        if (!std::ranges::contains(column.sources, source))
            column.sources.push_back(source);
    }
    if (column.note.isEmpty())
        column.note = row.note;
}

bool areAddedUp(const story::Series& series, const Column& column) {
    return series.kind == story::SeriesKind::Estimate ? column.parts.size() == 1 : series.unit != u"%";
}

void addTotalOfParts(Column& column) {
    if (column.total || column.parts.empty())
        return;
    double sum = 0;
    for (const Part& part : column.parts) {
        if (!part.figure.value)
            return;
        sum += *part.figure.value;
    }
    column.total = Part{totalGroup.toString(), {sum, {}, {}}, column.parts.front().confidence, {}, {}};
}

std::vector<Column> columnsOf(const story::Series& series, const story::DaySpan& limits, bool superseded) {
    std::vector<Column> result;
    for (const Observation& row : series.observations) {
        if (row.superseded != superseded)
            continue;
        auto column = std::ranges::find_if(
            result, [&row](const Column& made) { return made.period.text() == row.period.text(); });
        if (column == result.end()) {
            result.push_back({row.period, row.period.span(limits), {}, {}, {}, {}});
            column = std::prev(result.end());
        }
        addRow(*column, row);
    }
    for (Column& column : result) {
        if (areAddedUp(series, column))
            addTotalOfParts(column);
    }
    std::ranges::stable_sort(
        result, {}, [](const Column& column) { return std::tuple(column.days.last, column.days.first); });
    return result;
}

std::optional<double> valueOf(const Column& column, QStringView group) {
    const auto figure = figureOf(column, group);
    return figure ? figure->value : std::nullopt;
}

bool isInside(const story::DaySpan& inner, const story::DaySpan& outer) {
    return outer.contains(inner.first) && outer.contains(inner.last);
}

} // namespace

std::optional<double> Figure::best() const {
    if (value)
        return value;
    if (low && high)
        return (*low + *high) / 2;
    return low ? low : high;
}

std::vector<Column> columns(const story::Series& series, const story::DaySpan& limits) {
    return columnsOf(series, limits, false);
}

std::vector<Column> supersededColumns(const story::Series& series, const story::DaySpan& limits) {
    return columnsOf(series, limits, true);
}

std::optional<Figure> figureOf(const Column& column, QStringView group) {
    if (group == totalGroup)
        return column.total ? std::optional(column.total->figure) : std::nullopt;
    const auto part = std::ranges::find(column.parts, group, &Part::group);
    return part == column.parts.end() ? std::nullopt : std::optional(part->figure);
}

Sum sumWithin(const std::vector<Column>& columns, const story::DaySpan& window, QStringView group) {
    Sum sum;
    for (const Column& column : columns) {
        const auto value = valueOf(column, group);
        if (!value || !column.days.overlaps(window))
            continue;
        if (isInside(column.days, window)) {
            sum.value += *value;
            ++sum.columns;
        } else {
            sum.exact = false;
        }
    }
    return sum;
}

std::vector<RunningPoint> runningTotal(const std::vector<Column>& columns, QStringView group) {
    std::vector<RunningPoint> points;
    double sum = 0;
    for (const Column& column : columns) {
        if (const auto value = valueOf(column, group)) {
            sum += *value;
            points.push_back({column.days.last, sum});
        }
    }
    return points;
}

std::optional<double> totalUpTo(const std::vector<Column>& columns, story::Day last, QStringView group) {
    std::optional<double> total;
    for (const RunningPoint& point : runningTotal(columns, group)) {
        if (point.day <= last)
            total = point.value;
    }
    return total;
}

std::vector<Share> sharesWithin(const std::vector<Column>& columns, const story::DaySpan& window) {
    std::vector<Share> shares;
    double whole = 0;
    for (const Column& column : columns) {
        if (!isInside(column.days, window))
            continue;
        if (!shares.empty() && shares.size() != column.parts.size())
            return {};
        for (const Part& part : column.parts) {
            if (!part.figure.value)
                return {};
            auto share = std::ranges::find(shares, part.group, &Share::group);
            if (share == shares.end()) {
                shares.push_back({part.group, 0, 0});
                share = std::prev(shares.end());
            }
            share->value += *part.figure.value;
            whole += *part.figure.value;
        }
    }
    if (whole <= 0)
        return {};
    for (Share& share : shares)
        share.share = share.value / whole;
    return shares;
}

std::vector<Share> composition(const Column& column) {
    const double whole = valueOf(column, totalGroup).value_or(0);
    std::vector<Share> shares;
    if (whole <= 0)
        return shares;
    for (const Part& part : column.parts) {
        if (part.figure.value)
            shares.push_back({part.group, *part.figure.value, *part.figure.value / whole});
    }
    std::ranges::stable_sort(shares, std::ranges::greater(), &Share::value);
    return shares;
}

const Column* newestComposition(const std::vector<Column>& columns, story::Day last) {
    const Column* newest = nullptr;
    for (const Column& column : columns) {
        if (column.parts.size() > 1 && column.days.last <= last)
            newest = &column;
    }
    return newest;
}

std::vector<Bar> yearlyBars(const std::vector<Column>& columns) {
    std::map<std::pair<int, int>, double> sums;
    for (const Column& column : columns) {
        if (const auto value = valueOf(column, totalGroup))
            sums[{column.days.first.year(), column.days.last.year()}] += *value;
    }
    std::vector<Bar> bars;
    bars.reserve(sums.size());
    for (const auto& [years, value] : sums)
        bars.push_back({years.first, years.second, value});
    return bars;
}

const Column* columnAt(const std::vector<Column>& columns, story::Day day) {
    const auto found =
        std::ranges::find_if(columns, [day](const Column& column) { return column.days.contains(day); });
    return found == columns.end() ? nullptr : &*found;
}

} // namespace explore
