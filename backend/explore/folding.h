// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace explore {

/// A text made comparable: without case, diacritics, apostrophes and compatibility forms; every run of other
/// punctuation and white space is one space; none at the ends. `origin[i]` is where the i-th UTF-16 unit came
/// from in the original.
struct Folded {
    QString text;
    std::vector<qsizetype> origin;
    qsizetype originalLength = 0;

    /// The piece of the original that `[begin, begin + length)` of `text` came from; `length` > 0.
    struct Range {
        qsizetype begin = 0;
        qsizetype length = 0;
        friend bool operator==(const Range&, const Range&) = default;
    };
    [[nodiscard]] Range originalRange(qsizetype begin, qsizetype length) const;
};
[[nodiscard]] Folded fold(QStringView text);
/// Only the folded text.
[[nodiscard]] QString folded(QStringView text);

/// True for writing without spaces between words (Han, Hiragana, Katakana), where a word may begin anywhere.
[[nodiscard]] bool isUnspacedScript(QChar c);

} // namespace explore
