// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// An essay of our own in the form of the one that the default story tells: a title, a byline, six paragraphs
/// with ten note marks, a note list, and what a web page has around it. It shares no sentence with any other.
namespace fixture {

struct OwnEssay {
    QString title;
    QString byline;
    QStringList paragraphs; ///< With marks such as "[3]".
    QStringList notes;      ///< Without their numbers.

    /// The page as a browser saves it: everything divided by empty lines, "Leave a Reply" at the end.
    [[nodiscard]] QString page() const;
    [[nodiscard]] QString noteList() const;
};
[[nodiscard]] OwnEssay ownEssay();

/// Every line of `text` broken after at most `width` characters, at blanks.
[[nodiscard]] QString wrapped(const QString& text, qsizetype width);
/// `text` with typographic quotes in Windows-1252; every character must be in it.
[[nodiscard]] QByteArray windows1252(const QString& text);

} // namespace fixture
