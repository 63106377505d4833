// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <vector>

namespace exercise {

/// A sentence of a paragraph: `[begin, begin + length)` in UTF-16 units of its text, and the mentions in it.
struct Sentence {
    qsizetype begin = 0;
    qsizetype length = 0;
    std::vector<story::Mention> mentions;
};

/// The sentences of a paragraph. A note mark belongs to the sentence before it.
[[nodiscard]] std::vector<Sentence> sentencesOf(const story::Paragraph& paragraph);

/// The sentence without its note marks; the words of `hidden`, if there is one, are kGap.
[[nodiscard]] QString passageOf(const story::Paragraph& paragraph, const Sentence& sentence,
                                const story::Mention* hidden);

/// The sources that the sentence's notes, events, checks and figures name; those of the paragraph's notes
/// when these name none.
[[nodiscard]] std::vector<story::Id> sourcesOf(const story::Story& story, const story::Paragraph& paragraph,
                                               const Sentence& sentence);

} // namespace exercise
