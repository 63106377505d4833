// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/evidence.h"
#include "explore/folding.h"
#include "story/original.h"

#include <memory>
#include <vector>

namespace explore {

/// A reader's own copy of the essay beside the story: the text of each of the story's paragraphs in it, what
/// it adds to the evidence, and where its words are lit. The story outlives it.
class OriginalIndex {
public:
    OriginalIndex(const story::Story& story, std::shared_ptr<const story::Original> original);

    [[nodiscard]] const std::shared_ptr<const story::Original>& original() const { return m_original; }
    /// The copy's text of one of the story's paragraphs, or null for an unknown id; see story::originalOf.
    [[nodiscard]] const story::Paragraph* paragraph(const story::Id& id) const;

    /// A paragraph whose original names the target, but whose own text does not, names it as well.
    void addEvidence(const story::Ref& target, EvidenceByParagraph& evidence) const;
    /// Where the copy's text has all words of `query` (folded); by paragraph of the story.
    [[nodiscard]] std::vector<story::Mention> wordsIn(std::size_t paragraph, const QString& query) const;
    /// Fills ParagraphMatch::originalWords of a match that is not of words: what is linked to the target or
    /// to the things that make a paragraph answer.
    void light(Match& match) const;

private:
    std::shared_ptr<const story::Original> m_original;
    std::vector<story::Paragraph> m_paragraphs; ///< As the story's.
    std::vector<Folded> m_texts;
};

/// Every place where a word of `query` begins a word of `text`, as mentions of `paragraph`. `query` folded.
[[nodiscard]] std::vector<story::Mention> placesOf(const Folded& text, const QString& query,
                                                   const story::Id& paragraph);

} // namespace explore
