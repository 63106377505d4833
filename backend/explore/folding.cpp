// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/folding.h"

#include <algorithm>

namespace explore {

namespace {

/// Marks that are part of a word's spelling and are left out by many: P’yŏngan, Ch'ŏngjin, Hamgyŏngʹ.
bool isApostrophe(char32_t c) {
    constexpr std::u32string_view marks = U"'’‘ʼʻ`´ʹ";
    return marks.contains(c);
}

/// A character beyond the compatibility forms that Unicode does not decompose but readers type plainly.
QString plainLetter(char32_t c) {
    switch (c) {
    case U'ø':
    case U'Ø':
        return QStringLiteral("o");
    case U'ł':
    case U'Ł':
        return QStringLiteral("l");
    case U'ı':
        return QStringLiteral("i");
    case U'ß':
        return QStringLiteral("ss");
    case U'æ':
    case U'Æ':
        return QStringLiteral("ae");
    default:
        return QString::fromUcs4(&c, 1);
    }
}

QString foldedCharacter(char32_t c) {
    const QString parts = plainLetter(c).normalized(QString::NormalizationForm_KD);
    QString kept;
    for (const QChar part : parts) {
        if (part.category() != QChar::Mark_NonSpacing)
            kept += part;
    }
    return kept.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

Folded::Range Folded::originalRange(qsizetype begin, qsizetype length) const {
    const qsizetype from = origin[static_cast<std::size_t>(begin)];
    const auto after = static_cast<std::size_t>(begin + length);
    // What follows the last unit up to the next (a combining mark, an apostrophe) belongs to it.
    const qsizetype to = after < origin.size() ? origin[after] : originalLength;
    return {from, std::max<qsizetype>(to - from, 1)};
}

Folded fold(QStringView text) {
    Folded result;
    result.originalLength = text.size();
    result.text.reserve(text.size());
    result.origin.reserve(static_cast<std::size_t>(text.size()));
    bool pendingSpace = false;
    qsizetype spaceAt = 0;
    const auto append = [&result](const QString& piece, qsizetype at) {
        result.text += piece;
        result.origin.insert(result.origin.end(), static_cast<std::size_t>(piece.size()), at);
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype at = i;
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        i += QChar::requiresSurrogates(c) ? 2 : 1;
        if (isApostrophe(c) || QChar::category(c) == QChar::Mark_NonSpacing)
            continue;
        if (!QChar::isLetterOrNumber(c)) {
            if (!pendingSpace)
                spaceAt = at;
            pendingSpace = true;
            continue;
        }
        if (pendingSpace && !result.text.isEmpty())
            append(QStringLiteral(" "), spaceAt);
        pendingSpace = false;
        if (c < 0x80) { // most of any text; needs none of Unicode's tables
            result.text += QChar::fromLatin1(static_cast<char>(c)).toLower();
            result.origin.push_back(at);
            continue;
        }
        append(foldedCharacter(c), at);
    }
    if (pendingSpace)
        result.originalLength = spaceAt;
    return result;
}

QString folded(QStringView text) {
    return fold(text.toString().normalized(QString::NormalizationForm_C)).text;
}

bool isUnspacedScript(QChar c) {
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

} // namespace explore
