// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/counting_sort.h"

#include <QHash>
#include <QString>
#include <vector>

namespace explore {

/// Which rows have which words. Answers as hasAllWords() does of each row's text, without reading the texts.
class WordIndex {
public:
    /// Adds the next row, beginning with row 0; the text is folded, its words divided by single spaces.
    void add(QStringView text);
    /// Sorts what was added; nothing is added after it.
    void finish();

    /// The rows that have every word of `query` (folded) as the beginning of a word, ascending; in writing
    /// without spaces a word may begin anywhere. Every row for an empty query.
    [[nodiscard]] std::vector<EventRow> rowsWith(const QString& query) const;
    /// What it takes, in bytes.
    [[nodiscard]] std::size_t memory_bytes() const;

private:
    [[nodiscard]] std::vector<EventRow> rowsWithWord(QStringView word) const;

    EventRow m_rowCount = 0;
    // While rows are added: the words by number of first appearance, and each row's words.
    QHash<QString, std::uint32_t> m_numbers;
    std::vector<std::uint32_t> m_wordNumbers;
    std::vector<EventRow> m_wordRows;

    std::vector<QString> m_words; ///< Sorted.
    RowsByKey m_rowsByWord;
};

} // namespace explore
