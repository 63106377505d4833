// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/event_counts.h"

#include <algorithm>
#include <numeric>

namespace explore {

namespace {

/// The sum of the bins up to, not including, `end`, which may lie anywhere.
int sumBelow(const std::vector<std::int32_t>& bins, int end) {
    const auto count = std::clamp<std::ptrdiff_t>(end, 0, std::ssize(bins));
    return std::accumulate(bins.begin(), bins.begin() + count, 0);
}

} // namespace

EventCounts::EventCounts(const EventTable& table)
    : m_firstYear(table.firstYear())
    , m_categories(table.categories().codeCount())
    , m_confidences(table.confidences().codeCount())
    , m_sites(table.sites().codeCount())
    , m_starts(table.yearCount())
    , m_ends(table.yearCount()) {}

void EventCounts::add(const EventTable& table, std::span<const EventRow> rows, int by) {
    m_total += static_cast<std::int32_t>(rows.size()) * by;
    // One walk over the rows, not one a histogram: the sums do not wait for one another.
    const std::uint16_t* const categories = table.categories().codes().data();
    const std::uint8_t* const confidences = table.confidences().codes().data();
    const std::uint32_t* const sites = table.sites().codes().data();
    const std::uint16_t* const starts = table.startYears().data();
    const std::uint16_t* const ends = table.endYears().data();
    for (const EventRow row : rows) {
        m_categories[categories[row]] += by;
        m_confidences[confidences[row]] += by;
        m_sites[sites[row]] += by;
        m_starts[starts[row]] += by;
        m_ends[ends[row]] += by;
    }
}

int EventCounts::touchingYears(int first, int last) const {
    return first > last ? 0
                        : sumBelow(m_starts, last - m_firstYear + 1) - sumBelow(m_ends, first - m_firstYear);
}

std::vector<int> EventCounts::perYear() const {
    std::vector<int> years(m_starts.size());
    int present = 0;
    for (std::size_t year = 0; year < years.size(); ++year) {
        present += m_starts[year];
        years[year] = present;
        present -= m_ends[year];
    }
    return years;
}

} // namespace explore
