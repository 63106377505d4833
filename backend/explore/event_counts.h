// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/event_table.h"

#include <cstdint>
#include <span>
#include <vector>

namespace explore {

/// How many events there are and how they spread over what is counted by: a set of histograms that follow one
/// another. An event that takes several years counts in each of them.
class EventCounts {
public:
    EventCounts() = default;
    /// Nothing yet, with a bin for each number of the table.
    explicit EventCounts(const EventTable& table);

    /// Counts `rows` of the table that the bins were made for in (`by` = 1) or out (`by` = -1).
    void add(const EventTable& table, std::span<const EventRow> rows, int by);

    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int ofCategory(std::size_t category) const { return m_categories[category]; }
    [[nodiscard]] int ofConfidence(std::size_t confidence) const { return m_confidences[confidence]; }
    [[nodiscard]] int atSite(std::size_t site) const { return m_sites[site]; }
    /// The events that touch the calendar years `first` to `last`, each once.
    [[nodiscard]] int touchingYears(int first, int last) const;
    /// The events that touch each year of the table, from EventTable::firstYear() on.
    [[nodiscard]] std::vector<int> perYear() const;

    friend bool operator==(const EventCounts&, const EventCounts&) = default;

private:
    int m_firstYear = 0;
    std::int32_t m_total = 0;
    std::vector<std::int32_t> m_categories;
    std::vector<std::int32_t> m_confidences;
    std::vector<std::int32_t> m_sites;
    // Where events begin and where they end is enough for every run of years: those that touch it are those
    // that begin by its end less those that ended before it.
    std::vector<std::int32_t> m_starts;
    std::vector<std::int32_t> m_ends;
};

} // namespace explore
