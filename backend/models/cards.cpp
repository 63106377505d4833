// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards.h"

#include "explore/card.h"
#include "explore/date_text.h"
#include "explore/match_text.h"

#include <algorithm>

namespace models {

namespace {

constexpr qsizetype mostEvents = 5;

QList<CardRow> matchRows(const explore::Explorer& explorer, const explore::Match& match) {
    QList<CardRow> rows;
    for (const explore::ParagraphMatch& found : match.paragraphs) {
        const auto* paragraph = story::find(explorer.story().paragraphs, found.paragraph);
        const QStringList reasons =
            explore::reasonTexts(explorer.index(), match, found, explorer.state().language);
        if (paragraph != nullptr && !reasons.isEmpty())
            rows.append({QStringLiteral("¶%1").arg(paragraph->number), reasons.front(), {}, {}});
    }
    return rows;
}

/// In the order of time.
std::vector<const story::Event*> eventsOf(const story::Story& story, const explore::Match& match) {
    std::vector<const story::Event*> events;
    events.reserve(match.events.size());
    for (const story::Id& id : match.events) {
        if (const auto* event = story::find(story.events, id))
            events.push_back(event);
    }
    std::ranges::stable_sort(events, {}, [&story](const story::Event* event) {
        return event->date.span(story.span).first.number;
    });
    return events;
}

void addEvents(const explore::Explorer& explorer, const explore::Match& match, Card& card) {
    const story::Language language = explorer.state().language;
    for (const story::Event* event : eventsOf(explorer.story(), match)) {
        if (card.events.size() < mostEvents)
            card.events.append({explore::dateText(event->date, language),
                                event->title.in(language),
                                {},
                                story::toString({story::Kind::Event, event->id})});
        else
            ++card.moreEvents;
    }
}

} // namespace

Card cardOf(const explore::Explorer& explorer, const story::Ref& ref) {
    const explore::Card from =
        explore::cardOf(explorer.story(), explorer.index(), ref, explorer.state().language);
    if (from.title.isEmpty())
        return {};
    Card card;
    card.ref = story::toString(from.ref);
    card.kind = from.kind;
    card.title = from.title;
    card.localName = from.localNames;
    card.text = from.text;
    card.note = from.note;
    card.sources = QStringList(from.sources.begin(), from.sources.end());
    for (const explore::CardRow& row : from.rows) {
        card.rows.append({row.label, row.value, row.source, row.ref ? story::toString(*row.ref) : QString()});
        if (!row.source.isEmpty() && !card.sources.contains(row.source))
            card.sources.append(row.source);
    }
    for (const explore::ParagraphMatch& paragraph : from.paragraphs)
        card.paragraphs.append(paragraph.paragraph);
    const explore::Match match = explorer.index().forRef(ref);
    card.matches = matchRows(explorer, match);
    if (ref.kind != story::Kind::Event)
        addEvents(explorer, match, card);
    return card;
}

} // namespace models
