// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/match_index.h"

#include <memory>
#include <vector>

namespace explore {

/// One line of the search field's list.
struct SearchResult {
    story::Ref ref;
    QString title;      ///< What was found, in the language asked for: "Shenyang", "Note 7", a line of text.
    QString localTitle; ///< The name in the thing's own writing, when there is another: "沈阳".
    QString detail;     ///< "City in Liaoning, China. In ¶3", "May 2002, Returns & control".
    /// Where the searched words stand in `title`, sorted: `[begin, begin + length)` in UTF-16 units. Empty
    /// when they are in another spelling or in the text behind it.
    struct Range {
        qsizetype begin = 0;
        qsizetype length = 0;
        friend bool operator==(const Range&, const Range&) = default;
    };
    std::vector<Range> matched;
    double score = 0;
};

/// Finds things by what they are called and what is written about them, in three languages and with their
/// other spellings. Built once; const calls are safe from any thread.
class SearchIndex {
public:
    /// `matches` is of the same story and outlives the search.
    SearchIndex(std::shared_ptr<const story::Story> story, const MatchIndex& matches);
    ~SearchIndex();
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;
    SearchIndex(SearchIndex&&) noexcept;
    SearchIndex& operator=(SearchIndex&&) noexcept;

    /// The best `limit` results: the whole name before the beginning of a name before the beginning of a word
    /// before words in the text; then regions, places, events, routes, figures, notes and sources,
    /// paragraphs. Years and ranges ("1994-98") give that time first. Nothing for an empty query.
    [[nodiscard]] std::vector<SearchResult> find(QStringView words, story::Language language,
                                                 std::size_t limit = 12) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace explore
