// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/folding.h"
#include "explore/match_index.h"

#include <expected>
#include <memory>
#include <vector>

namespace explore {

/// One line of the search field's list.
struct SearchResult {
    using Range = Folded::Range; ///< `[begin, begin + length)` in UTF-16 units.

    story::Ref ref;
    QString title;      ///< What was found, in the language asked for: "Shenyang", "Note 7", a line of text.
    QString localTitle; ///< The name in the thing's own writing, when there is another: "沈阳"; the spelling
                        ///< that was searched for, when that is a third.
    QString detail;     ///< "City in Liaoning, China. In ¶3", "May 2002, Returns & control".
    QString excerpt;    ///< A line of the text behind it, when only that has the words.
    /// Where the searched words stand in these, sorted.
    std::vector<Range> matched;
    std::vector<Range> localMatched;
    std::vector<Range> excerptMatched;
    bool inCopy = false; ///< Found in the reader's own copy.
    double score = 0;
};

/// Finds things by what they are called and what is written about them, in three languages, with their other
/// spellings and with one edit between a word and how it was typed. For one thread at a time, which need not
/// be the one it was built on.
class SearchIndex {
public:
    /// `matches` is of the same story and outlives the search; it is used by find() only. `copy` is the
    /// reader's own, or null. The error is SQLite's.
    [[nodiscard]] static std::expected<SearchIndex, QString>
    build(std::shared_ptr<const story::Story> story, const MatchIndex& matches,
          std::shared_ptr<const story::Original> copy = {});
    ~SearchIndex();
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;
    SearchIndex(SearchIndex&&) noexcept;
    SearchIndex& operator=(SearchIndex&&) noexcept;

    /// The best `limit` results, of a kind at most `ofAKind`. The whole name goes before the beginning of a
    /// name, before words in it, before words that are nearly those typed, before words in the text behind
    /// it; then regions, places, events, routes, the glossary, figures, notes and sources, paragraphs. Years
    /// and ranges
    /// ("1994-98") give that time first, and what happened then. Nothing for an empty query.
    [[nodiscard]] std::vector<SearchResult> find(QStringView words, story::Language language,
                                                 std::size_t limit = 24, std::size_t ofAKind = 5) const;

private:
    class Private;
    explicit SearchIndex(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace explore
