// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/match_index.h"

namespace explore {

/// One sentence for the reader: "3 of 6 paragraphs touch Ryanggang.", or why there is none. The words are
/// those of the installed translation, the names in `language`. `match` is of `index`.
[[nodiscard]] QString messageText(const MatchIndex& index, const Match& match,
                                  story::Language language = story::Language::English);

/// Each of the paragraph's reasons as a short sentence without a full stop, in their order: "names
/// Ryanggang". `paragraph` is of `match`, and `match` of `index`.
[[nodiscard]] QStringList reasonTexts(const MatchIndex& index, const Match& match,
                                      const ParagraphMatch& paragraph,
                                      story::Language language = story::Language::English);

} // namespace explore
