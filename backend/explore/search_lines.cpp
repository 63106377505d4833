// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/search_lines.h"

#include "explore/date_text.h"
#include "explore/wording.h"

#include <QCoreApplication>
#include <utility>

namespace explore {

namespace {

using story::Id;
using story::Kind;
using story::Language;
using story::Story;

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

/// The names of a region or place, and the countries it lies in.
std::pair<const story::Names*, QStringList> namesOf(const Story& story, const SearchEntry& entry) {
    if (entry.kind == Kind::Place)
        return {&story.places[entry.item].names, story.places[entry.item].countries};
    if (entry.kind == Kind::Region)
        return {&story.regions[entry.item].names, story.regions[entry.item].countries};
    return {nullptr, {}};
}

/// "Liaoning, China".
QString whereText(const Story& story, const SearchEntry& entry, Language language) {
    Id next;
    if (entry.kind == Kind::Place)
        next = story.places[entry.item].region;
    else if (entry.kind == Kind::Region)
        next = story.regions[entry.item].parent;
    QStringList around;
    constexpr qsizetype deepest = 4;
    while (!next.isEmpty() && around.size() < deepest) {
        const auto* outer = story::find(story.regions, next);
        if (outer == nullptr)
            break;
        around += outer->names.name.in(language);
        next = outer->parent;
    }
    return listText(around);
}

QString eventDetail(const Story& story, const story::Event& event, Language language) {
    const auto* category = story::find(story.categories, event.category);
    const QString date = dateText(event.date, language);
    return category == nullptr ? date : listText({date, category->title.in(language)});
}

/// What kind of thing it is, or what it is called where its title says something else.
QString whatText(const MatchIndex& matches, const SearchEntry& entry, Language language) {
    const story::Ref ref = searchRef(matches.story(), entry);
    if (entry.kind == Kind::Note || entry.kind == Kind::Paragraph)
        return matches.nameOf(ref, language);
    // A finding is the story's own sentence, which there is in English only.
    if (entry.kind == Kind::Series && language == Language::English)
        return matches.story().series[entry.item].finding;
    // So is a definition, unless it is translated.
    if (entry.kind == Kind::Term)
        return matches.story().terms[entry.item].definition.in(language);
    const QString what = kindText(matches.story(), ref, language);
    const QString where = whereText(matches.story(), entry, language);
    return where.isEmpty()
               ? what
               : SearchWords::tr("%1 in %2", "a kind of thing and where it lies").arg(what, where);
}

QString withParagraphs(const MatchIndex& matches, QString what, const story::Ref& ref) {
    const QString paragraphs = paragraphsText(matches.story(), matches.forRef(ref));
    if (paragraphs.isEmpty())
        return what;
    if (what.endsWith(u'.'))
        what.chop(1);
    return SearchWords::tr("%1. In %2", "what it is, and the paragraphs it is in").arg(what, paragraphs);
}

} // namespace

QString searchTitle(const MatchIndex& matches, const SearchEntry& entry, Language language) {
    const Story& story = matches.story();
    if (entry.kind == Kind::Paragraph)
        return story.paragraphs[entry.item].heading;
    if (entry.kind == Kind::Event)
        return story.events[entry.item].title.in(language);
    if (entry.kind == Kind::Note) {
        const auto* source = story::find(story.sources, story.notes[entry.item].source);
        if (source != nullptr && !source->title.isEmpty())
            return source->title;
    }
    return matches.nameOf(searchRef(story, entry), language);
}

QString searchLocalTitle(const Story& story, const SearchEntry& entry, Language language) {
    const auto [names, countries] = namesOf(story, entry);
    if (names == nullptr)
        return {};
    QStringList local;
    if (countries.contains(QStringLiteral("KP")) || countries.contains(QStringLiteral("KR")))
        local += names->name.ko;
    if (countries.contains(QStringLiteral("CN")))
        local += names->name.zh;
    local.removeAll(QString());
    local.removeAll(names->name.in(language));
    return local.join(QStringLiteral(" · "));
}

QString searchDetail(const MatchIndex& matches, const SearchEntry& entry, Language language) {
    const Story& story = matches.story();
    if (entry.kind == Kind::Event)
        return eventDetail(story, story.events[entry.item], language);
    const QString what = whatText(matches, entry, language);
    if (entry.inCopy)
        return SearchWords::tr("Your own copy, %1", "%1: ¶3, Note 7").arg(what);
    return entry.kind == Kind::Paragraph ? what : withParagraphs(matches, what, searchRef(story, entry));
}

QString searchTimeDetail(const MatchIndex& matches, const story::Ref& time, Language language) {
    return withParagraphs(matches, kindText(matches.story(), time, language), time);
}

} // namespace explore
