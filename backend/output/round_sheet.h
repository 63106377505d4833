// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercise/round.h"
#include "output/text_pages.h"

namespace output {

/// What the summary of a round is made of. What is pointed to outlives the call.
struct RoundSheet {
    const explore::MatchIndex* index = nullptr; ///< Of the story; never null.
    const exercise::Round* round = nullptr;     ///< Never null.
    Paper paper = Paper::A4;
    story::Language language = story::Language::English; ///< Of names and dates.
};

/// The summary of a round as PDF, to print: how many were right, of each kind, and for each exercise what was
/// answered, what is right, why, and on what source that rests. Words of the page itself are those of the
/// installed translation. Needs a QGuiApplication, for the fonts.
[[nodiscard]] QByteArray roundSheetOf(const RoundSheet& content);

} // namespace output
