// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/match_index.h"

#include <vector>

namespace explore {

/// A line of a card.
struct CardRow {
    QString label; ///< "Opposite".
    QString value;
    story::Id source;              ///< What stands behind the value; may be empty.
    std::optional<story::Ref> ref; ///< The thing the value names, when it is one.
};

/// What the map's card and the evidence pane say about one thing.
struct Card {
    story::Ref ref;
    QString kind; ///< In words: "Province", "Border city", "Way out", "Event", "Note".
    QString title;
    QString localNames; ///< The other names, divided by " · ".
    std::vector<CardRow> rows;
    QString text; ///< A summary; may be empty.
    QString note; ///< How sure it is, and what to know about the data.
    std::vector<ParagraphMatch> paragraphs;
    std::optional<story::Ref> opposite; ///< The place across the river.
    int events = 0;                     ///< How many events belong to it.
    std::vector<story::Id> sources;
};

/// The card of a thing; an empty title when the story does not have it. Labels are in the words of the
/// installed translation; names, numbers and dates follow `language`; summaries and notes are the story's
/// own.
[[nodiscard]] Card cardOf(const story::Story& story, const MatchIndex& index, const story::Ref& ref,
                          story::Language language);

/// A source in one line: authors, title, container, date. "Bajoria, Jayshree. The China–North Korea
/// Relationship. Council on Foreign Relations, 18 June 2008."
[[nodiscard]] QString sourceText(const story::Source& source);

/// "verified" and the rest in words a reader knows; empty for Verified.
[[nodiscard]] QString confidenceText(story::Confidence confidence);

} // namespace explore
