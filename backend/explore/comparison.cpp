// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/comparison.h"

#include "explore/calendar.h"
#include "explore/window_edit.h"

#include <algorithm>

namespace explore {

namespace {

using story::DaySpan;

constexpr std::ptrdiff_t kLeastYears = 5; ///< A series with fewer single years is no yearly one.

void countEvents(const Explorer& explorer, PeriodFigures& figures) {
    const story::Story& story = explorer.story();
    figures.eventsByCategory.assign(story.categories.size(), 0);
    for (const story::Event& event : story.events) {
        const EventAppearance appearance = explorer.appearance(event, std::nullopt);
        if (!appearance.inCategory || !appearance.matches ||
            !event.date.span(story.span).overlaps(figures.days))
            continue;
        ++figures.events;
        const auto category = std::ranges::find(story.categories, event.category, &story::Category::id);
        if (category != story.categories.end())
            ++figures.eventsByCategory[static_cast<std::size_t>(category - story.categories.begin())];
    }
}

void sumArrivals(const story::Story& story, PeriodFigures& figures) {
    const story::Series* series = yearlySeries(story);
    if (series == nullptr)
        return;
    const std::vector<Column> all = columns(*series, story.span);
    const Sum sum = sumWithin(all, figures.days);
    if (sum.columns == 0)
        return;
    figures.arrivals = sum;
    int days = 0;
    for (const Column& column : all) {
        const bool within =
            figures.days.contains(column.days.first) && figures.days.contains(column.days.last);
        if (within && figureOf(column, totalGroup))
            days += column.days.days();
    }
    if (days > 0)
        figures.arrivalsPerYear = sum.value / (days / kMeanYear_days);
}

PeriodFigures figuresOf(const Explorer& explorer, const DaySpan& days) {
    PeriodFigures figures;
    figures.days = days;
    countEvents(explorer, figures);
    sumArrivals(explorer.story(), figures);
    for (const story::Route& route : explorer.story().routes) {
        if (route.period.span(explorer.story().span).overlaps(days))
            figures.ways.insert(route.way);
    }
    return figures;
}

} // namespace

double PeriodFigures::years() const {
    return days.days() / kMeanYear_days;
}

const story::Series* yearlySeries(const story::Story& story) {
    const auto yearly = [](const story::Observation& row) {
        return !row.period.isInterval() && row.period.start().month == 0 && row.value;
    };
    const auto found = std::ranges::find_if(story.series, [&yearly](const story::Series& series) {
        return series.kind == story::SeriesKind::Flow &&
               std::ranges::count_if(series.observations, yearly) >= kLeastYears;
    });
    return found == story.series.end() ? nullptr : &*found;
}

std::optional<Comparison> comparison(const Explorer& explorer) {
    const std::optional<DaySpan>& second = explorer.state().compared;
    if (!second)
        return {};
    return Comparison{figuresOf(explorer, explorer.derived().window), figuresOf(explorer, *second)};
}

PeriodPair periodsToCompare(const Explorer& explorer) {
    const story::Story& story = explorer.story();
    const DaySpan window = explorer.derived().window;
    if (window != story.span)
        return {window, periodBeside(window, story.span)};
    if (story.eras.size() < 3) {
        const int middle = story.span.first.number + story.span.days() / 2;
        return {{story.span.first, {middle - 1}}, {{middle}, story.span.last}};
    }
    const std::size_t first = (story.eras.size() - 1) / 2;
    const std::size_t second = std::min(first + 2, story.eras.size() - 1);
    return {story.eras[first].span.span(story.span),
            {story.eras[second].span.span(story.span).first, story.span.last}};
}

} // namespace explore
