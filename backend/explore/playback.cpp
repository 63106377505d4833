// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/playback.h"

#include <algorithm>
#include <cmath>

namespace explore {

using story::Day;
using story::DaySpan;

namespace {

/// What a window slides with when all of the span is shown.
constexpr int kSlidingYears = 5;

Day endOfYear(int year) {
    return Day::of(year, 12, 31);
}

DaySpan firstWindow(const DaySpan& window, const DaySpan& span, Playback::Mode mode) {
    if (window.last < span.last)
        return window;
    if (mode == Playback::Mode::Growing)
        return {window.first, std::min(endOfYear(window.first.year()), span.last)};
    const int days = window == span ? Day::of(span.first.year() + kSlidingYears, 1, 1).number -
                                          Day::of(span.first.year(), 1, 1).number
                                    : window.days();
    return {span.first, std::min(Day{span.first.number + days - 1}, span.last)};
}

} // namespace

Playback::Playback(const DaySpan& window, const DaySpan& span, Mode mode)
    : m_start(firstWindow(window, span, mode))
    , m_span(span)
    , m_window(m_start)
    , m_mode(mode) {}

void Playback::advance(double years, bool byYears) {
    m_passed_years += std::max(0.0, years);
    const Day last = std::min(endAfter(byYears ? std::floor(m_passed_years) : m_passed_years), m_span.last);
    m_window.last = std::max(last, m_window.last);
    if (m_mode == Mode::Sliding)
        m_window.first = {m_window.last.number - m_start.days() + 1};
}

/// The last day shown when so many years have passed. By calendar years, so that whole years end with the
/// year.
Day Playback::endAfter(double years) const {
    const double end = Day{m_start.last.number + 1}.decimalYear() + years;
    return {Day::fromDecimalYear(end).number - 1};
}

} // namespace explore
