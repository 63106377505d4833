// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace story {

/// One paragraph of a reader's own copy of the essay.
struct OriginalParagraph {
    QString text;                  ///< Without the brackets of its note marks: "…in South Korea.1".
    std::vector<Mention> mentions; ///< Sorted by begin; they do not overlap.
    std::vector<Id> tells; ///< The story's paragraphs it tells, in their order; none when none matched.
    int line = 0;          ///< Of the file, from 1.
};

/// An entry of the copy's own note list.
struct OriginalNote {
    int number = 0;
    QString text;
};

/// A reader's own copy of the essay, tied to the story. The project has no sentence of it; it is read when
/// the reader opens it, and only read.
struct Original {
    QString title;  ///< Empty when the copy has none.
    QString byline; ///< As it stands: "By Ann Reed"; may be empty.
    std::vector<OriginalParagraph> paragraphs;
    std::vector<OriginalNote> notes;
    std::vector<Id> missing;       ///< The story's paragraphs that the copy does not tell.
    std::vector<int> missingNotes; ///< Marked in the text, or known to the story, but not in the note list.
};

/// The original of one of the story's paragraphs as a paragraph to be shown: the id, number and heading are
/// the story's, the text is the copy's, as many blocks as it has paragraphs. Where a paragraph of the copy
/// tells several of the story's, it is shown with the first. What matched nothing is shown after the
/// paragraph that it follows, so that nothing of the copy is lost. Without any text when the copy has none.
[[nodiscard]] Paragraph originalOf(const Original& original, const Paragraph& paragraph);

/// The paragraph with which the text of `paragraph` is shown when the copy tells both in one; empty when it
/// has a text of its own or none at all.
[[nodiscard]] Id shownWith(const Original& original, const Id& paragraph);

} // namespace story
