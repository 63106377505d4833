// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/date.h"

#include <QList>
#include <chrono>
#include <cmath>

namespace story {

namespace {

using std::chrono::sys_days;

constexpr int kMonths = 12;
constexpr int kSmallestYear = 1;
constexpr int kLargestYear = 9999;

sys_days toSysDays(Day day) {
    return sys_days(std::chrono::days(day.number));
}

/// Reads one date of an interval; `offset` is where `text` begins in the whole.
class PointReader {
public:
    PointReader(QStringView text, qsizetype offset)
        : m_text(text)
        , m_offset(offset) {}

    std::expected<Date::Point, Date::Error> read() {
        readQualifier();
        const auto parts = m_text.split(u'-');
        if (parts.size() > 3)
            return fail(0, QStringLiteral("has more than year, month and day"));
        if (const auto problem = readYear(parts[0]))
            return std::unexpected(*problem);
        if (parts.size() > 1) {
            if (const auto problem = readMonth(parts[1], parts[0].size() + 1))
                return std::unexpected(*problem);
        }
        if (parts.size() > 2) {
            if (const auto problem = readDay(parts[2], parts[0].size() + parts[1].size() + 2))
                return std::unexpected(*problem);
        }
        return m_point;
    }

private:
    using Problem = std::optional<Date::Error>;

    [[nodiscard]] Date::Error error(
        qsizetype column, const QString& problem,
        const QString& fix = QStringLiteral("Write a date such as 1951-07-28, 2004-07~ or 1994/1998")) const {
        return {m_offset + column, problem, fix};
    }
    [[nodiscard]] std::unexpected<Date::Error> fail(qsizetype column, const QString& problem) const {
        return std::unexpected(error(column, problem));
    }

    void readQualifier() {
        if (m_text.isEmpty())
            return;
        const QChar last = m_text.back();
        m_point.approximate = last == u'~' || last == u'%';
        m_point.uncertain = last == u'?' || last == u'%';
        if (m_point.approximate || m_point.uncertain)
            m_text.chop(1);
    }

    Problem readYear(QStringView digits) {
        if (digits.size() != 4)
            return error(0, QStringLiteral("the year must have four digits"));
        while (m_point.unspecifiedYearDigits < 2 && digits.endsWith(u'X')) {
            ++m_point.unspecifiedYearDigits;
            digits.chop(1);
        }
        const auto year = number(digits);
        if (!year)
            return error(0, QStringLiteral("the year is no number"));
        m_point.year = *year;
        for (int i = 0; i < m_point.unspecifiedYearDigits; ++i)
            m_point.year *= 10;
        if (m_point.unspecifiedYearDigits == 0 &&
            (m_point.year < kSmallestYear || m_point.year > kLargestYear))
            return error(0, QStringLiteral("the year must lie between 0001 and 9999"));
        return {};
    }

    Problem readMonth(QStringView digits, qsizetype column) {
        if (m_point.unspecifiedYearDigits > 0)
            return error(column, QStringLiteral("a month cannot follow an unspecified year"));
        if (digits == u"XX") {
            m_point.monthUnspecified = true;
            return {};
        }
        const auto month = twoDigits(digits);
        if (!month)
            return error(column, QStringLiteral("the month must have two digits"));
        if (*month < 1 || *month > kMonths)
            return error(column, QStringLiteral("there is no month %1").arg(*month),
                         QStringLiteral("Use a month between 01 and 12"));
        m_point.month = *month;
        return {};
    }

    Problem readDay(QStringView digits, qsizetype column) {
        if (m_point.monthUnspecified && digits != u"XX")
            return error(column, QStringLiteral("a day cannot follow an unspecified month"));
        if (digits == u"XX") {
            m_point.dayUnspecified = true;
            return {};
        }
        const auto day = twoDigits(digits);
        if (!day)
            return error(column, QStringLiteral("the day must have two digits"));
        const int longest = daysInMonth(m_point.year, m_point.month);
        if (*day < 1 || *day > longest)
            return error(column, QStringLiteral("there is no day %1 in that month").arg(*day),
                         QStringLiteral("Use a day between 01 and %1").arg(longest));
        m_point.day = *day;
        return {};
    }

    static std::optional<int> number(QStringView digits) {
        int value = 0;
        for (const QChar c : digits) {
            if (c < u'0' || c > u'9')
                return std::nullopt;
            value = value * 10 + (c.unicode() - u'0');
        }
        return value;
    }
    static std::optional<int> twoDigits(QStringView digits) {
        return digits.size() == 2 ? number(digits) : std::nullopt;
    }

    QStringView m_text;
    qsizetype m_offset;
    Date::Point m_point;
};

int powerOfTen(int exponent) {
    return exponent == 0 ? 1 : exponent == 1 ? 10 : 100;
}

} // namespace

int daysInMonth(int year, int month) {
    using namespace std::chrono;
    const year_month_day_last last{std::chrono::year(year),
                                   month_day_last(std::chrono::month(static_cast<unsigned>(month)))};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

Day Day::of(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return {static_cast<std::int32_t>(sys_days(date).time_since_epoch().count())};
}

int Day::year() const {
    return static_cast<int>(std::chrono::year_month_day(toSysDays(*this)).year());
}

double Day::decimalYear() const {
    const int y = year();
    const Day first = of(y, 1, 1);
    const int length = of(y + 1, 1, 1).number - first.number;
    return y + static_cast<double>(number - first.number) / length;
}

Day Day::fromDecimalYear(double year) {
    const double whole = std::floor(year);
    const Day first = of(static_cast<int>(whole), 1, 1);
    const int length = of(static_cast<int>(whole) + 1, 1, 1).number - first.number;
    return {first.number + static_cast<std::int32_t>(std::lround((year - whole) * length))};
}

DaySpan DaySpan::ofYears(int first, int last) {
    return {Day::of(first, 1, 1), Day::of(last, kMonths, 31)};
}

DaySpan Date::Point::span() const {
    const int lastYear = year + powerOfTen(unspecifiedYearDigits) - 1;
    if (month == 0)
        return DaySpan::ofYears(year, lastYear);
    if (day == 0)
        return {Day::of(year, month, 1), Day::of(year, month, daysInMonth(year, month))};
    return {Day::of(year, month, day), Day::of(year, month, day)};
}

std::expected<Date, Date::Error> Date::parse(QStringView text) {
    Date date;
    date.m_text = text.toString();
    const auto readEnd = [](QStringView part, qsizetype offset, Point& point,
                            End& end) -> std::optional<Error> {
        end = part.isEmpty() ? End::Unknown : part == u".." ? End::Open : End::Known;
        if (end != End::Known)
            return {};
        const auto read = PointReader(part, offset).read();
        if (!read)
            return read.error();
        point = *read;
        return {};
    };
    if (text.isEmpty())
        return std::unexpected(Error{0, QStringLiteral("the date is empty"),
                                     QStringLiteral("Write a date such as 1997 or 2004-07~")});
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        if (const auto problem = readEnd(text, 0, date.m_start, date.m_startEnd))
            return std::unexpected(*problem);
        if (date.m_startEnd != End::Known)
            return std::unexpected(Error{0, QStringLiteral("an open date needs the other end"),
                                         QStringLiteral("Write ../2005 or 2005/..")});
        date.m_end = date.m_start;
        return date;
    }
    date.m_interval = true;
    if (const auto problem = readEnd(text.first(slash), 0, date.m_start, date.m_startEnd))
        return std::unexpected(*problem);
    if (const auto problem = readEnd(text.sliced(slash + 1), slash + 1, date.m_end, date.m_endEnd))
        return std::unexpected(*problem);
    if (date.m_startEnd != End::Known && date.m_endEnd != End::Known)
        return std::unexpected(Error{0, QStringLiteral("the interval has no end that is known"),
                                     QStringLiteral("Give at least one date")});
    if (date.m_startEnd == End::Known && date.m_endEnd == End::Known &&
        date.m_end.span().last < date.m_start.span().first)
        return std::unexpected(Error{slash + 1, QStringLiteral("the interval ends before it starts"),
                                     QStringLiteral("Put the earlier date first")});
    return date;
}

bool Date::isUncertain() const {
    const auto vague = [](const Point& p) {
        return p.approximate || p.uncertain || p.unspecifiedYearDigits > 0 || p.monthUnspecified ||
               p.dayUnspecified;
    };
    return vague(m_start) || vague(m_end) || m_startEnd != End::Known || m_endEnd != End::Known;
}

DaySpan Date::span(const DaySpan& limits) const {
    const Day first =
        m_startEnd == End::Known ? m_start.span().first : std::min(limits.first, m_end.span().first);
    const Day last = m_endEnd == End::Known ? m_end.span().last : std::max(limits.last, m_start.span().last);
    return {first, last};
}

Day Date::sortDay() const {
    return m_startEnd == End::Known ? m_start.span().first : Day::of(kSmallestYear, 1, 1);
}

} // namespace story
