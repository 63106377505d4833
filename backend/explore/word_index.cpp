// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/word_index.h"

#include "explore/folding.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace explore {

void WordIndex::add(QStringView text) {
    const std::size_t first = m_wordNumbers.size();
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        auto number = m_numbers.constFind(word);
        if (number == m_numbers.constEnd())
            number = m_numbers.insert(word.toString(), static_cast<std::uint32_t>(m_numbers.size()));
        // A row has few words, so looking through them is the quickest way to take each once.
        if (std::find(m_wordNumbers.begin() + static_cast<std::ptrdiff_t>(first), m_wordNumbers.end(),
                      *number) == m_wordNumbers.end()) {
            m_wordNumbers.push_back(*number);
            m_wordRows.push_back(m_rowCount);
        }
    }
    ++m_rowCount;
}

void WordIndex::finish() {
    m_words = {m_numbers.keyBegin(), m_numbers.keyEnd()};
    std::ranges::sort(m_words);
    std::vector<std::uint32_t> sorted(m_words.size());
    for (std::size_t i = 0; i < m_words.size(); ++i)
        sorted[m_numbers.value(m_words[i])] = static_cast<std::uint32_t>(i);
    for (std::uint32_t& number : m_wordNumbers)
        number = sorted[number];
    m_rowsByWord = rowsByKey(m_wordNumbers, m_words.size());
    for (EventRow& row : m_rowsByWord.rows)
        row = m_wordRows[row];
    // By assigning {} a vector would keep its memory.
    m_numbers.clear();
    m_wordNumbers = std::vector<std::uint32_t>();
    m_wordRows = std::vector<EventRow>();
}

std::vector<EventRow> WordIndex::rowsWith(const QString& query) const {
    std::vector<EventRow> rows(m_rowCount);
    std::ranges::iota(rows, EventRow{0});
    for (const QStringView word : query.tokenize(u' ', Qt::SkipEmptyParts)) {
        std::vector<EventRow> both;
        std::ranges::set_intersection(rows, rowsWithWord(word), std::back_inserter(both));
        rows = std::move(both);
    }
    return rows;
}

std::vector<EventRow> WordIndex::rowsWithWord(QStringView word) const {
    std::vector<EventRow> rows;
    const auto add = [&](std::size_t known) {
        const auto more = m_rowsByWord.of(known);
        rows.insert(rows.end(), more.begin(), more.end());
    };
    if (isUnspacedScript(word.front())) {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].contains(word))
                add(i);
        }
    } else {
        auto known = std::ranges::lower_bound(m_words, word, {},
                                              [](const QString& text) { return QStringView(text); });
        for (; known != m_words.end() && known->startsWith(word); ++known)
            add(static_cast<std::size_t>(known - m_words.begin()));
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

std::size_t WordIndex::memory_bytes() const {
    std::size_t bytes = m_words.capacity() * sizeof(QString) +
                        (m_rowsByWord.starts.capacity() + m_rowsByWord.rows.capacity()) * sizeof(EventRow);
    for (const QString& word : m_words)
        bytes += static_cast<std::size_t>(word.capacity()) * sizeof(QChar);
    return bytes;
}

} // namespace explore
