// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/cross_filter.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <ranges>
#include <utility>

namespace explore {

namespace {

/// So many rows are changed at a time: few enough to stay in the processor's nearest cache.
constexpr std::size_t kBatch = 2048;

constexpr story::DaySpan kAllDays{story::Day{std::numeric_limits<std::int32_t>::min()},
                                  story::Day{std::numeric_limits<std::int32_t>::max()}};

std::uint8_t bitsOf(Dimensions dimensions) {
    return static_cast<std::uint8_t>(dimensions.toInt());
}

std::size_t positionOf(Dimension dimension) {
    return static_cast<std::size_t>(std::countr_zero(static_cast<std::uint8_t>(dimension)));
}

/// Puts those of `rows` to the front of `out` that fail nothing of `conditions`; says how many.
std::size_t passing(std::span<const EventRow> rows, const std::uint8_t* failures, Dimensions conditions,
                    std::vector<EventRow>& out) {
    const std::uint8_t mask = bitsOf(conditions);
    EventRow* const kept = out.data();
    std::size_t count = 0;
    for (const EventRow row : rows) {
        kept[count] = row;
        count += (failures[row] & mask) == 0 ? 1U : 0U;
    }
    return count;
}

} // namespace

CrossFilter::CrossFilter(const EventTable& table)
    : m_table(&table)
    , m_failures(table.size())
    , m_days(kAllDays)
    , m_categories(table.categories().codeCount(), true)
    , m_sites(table.sites().codeCount(), true)
    , m_confidences(table.confidences().codeCount(), true)
    , m_changed(kBatch)
    , m_counted(kBatch) {
    m_kept.push_back({Dimensions(), countAll({})});
}

void CrossFilter::setDays(const story::DaySpan& days) {
    if (days == m_days)
        return;
    regroup(failing() | Dimension::Time);
    exemptFromDays(false);
    moveDays(m_days, days);
    m_days = days;
    exemptFromDays(true);
    regroup(failing());
}

void CrossFilter::moveDays(const story::DaySpan& from, const story::DaySpan& to) {
    const EventTable& table = *m_table;
    const EventRow begunFrom = table.begunBy(from.last);
    const EventRow begunTo = table.begunBy(to.last);
    const auto endsInOrAfter = [&table](story::Day day) {
        return [&table, day](EventRow row) { return table.days(row).last >= day; };
    };
    // Rows are sorted by their first day: a later end of the window lets in, an earlier one puts out.
    changeWhere(Dimension::Time, true, std::views::iota(begunFrom, std::max(begunFrom, begunTo)),
                endsInOrAfter(to.first));
    changeWhere(Dimension::Time, false, std::views::iota(begunTo, std::max(begunFrom, begunTo)),
                endsInOrAfter(from.first));

    const std::span<const EventRow> byLastDay = table.byLastDay();
    const EventRow endedFrom = table.endedBefore(from.first);
    const EventRow endedTo = table.endedBefore(to.first);
    // Rows that began between the two ends of the window have been seen to above.
    const EventRow begunBoth = std::min(begunFrom, begunTo);
    const auto hasBegun = [begunBoth](EventRow row) { return row < begunBoth; };
    if (endedTo > endedFrom)
        changeWhere(Dimension::Time, false, byLastDay.subspan(endedFrom, endedTo - endedFrom), hasBegun);
    else
        changeWhere(Dimension::Time, true, byLastDay.subspan(endedTo, endedFrom - endedTo), hasBegun);
}

void CrossFilter::setExempt(std::optional<EventRow> row) {
    if (row == m_exempt)
        return;
    regroup(failing() | Dimension::Time);
    exemptFromDays(false);
    m_exempt = row;
    exemptFromDays(true);
    regroup(failing());
}

/// Lifts or lays the exemption; only an event that the days leave out notices.
void CrossFilter::exemptFromDays(bool exempt) {
    if (m_exempt && !m_table->days(*m_exempt).overlaps(m_days))
        change(Dimension::Time, exempt, std::span(&*m_exempt, 1));
}

void CrossFilter::setCodes(Dimension dimension, const std::optional<std::vector<bool>>& passing) {
    if (dimension == Dimension::Category)
        changeCodes(dimension, m_table->categories(), m_categories, passing);
    else if (dimension == Dimension::Place)
        changeCodes(dimension, m_table->sites(), m_sites, passing);
    else if (dimension == Dimension::Confidence)
        changeCodes(dimension, m_table->confidences(), m_confidences, passing);
    else
        Q_UNREACHABLE();
}

template <typename Code>
void CrossFilter::changeCodes(Dimension dimension, const CodeColumn<Code>& column, std::vector<bool>& current,
                              const std::optional<std::vector<bool>>& passing) {
    std::vector<bool> next = passing.value_or(std::vector<bool>(column.codeCount(), true));
    if (next == current)
        return;
    regroup(failing() | dimension);
    for (std::size_t code = 0; code < next.size(); ++code) {
        if (next[code] != current[code])
            changeWhere(dimension, next[code], column.rowsOf(code), [](EventRow) { return true; });
    }
    current = std::move(next);
    regroup(failing());
}

void CrossFilter::setRows(Dimension dimension, Passing passing) {
    Q_ASSERT(dimension == Dimension::Belonging || dimension == Dimension::Text);
    Passing& current = dimension == Dimension::Belonging ? m_belonging : m_worded;
    if (passing == current)
        return;
    regroup(failing() | dimension);
    changeDifference(dimension, false, current, passing);
    changeDifference(dimension, true, passing, current);
    current = std::move(passing);
    regroup(failing());
}

/// Changes the rows that are in `with` but not in `without`; neither of them is every row when it is nothing.
void CrossFilter::changeDifference(Dimension dimension, bool passes, const Passing& with,
                                   const Passing& without) {
    if (!without)
        return;
    std::vector<EventRow> rows;
    if (with)
        std::ranges::set_difference(*with, *without, std::back_inserter(rows));
    else
        std::ranges::set_difference(std::views::iota(EventRow{0}, m_table->size()), *without,
                                    std::back_inserter(rows));
    changeWhere(dimension, passes, rows, [](EventRow) { return true; });
}

template <typename Rows, typename Predicate>
void CrossFilter::changeWhere(Dimension dimension, bool passes, const Rows& rows, Predicate changes) {
    EventRow* const batch = m_changed.data();
    std::size_t count = 0;
    for (const EventRow row : rows) {
        batch[count] = row;
        count += changes(row) ? 1U : 0U;
        if (count == kBatch) {
            change(dimension, passes, std::span(batch, count));
            count = 0;
        }
    }
    change(dimension, passes, std::span(batch, count));
}

/// Makes rows, all of which failed it, pass the dimension, or the other way round. At most a batch.
void CrossFilter::change(Dimension dimension, bool passes, std::span<const EventRow> rows) {
    if (rows.empty())
        return;
    for (Kept& view : m_kept) {
        if (view.ignored.testFlag(dimension))
            continue;
        // Those that fail another condition are not counted, before and after.
        const Dimensions others = ~(view.ignored | dimension);
        const std::size_t count = passing(rows, m_failures.data(), others, m_counted);
        view.counts.add(*m_table, std::span(m_counted.data(), count), passes ? 1 : -1);
    }
    const auto bit = static_cast<std::uint8_t>(dimension);
    for (const EventRow row : rows)
        m_failures[row] ^= bit;
    EventRow& failingRows = m_failingRows[positionOf(dimension)];
    const auto changed = static_cast<EventRow>(rows.size());
    failingRows = passes ? failingRows - changed : failingRows + changed;
}

void CrossFilter::setViews(const std::vector<Dimensions>& ignored) {
    if (ignored == m_views)
        return;
    m_views = ignored;
    regroup(failing());
}

const EventCounts& CrossFilter::counts(Dimensions ignored) const {
    Q_ASSERT(std::ranges::contains(m_views, ignored));
    return std::ranges::find(m_kept, ignored & failing(), &Kept::ignored)->counts;
}

/// Keeps as many counts as the views need once events may fail no other conditions than `mayFail`.
void CrossFilter::regroup(Dimensions mayFail) {
    std::vector<Dimensions> needed;
    for (const Dimensions view : m_views) {
        if (!std::ranges::contains(needed, view & mayFail))
            needed.push_back(view & mayFail);
    }
    if (std::ranges::equal(needed, m_kept, {}, {}, &Kept::ignored))
        return;
    std::vector<Kept> next;
    for (const Dimensions ignored : needed) {
        // Until now, views that differ in what no event fails are the same.
        const auto same = std::ranges::find_if(
            m_kept, [&](const Kept& kept) { return (kept.ignored & failing()) == (ignored & failing()); });
        next.push_back({ignored, same == m_kept.end() ? countAll(ignored) : same->counts});
    }
    m_kept = std::move(next);
}

EventCounts CrossFilter::countAll(Dimensions ignored) const {
    EventCounts counts(*m_table);
    std::vector<EventRow> rows(kBatch);
    std::vector<EventRow> counted(kBatch);
    for (EventRow first = 0; first < m_table->size(); first += kBatch) {
        rows.resize(std::min<std::size_t>(kBatch, m_table->size() - first));
        std::ranges::iota(rows, first);
        const std::size_t count = passing(rows, m_failures.data(), ~ignored, counted);
        counts.add(*m_table, std::span(counted.data(), count), 1);
    }
    return counts;
}

Dimensions CrossFilter::failing() const {
    Dimensions dimensions;
    for (std::size_t i = 0; i < m_failingRows.size(); ++i) {
        if (m_failingRows[i] > 0)
            dimensions |= Dimensions::fromInt(1U << i);
    }
    return dimensions;
}

std::size_t CrossFilter::memory_bytes() const {
    const auto rows = [](const Passing& passing) {
        return passing ? passing->capacity() * sizeof(EventRow) : 0;
    };
    return m_failures.capacity() + (m_changed.capacity() + m_counted.capacity()) * sizeof(EventRow) +
           rows(m_belonging) + rows(m_worded);
}

} // namespace explore
