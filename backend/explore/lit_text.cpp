// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/lit_text.h"

#include "explore/name_index.h"
#include "explore/vocabulary.h"

#include <algorithm>

namespace explore {

namespace {

using Ranges = std::vector<Folded::Range>;

/// A piece in the middle of a word counts from this length on; shorter ones are in everything.
constexpr qsizetype kShortestLit = 3;
/// How much of a text is shown, and how much of it ahead of the first word.
constexpr qsizetype kExcerptLength = 80;
constexpr qsizetype kAhead = 24;
/// How far a cut moves to fall between words.
constexpr qsizetype kMostToNextWord = 16;

void addAll(Ranges& ranges, const Folded& text, QStringView word) {
    for (qsizetype at = indexOfWord(text.text, word); at >= 0;
         at = indexOfWord(text.text, word, at + word.size()))
        ranges.push_back(text.originalRange(at, word.size()));
}

void addPieces(Ranges& ranges, const Folded& text, QStringView word) {
    if (word.size() < kShortestLit && !isSyllable(word.front()))
        return;
    for (qsizetype at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + word.size()))
        ranges.push_back(text.originalRange(at, word.size()));
}

Ranges inOrder(Ranges ranges) {
    std::ranges::sort(ranges, {}, &Folded::Range::begin);
    Ranges apart;
    for (const Folded::Range& range : ranges) {
        const qsizetype end = apart.empty() ? 0 : apart.back().begin + apart.back().length;
        if (apart.empty() || range.begin >= end)
            apart.push_back(range);
        else
            apart.back().length = std::max(end, range.begin + range.length) - apart.back().begin;
    }
    return apart;
}

/// The beginning of a word at or soon after `at`.
qsizetype wordFrom(const QString& text, qsizetype at) {
    if (at <= 0)
        return 0;
    const qsizetype space = text.indexOf(u' ', at - 1);
    return space >= 0 && space - at < kMostToNextWord ? space + 1 : at;
}

/// The end of a word at or shortly ahead of `at`.
qsizetype wordUpTo(const QString& text, qsizetype at) {
    if (at >= text.size())
        return text.size();
    const qsizetype space = text.lastIndexOf(u' ', at);
    return space >= 0 && at - space < kMostToNextWord ? space : at;
}

} // namespace

Ranges litIn(const QString& text, const QStringList& words) {
    const Folded folded = fold(text);
    Ranges ranges;
    for (const QString& word : words)
        addAll(ranges, folded, word);
    if (ranges.empty()) {
        for (const QString& word : words)
            addPieces(ranges, folded, word);
    }
    return inOrder(std::move(ranges));
}

Excerpt excerptOf(const QString& text, const QStringList& words) {
    QString line = text;
    line.replace(u'\n', u' ');
    const Ranges lit = litIn(line, words);
    if (lit.empty())
        return {};
    const qsizetype begin = std::min(wordFrom(line, lit.front().begin - kAhead), lit.front().begin);
    const qsizetype end = std::max(wordUpTo(line, begin + kExcerptLength),
                                   std::min(lit.front().begin + lit.front().length, line.size()));
    Excerpt excerpt;
    const QString before = begin > 0 ? QStringLiteral("…") : QString();
    excerpt.text =
        before + line.sliced(begin, end - begin) + (end < line.size() ? QStringLiteral("…") : QString());
    for (const Folded::Range& range : lit) {
        if (range.begin + range.length <= end)
            excerpt.lit.push_back({range.begin - begin + before.size(), range.length});
    }
    return excerpt;
}

} // namespace explore
