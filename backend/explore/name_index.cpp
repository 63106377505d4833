// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/name_index.h"

#include <QStringList>
#include <algorithm>

namespace explore {

namespace {

using story::Kind;
using story::Ref;

/// A name without a word that only says what kind of thing it is, in the three languages; empty when nothing
/// is left or nothing was taken.
QStringList withoutGenericWords(const QString& name) {
    static const QStringList words{
        QStringLiteral("river"),  QStringLiteral("province"),   QStringLiteral("city"),
        QStringLiteral("county"), QStringLiteral("prefecture"), QStringLiteral("mount"),
        QStringLiteral("mt"),     QStringLiteral("island"),     QStringLiteral("do"),
        QStringLiteral("the"),    QStringLiteral("mountain"),   QStringLiteral("section")};
    QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    const qsizetype before = parts.size();
    erase_if(parts, [](const QString& part) { return words.contains(part); });
    QStringList shorter;
    if (!parts.isEmpty() && parts.size() < before)
        shorter += parts.join(u' ');
    static const QStringList endings{QStringLiteral("도"), QStringLiteral("시"), QStringLiteral("강"),
                                     QStringLiteral("省"), QStringLiteral("市"), QStringLiteral("江"),
                                     QStringLiteral("道")};
    for (const QString& ending : endings) {
        if (name.size() > 2 && name.endsWith(ending))
            shorter += name.chopped(1);
    }
    return shorter;
}

} // namespace

NameIndex::NameIndex(const story::Story& story) {
    const auto addNames = [this](const Ref& ref, const story::Names& names) {
        addAll(ref, names.name);
        for (const QString& alias : names.aliases)
            add(ref, alias, true);
        add(ref, ref.id, true);
    };
    for (const auto& region : story.regions)
        addNames({Kind::Region, region.id}, region.names);
    for (const auto& place : story.places)
        addNames({Kind::Place, place.id}, place.names);
    for (const auto& route : story.routes)
        addNames({Kind::Route, route.id}, route.names);
    for (const auto& event : story.events) {
        addAll({Kind::Event, event.id}, event.title);
        add({Kind::Event, event.id}, event.id, true);
    }
    for (const auto& series : story.series) {
        addAll({Kind::Series, series.id}, series.title);
        add({Kind::Series, series.id}, series.id, true);
    }
    // Their other names would take words from the events they are about: "refugee convention".
    for (const auto& term : story.terms)
        addAll({Kind::Term, term.id}, term.names.name);
    for (const auto& note : story.notes)
        add({Kind::Note, note.id}, QStringLiteral("note ") + note.id, false);
    for (const auto& source : story.sources)
        add({Kind::Source, source.id}, source.title, false);
    for (const auto& paragraph : story.paragraphs) {
        add({Kind::Paragraph, paragraph.id}, paragraph.heading, false);
        add({Kind::Paragraph, paragraph.id}, paragraph.id, true);
        add({Kind::Paragraph, paragraph.id}, QStringLiteral("paragraph %1").arg(paragraph.number), true);
    }
}

void NameIndex::addAll(const Ref& ref, const story::LocalText& text) {
    add(ref, text.en, false);
    add(ref, text.ko, false);
    add(ref, text.zh, false);
}

void NameIndex::add(const Ref& ref, const QString& name, bool alias) {
    // "Yalu (Amnok)" is two names.
    const qsizetype bracket = std::max(name.indexOf(u'('), name.indexOf(u'（'));
    if (bracket > 0 && (name.endsWith(u')') || name.endsWith(u'）'))) {
        add(ref, name.left(bracket), alias);
        add(ref, name.sliced(bracket + 1).chopped(1), true);
    }
    const QString text = folded(name);
    if (text.isEmpty())
        return;
    m_byText[text].push_back(m_names.size());
    m_names.push_back({ref, text, alias});
}

std::vector<NameIndex::Name> NameIndex::named(QStringView words) const {
    const QString whole = folded(words);
    QStringList forms{whole};
    forms += withoutGenericWords(whole);
    std::vector<Name> found;
    for (const QString& form : forms) {
        for (const std::size_t i : m_byText.value(form))
            found.push_back(m_names[i]);
        if (!found.empty())
            return found;
    }
    // The story may have the longer name: "Yalu" for "Yalu River".
    for (const Name& name : m_names) {
        if (withoutGenericWords(name.text).contains(whole))
            found.push_back(name);
    }
    return found;
}

std::vector<NameIndex::Name> NameIndex::withWords(QStringView words) const {
    const QString query = folded(words);
    std::vector<Name> found;
    if (query.isEmpty())
        return found;
    std::ranges::copy_if(m_names, std::back_inserter(found),
                         [&query](const Name& name) { return hasAllWords(name.text, query); });
    return found;
}

qsizetype indexOfWord(const QString& text, QStringView word, qsizetype from) {
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || text[at - 1] == u' ' || isUnspacedScript(text[at]))
            return at;
    }
    return -1;
}

bool hasAllWords(const QString& text, const QString& query) {
    const auto words = QStringView(query).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&text](QStringView word) { return indexOfWord(text, word) >= 0; });
}

} // namespace explore
