// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/search_documents.h"

#include "explore/card.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace explore {

namespace {

using story::Kind;
using story::Story;

/// "Yalu (Amnok)" is two names.
QStringList partsOf(const QString& name) {
    const qsizetype bracket = std::max(name.indexOf(u'('), name.indexOf(u'（'));
    if (bracket <= 0 || !(name.endsWith(u')') || name.endsWith(u'）')))
        return {};
    return {name.left(bracket), name.sliced(bracket + 1).chopped(1)};
}

void addNames(SearchDocument& document, const story::LocalText& text) {
    for (const QString& name : {text.en, text.ko, text.zh}) {
        document.names += name;
        document.aliases += partsOf(name);
    }
}

SearchDocument named(const story::Names& names, const QStringList& texts) {
    SearchDocument document;
    addNames(document, names.name);
    document.aliases += names.aliases;
    document.texts = texts;
    return document;
}

SearchDocument titled(const story::LocalText& title, const QStringList& texts) {
    SearchDocument document;
    addNames(document, title);
    document.texts = texts;
    return document;
}

SearchDocument ofSource(const story::Source& source) {
    return {{source.title}, {}, {sourceText(source)}, {}};
}

const story::OriginalNote* noteOf(const story::Original& copy, const story::Note& note) {
    const auto found = std::ranges::find(copy.notes, note.id.toInt(), &story::OriginalNote::number);
    return found == copy.notes.end() ? nullptr : &*found;
}

SearchDocument ofNote(const Story& story, const story::Original* copy, const story::Note& note) {
    SearchDocument document;
    if (copy != nullptr) {
        if (const auto* own = noteOf(*copy, note))
            document.texts += own->text;
        return document;
    }
    if (const auto* source = story::find(story.sources, note.source))
        document = ofSource(*source);
    document.aliases += QStringLiteral("note ") + note.id;
    return document;
}

SearchDocument ofParagraph(const story::Original* copy, const story::Paragraph& paragraph) {
    if (copy != nullptr)
        return {{}, {}, {story::originalOf(*copy, paragraph).text}, {}};
    return {{paragraph.heading},
            {paragraph.id, QStringLiteral("paragraph %1").arg(paragraph.number)},
            {paragraph.text},
            {}};
}

SearchDocument ofEvent(const Story& story, const story::Event& event) {
    SearchDocument document = titled(event.title, {event.summary, event.note});
    document.days = event.date.span(story.span);
    return document;
}

std::vector<std::size_t> itemsUpTo(std::size_t count) {
    std::vector<std::size_t> items(count);
    std::ranges::iota(items, std::size_t{0});
    return items;
}

/// The sources that no note cites; a note shows the others.
std::vector<std::size_t> uncitedSources(const Story& story) {
    QSet<story::Id> cited;
    for (const auto& note : story.notes)
        cited.insert(note.source);
    std::vector<std::size_t> items = itemsUpTo(story.sources.size());
    std::erase_if(items, [&](std::size_t item) { return cited.contains(story.sources[item].id); });
    return items;
}

std::vector<std::size_t> itemsByRank(const Story& story) {
    std::vector<std::size_t> items = itemsUpTo(story.places.size());
    std::ranges::stable_sort(items, {}, [&](std::size_t item) { return story.places[item].rank; });
    return items;
}

} // namespace

std::vector<SearchEntry> searchEntries(const Story& story, const story::Original* copy) {
    std::vector<SearchEntry> entries;
    const auto add = [&entries](Kind kind, const std::vector<std::size_t>& items, bool inCopy = false) {
        for (const std::size_t item : items)
            entries.push_back({kind, item, inCopy});
    };
    add(Kind::Region, itemsUpTo(story.regions.size()));
    add(Kind::Place, itemsByRank(story));
    add(Kind::Event, itemsUpTo(story.events.size()));
    add(Kind::Term, itemsUpTo(story.terms.size()));
    add(Kind::Route, itemsUpTo(story.routes.size()));
    add(Kind::Series, itemsUpTo(story.series.size()));
    add(Kind::Note, itemsUpTo(story.notes.size()));
    if (copy != nullptr)
        add(Kind::Note, itemsUpTo(story.notes.size()), true);
    add(Kind::Source, uncitedSources(story));
    add(Kind::Check, itemsUpTo(story.checks.size()));
    add(Kind::Paragraph, itemsUpTo(story.paragraphs.size()));
    if (copy != nullptr)
        add(Kind::Paragraph, itemsUpTo(story.paragraphs.size()), true);
    return entries;
}

SearchDocument searchDocument(const Story& story, const story::Original* copy, const SearchEntry& entry) {
    const story::Original* from = entry.inCopy ? copy : nullptr;
    switch (entry.kind) {
    case Kind::Region:
        return named(story.regions[entry.item].names, {story.regions[entry.item].note});
    case Kind::Place:
        return named(story.places[entry.item].names, {story.places[entry.item].note});
    case Kind::Event:
        return ofEvent(story, story.events[entry.item]);
    case Kind::Route:
        return named(story.routes[entry.item].names,
                     {story.routes[entry.item].summary, story.routes[entry.item].shareText});
    case Kind::Series:
        return titled(story.series[entry.item].title,
                      {story.series[entry.item].finding, story.series[entry.item].note});
    case Kind::Note:
        return ofNote(story, from, story.notes[entry.item]);
    case Kind::Source:
        return ofSource(story.sources[entry.item]);
    case Kind::Term:
        return named(story.terms[entry.item].names, {story.terms[entry.item].definition.en});
    case Kind::Check:
        return {{}, {}, {story.checks[entry.item].claim, story.checks[entry.item].finding}, {}};
    case Kind::Paragraph:
        return ofParagraph(from, story.paragraphs[entry.item]);
    case Kind::Time:
        break;
    }
    return {};
}

story::Ref searchRef(const Story& story, const SearchEntry& entry) {
    const auto idOf = [&entry](const auto& items) { return items[entry.item].id; };
    switch (entry.kind) {
    case Kind::Region:
        return {entry.kind, idOf(story.regions)};
    case Kind::Place:
        return {entry.kind, idOf(story.places)};
    case Kind::Event:
        return {entry.kind, idOf(story.events)};
    case Kind::Route:
        return {entry.kind, idOf(story.routes)};
    case Kind::Series:
        return {entry.kind, idOf(story.series)};
    case Kind::Note:
        return {entry.kind, idOf(story.notes)};
    case Kind::Source:
        return {entry.kind, idOf(story.sources)};
    case Kind::Check:
        return {entry.kind, idOf(story.checks)};
    case Kind::Term:
        return {entry.kind, idOf(story.terms)};
    case Kind::Paragraph:
        return {entry.kind, idOf(story.paragraphs)};
    case Kind::Time:
        break;
    }
    return {};
}

} // namespace explore
