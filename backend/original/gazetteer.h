// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QHash>
#include <QStringList>
#include <optional>
#include <set>
#include <vector>

namespace original {

/// The words of a text that carry meaning, as they are compared: folded, without the commonest ones, without
/// the ending of a plural.
struct Word {
    QString text;
    qsizetype begin = 0; ///< In the text they came from, UTF-16 units.
    qsizetype end = 0;
};
[[nodiscard]] std::vector<Word> wordsOf(QStringView text);
/// True for the words that any text has.
[[nodiscard]] bool isCommonWord(const QString& word);

/// Finds in any text what a story is about: its regions, places and routes by their names, its laws and
/// events by their titles and by the words that the story's own text links to them, and years.
class Gazetteer {
public:
    explicit Gazetteer(const story::Story& story);

    /// Every name and year in `text`; names also as adjectives ("North Korean"). They may overlap.
    [[nodiscard]] std::set<story::Ref> refsIn(const QString& text) const;

    /// The links of `text`, sorted, without overlaps, longer words first, none over `taken`: every name; an
    /// adjective where the paragraph has nothing better for its thing; every year of the story's span; each
    /// law or event once. `tells`: the paragraphs of the story that the text tells; single words are linked
    /// to what they are linked to there.
    [[nodiscard]] std::vector<story::Mention> mentionsIn(const QString& text,
                                                         const std::vector<story::Mention>& taken,
                                                         const std::vector<story::Id>& tells) const;

private:
    /// Words that stand for a thing when all of them stand close together.
    struct Phrase {
        QStringList words;
        story::Ref target;
        story::Id paragraph;          ///< Only in the text of this one; empty for any.
        std::size_t wordsBetween = 0; ///< How many others may stand among them.
    };
    void addName(const story::Ref& ref, const QString& name, int mentionCount);
    void addNames(const story::Story& story);
    void addPhrases(const story::Story& story);
    [[nodiscard]] std::vector<story::Mention> namesIn(const QString& text, bool adjectives) const;
    [[nodiscard]] std::optional<story::Ref> nameOf(const QString& words, bool adjective) const;
    [[nodiscard]] std::vector<story::Mention> yearsIn(const QString& text) const;
    [[nodiscard]] static std::optional<story::Mention>
    phraseIn(const QString& text, const std::vector<Word>& words, const Phrase& phrase);

    struct Named {
        story::Ref ref;
        int mentionCount = 0;
    };
    QHash<QString, Named> m_names; ///< By folded name.
    qsizetype m_longestName_words = 1;
    std::vector<Phrase> m_phrases;
    story::DaySpan m_span;
};

} // namespace original
