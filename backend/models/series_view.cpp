// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_view.h"

#include "explore/date_text.h"
#include "explore/wording.h"

#include <QMap>
#include <algorithm>
#include <cmath>
#include <functional>

namespace models {

namespace {

constexpr int kLongestBar_years = 5; ///< A sum over more years than these is no bar.

/// The largest of 1, 2 and 5 times a power of ten that is not above `value`.
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

bool isOpen(const explore::Column& column) {
    return column.period.startEnd() != story::Date::End::Known ||
           column.period.endEnd() != story::Date::End::Known;
}

bool isShort(const explore::Column& column) {
    return !isOpen(column) && column.days.last.year() - column.days.first.year() < kLongestBar_years;
}

double greatest(const explore::Figure& figure) {
    return std::max({figure.value.value_or(0), figure.low.value_or(0), figure.high.value_or(0)});
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
}

void SeriesView::readSeries() {
    m_columns.clear();
    m_shown.clear();
    m_groups.clear();
    m_series = nullptr;
    if (m_explorer.explorer) {
        const story::Story& story = m_explorer.explorer->story();
        m_language = m_explorer.explorer->state().language;
        m_series = story::find(story.series, m_seriesId);
        if (m_series)
            m_columns = explore::columns(*m_series, story.span);
    }
    QStringList groups;
    for (const explore::Column& column : m_columns) {
        m_shown << shownColumn(column);
        for (const explore::Part& part : column.parts) {
            if (!groups.contains(part.group))
                groups << part.group;
        }
    }
    for (const QString& group : std::as_const(groups))
        m_groups << m_series->label(group).in(m_language);
    measureYears();
    readRunning();
    findSource();
    Q_EMIT seriesChanged();
    readWindow();
}

SeriesPart SeriesView::shownPart(const QString& group, const explore::Figure& figure) const {
    SeriesPart part;
    part.group = group;
    part.label = m_series->label(group).in(m_language);
    part.hasValue = figure.value.has_value();
    part.hasLow = figure.low.has_value();
    part.hasHigh = figure.high.has_value();
    part.value = figure.value.value_or(0);
    part.low = figure.low.value_or(0);
    part.high = figure.high.value_or(0);
    if (part.hasValue && part.hasLow && part.low == part.value)
        part.text = tr("at least %1").arg(numberText(part.value));
    else if (part.hasValue)
        part.text = numberText(part.value);
    else if (part.hasLow && part.hasHigh)
        part.text = tr("%1–%2").arg(numberText(part.low), numberText(part.high));
    else if (part.hasHigh)
        part.text = tr("up to %1").arg(numberText(part.high));
    else if (part.hasLow)
        part.text = tr("over %1").arg(numberText(part.low));
    else
        part.text = tr("not published");
    return part;
}

SeriesColumn SeriesView::shownColumn(const explore::Column& column) const {
    SeriesColumn shown;
    shown.period = explore::dateText(column.period, m_language);
    shown.ref = story::toString({story::Kind::Time, column.period.text()});
    shown.from = column.days.first.decimalYear();
    shown.to = story::Day{column.days.last.number + 1}.decimalYear();
    shown.sumOfYears = column.isSumOfYears();
    shown.note = column.note;
    shown.sources = QStringList(column.sources.begin(), column.sources.end());
    if (column.total)
        shown.total = shownPart(column.total->group, column.total->figure);
    QStringList words;
    for (const explore::Part& part : column.parts) {
        shown.parts << shownPart(part.group, part.figure);
        words << tr("%1 %2").arg(shown.parts.back().label, shown.parts.back().text);
    }
    shown.text = words.join(tr(", "));
    return shown;
}

void SeriesView::measureYears() {
    m_highest = 0;
    m_peak = -1;
    m_firstYear = 0;
    m_lastYear = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const explore::Column& column = m_columns[i];
        double top = column.total ? greatest(column.total->figure) : 0;
        const bool estimates = m_series->kind == story::SeriesKind::Estimate;
        if (!column.total || estimates) {
            for (const explore::Part& part : column.parts)
                top = std::max(top, greatest(part.figure));
        }
        // A flow's sum over years is not one of its years; an estimate counts whatever time it speaks of.
        if (top > m_highest && (estimates || !column.isSumOfYears())) {
            m_highest = top;
            m_peak = static_cast<int>(i);
        }
        if (!isShort(column))
            continue;
        m_firstYear =
            m_firstYear == 0 ? column.days.first.year() : std::min(m_firstYear, column.days.first.year());
        m_lastYear = std::max(m_lastYear, column.days.last.year());
    }
}

void SeriesView::readRunning() {
    m_running.clear();
    if (!m_series || m_series->kind != story::SeriesKind::Flow)
        return;
    for (const explore::RunningPoint& point : explore::runningTotal(m_columns)) {
        const story::Day end{point.day.number + 1};
        m_running << SeriesPoint{end.decimalYear(), point.value,
                                 tr("%1 by end of %2").arg(numberText(point.value)).arg(point.day.year())};
    }
}

void SeriesView::findSource() {
    m_source.clear();
    QMap<QString, int> named;
    int most = 0;
    for (const explore::Column& column : m_columns) {
        for (const story::Id& source : column.sources) {
            if (++named[source] > most) {
                most = named[source];
                m_source = source;
            }
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
    m_window.reset();
    if (m_series) {
        m_window = m_explorer.explorer->derived().window;
        m_brushed = m_explorer.explorer->state().brush() != nullptr;
        readFigure(*m_window, m_brushed);
        readComposition(m_window->last);
    }
    Q_EMIT windowChanged();
}

void SeriesView::readFigure(const story::DaySpan& window, bool brushed) {
    if (m_series->kind != story::SeriesKind::Flow || m_columns.empty())
        return;
    const QString unit = this->unit();
    if (!brushed) {
        if (const auto total = explore::totalUpTo(m_columns, window.last)) {
            m_figure = numberText(*total);
            m_figureDetail = tr("%1, to the end of %2").arg(unit).arg(window.last.year());
        }
    } else {
        const explore::Sum sum = explore::sumWithin(m_columns, window);
        if (sum.columns > 0)
            m_figure = numberText(sum.value);
        m_figureDetail = tr("%1, %2").arg(unit, explore::yearsText(window));
        if (sum.columns == 0)
            m_figureDetail = tr("No count of its own for %1").arg(explore::yearsText(window));
        else if (!sum.exact)
            m_figureDetail =
                tr("%1, %2; counts that reach beyond it are left out").arg(unit, explore::yearsText(window));
    }
    const story::DaySpan shared =
        brushed ? window : story::DaySpan{m_columns.front().days.first, window.last};
    for (const explore::Share& share : explore::sharesWithin(m_columns, shared)) {
        SeriesPart part = shownPart(share.group, {share.value, {}, {}});
        part.share = share.share;
        m_shares << part;
    }
    std::ranges::stable_sort(m_shares, std::greater{}, &SeriesPart::share);
}

void SeriesView::readComposition(story::Day last) {
    const explore::Column* column = explore::newestComposition(m_columns, last);
    if (!column)
        column = m_columns.empty() ? nullptr : &m_columns.front();
    if (!column)
        return;
    for (const explore::Share& share : explore::composition(*column)) {
        SeriesPart part = shownPart(share.group, {share.value, {}, {}});
        part.share = share.share;
        m_composition << part;
    }
    m_compositionDate = QString::number(column->days.last.year());
    if (column->total && column->total->figure.value)
        m_compositionTotal = numberText(*column->total->figure.value);
}

double SeriesView::gridStep() const {
    return roundBelow(m_highest / 2);
}

double SeriesView::gridTop() const {
    return std::ceil(std::max(m_highest, 1.0) / gridStep()) * gridStep();
}

double SeriesView::milestone() const {
    return m_running.isEmpty() ? 0 : roundBelow(m_running.back().value);
}

SeriesPoint SeriesView::milestonePoint() const {
    const double wanted = milestone();
    const auto found =
        std::ranges::find_if(m_running, [wanted](const SeriesPoint& point) { return point.value >= wanted; });
    return found == m_running.end() ? SeriesPoint() : *found;
}

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
QString SeriesView::unit() const {
    return m_series ? explore::unitText(m_series->unit) : QString();
}
QString SeriesView::note() const {
    return m_series ? m_series->note : QString();
}

QString SeriesView::kind() const {
    if (!m_series)
        return {};
    switch (m_series->kind) {
    case story::SeriesKind::Flow:
        return QStringLiteral("flow");
    case story::SeriesKind::Stock:
        return QStringLiteral("stock");
    case story::SeriesKind::Composition:
        return QStringLiteral("composition");
    case story::SeriesKind::Estimate:
        return QStringLiteral("estimate");
    }
    return {};
}

QString SeriesView::sourceName() const {
    if (m_source.isEmpty() || !m_explorer.explorer)
        return {};
    const story::Source* source = story::find(m_explorer.explorer->story().sources, m_source);
    if (!source)
        return m_source;
    if (!source->authors.empty() && !source->authors.front().literal.isEmpty())
        return source->authors.front().literal;
    for (const QString& name : {source->publisher, source->containerTitle}) {
        if (!name.isEmpty())
            return name;
    }
    return source->title;
}

QStringList SeriesView::tableHead() const {
    QStringList head{tr("Period")};
    if (m_groups.size() > 1 && m_series->kind != story::SeriesKind::Estimate)
        head << m_groups << tr("All");
    else
        head << (m_series && m_series->kind == story::SeriesKind::Estimate ? QStringList{tr("By"), unit()}
                                                                           : QStringList{unit()});
    return head;
}

QVariantList SeriesView::tableRows() const {
    QVariantList rows;
    const bool byEstimator = m_series && m_series->kind == story::SeriesKind::Estimate;
    for (const SeriesColumn& column : m_shown) {
        if (byEstimator) {
            for (const SeriesPart& part : column.parts)
                rows << QVariant(QStringList{column.period, part.label, part.text});
            continue;
        }
        QStringList row{column.period};
        if (m_groups.size() > 1) {
            for (const QString& group : m_groups) {
                const auto found = std::ranges::find(column.parts, group, &SeriesPart::label);
                row << (found == column.parts.end() ? QStringLiteral("–") : found->text);
            }
        }
        row << (column.total.text.isEmpty() ? QStringLiteral("–") : column.total.text);
        rows << QVariant(row);
    }
    return rows;
}

QVariantList SeriesView::valuesByYear(int group) const {
    QVariantList values;
    for (int year = m_firstYear; year != 0 && year <= m_lastYear; ++year) {
        const SeriesColumn column = columnOf(year);
        double value = 0;
        if (!column.period.isEmpty() && !column.sumOfYears) {
            if (group >= 0 && group < column.parts.size())
                value = column.parts[group].value;
            else if (column.parts.isEmpty() || group < 0)
                value = column.total.value;
        }
        values << value;
    }
    return values;
}

SeriesColumn SeriesView::columnOf(int year) const {
    const story::Day middle = story::Day::of(year, 7, 1);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (isShort(m_columns[i]) && m_columns[i].days.contains(middle))
            return m_shown[static_cast<qsizetype>(i)];
    }
    return {};
}

QString SeriesView::numberText(double value) const {
    return explore::numberText(value, m_language);
}

} // namespace models
