// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"

namespace explore {

// What is shown, as one sentence without a full stop, for those who hear it or read it in a script. The words
// are those of the installed translation.

/// Of the window: the years, the selection, how many events and ways out are to be seen and in which
/// paragraphs, then what else narrows it: "1998 to 2003, Tumen: 4 events, 2 routes, paragraphs 2 and 3".
[[nodiscard]] QString summaryText(const Explorer& explorer);

/// Of an answer: the same, with all that belongs to the target: "Tumen: 11 events, 3 routes, paragraphs 2 and
/// 3". `match` is of `index`.
[[nodiscard]] QString summaryText(const MatchIndex& index, const Match& match,
                                  story::Language language = story::Language::English);

} // namespace explore
