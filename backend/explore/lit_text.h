// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/folding.h"

#include <QStringList>

namespace explore {

/// Where the words (folded) stand in the text, in its order: where one begins a word, else where one is a
/// piece of a word. Ranges do not overlap.
[[nodiscard]] std::vector<Folded::Range> litIn(const QString& text, const QStringList& words);

/// A line of a longer text with the places of the words in it.
struct Excerpt {
    QString text; ///< Empty when none of the words is in the text.
    std::vector<Folded::Range> lit;
};
/// About a line of the text around the first of the words; whole words, dots where something is left out.
[[nodiscard]] Excerpt excerptOf(const QString& text, const QStringList& words);

} // namespace explore
