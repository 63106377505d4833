// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "original/note_marks.h"

#include <QRegularExpression>
#include <algorithm>

namespace original {

namespace {

/// "³" as "3"; other characters as they are.
QString plainDigits(QStringView digits) {
    constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString plain;
    for (const QChar c : digits) {
        const qsizetype value = raised.indexOf(c);
        plain += value < 0 ? c : QChar(u'0' + static_cast<char16_t>(value));
    }
    return plain;
}

} // namespace

MarkedText readNoteMarks(const QString& text, const story::Story& story) {
    static const QRegularExpression mark(QStringLiteral(
        "\\s*(?:\\[\\s*(\\d{1,3}(?:\\s*[,;]\\s*\\d{1,3})*)\\s*\\]|(?<!\\bm|\\bkm)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))"));
    static const QRegularExpression comma(QStringLiteral("[,;\\s]+"));
    MarkedText marked;
    qsizetype done = 0;
    auto marks = mark.globalMatch(text);
    while (marks.hasNext()) {
        const auto found = marks.next();
        const bool bracketed = found.hasCaptured(1);
        const QStringList numbers =
            plainDigits(bracketed ? found.capturedView(1) : found.capturedView(2)).split(comma);
        const bool known = std::ranges::all_of(numbers, [&story](const QString& number) {
            return story::find(story.notes, QString::number(number.toInt())) != nullptr;
        });
        if (!known)
            continue;
        marked.text += QStringView(text).sliced(done, found.capturedStart() - done);
        done = found.capturedEnd();
        for (const QString& number : numbers) {
            const story::Id id = QString::number(number.toInt());
            marked.notes.push_back({marked.text.size(), id.size(), {story::Kind::Note, id}});
            marked.text += id;
        }
    }
    marked.text += QStringView(text).sliced(done);
    return marked;
}

} // namespace original
