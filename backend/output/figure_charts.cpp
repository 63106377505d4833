// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/figure_charts.h"

#include "explore/date_text.h"
#include "explore/wording.h"

#include <algorithm>
#include <cmath>

namespace output {

namespace {

using explore::ChartForm;
using explore::ChartPlan;
using explore::Column;
using explore::Figure;
using explore::YearBar;

constexpr double kPlotHeight = 240;
constexpr double kGutter = 72;
constexpr double kLineHeight = 19;
constexpr double kBarHeight = 16;
constexpr double kBarShare = 0.82; ///< Of a year's width.

/// A plot over years and values.
struct Axes {
    QRectF plot;
    double firstYear = 0;
    double years = 1;
    double top = 1;
    [[nodiscard]] double x(double year) const {
        return plot.left() + (year - firstYear) / years * plot.width();
    }
    [[nodiscard]] double y(double value) const { return plot.bottom() - value / top * plot.height(); }
};

class ChartPainter {
public:
    ChartPainter(FigurePage& page, const story::Story& story, const story::Series& series,
                 const ChartPlan& plan)
        : m_page(page)
        , m_story(story)
        , m_series(series)
        , m_plan(plan) {}

    void columns();
    void line();
    void parts();
    void ranges();

private:
    [[nodiscard]] Axes axes() const;
    void frame(const Axes& axes);
    void yearLabels(const Axes& axes);
    void groupNames();
    void bar(const Axes& axes, const YearBar& bar);
    void splitBar(const Axes& axes, const QRectF& box, const Column& column);
    void rangeBar(const Axes& axes, const QRectF& box, const Figure& figure);
    void peak(const Axes& axes);
    void partRow(const explore::Part& part);
    void scale(const Axes& axes, double bottom);
    void rangeRow(const Axes& axes, const Column& column, const explore::Part& part);
    void rangeMarks(const Axes& axes, double y, const explore::Part& part);

    [[nodiscard]] QString number(double value) const { return explore::numberText(value, m_page.language()); }
    [[nodiscard]] QString text(const Figure& figure) const {
        return explore::figureText(figure.value, figure.low, figure.high, m_page.language());
    }
    [[nodiscard]] QString label(const QString& group) const {
        return m_series.label(group).in(m_page.language());
    }

    FigurePage& m_page;
    const story::Story& m_story;
    const story::Series& m_series;
    const ChartPlan& m_plan;
};

Axes ChartPainter::axes() const {
    Axes axes;
    axes.plot = m_page.space(kPlotHeight).adjusted(kGutter, kLineHeight, -8, 0);
    axes.firstYear = m_plan.firstYear;
    axes.years = std::max(1, m_plan.lastYear - m_plan.firstYear + 1);
    axes.top = m_plan.gridTop;
    return axes;
}

void ChartPainter::frame(const Axes& axes) {
    const int lines = static_cast<int>(std::lround(m_plan.gridTop / m_plan.gridStep));
    for (int i = 0; i <= lines; ++i) {
        const double value = i * m_plan.gridStep;
        const double y = axes.y(value);
        m_page.rule({axes.plot.left(), y}, {axes.plot.right(), y},
                    i == 0 ? m_page.colours().edge : m_page.colours().rule);
        m_page.label({axes.plot.left() - 8, y}, Qt::AlignRight | Qt::AlignVCenter, number(value),
                     m_page.colours().ink2);
    }
    yearLabels(axes);
}

void ChartPainter::yearLabels(const Axes& axes) {
    const double width = axes.plot.width() / axes.years;
    const double room = m_page.labelWidth(QStringLiteral("2000")) + 8;
    const int step = width > room ? 1 : width * 5 > room ? 5 : 10;
    for (int year = m_plan.firstYear; year <= m_plan.lastYear; ++year) {
        if (year % step == 0)
            m_page.label({axes.x(year + 0.5), axes.plot.bottom() + 4}, Qt::AlignHCenter | Qt::AlignTop,
                         QString::number(year), m_page.colours().ink2);
    }
}

void ChartPainter::groupNames() {
    if (!m_plan.baseGroup)
        return;
    const QRectF space = m_page.space(kLineHeight);
    double x = space.left() + kGutter;
    for (const std::size_t index : {*m_plan.baseGroup, 1 - *m_plan.baseGroup}) {
        const QRectF sample(x, space.top() + 3, 12, 12);
        if (index == *m_plan.baseGroup)
            m_page.box(sample, m_page.colours().mark);
        else
            m_page.hatch(sample);
        const QString name = label(m_plan.groups[static_cast<qsizetype>(index)]);
        m_page.label({x + 18, sample.center().y()}, Qt::AlignLeft | Qt::AlignVCenter, name,
                     m_page.colours().ink1);
        x += 18 + m_page.labelWidth(name) + 24;
    }
    m_page.skip(kLineHeight);
}

void ChartPainter::columns() {
    groupNames();
    const Axes axes = this->axes();
    frame(axes);
    for (const YearBar& bar : m_plan.bars)
        this->bar(axes, bar);
    for (const int year : m_plan.missingYears)
        m_page.label({axes.x(year + 0.5), axes.plot.bottom() - 2}, Qt::AlignHCenter, QStringLiteral("–"),
                     m_page.colours().ink3);
    peak(axes);
    m_page.skip(kPlotHeight + kLineHeight + 8);
}

void ChartPainter::bar(const Axes& axes, const YearBar& bar) {
    const Column& column = m_plan.columns[bar.column];
    const double inset = (1 - kBarShare) / 2;
    QRectF box;
    box.setLeft(axes.x(bar.from_year + inset));
    box.setRight(std::max(box.left() + 2, axes.x(bar.to_year - inset)));
    box.setBottom(axes.plot.bottom());
    box.setTop(axes.y(bar.height));
    if (!column.total->figure.value)
        rangeBar(axes, box, column.total->figure);
    else if (*column.total->figure.value == 0)
        m_page.label({box.center().x(), box.bottom() - 2}, Qt::AlignHCenter, number(0),
                     m_page.colours().ink2);
    else if (bar.isCalendarYear && m_plan.baseGroup && column.parts.size() == 2)
        splitBar(axes, box, column);
    else
        m_page.box(box,
                   bar.isCalendarYear && !m_plan.baseGroup ? m_page.colours().mark : m_page.colours().edge);
}

void ChartPainter::splitBar(const Axes& axes, const QRectF& box, const Column& column) {
    const auto base = explore::figureOf(column, m_plan.groups[static_cast<qsizetype>(*m_plan.baseGroup)]);
    const double middle = axes.y(base ? base->value.value_or(0) : 0);
    m_page.box(QRectF(QPointF(box.left(), middle), box.bottomRight()), m_page.colours().mark);
    m_page.hatch(QRectF(box.topLeft(), QPointF(box.right(), middle)));
}

void ChartPainter::rangeBar(const Axes& axes, const QRectF& box, const Figure& figure) {
    QRectF range = box;
    range.setTop(axes.y(figure.high.value_or(figure.low.value_or(0))));
    range.setBottom(axes.y(figure.low.value_or(0)));
    m_page.painter().setPen(QPen(m_page.colours().mark, 1));
    m_page.painter().setBrush(m_page.colours().markWash);
    m_page.painter().drawRect(range);
    m_page.painter().setBrush(Qt::NoBrush);
}

void ChartPainter::peak(const Axes& axes) {
    if (!m_plan.peak)
        return;
    const auto bar = std::ranges::find(m_plan.bars, *m_plan.peak, &YearBar::column);
    if (bar == m_plan.bars.end())
        return;
    m_page.label({axes.x((bar->from_year + bar->to_year) / 2), axes.y(m_plan.highest) - 3}, Qt::AlignHCenter,
                 text(m_plan.columns[*m_plan.peak].total->figure), m_page.colours().ink1, true);
}

void ChartPainter::line() {
    const Axes axes = this->axes();
    frame(axes);
    QPolygonF points;
    for (const Column& column : m_plan.columns) {
        if (column.total && column.total->figure.value)
            points << QPointF(axes.x(story::Day{column.days.last.number + 1}.decimalYear()),
                              axes.y(*column.total->figure.value));
    }
    if (points.isEmpty())
        return;
    QPolygonF area = points;
    area << QPointF(points.last().x(), axes.plot.bottom()) << QPointF(points.first().x(), axes.plot.bottom());
    QPainter& painter = m_page.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_page.colours().markWash);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_page.colours().mark, 2.2));
    painter.drawPolyline(points);
    m_page.label(points.last() - QPointF(0, 5), Qt::AlignRight, text(m_plan.columns.back().total->figure),
                 m_page.colours().ink1, true);
    m_page.skip(kPlotHeight + kLineHeight + 8);
}

void ChartPainter::parts() {
    for (const Column* column : explore::partColumns(m_plan, m_story.span.last)) {
        m_page.write(explore::dateText(column->period, m_page.language()), m_page.sans(13, true),
                     m_page.colours().ink2);
        m_page.skip(4);
        for (const explore::Part& part : column->parts)
            partRow(part);
        m_page.skip(8);
    }
}

void ChartPainter::partRow(const explore::Part& part) {
    const QRectF space = m_page.space(kLineHeight + kBarHeight);
    m_page.label(space.topLeft(), Qt::AlignLeft | Qt::AlignTop, label(part.group), m_page.colours().ink1);
    m_page.label(space.topRight(), Qt::AlignRight | Qt::AlignTop, text(part.figure), m_page.colours().ink1);
    const double share = part.figure.value.value_or(0) / std::max(m_plan.highest, 1.0);
    m_page.box({space.left(), space.top() + kLineHeight, space.width() * share, kBarHeight},
               m_page.colours().mark);
    m_page.skip(space.height() + 8);
}

void ChartPainter::ranges() {
    Axes axes = this->axes();
    const QRectF space = m_page.space(0);
    axes.plot = QRectF(space.left(), 0, space.width(), 1);
    axes.firstYear = 0;
    axes.years = m_plan.gridTop; // the scale lies: values run along x
    std::size_t rows = 0;
    for (const Column& column : m_plan.columns)
        rows += column.parts.size();
    constexpr double rowHeight = kLineHeight + 22;
    scale(axes, m_page.y() + kLineHeight + static_cast<double>(rows) * rowHeight);
    for (const Column& column : m_plan.columns) {
        for (const explore::Part& part : column.parts) {
            rangeRow(axes, column, part);
            m_page.skip(rowHeight);
        }
    }
    m_page.skip(8);
}

void ChartPainter::scale(const Axes& axes, double bottom) {
    const int lines = static_cast<int>(std::lround(m_plan.gridTop / m_plan.gridStep));
    for (int i = 0; i <= lines; ++i) {
        const double value = i * m_plan.gridStep;
        const double x = axes.x(value);
        const Qt::Alignment side = i == 0 ? Qt::AlignLeft : i == lines ? Qt::AlignRight : Qt::AlignHCenter;
        m_page.label({x, m_page.y()}, side | Qt::AlignTop, number(value), m_page.colours().ink2);
        m_page.rule({x, m_page.y() + kLineHeight}, {x, bottom}, m_page.colours().rule);
    }
    m_page.skip(kLineHeight + 4);
}

void ChartPainter::rangeRow(const Axes& axes, const Column& column, const explore::Part& part) {
    const QRectF space = m_page.space(kLineHeight);
    const QString who =
        explore::dateText(column.period, m_page.language()) + QStringLiteral(" · ") + label(part.group);
    m_page.label(space.topLeft(), Qt::AlignLeft | Qt::AlignTop, who, m_page.colours().ink2);
    m_page.label(space.topRight(), Qt::AlignRight | Qt::AlignTop, text(part.figure), m_page.colours().ink1,
                 true);
    rangeMarks(axes, space.bottom() + 6, part);
}

void ChartPainter::rangeMarks(const Axes& axes, double y, const explore::Part& part) {
    const auto& [value, low, high] = part.figure;
    const FigureColours& colours = m_page.colours();
    QPainter& painter = m_page.painter();
    // What is not confirmed is hollow.
    const bool isHollow = part.confidence != story::Confidence::Verified;
    m_page.rule({axes.plot.left(), y}, {axes.plot.right(), y}, colours.rule);
    if (low || high) {
        const QPointF from(axes.x(low.value_or(value.value_or(0))), y);
        const QPointF to(axes.x(high.value_or(value && !low ? *value : m_plan.gridTop)), y);
        // A bound that is missing fades.
        const QColor full = isHollow ? colours.ground : colours.markSoft;
        QColor faint = full;
        faint.setAlphaF(0.05F);
        QLinearGradient fill(from, to);
        fill.setColorAt(0, low || value ? full : faint);
        fill.setColorAt(1, high ? full : faint);
        const QRectF box(from.x(), y - 3.5, std::max(3.0, to.x() - from.x()), 7);
        painter.fillRect(box, fill);
        if (isHollow) {
            painter.setPen(QPen(colours.mark, 1));
            painter.drawRect(box);
        }
    }
    for (const auto& bound : {low, high}) {
        if (bound)
            m_page.box({axes.x(*bound) - 1, y - 5.5, 2, 11}, colours.mark);
    }
    if (!value)
        return;
    painter.setPen(isHollow ? QPen(colours.mark, 2) : QPen(Qt::NoPen));
    painter.setBrush(isHollow ? colours.ground : colours.mark);
    painter.drawEllipse(QPointF(axes.x(*value), y), 4.5, 4.5);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void drawChart(FigurePage& page, const story::Story& story, const story::Series& series,
               const ChartPlan& plan) {
    ChartPainter painter(page, story, series, plan);
    switch (plan.form) {
    case ChartForm::Columns:
        painter.columns();
        break;
    case ChartForm::Line:
        painter.line();
        break;
    case ChartForm::Parts:
        painter.parts();
        break;
    case ChartForm::Ranges:
        painter.ranges();
        break;
    }
}

} // namespace output
