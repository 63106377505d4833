// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <vector>

namespace explore {

/// The words that there are to find, and those among them that are nearly what was typed. All words are
/// folded.
class Vocabulary {
public:
    Vocabulary() = default;
    explicit Vocabulary(const QSet<QString>& words);

    [[nodiscard]] bool has(QStringView word) const;
    /// True when a word begins so; in writing without spaces, when one has it anywhere.
    [[nodiscard]] bool hasBeginning(QStringView word) const;
    /// At most `most` words that have the piece in their middle; none for a piece of fewer than 3 letters.
    [[nodiscard]] QStringList withPiece(QStringView piece, qsizetype most) const;
    /// At most `most` words that differ by one edit: a letter that is wrong, missing or too many, or two that
    /// changed places. In Hangul a letter is a vowel or a consonant, not a syllable. None for a short word or
    /// one with a digit.
    [[nodiscard]] QStringList nearly(QStringView word, qsizetype most) const;
    /// The same for words whose beginning differs by one edit, but not in its first letter.
    [[nodiscard]] QStringList nearlyBeginning(QStringView word, qsizetype most) const;

private:
    struct Word {
        QString text;
        QString letters; ///< Hangul taken apart.
    };
    [[nodiscard]] QStringList oneEditFrom(QStringView word, qsizetype most, bool beginning) const;

    std::vector<Word> m_words; ///< Sorted by their text.
};

/// True when `word` is one edit from `other`, or, with `beginning`, from a beginning of it. Never of equals.
[[nodiscard]] bool isOneEdit(QStringView word, QStringView other, bool beginning = false);

/// True for a character that is a syllable or a word of its own: Han, kana and Hangul. The search takes each
/// for itself, so that a piece is found in a word that is written without spaces.
[[nodiscard]] bool isSyllable(QChar c);

} // namespace explore
