// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slide_figure.h"

#include "explore/wording.h"

#include <algorithm>

namespace models {

namespace {

using explore::ChartForm;
using explore::ChartPlan;
using explore::Column;
using explore::Figure;

/// The marks of a figure over years.
class Marks {
public:
    Marks(const ChartPlan& plan, story::Language language)
        : m_plan(plan)
        , m_language(language)
        , m_firstYear(plan.firstYear)
        , m_years(std::max(1, plan.lastYear - plan.firstYear + 1))
        , m_top(plan.gridTop) {}

    [[nodiscard]] QList<FigureMark> all() {
        if (m_plan.form == ChartForm::Columns)
            columns();
        else
            totals();
        name();
        return m_marks;
    }

    /// The first year, that of the highest mark and the last, as far as they stand apart.
    [[nodiscard]] QList<FigureTick> ticks() const {
        constexpr double kApart = 0.14;
        QList<FigureTick> ticks;
        const auto add = [&](double at, int year) {
            const bool isFree = std::ranges::none_of(
                ticks, [at](const FigureTick& tick) { return std::abs(tick.at - at) < kApart; });
            if (isFree)
                ticks.append({at, QString::number(year)});
        };
        const auto ofYear = [this](int year) { return x(year + 0.5); };
        add(ofYear(m_plan.firstYear), m_plan.firstYear);
        add(ofYear(m_plan.lastYear), m_plan.lastYear);
        // What spans several years has no year of its own.
        if (m_plan.peak) {
            const story::DaySpan& days = m_plan.columns[*m_plan.peak].days;
            if (days.first.year() == days.last.year())
                add(ofYear(days.first.year()), days.first.year());
        }
        std::ranges::sort(ticks, {}, &FigureTick::at);
        return ticks;
    }

private:
    [[nodiscard]] double x(double year) const { return std::clamp((year - m_firstYear) / m_years, 0.0, 1.0); }
    [[nodiscard]] double y(double value) const { return value / m_top; }

    void columns() {
        for (const explore::YearBar& bar : m_plan.bars) {
            const Figure& figure = m_plan.columns[bar.column].total->figure;
            FigureMark mark{.from = x(bar.from_year), .to = x(bar.to_year), .text = {}};
            mark.column = figure.value.has_value();
            mark.plain = !bar.isCalendarYear;
            mark.high = y(figure.value ? bar.height : figure.high.value_or(figure.low.value_or(0)));
            mark.low = figure.value ? 0 : y(figure.low.value_or(0));
            add(mark, bar.column);
        }
    }

    /// A total as it stood at a date, in that date's year.
    void totals() {
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            const Column& column = m_plan.columns[i];
            if (!column.total || !column.total->figure.value)
                continue;
            const int year = column.days.last.year();
            add({.from = x(year),
                 .to = x(year + 1),
                 .high = y(*column.total->figure.value),
                 .column = true,
                 .text = {}},
                i);
        }
    }

    void add(const FigureMark& mark, std::size_t column) {
        m_marks.append(mark);
        m_columns.push_back(column);
    }

    /// The highest, and the last unless it is too near to that, get their numbers.
    void name() {
        constexpr double kApart = 0.22;
        if (m_marks.isEmpty() || !m_plan.peak)
            return;
        const auto peak = std::ranges::find(m_columns, *m_plan.peak) - m_columns.begin();
        const auto last = m_marks.size() - 1;
        if (peak <= last)
            name(peak);
        if (peak < last && m_marks[last].from - m_marks[peak].from > kApart)
            name(last);
    }

    /// The number of another time than a year would be taken for that of a year.
    void name(qsizetype mark) {
        if (!m_marks[mark].plain)
            m_marks[mark].text = textOf(mark);
    }

    [[nodiscard]] QString textOf(qsizetype mark) const {
        const Column& column = m_plan.columns[m_columns[static_cast<std::size_t>(mark)]];
        const Figure& figure = column.total->figure;
        return explore::figureText(figure.value, figure.low, figure.high, m_language);
    }

    const ChartPlan& m_plan;
    story::Language m_language;
    double m_firstYear;
    double m_years;
    double m_top;
    QList<FigureMark> m_marks;
    std::vector<std::size_t> m_columns; ///< Of the plan, by mark.
};

} // namespace

SlideFigure::SlideFigure(QObject* parent)
    : QObject(parent) {}

SlideFigure::~SlideFigure() = default;

void SlideFigure::setExplorer(const explore::ExplorerHandle& explorer) {
    if (m_explorer == explorer)
        return;
    m_explorer = explorer;
    m_subscription = !explorer.explorer ? nullptr : explorer.explorer->subscribe([this] {
        if (m_explorer.explorer->state().language != m_language)
            read();
    });
    read();
    Q_EMIT explorerChanged();
}

void SlideFigure::setSeriesId(const QString& id) {
    if (m_seriesId == id)
        return;
    m_seriesId = id;
    read();
    Q_EMIT seriesIdChanged();
}

QString SlideFigure::title() const {
    return m_series == nullptr ? QString() : m_series->title.in(m_language);
}
QString SlideFigure::finding() const {
    return m_series == nullptr ? QString() : m_series->finding;
}

void SlideFigure::read() {
    m_marks.clear();
    m_ticks.clear();
    m_bars.clear();
    m_others.clear();
    m_series = nullptr;
    if (m_explorer.explorer) {
        m_language = m_explorer.explorer->state().language;
        m_series = story::find(m_explorer.explorer->story().series, m_seriesId);
    }
    if (m_series != nullptr) {
        const ChartPlan plan = explore::chartPlan(m_explorer.explorer->story(), *m_series);
        if (plan.form == ChartForm::Ranges) {
            m_series = nullptr;
        } else if (plan.form == ChartForm::Parts) {
            readBars(plan);
        } else {
            Marks marks(plan, m_language);
            m_marks = marks.all();
            m_ticks = marks.ticks();
            m_others = explore::listText(explore::otherTimesText(*m_series, plan, m_language));
        }
    }
    Q_EMIT changed();
}

/// The newest date that has them.
void SlideFigure::readBars(const ChartPlan& plan) {
    const Column* column = explore::newestComposition(plan.columns, m_explorer.explorer->story().span.last);
    if (column == nullptr)
        return;
    double longest = 1;
    for (const explore::Part& part : column->parts)
        longest = std::max(longest, part.figure.best().value_or(0));
    for (const explore::Part& part : column->parts) {
        const auto& [value, low, high] = part.figure;
        m_bars.append({m_series->label(part.group).in(m_language),
                       explore::figureText(value, low, high, m_language),
                       part.figure.best().value_or(0) / longest});
    }
    std::ranges::stable_sort(m_bars, std::ranges::greater(), &FigureBar::length);
}

} // namespace models
