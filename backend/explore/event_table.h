// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/counting_sort.h"
#include "story/date.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace explore {

/// What is counted of one event. The numbers stand for a category, a confidence and a site (a place with the
/// regions it concerns); what they mean is the business of whoever makes the table.
struct EventFacts {
    story::DaySpan days; ///< Of the years 1 to 9999.
    std::uint32_t site = 0;
    std::uint16_t category = 0;
    std::uint8_t confidence = 0;
};

/// How many different numbers there are of each kind.
struct EventCodes {
    std::size_t categories = 0;
    std::size_t confidences = 0;
    std::size_t sites = 0;
};

/// A column of small numbers with its index.
template <typename Code> class CodeColumn {
public:
    CodeColumn() = default;
    CodeColumn(std::vector<Code> codes, std::size_t codeCount)
        : m_codes(std::move(codes))
        , m_rows(rowsByKey(m_codes, codeCount)) {}

    [[nodiscard]] Code at(EventRow row) const { return m_codes[row]; }
    [[nodiscard]] const std::vector<Code>& codes() const { return m_codes; }
    [[nodiscard]] std::size_t codeCount() const { return m_rows.starts.size() - 1; }
    /// The rows that have this number, ascending.
    [[nodiscard]] std::span<const EventRow> rowsOf(std::size_t code) const { return m_rows.of(code); }

private:
    std::vector<Code> m_codes;
    RowsByKey m_rows;
};

/// Events as columns of small numbers with sorted indexes: 43 bytes an event. Immutable.
///
/// Its rows are sorted by the first day, so that one of the two indexes by day is the order of the rows; the
/// other sorts them by the last day. The events that touch a run of days are those that begin by its end less
/// those that ended before it; both are prefixes of an index.
class EventTable {
public:
    EventTable() = default;
    /// Linear in the events and in the days from the first to the last of them. Every number of an event is
    /// below its count in `codes`.
    EventTable(std::span<const EventFacts> events, const EventCodes& codes);

    [[nodiscard]] EventRow size() const { return static_cast<EventRow>(m_firstDay.size()); }
    /// The position in what the table was made from.
    [[nodiscard]] std::size_t eventOf(EventRow row) const { return m_events[row]; }
    [[nodiscard]] EventRow rowOf(std::size_t event) const { return m_rows[event]; }

    [[nodiscard]] story::DaySpan days(EventRow row) const {
        return {story::Day{m_firstDay[row]}, story::Day{m_lastDay[row]}};
    }
    /// How many rows begin on `day` or before: these are the rows below that number.
    [[nodiscard]] EventRow begunBy(story::Day day) const;
    /// How many rows end before `day`: these are the first so many of byLastDay().
    [[nodiscard]] EventRow endedBefore(story::Day day) const;
    [[nodiscard]] const std::vector<EventRow>& byLastDay() const { return m_byLastDay; }
    /// The rows that touch these days, ascending.
    [[nodiscard]] std::vector<EventRow> rowsTouching(const story::DaySpan& days) const;

    /// The calendar years that events touch; firstYear() is that of position 0.
    [[nodiscard]] int firstYear() const { return m_firstYear; }
    [[nodiscard]] std::size_t yearCount() const { return m_yearCount; }
    /// The positions of the years in which the rows begin and end.
    [[nodiscard]] const std::vector<std::uint16_t>& startYears() const { return m_startYears; }
    [[nodiscard]] const std::vector<std::uint16_t>& endYears() const { return m_endYears; }

    [[nodiscard]] const CodeColumn<std::uint16_t>& categories() const { return m_categories; }
    [[nodiscard]] const CodeColumn<std::uint8_t>& confidences() const { return m_confidences; }
    [[nodiscard]] const CodeColumn<std::uint32_t>& sites() const { return m_sites; }

    /// What its columns and indexes take, in bytes.
    [[nodiscard]] std::size_t memory_bytes() const;

private:
    void sortByFirstDay(std::span<const EventFacts> events);
    void indexLastDays();
    void readYears();

    std::vector<std::uint32_t> m_events; ///< By row.
    std::vector<EventRow> m_rows;        ///< By event.
    std::vector<std::int32_t> m_firstDay;
    std::vector<std::int32_t> m_lastDay;
    std::vector<EventRow> m_byLastDay;
    std::vector<std::uint16_t> m_startYears;
    std::vector<std::uint16_t> m_endYears;
    int m_firstYear = 0;
    std::size_t m_yearCount = 0;
    CodeColumn<std::uint16_t> m_categories;
    CodeColumn<std::uint8_t> m_confidences;
    CodeColumn<std::uint32_t> m_sites;
};

} // namespace explore
