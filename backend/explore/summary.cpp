// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/summary.h"

#include <QCoreApplication>
#include <algorithm>

namespace explore {

namespace {

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

/// What both kinds of summary say.
struct Shown {
    QStringList heading; ///< Years, name.
    int events = 0;
    int routes = 0;
    std::vector<int> paragraphs; ///< Numbers, ascending.
    QStringList narrowed;        ///< What else narrows it.
};

QString spokenYears(const story::DaySpan& days) {
    const QString first = QString::number(days.first.year());
    return days.first.year() == days.last.year()
               ? first
               : SummaryWords::tr("%1 to %2", "years").arg(first, QString::number(days.last.year()));
}

QString paragraphsPart(const std::vector<int>& paragraphs) {
    QStringList numbers;
    for (const int number : paragraphs)
        numbers += QString::number(number);
    if (numbers.isEmpty())
        return SummaryWords::tr("no paragraph");
    if (numbers.size() == 1)
        return SummaryWords::tr("paragraph %1").arg(numbers.front());
    const QString last = numbers.takeLast();
    return SummaryWords::tr("paragraphs %1 and %2").arg(numbers.join(SummaryWords::tr(", ")), last);
}

QString sentenceOf(const Shown& shown) {
    QStringList parts{SummaryWords::tr("%n events", nullptr, shown.events)};
    if (shown.routes > 0)
        parts += SummaryWords::tr("%n routes", nullptr, shown.routes);
    parts += paragraphsPart(shown.paragraphs);
    parts += shown.narrowed;
    const QString things = parts.join(SummaryWords::tr(", "));
    return shown.heading.isEmpty()
               ? things
               : SummaryWords::tr("%1: %2").arg(shown.heading.join(SummaryWords::tr(", ")), things);
}

std::vector<int> numbersOf(const story::Story& story, const Match& match) {
    std::vector<int> numbers;
    for (const ParagraphMatch& answer : match.paragraphs) {
        if (const auto* paragraph = story::find(story.paragraphs, answer.paragraph))
            numbers.push_back(paragraph->number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

int routesShown(const Explorer& explorer) {
    const State& state = explorer.state();
    const std::optional<Match>& match = explorer.derived().match;
    const bool all = !match || !match->target;
    return static_cast<int>(std::ranges::count_if(explorer.story().routes, [&](const story::Route& route) {
        return !state.hiddenWays.contains(route.way) &&
               (all || std::ranges::contains(match->routes, route.id));
    }));
}

QStringList narrowedBy(const State& state) {
    QStringList parts;
    if (const WordFilter* filter = state.words())
        parts += SummaryWords::tr("with the words “%1”").arg(filter->words);
    if (state.confidence() != nullptr)
        parts += SummaryWords::tr("by how well they are supported");
    if (!state.hiddenCategories.empty())
        parts +=
            SummaryWords::tr("%n themes hidden", nullptr, static_cast<int>(state.hiddenCategories.size()));
    if (state.compared)
        parts += SummaryWords::tr("beside %1").arg(spokenYears(*state.compared));
    return parts;
}

} // namespace

QString summaryText(const Explorer& explorer) {
    const State& state = explorer.state();
    Shown shown;
    shown.heading += spokenYears(explorer.derived().window);
    const story::Ref* selection = state.selection();
    // A selected time is in the years already.
    if (selection != nullptr && selection->kind != story::Kind::Time)
        shown.heading += explorer.index().nameOf(*selection, state.language);
    shown.events = explorer.counts(std::nullopt).total();
    shown.routes = routesShown(explorer);
    if (const std::optional<Match>& match = explorer.derived().match)
        shown.paragraphs = numbersOf(explorer.story(), *match);
    else if (!explorer.paragraph().id.isEmpty())
        shown.paragraphs = {explorer.paragraph().number};
    shown.narrowed = narrowedBy(state);
    return sentenceOf(shown);
}

QString summaryText(const MatchIndex& index, const Match& match, story::Language language) {
    Shown shown;
    const QString name = match.target ? index.nameOf(*match.target, language) : match.name;
    if (!name.isEmpty())
        shown.heading += match.question == Match::Question::Words && !match.target
                             ? SummaryWords::tr("“%1”").arg(name)
                             : name;
    shown.events = static_cast<int>(match.events.size());
    shown.routes = static_cast<int>(match.routes.size());
    shown.paragraphs = numbersOf(index.story(), match);
    return sentenceOf(shown);
}

} // namespace explore
