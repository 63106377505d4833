// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/event_table.h"

#include <algorithm>
#include <utility>

namespace explore {

namespace {

/// The rows sorted by day, earlier rows first on the same day.
std::vector<EventRow> sortedByDay(const std::vector<std::int32_t>& days) {
    if (days.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(days);
    std::vector<std::uint32_t> keys(days.size());
    std::ranges::transform(days, keys.begin(),
                           [first](std::int32_t day) { return static_cast<std::uint32_t>(day - first); });
    return rowsByKey(keys, static_cast<std::size_t>(last - first) + 1).rows;
}

/// `member` of every event, in the order of the rows.
template <typename Member>
auto column(std::span<const EventFacts> events, const std::vector<std::uint32_t>& order, Member member) {
    std::vector<std::remove_cvref_t<decltype(events.front().*member)>> values(order.size());
    for (std::size_t row = 0; row < order.size(); ++row)
        values[row] = events[order[row]].*member;
    return values;
}

template <typename Value> std::size_t bytesOf(const std::vector<Value>& values) {
    return values.capacity() * sizeof(Value);
}

/// The calendar years of days that come in ascending or nearly ascending order.
class YearReader {
public:
    [[nodiscard]] int yearOf(std::int32_t day) {
        if (day < m_days.first.number || day > m_days.last.number) {
            m_year = story::Day{day}.year();
            m_days = story::DaySpan::ofYears(m_year, m_year);
        }
        return m_year;
    }

private:
    int m_year = 1970;
    story::DaySpan m_days = story::DaySpan::ofYears(1970, 1970);
};

} // namespace

EventTable::EventTable(std::span<const EventFacts> events, const EventCodes& codes) {
    sortByFirstDay(events);
    indexLastDays();
    readYears();
    m_categories = {column(events, m_events, &EventFacts::category), codes.categories};
    m_confidences = {column(events, m_events, &EventFacts::confidence), codes.confidences};
    m_sites = {column(events, m_events, &EventFacts::site), codes.sites};
}

void EventTable::sortByFirstDay(std::span<const EventFacts> events) {
    std::vector<std::int32_t> firstDays(events.size());
    std::ranges::transform(events, firstDays.begin(),
                           [](const EventFacts& event) { return event.days.first.number; });
    m_events = sortedByDay(firstDays);
    m_rows.resize(events.size());
    m_firstDay.resize(events.size());
    m_lastDay.resize(events.size());
    for (EventRow row = 0; row < size(); ++row) {
        const EventFacts& event = events[m_events[row]];
        m_rows[m_events[row]] = row;
        m_firstDay[row] = event.days.first.number;
        m_lastDay[row] = event.days.last.number;
    }
}

void EventTable::indexLastDays() {
    m_byLastDay = sortedByDay(m_lastDay);
}

void EventTable::readYears() {
    if (size() == 0)
        return;
    m_firstYear = story::Day{m_firstDay.front()}.year();
    m_yearCount =
        static_cast<std::size_t>(story::Day{m_lastDay[m_byLastDay.back()]}.year() - m_firstYear) + 1;
    YearReader starts;
    YearReader ends;
    m_startYears.resize(size());
    m_endYears.resize(size());
    for (EventRow row = 0; row < size(); ++row)
        m_startYears[row] = static_cast<std::uint16_t>(starts.yearOf(m_firstDay[row]) - m_firstYear);
    for (const EventRow row : m_byLastDay)
        m_endYears[row] = static_cast<std::uint16_t>(ends.yearOf(m_lastDay[row]) - m_firstYear);
}

EventRow EventTable::begunBy(story::Day day) const {
    return static_cast<EventRow>(std::ranges::upper_bound(m_firstDay, day.number) - m_firstDay.begin());
}

EventRow EventTable::endedBefore(story::Day day) const {
    const auto lastDay = [this](EventRow row) { return m_lastDay[row]; };
    return static_cast<EventRow>(std::ranges::lower_bound(m_byLastDay, day.number, {}, lastDay) -
                                 m_byLastDay.begin());
}

std::vector<EventRow> EventTable::rowsTouching(const story::DaySpan& days) const {
    std::vector<EventRow> rows;
    const EventRow begun = begunBy(days.last);
    for (EventRow row = 0; row < begun; ++row) {
        if (m_lastDay[row] >= days.first.number)
            rows.push_back(row);
    }
    return rows;
}

std::size_t EventTable::memory_bytes() const {
    const auto ofColumn = [](const auto& column) {
        std::size_t bytes = bytesOf(column.codes()) + (column.codeCount() + 1) * sizeof(EventRow);
        return bytes + column.codes().size() * sizeof(EventRow);
    };
    return bytesOf(m_events) + bytesOf(m_rows) + bytesOf(m_firstDay) + bytesOf(m_lastDay) +
           bytesOf(m_byLastDay) + bytesOf(m_startYears) + bytesOf(m_endYears) + ofColumn(m_categories) +
           ofColumn(m_confidences) + ofColumn(m_sites);
}

} // namespace explore
