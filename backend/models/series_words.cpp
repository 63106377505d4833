// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_words.h"

#include "explore/date_text.h"
#include "explore/wording.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SeriesWords)
};

/// What is not published; a dash, never a zero.
const QString& nothing() {
    static const QString dash = QStringLiteral("–");
    return dash;
}

QString joinedLines(QStringList lines) {
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

SeriesWords::SeriesWords(const story::Story& story, const story::Series& series,
                         const explore::ChartPlan& plan, story::Language language)
    : m_story(story)
    , m_series(series)
    , m_plan(plan)
    , m_language(language) {}

QString SeriesWords::number(double value) const {
    return explore::numberText(value, m_language);
}

QString SeriesWords::label(const QString& group) const {
    return m_series.label(group).in(m_language);
}

QString SeriesWords::period(const explore::Column& column) const {
    return explore::dateText(column.period, m_language);
}

QString SeriesWords::text(const explore::Figure& figure) const {
    const QString words = explore::figureText(figure.value, figure.low, figure.high, m_language);
    return words.isEmpty() ? Words::tr("not published") : words;
}

QString SeriesWords::support(story::Confidence confidence, const std::vector<story::Id>& sources) const {
    QStringList names;
    for (const story::Id& source : sources)
        names << sourceName(source);
    names.removeDuplicates();
    const QString confirmed = explore::supportText(confidence);
    return names.isEmpty() ? confirmed
                           : Words::tr("%1. %2", "a source. How well it confirms a figure")
                                 .arg(explore::listText(names), confirmed);
}

SeriesPart SeriesWords::part(const explore::Part& part) const {
    const explore::Figure& figure = part.figure;
    SeriesPart shown;
    shown.group = part.group;
    shown.label = label(part.group);
    if (m_series.dimension == u"province" && story::find(m_story.regions, part.group))
        shown.ref = story::toString({story::Kind::Region, part.group});
    shown.hasValue = figure.value.has_value();
    shown.hasLow = figure.low.has_value();
    shown.hasHigh = figure.high.has_value();
    shown.value = figure.value.value_or(0);
    shown.low = figure.low.value_or(0);
    shown.high = figure.high.value_or(0);
    shown.text = text(figure);
    shown.support = support(part.confidence, part.sources);
    shown.note = part.note;
    shown.doubtful = part.confidence != story::Confidence::Verified;
    return shown;
}

SeriesPart SeriesWords::share(const explore::Share& share) const {
    SeriesPart shown = part({share.group, {share.value, {}, {}}, {}, {}, {}});
    shown.share = share.share;
    return shown;
}

SeriesColumn SeriesWords::column(std::size_t index) const {
    const explore::Column& column = m_plan.columns[index];
    SeriesColumn shown;
    shown.period = period(column);
    shown.ref = story::toString({story::Kind::Time, column.period.text()});
    shown.from = column.days.first.decimalYear();
    shown.to = story::Day{column.days.last.number + 1}.decimalYear();
    shown.sumOfYears = column.isSumOfYears();
    const auto bar = std::ranges::find(m_plan.bars, index, &explore::YearBar::column);
    if (bar != m_plan.bars.end()) {
        shown.drawn = true;
        shown.calendarYear = bar->isCalendarYear;
        shown.height = bar->height;
    }
    shown.note = column.note;
    shown.sources = QStringList(column.sources.begin(), column.sources.end());
    if (column.total)
        shown.total = part(*column.total);
    QStringList words;
    for (const explore::Part& group : column.parts) {
        shown.parts << part(group);
        words << Words::tr("%1 %2", "a group and its number")
                     .arg(shown.parts.back().label, shown.parts.back().text);
    }
    shown.text = explore::listText(words);
    if (const explore::Column* earlier = explore::supersededOf(m_plan, column);
        earlier != nullptr && earlier->total) {
        shown.earlier = earlier->total->figure.best().value_or(0);
        shown.earlierText = text(earlier->total->figure);
    }
    shown.detail = detail(shown, column);
    return shown;
}

QString SeriesWords::detail(const SeriesColumn& shown, const explore::Column& column) const {
    story::Confidence weakest = column.total ? column.total->confidence : story::Confidence::Verified;
    for (const explore::Part& part : column.parts)
        weakest = std::max(weakest, part.confidence);
    return joinedLines(
        {shown.text,
         shown.earlierText.isEmpty() ? QString() : Words::tr("First published as %1").arg(shown.earlierText),
         column.note, support(weakest, column.sources)});
}

story::Id SeriesWords::mainSource() const {
    story::Id main;
    QMap<QString, int> named;
    int most = 0;
    for (const explore::Column& column : m_plan.columns) {
        for (const story::Id& source : column.sources) {
            if (++named[source] > most) {
                most = named[source];
                main = source;
            }
        }
    }
    return main;
}

QString SeriesWords::sourceName(const story::Id& id) const {
    const story::Source* source = story::find(m_story.sources, id);
    if (!source)
        return id;
    if (!source->authors.empty() && !source->authors.front().literal.isEmpty())
        return source->authors.front().literal;
    for (const QString& name : {source->publisher, source->containerTitle}) {
        if (!name.isEmpty())
            return name;
    }
    return source->title;
}

// ---- The table ----

bool SeriesWords::hasTotals() const {
    return std::ranges::any_of(m_plan.columns,
                               [](const explore::Column& column) { return column.total.has_value(); });
}

bool SeriesWords::hasEarlier() const {
    return std::ranges::any_of(m_plan.columns, [this](const explore::Column& column) {
        return explore::supersededOf(m_plan, column) != nullptr;
    });
}

QString SeriesWords::cell(const explore::Column& column, QStringView group) const {
    const auto figure = explore::figureOf(column, group);
    return figure ? text(*figure) : nothing();
}

QStringList SeriesWords::tableHead() const {
    const QString unit = explore::unitText(m_series.unit);
    if (m_plan.form == explore::ChartForm::Ranges)
        return {Words::tr("Period"), Words::tr("By"), unit};
    if (m_plan.form == explore::ChartForm::Parts) {
        QStringList head{Words::tr("Group")};
        for (const explore::Column& column : m_plan.columns)
            head << period(column);
        return head;
    }
    QStringList head{Words::tr("Period")};
    for (const QString& group : m_plan.groups)
        head << label(group);
    if (hasTotals())
        head << (m_plan.groups.isEmpty() ? unit : Words::tr("All"));
    if (hasEarlier())
        head << Words::tr("Earlier", "what was published first");
    return head;
}

QStringList SeriesWords::periodRow(const explore::Column& column) const {
    QStringList row{period(column)};
    for (const QString& group : m_plan.groups)
        row << cell(column, group);
    if (hasTotals())
        row << cell(column, explore::totalGroup);
    if (hasEarlier()) {
        const explore::Column* earlier = explore::supersededOf(m_plan, column);
        row << (earlier ? cell(*earlier, explore::totalGroup) : QString());
    }
    return row;
}

QList<QStringList> SeriesWords::tableRows() const {
    QList<QStringList> rows;
    if (m_plan.form == explore::ChartForm::Parts) {
        QStringList groups = m_plan.groups;
        if (hasTotals())
            groups << explore::totalGroup.toString();
        for (const QString& group : std::as_const(groups)) {
            QStringList row{group == explore::totalGroup ? Words::tr("All") : label(group)};
            for (const explore::Column& column : m_plan.columns)
                row << cell(column, group);
            rows << row;
        }
        return rows;
    }
    for (const explore::Column& column : m_plan.columns) {
        if (m_plan.form != explore::ChartForm::Ranges) {
            rows << periodRow(column);
            continue;
        }
        for (const explore::Part& part : column.parts)
            rows << QStringList{period(column), label(part.group), text(part.figure)};
    }
    return rows;
}

QString SeriesWords::rowDetail(const explore::Column& column) const {
    QStringList said;
    const auto add = [&](const explore::Part& part) {
        said << part.note;
        if (part.confidence != story::Confidence::Verified)
            said << Words::tr("%1: %2", "a group: how well its figure is confirmed")
                        .arg(label(part.group), explore::supportText(part.confidence));
    };
    std::ranges::for_each(column.parts, add);
    if (column.total)
        add(*column.total);
    said.removeDuplicates();
    return joinedLines(said);
}

QStringList SeriesWords::tableDetails() const {
    QStringList details;
    if (m_plan.form == explore::ChartForm::Parts) {
        for (qsizetype i = tableRows().size(); i > 0; --i)
            details << QString();
        return details;
    }
    for (const explore::Column& column : m_plan.columns) {
        if (m_plan.form != explore::ChartForm::Ranges) {
            details << rowDetail(column);
            continue;
        }
        for (const explore::Part& group : column.parts)
            details << joinedLines({group.note, support(group.confidence, group.sources)});
    }
    return details;
}

} // namespace models
