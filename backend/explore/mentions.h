// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"

namespace explore {

/// Which of a paragraph's texts.
enum class Text { Retelling, Original };

/// Words that answer to the selection, where they stand.
struct MentionPlace {
    story::Id paragraph;
    Text text = Text::Retelling;
    qsizetype begin = 0;  ///< In UTF-16 code units of the paragraph's text.
    qsizetype length = 0; ///< At least 1.
    friend bool operator==(const MentionPlace&, const MentionPlace&) = default;
};

/// All words that answer to the selection, or to the years without one, in the order of reading; words that
/// overlap are one. Where `text` is the original, a paragraph without one in the reader's copy gives its
/// retelling. Empty where nothing matches.
[[nodiscard]] std::vector<MentionPlace> mentionsOfSelection(const Explorer& explorer, Text text);

} // namespace explore
