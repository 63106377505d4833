// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/original.h"

#include <optional>
#include <vector>

namespace explore {

/// A thing that can be found: an item of one of the story's lists.
struct SearchEntry {
    story::Kind kind = story::Kind::Paragraph;
    std::size_t item = 0;
    bool inCopy = false; ///< The text of the reader's own copy for that paragraph, or its words of that note.
};

/// What it is found by, as it is written. English stands first.
struct SearchDocument {
    QStringList names;
    QStringList aliases;
    QStringList texts; ///< What is written about it.
    std::optional<story::DaySpan> days;
};

/// All that can be found, things of one kind together, the more important ones first. `copy` may be null.
[[nodiscard]] std::vector<SearchEntry> searchEntries(const story::Story& story, const story::Original* copy);
[[nodiscard]] SearchDocument searchDocument(const story::Story& story, const story::Original* copy,
                                            const SearchEntry& entry);
[[nodiscard]] story::Ref searchRef(const story::Story& story, const SearchEntry& entry);

} // namespace explore
