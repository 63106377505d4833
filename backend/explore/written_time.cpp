// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/written_time.h"

#include "story/date.h"

#include <QRegularExpression>
#include <array>

namespace explore {

namespace {

/// A century's short end: "98" after 1994 is 1998, "02" after 1998 is 2002.
QString fullYear(const QString& start, const QString& end) {
    if (end.size() == 4)
        return end;
    constexpr int century = 100;
    const int first = start.toInt();
    int year = first / century * century + end.toInt();
    if (year < first)
        year += century;
    return QString::number(year);
}

std::optional<QString> range(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{4})\\s*(?:-|–|—|/|~|to|until|and|부터|至|到)\\s*(\\d{4}|\\d{2})(?:년|年|까지)?$"));
    const auto match = pattern.match(text);
    // "2004-07" is July 2004 in EDTF; as a range it would end in 2007, which people write 2004-07 too. A
    // month wins, as the essay's dates have it.
    if (!match.hasMatch())
        return {};
    const QString end = match.captured(2);
    const bool isMonth = end.size() == 2 && end.toInt() >= 1 && end.toInt() <= 12 && text.contains(u'-');
    if (isMonth)
        return {};
    return match.captured(1) + u'/' + fullYear(match.captured(1), end);
}

std::optional<QString> decade(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(?:the )?(\\d{3})0(?:'s|’s|s|년대|年代)$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return match.captured(1) + u'X';
}

std::optional<QString> eastAsian(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4})\\s*[년年](?:\\s*(\\d{1,2})\\s*[월月](?:\\s*(\\d{1,2})\\s*[일日])?)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    QString edtf = match.captured(1);
    for (const int part : {2, 3}) {
        if (match.hasCaptured(part))
            edtf += u'-' + match.captured(part).rightJustified(2, u'0');
    }
    return edtf;
}

/// 1–12 for a month's English name or its first three letters; 0 otherwise.
int monthFrom(const QString& name) {
    static constexpr std::array<const char*, 12> names{"january",   "february", "march",    "april",
                                                       "may",       "june",     "july",     "august",
                                                       "september", "october",  "november", "december"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString full = QString::fromLatin1(names[i]);
        if (name == full || name == full.left(3))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::optional<QString> english(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(?:(\\d{1,2}) )?([a-z]+)\\.?,? (\\d{4})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int month = monthFrom(match.captured(2));
    if (month == 0)
        return {};
    QString edtf = QStringLiteral("%1-%2").arg(match.captured(3)).arg(month, 2, 10, QChar(u'0'));
    if (match.hasCaptured(1) && !match.captured(1).isEmpty())
        edtf += u'-' + match.captured(1).rightJustified(2, u'0');
    return edtf;
}

} // namespace

std::optional<QString> writtenTime(QStringView words) {
    const QString text = words.toString().simplified().toLower();
    for (const auto reading : {range, decade, eastAsian, english}) {
        const auto edtf = reading(text);
        if (edtf && story::Date::parse(*edtf))
            return edtf;
    }
    QString asTyped = words.toString().simplified();
    if (!asTyped.isEmpty() && story::Date::parse(asTyped))
        return asTyped;
    return {};
}

} // namespace explore
