// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <cstdint>
#include <expected>
#include <optional>

namespace story {

/// A calendar day of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0).
struct Day {
    std::int32_t number = 0;

    friend auto operator<=>(const Day&, const Day&) = default;

    /// `month` 1–12, `day` 1–31; the caller has checked them.
    [[nodiscard]] static Day of(int year, int month, int day);
    /// The Gregorian year the day lies in.
    [[nodiscard]] int year() const;
    /// The year with a fraction: 2014-07-02 is about 2014.5.
    [[nodiscard]] double decimalYear() const;
    /// The inverse of decimalYear(), to the day.
    [[nodiscard]] static Day fromDecimalYear(double year);
};

/// A run of days, both ends included; first <= last.
struct DaySpan {
    Day first;
    Day last;

    friend bool operator==(const DaySpan&, const DaySpan&) = default;
    [[nodiscard]] bool contains(Day day) const { return first <= day && day <= last; }
    [[nodiscard]] bool overlaps(const DaySpan& other) const {
        return first <= other.last && other.first <= last;
    }
    [[nodiscard]] int days() const { return last.number - first.number + 1; }
    /// Whole years, both included.
    [[nodiscard]] static DaySpan ofYears(int first, int last);
};

/// An EDTF date (ISO 8601-2:2019, levels 0 and 1, without times of day and without seasons):
/// `1951-07-28`, `1997`, `1994/1998`, `2004-07~`, `2001?`, `1984%`, `199X`, `19XX`, `2004-06-XX`, `../2005`,
/// `2005/..`, `/2005`. An immutable value; it keeps the text it was read from.
class Date {
public:
    /// One end of an interval, or the whole of a single date.
    struct Point {
        int year = 0;
        int month = 0;                 ///< 1–12; 0 when the date says only the year.
        int day = 0;                   ///< 1–31; 0 when the date says only the month.
        int unspecifiedYearDigits = 0; ///< 1 for `199X`, 2 for `19XX`.
        bool monthUnspecified = false; ///< `2004-XX`.
        bool dayUnspecified = false;   ///< `2004-06-XX`.
        bool approximate = false;      ///< `~` or `%`.
        bool uncertain = false;        ///< `?` or `%`.

        friend bool operator==(const Point&, const Point&) = default;
        /// Every day the point may mean.
        [[nodiscard]] DaySpan span() const;
    };
    enum class End { Known, Open, Unknown }; ///< `..` is open, an empty side is unknown.

    /// Why a text is no date: what is wrong and what would be right, each a phrase; `column` counts from 0 in
    /// the text.
    struct Error {
        qsizetype column = 0;
        QString problem;
        QString fix;
    };

    Date() = default;
    [[nodiscard]] static std::expected<Date, Error> parse(QStringView text);

    /// The text it was read from.
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isInterval() const { return m_interval; }
    [[nodiscard]] const Point& start() const { return m_start; }
    [[nodiscard]] const Point& end() const { return m_end; } ///< Equal to start() for a single date.
    [[nodiscard]] End startEnd() const { return m_startEnd; }
    [[nodiscard]] End endEnd() const { return m_endEnd; }
    /// True when any part is `~`, `?`, `%`, `X`, open or unknown.
    [[nodiscard]] bool isUncertain() const;
    /// The days it covers; an open or unknown end takes that end of `limits`.
    [[nodiscard]] DaySpan span(const DaySpan& limits) const;
    /// For sorting: the earliest day it may mean; an open start sorts first.
    [[nodiscard]] Day sortDay() const;

    friend bool operator==(const Date&, const Date&) = default;

private:
    QString m_text;
    Point m_start;
    Point m_end;
    End m_startEnd = End::Known;
    End m_endEnd = End::Known;
    bool m_interval = false;
};

/// Days of `month` (1–12) in `year`.
[[nodiscard]] int daysInMonth(int year, int month);

} // namespace story
