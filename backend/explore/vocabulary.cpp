// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/vocabulary.h"

#include "explore/folding.h"

#include <algorithm>

namespace explore {

namespace {

/// Shorter words and pieces are like too many others.
constexpr qsizetype kShortestPiece = 3;
constexpr qsizetype kShortestNearly = 4;
constexpr qsizetype kShortestNearlyHan = 3;

bool isHangul(QChar c) {
    return c.script() == QChar::Script_Hangul;
}

QString lettersOf(const QString& word) {
    return std::ranges::any_of(word, isHangul) ? word.normalized(QString::NormalizationForm_D) : word;
}

bool mayBeMistyped(QStringView letters) {
    const qsizetype shortest = isUnspacedScript(letters.front()) ? kShortestNearlyHan : kShortestNearly;
    return letters.size() >= shortest &&
           std::ranges::none_of(letters, [](QChar letter) { return letter.isDigit(); });
}

} // namespace

bool isSyllable(QChar c) {
    return isUnspacedScript(c) || isHangul(c);
}

bool isOneEdit(QStringView word, QStringView other, bool beginning) {
    const auto [differs, differsThere] = std::ranges::mismatch(word, other);
    const qsizetype same = differs - word.begin();
    const QStringView rest = word.sliced(same);
    const QStringView otherRest = other.sliced(same);
    // The rest of the word without its first letters beside that of the other.
    const auto agree = [&](qsizetype skipped, qsizetype otherSkipped) {
        if (rest.size() < skipped || otherRest.size() < otherSkipped)
            return false;
        const QStringView end = otherRest.sliced(otherSkipped);
        return beginning ? end.startsWith(rest.sliced(skipped)) : end == rest.sliced(skipped);
    };
    if (rest.isEmpty())
        return !beginning && otherRest.size() == 1;
    const bool swapped =
        rest.size() > 1 && otherRest.size() > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0];
    return agree(1, 1) || agree(1, 0) || agree(0, 1) || (swapped && agree(2, 2));
}

Vocabulary::Vocabulary(const QSet<QString>& words) {
    m_words.reserve(static_cast<std::size_t>(words.size()));
    for (const QString& word : words)
        m_words.push_back({word, lettersOf(word)});
    std::ranges::sort(m_words, {}, &Word::text);
}

bool Vocabulary::has(QStringView word) const {
    return std::ranges::binary_search(m_words, word, {},
                                      [](const Word& known) { return QStringView(known.text); });
}

bool Vocabulary::hasBeginning(QStringView word) const {
    if (std::ranges::any_of(word, isSyllable)) {
        return std::ranges::any_of(m_words, [word](const Word& known) { return known.text.contains(word); });
    }
    const auto known =
        std::ranges::lower_bound(m_words, word, {}, [](const Word& each) { return QStringView(each.text); });
    return known != m_words.end() && known->text.startsWith(word);
}

QStringList Vocabulary::withPiece(QStringView piece, qsizetype most) const {
    QStringList found;
    if (piece.size() < kShortestPiece)
        return found;
    for (const Word& word : m_words) {
        if (found.size() == most)
            break;
        if (word.text.indexOf(piece) > 0)
            found += word.text;
    }
    return found;
}

QStringList Vocabulary::nearly(QStringView word, qsizetype most) const {
    return oneEditFrom(word, most, false);
}

QStringList Vocabulary::nearlyBeginning(QStringView word, qsizetype most) const {
    return oneEditFrom(word, most, true);
}

QStringList Vocabulary::oneEditFrom(QStringView word, qsizetype most, bool beginning) const {
    QStringList found;
    const QString letters = lettersOf(word.toString());
    if (letters.isEmpty() || !mayBeMistyped(letters))
        return found;
    for (const Word& known : m_words) {
        if (found.size() == most)
            break;
        const bool longEnough = known.letters.size() >= letters.size() - 1;
        const bool shortEnough = beginning || known.letters.size() <= letters.size() + 1;
        const bool begins = !beginning || known.letters.startsWith(letters.front());
        if (longEnough && shortEnough && begins && isOneEdit(letters, known.letters, beginning))
            found += known.text;
    }
    return found;
}

} // namespace explore
