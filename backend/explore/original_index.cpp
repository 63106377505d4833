// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/original_index.h"

#include "explore/name_index.h"

#include <algorithm>
#include <optional>
#include <set>

namespace explore {

namespace {

using story::Kind;
using story::Mention;
using story::Ref;

/// A little less than the story's own words, more than anything else.
constexpr double kNamedInOriginal = 98;

/// The days of a time; nothing for anything else.
std::optional<story::DaySpan> daysOf(const Ref& ref) {
    static const story::DaySpan kEver{story::Day::of(1, 1, 1), story::Day::of(9999, 12, 31)};
    if (ref.kind != Kind::Time)
        return {};
    const auto date = story::Date::parse(ref.id);
    return date ? std::optional(date->span(kEver)) : std::nullopt;
}

/// True when the mention is one of the things, or a date that says one of them less precisely: the copy may
/// write a year where the story has the day.
bool speaksOf(const Mention& mention, const std::set<Ref>& things) {
    if (things.contains(mention.target))
        return true;
    const auto said = daysOf(mention.target);
    return said && std::ranges::any_of(things, [&said](const Ref& thing) {
               const auto days = daysOf(thing);
               return days && said->contains(days->first) && said->contains(days->last);
           });
}

bool isDirectly(const std::vector<Evidence>& pieces, ReasonKind kind) {
    return std::ranges::contains(pieces, kind, &Evidence::kind);
}

} // namespace

OriginalIndex::OriginalIndex(const story::Story& story, std::shared_ptr<const story::Original> original)
    : m_original(std::move(original)) {
    for (const story::Paragraph& paragraph : story.paragraphs) {
        m_paragraphs.push_back(story::originalOf(*m_original, paragraph));
        m_texts.push_back(fold(m_paragraphs.back().text));
    }
}

const story::Paragraph* OriginalIndex::paragraph(const story::Id& id) const {
    return story::find(m_paragraphs, id);
}

void OriginalIndex::addEvidence(const Ref& target, EvidenceByParagraph& evidence) const {
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        const bool names = std::ranges::contains(m_paragraphs[i].mentions, target, &Mention::target);
        if (names && !isDirectly(evidence[i], ReasonKind::Names))
            evidence[i].push_back({ReasonKind::Names, target, kNamedInOriginal, {}});
    }
}

std::vector<Mention> OriginalIndex::wordsIn(std::size_t paragraph, const QString& query) const {
    const Folded& text = m_texts[paragraph];
    return hasAllWords(text.text, query) ? placesOf(text, query, m_paragraphs[paragraph].id)
                                         : std::vector<Mention>();
}

void OriginalIndex::light(Match& match) const {
    for (ParagraphMatch& answer : match.paragraphs) {
        const story::Paragraph* text = paragraph(answer.paragraph);
        std::set<Ref> wanted;
        if (match.target)
            wanted.insert(*match.target);
        for (const Reason& reason : answer.reasons)
            wanted.insert(reason.things.begin(), reason.things.end());
        for (const Mention& mention : text->mentions) {
            if (speaksOf(mention, wanted))
                answer.originalWords.push_back(
                    mention.target.kind == Kind::Note ? wordsBeforeNote(*text, mention) : mention);
        }
    }
}

std::vector<Mention> placesOf(const Folded& text, const QString& query, const story::Id& paragraph) {
    std::vector<Mention> places;
    for (const QStringView word : QStringView(query).split(u' ', Qt::SkipEmptyParts)) {
        for (qsizetype at = indexOfWord(text.text, word); at >= 0;
             at = indexOfWord(text.text, word, at + 1)) {
            const auto range = text.originalRange(at, word.size());
            places.push_back({range.begin, range.length, {Kind::Paragraph, paragraph}});
        }
    }
    return places;
}

} // namespace explore
