// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_view.h"

#include "explore/coverage.h"
#include "explore/date_text.h"
#include "explore/wording.h"
#include "models/series_words.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace models {

namespace {

QString formName(explore::ChartForm form) {
    switch (form) {
    case explore::ChartForm::Columns:
        return QStringLiteral("columns");
    case explore::ChartForm::Line:
        return QStringLiteral("line");
    case explore::ChartForm::Parts:
        return QStringLiteral("parts");
    case explore::ChartForm::Ranges:
        return QStringLiteral("ranges");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

SeriesView::SeriesView(QObject* parent)
    : QObject(parent) {}

SeriesView::~SeriesView() = default;

void SeriesView::setExplorer(const explore::ExplorerHandle& explorer) {
    if (m_explorer == explorer)
        return;
    m_subscription.reset();
    m_explorer = explorer;
    if (m_explorer.explorer)
        m_subscription = m_explorer.explorer->subscribe([this] { followState(); });
    readSeries();
    Q_EMIT explorerChanged();
}

void SeriesView::setSeriesId(const QString& id) {
    if (m_seriesId == id)
        return;
    m_seriesId = id;
    readSeries();
    Q_EMIT seriesIdChanged();
}

void SeriesView::followState() {
    if (m_explorer.explorer->state().language != m_language) {
        readSeries();
        return;
    }
    const bool brushed = m_explorer.explorer->state().brush() != nullptr;
    if (m_window != m_explorer.explorer->derived().window || m_brushed != brushed)
        readWindow();
    followReader();
}

/// What a chart shows of the selection and of what is pointed at.
void SeriesView::followReader() {
    QString coverage;
    int year = 0;
    bool lit = false;
    bool doubtful = false;
    if (m_series) {
        const explore::Explorer& explorer = *m_explorer.explorer;
        const story::Ref self{story::Kind::Series, m_series->id};
        const story::Ref* selection = explorer.state().selection();
        coverage = explore::coverageText(explorer, *m_series, m_plan);
        year = explore::cursorYear(explorer, m_series->id);
        lit = explorer.hovered() == self || (selection && *selection == self);
        doubtful = explorer.marksDoubt(self);
    }
    if (coverage == m_coverage && year == m_cursorYear && lit == m_lit && doubtful == m_doubtful)
        return;
    m_coverage = coverage;
    m_cursorYear = year;
    m_lit = lit;
    m_doubtful = doubtful;
    Q_EMIT followed();
}

SeriesWords SeriesView::words() const {
    return {m_explorer.explorer->story(), *m_series, m_plan, m_language};
}

void SeriesView::readSeries() {
    m_plan = {};
    m_shown.clear();
    m_groups.clear();
    m_source.clear();
    m_series = nullptr;
    if (m_explorer.explorer) {
        const story::Story& story = m_explorer.explorer->story();
        m_language = m_explorer.explorer->state().language;
        m_series = story::find(story.series, m_seriesId);
        if (m_series)
            m_plan = explore::chartPlan(story, *m_series);
    }
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i)
        m_shown << words().column(i);
    for (const QString& group : std::as_const(m_plan.groups))
        m_groups << m_series->label(group).in(m_language);
    if (m_series)
        m_source = words().mainSource();
    readRunning();
    Q_EMIT seriesChanged();
    readWindow();
    followReader();
}

void SeriesView::readRunning() {
    m_running.clear();
    if (!m_series)
        return;
    const auto add = [this](story::Day last, double value) {
        const story::Day end{last.number + 1};
        m_running << SeriesPoint{end.decimalYear(), value,
                                 tr("%1 by end of %2").arg(numberText(value)).arg(last.year())};
    };
    if (m_series->kind == story::SeriesKind::Flow) {
        for (const explore::RunningPoint& point : explore::runningTotal(m_plan.columns))
            add(point.day, point.value);
    } else if (m_plan.form == explore::ChartForm::Line) {
        for (const explore::Column& column : m_plan.columns) {
            if (column.total && column.total->figure.value)
                add(column.days.last, *column.total->figure.value);
        }
    }
}

void SeriesView::readWindow() {
    m_figure.clear();
    m_figureDetail.clear();
    m_shares.clear();
    m_composition.clear();
    m_compositionDate.clear();
    m_compositionTotal.clear();
    m_partColumns.clear();
    m_window.reset();
    if (m_series) {
        m_window = m_explorer.explorer->derived().window;
        m_brushed = m_explorer.explorer->state().brush() != nullptr;
        readFigure(*m_window, m_brushed);
        readShares(*m_window, m_brushed);
        readComposition(m_window->last);
    }
    Q_EMIT windowChanged();
}

void SeriesView::readFigure(const story::DaySpan& window, bool brushed) {
    if (m_series->kind != story::SeriesKind::Flow || m_plan.columns.empty())
        return;
    const QString unit = this->unit();
    if (!brushed) {
        if (const auto total = explore::totalUpTo(m_plan.columns, window.last)) {
            m_figure = numberText(*total);
            m_figureDetail = tr("%1, to the end of %2").arg(unit).arg(window.last.year());
        }
        return;
    }
    const explore::Sum sum = explore::sumWithin(m_plan.columns, window);
    if (sum.columns > 0)
        m_figure = numberText(sum.value);
    m_figureDetail = tr("%1, %2").arg(unit, explore::yearsText(window));
    if (sum.columns == 0)
        m_figureDetail = tr("No count of its own for %1").arg(explore::yearsText(window));
    else if (!sum.exact)
        m_figureDetail =
            tr("%1, %2; counts that reach beyond it are left out").arg(unit, explore::yearsText(window));
}

void SeriesView::readShares(const story::DaySpan& window, bool brushed) {
    if (m_series->kind != story::SeriesKind::Flow || m_plan.columns.empty())
        return;
    const story::DaySpan shared =
        brushed ? window : story::DaySpan{m_plan.columns.front().days.first, window.last};
    for (const explore::Share& share : explore::sharesWithin(m_plan.columns, shared))
        m_shares << words().share(share);
    std::ranges::stable_sort(m_shares, std::greater{}, &SeriesPart::share);
}

void SeriesView::readComposition(story::Day last) {
    const auto shown = explore::partColumns(m_plan, last);
    for (const explore::Column* column : shown)
        m_partColumns << m_shown[column - m_plan.columns.data()];
    const explore::Column* column = explore::newestComposition(m_plan.columns, last);
    if (!column)
        column = m_plan.columns.empty() ? nullptr : &m_plan.columns.front();
    if (!column)
        return;
    for (const explore::Share& share : explore::composition(*column))
        m_composition << words().share(share);
    m_compositionDate = QString::number(column->days.last.year());
    if (column->total && column->total->figure.value)
        m_compositionTotal = numberText(*column->total->figure.value);
}

// ---- The series itself ----

QString SeriesView::title() const {
    return m_series ? m_series->title.in(m_language) : QString();
}
QString SeriesView::subject() const {
    const QString words = title();
    const qsizetype comma = words.indexOf(u',');
    return comma < 0 ? words : words.first(comma);
}
QString SeriesView::finding() const {
    return m_series ? m_series->finding : QString();
}
QString SeriesView::headline() const {
    return m_language == story::Language::English ? finding() : QString();
}
QString SeriesView::unit() const {
    return m_series ? explore::unitText(m_series->unit) : QString();
}
QString SeriesView::note() const {
    return m_series ? m_series->note : QString();
}
QString SeriesView::form() const {
    return m_series ? formName(m_plan.form) : QString();
}

QStringList SeriesView::otherTimes() const {
    return m_series ? explore::otherTimesText(*m_series, m_plan, m_language) : QStringList();
}

QList<int> SeriesView::missingYears() const {
    return {m_plan.missingYears.begin(), m_plan.missingYears.end()};
}

bool SeriesView::isCorrected() const {
    return std::ranges::any_of(m_shown,
                               [](const SeriesColumn& column) { return !column.earlierText.isEmpty(); });
}

int SeriesView::peak() const {
    return m_plan.peak ? static_cast<int>(*m_plan.peak) : -1;
}
int SeriesView::baseGroup() const {
    return m_plan.baseGroup ? static_cast<int>(*m_plan.baseGroup) : -1;
}

double SeriesView::milestone() const {
    return m_running.isEmpty() ? 0 : explore::roundBelow(m_running.back().value);
}

SeriesPoint SeriesView::milestonePoint() const {
    const double wanted = milestone();
    const auto found =
        std::ranges::find_if(m_running, [wanted](const SeriesPoint& point) { return point.value >= wanted; });
    return found == m_running.end() ? SeriesPoint() : *found;
}

QString SeriesView::sourceName() const {
    return m_source.isEmpty() ? QString() : words().sourceName(m_source);
}

QStringList SeriesView::tableHead() const {
    return m_series ? words().tableHead() : QStringList();
}

QVariantList SeriesView::tableRows() const {
    QVariantList rows;
    if (m_series) {
        for (const QStringList& row : words().tableRows())
            rows << QVariant(row);
    }
    return rows;
}

QStringList SeriesView::tableDetails() const {
    return m_series ? words().tableDetails() : QStringList();
}

QVariantList SeriesView::valuesByYear(int group) const {
    QVariantList values;
    for (int year = m_plan.firstYear; year != 0 && year <= m_plan.lastYear; ++year) {
        const explore::YearBar* bar = explore::barAt(m_plan, year);
        double value = 0;
        if (bar && bar->isCalendarYear) {
            const explore::Column& column = m_plan.columns[bar->column];
            const bool split = m_plan.baseGroup && column.parts.size() == 2;
            const QString wanted = group < 0 ? explore::totalGroup.toString() : m_plan.groups.value(group);
            const auto figure = explore::figureOf(column, wanted);
            if (figure && split == (group >= 0))
                value = figure->value.value_or(0);
        }
        values << value;
    }
    return values;
}

SeriesColumn SeriesView::columnOf(int year) const {
    const explore::YearBar* bar = explore::barAt(m_plan, year);
    return bar ? m_shown[static_cast<qsizetype>(bar->column)] : SeriesColumn();
}

QString SeriesView::hintOf(int year) const {
    const SeriesColumn column = columnOf(year);
    if (column.period.isEmpty())
        return tr("%1: not published").arg(year);
    return m_series->unit == u"%" ? tr("%1: %2%").arg(column.period, column.total.text)
                                  : tr("%1: %2 %3").arg(column.period, column.total.text, unit());
}

QString SeriesView::numberText(double value) const {
    return explore::numberText(value, m_language);
}

} // namespace models
