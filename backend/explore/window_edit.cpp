// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/window_edit.h"

#include "explore/calendar.h"
#include "explore/written_time.h"

#include <QDate>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace explore {

namespace {

using story::Day;
using story::DaySpan;

constexpr double kSameYear = 1e-6; ///< Years that are closer are the same.

DaySpan clamped(const DaySpan& days, const DaySpan& span) {
    return {std::clamp(days.first, span.first, span.last), std::clamp(days.last, span.first, span.last)};
}

QDate dateOf(Day day) {
    return QDate(1970, 1, 1).addDays(day.number);
}

/// Where the window ends: the day after its last.
Day endOf(const DaySpan& days) {
    return {days.last.number + 1};
}

bool isWholeYears(const DaySpan& days) {
    return days == DaySpan::ofYears(days.first.year(), days.last.year());
}

/// Years differ in length: whole years that move by whole years stay whole years.
DaySpan moved(const DaySpan& window, double from, double to, const DaySpan& span) {
    const double years = std::round(to - from);
    if (isWholeYears(window) && std::abs(to - from - years) < kSameYear && isWholeYears(span)) {
        const int by = std::clamp(static_cast<int>(years), span.first.year() - window.first.year(),
                                  span.last.year() - window.last.year());
        return DaySpan::ofYears(window.first.year() + by, window.last.year() + by);
    }
    const int days =
        std::clamp(Day::fromDecimalYear(to).number - Day::fromDecimalYear(from).number,
                   span.first.number - window.first.number, span.last.number - window.last.number);
    return {{window.first.number + days}, {window.last.number + days}};
}

/// The start of the year or month `by` steps from the one that holds `day`, or beginning there. A day within
/// a step goes to its own start when stepping back.
Day steppedBoundary(Day day, int by, TimeStep step) {
    if (step == TimeStep::Day)
        return {day.number + by};
    const int perYear = step == TimeStep::Year ? 1 : kMonthsPerYear;
    const int month = step == TimeStep::Year ? 0 : dateOf(day).month() - 1;
    const int here = day.year() * perYear + month;
    const auto startOf = [perYear](int index) {
        return Day::of(index / perYear, perYear == 1 ? 1 : index % perYear + 1, 1);
    };
    const bool within = startOf(here) != day;
    return startOf(here + by + (within && by < 0 ? 1 : 0));
}

bool endsBeforeItStarts(const QString& edtf) {
    const qsizetype slash = edtf.indexOf(u'/');
    if (slash < 0)
        return false;
    const auto first = story::Date::parse(edtf.first(slash));
    const auto last = story::Date::parse(edtf.sliced(slash + 1));
    const DaySpan ever = DaySpan::ofYears(1, 9999);
    return first && last && last->span(ever).last < first->span(ever).first;
}

QString isoText(Day day) {
    return dateOf(day).toString(Qt::ISODate);
}

} // namespace

DaySpan draggedWindow(Grip grip, const DaySpan& window, double pressed, double at, const DaySpan& span) {
    const Day here = Day::fromDecimalYear(at);
    const Day there = Day::fromDecimalYear(pressed);
    switch (grip) {
    case Grip::Move:
        return moved(window, pressed, at, span);
    case Grip::First:
        return clamped({std::min(here, window.last), window.last}, span);
    case Grip::Last:
        return clamped({window.first, std::max(Day{here.number - 1}, window.first)}, span);
    case Grip::Make:
        break;
    }
    const Day first = std::min(here, there);
    return clamped({first, {std::max(first.number, std::max(here, there).number - 1)}}, span);
}

DaySpan steppedWindow(Grip grip, const DaySpan& window, int by, TimeStep step, const DaySpan& span) {
    DaySpan next = window;
    if (grip == Grip::First)
        next.first = std::min(steppedBoundary(window.first, by, step), window.last);
    else
        next.last = std::max(Day{steppedBoundary(endOf(window), by, step).number - 1}, window.first);
    return clamped(next, span);
}

std::expected<DaySpan, WrittenWindowFault> windowFromText(const QString& text, const DaySpan& span) {
    static const QRegularExpression years(QStringLiteral("^(\\d{4})\\s*[-–—/~]\\s*(\\d{4})$"));
    const auto written = years.match(text.trimmed());
    if (written.hasMatch() && written.captured(2) < written.captured(1))
        return std::unexpected(WrittenWindowFault::EndsFirst);
    if (endsBeforeItStarts(text.trimmed()))
        return std::unexpected(WrittenWindowFault::EndsFirst);
    const auto edtf = writtenTime(text);
    if (!edtf)
        return std::unexpected(WrittenWindowFault::NotADate);
    const auto date = story::Date::parse(*edtf);
    if (!date)
        return std::unexpected(WrittenWindowFault::NotADate);
    const DaySpan days = date->span(span);
    if (!days.overlaps(span))
        return std::unexpected(WrittenWindowFault::Outside);
    return clamped(days, span);
}

QString windowText(const DaySpan& window) {
    const int first = window.first.year();
    const int last = window.last.year();
    if (window != DaySpan::ofYears(first, last))
        return window.first == window.last ? isoText(window.first)
                                           : isoText(window.first) + u'/' + isoText(window.last);
    return first == last ? QString::number(first) : QStringLiteral("%1/%2").arg(first).arg(last);
}

DaySpan periodBeside(const DaySpan& window, const DaySpan& span) {
    if (isWholeYears(window) && isWholeYears(span)) {
        const int first = window.first.year();
        const int last = window.last.year();
        const int years = last - first + 1;
        if (window.last < span.last)
            return DaySpan::ofYears(last + 1, std::min(last + years, span.last.year()));
        if (window.first > span.first)
            return DaySpan::ofYears(std::max(first - years, span.first.year()), first - 1);
        return window;
    }
    const int days = window.days();
    if (window.last < span.last)
        return {endOf(window), {std::min(window.last.number + days, span.last.number)}};
    if (window.first > span.first)
        return {{std::max(window.first.number - days, span.first.number)}, {window.first.number - 1}};
    return window;
}

} // namespace explore
