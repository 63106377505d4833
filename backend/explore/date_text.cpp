// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/date_text.h"

#include <array>

namespace explore {

namespace {

using story::Date;
using story::Language;

QString englishMonth(int month) {
    static constexpr std::array<const char*, 12> names{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};
    return QString::fromLatin1(names[static_cast<std::size_t>(month - 1)]);
}

QString yearText(const Date::Point& point, Language language) {
    const QString year = QString::number(point.year);
    if (point.unspecifiedYearDigits == 0)
        return language == Language::Korean    ? year + QStringLiteral("년")
               : language == Language::Chinese ? year + QStringLiteral("年")
                                               : year;
    switch (language) {
    case Language::Korean:
        return year + QStringLiteral("년대");
    case Language::Chinese:
        return year + QStringLiteral("年代");
    case Language::English:
        break;
    }
    return year + QStringLiteral("s");
}

QString pointText(const Date::Point& point, Language language) {
    QString text = yearText(point, language);
    if (language == Language::English) {
        if (point.month > 0)
            text = englishMonth(point.month) + u' ' + text;
        if (point.day > 0)
            text = QString::number(point.day) + u' ' + text;
        return point.approximate || point.uncertain ? QStringLiteral("about ") + text : text;
    }
    const bool korean = language == Language::Korean;
    if (point.month > 0)
        text += (korean ? QStringLiteral(" %1월") : QStringLiteral("%1月")).arg(point.month);
    if (point.day > 0)
        text += (korean ? QStringLiteral(" %1일") : QStringLiteral("%1日")).arg(point.day);
    if (point.approximate || point.uncertain)
        text = (korean ? QStringLiteral("약 %1") : QStringLiteral("约%1")).arg(text);
    return text;
}

QString openText(const Date& date, Language language) {
    const bool fromStart = date.startEnd() == Date::End::Known;
    if (!fromStart && date.endEnd() != Date::End::Known)
        return QStringLiteral("…");
    const QString known = pointText(fromStart ? date.start() : date.end(), language);
    switch (language) {
    case Language::Korean:
        return known + (fromStart ? QStringLiteral("부터") : QStringLiteral("까지"));
    case Language::Chinese:
        return known + (fromStart ? QStringLiteral("起") : QStringLiteral("止"));
    case Language::English:
        break;
    }
    return (fromStart ? QStringLiteral("since ") : QStringLiteral("until ")) + known;
}

} // namespace

QString dateText(const Date& date, Language language) {
    if (!date.isInterval())
        return pointText(date.start(), language);
    if (date.startEnd() != Date::End::Known || date.endEnd() != Date::End::Known)
        return openText(date, language);
    const bool plainYears = date.start().month == 0 && date.end().month == 0;
    const QString dash = plainYears ? QStringLiteral("–") : QStringLiteral(" – ");
    return pointText(date.start(), language) + dash + pointText(date.end(), language);
}

QString dateText(QStringView edtf, Language language) {
    const auto date = Date::parse(edtf);
    return date ? dateText(*date, language) : edtf.toString();
}

QString yearsText(const story::DaySpan& days) {
    const int first = days.first.year();
    const int last = days.last.year();
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

} // namespace explore
