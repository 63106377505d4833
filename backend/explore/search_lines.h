// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/match_index.h"
#include "explore/search_documents.h"

namespace explore {

/// What was found, in the language: "Shenyang", the title of a note's source, a paragraph's heading.
[[nodiscard]] QString searchTitle(const MatchIndex& matches, const SearchEntry& entry,
                                  story::Language language);
/// The name of a region or place in its own writing, when that is another one: "沈阳".
[[nodiscard]] QString searchLocalTitle(const story::Story& story, const SearchEntry& entry,
                                       story::Language language);
/// What it is, where, and in which paragraphs: "City in Liaoning, China. In ¶3", "May 2002, Returns &
/// control".
[[nodiscard]] QString searchDetail(const MatchIndex& matches, const SearchEntry& entry,
                                   story::Language language);
/// The same of a time.
[[nodiscard]] QString searchTimeDetail(const MatchIndex& matches, const story::Ref& time,
                                       story::Language language);

} // namespace explore
