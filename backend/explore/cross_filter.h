// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/event_counts.h"
#include "explore/event_table.h"

#include <QFlags>
#include <array>
#include <optional>
#include <vector>

namespace explore {

/// What events are filtered by. Each is one condition that an event passes or fails.
enum class Dimension : std::uint8_t {
    Time = 1,
    Category = 2,
    Place = 4,
    Belonging = 8, ///< To something that is not a place: a note, a source, a date.
    Text = 16,
    Confidence = 32,
};
Q_DECLARE_FLAGS(Dimensions, Dimension)
Q_DECLARE_OPERATORS_FOR_FLAGS(Dimensions)

/// Filters the events of a table by several conditions at once and keeps counts for views, each of which
/// ignores some of the conditions: its own. A condition that changes is applied to the events between its old
/// and its new value, and to the counts by that difference, so that to move a brush costs what it moves over.
///
/// After Crossfilter (https://square.github.io/crossfilter/): a byte of failed conditions for each event.
class CrossFilter {
public:
    /// Every event passes everything; there is one view, which ignores nothing. The table outlives it.
    explicit CrossFilter(const EventTable& table);

    /// Events pass Time that touch these days; a run that ends before it begins, none.
    void setDays(const story::DaySpan& days);
    /// This event passes Time whatever the days are.
    void setExempt(std::optional<EventRow> row);
    /// Events pass `dimension` (Category, Place or Confidence) whose number has true in `passing`; without
    /// it, all. `passing` has a value for each number.
    void setCodes(Dimension dimension, const std::optional<std::vector<bool>>& passing);
    /// Events pass `dimension` (Belonging or Text) that are among `passing`, ascending; without it, all.
    void setRows(Dimension dimension, std::optional<std::vector<EventRow>> passing);
    /// The views to keep counts for, by what each ignores.
    void setViews(const std::vector<Dimensions>& ignored);

    /// The counts of a view that is kept.
    [[nodiscard]] const EventCounts& counts(Dimensions ignored) const;
    /// What an event fails.
    [[nodiscard]] Dimensions failures(EventRow row) const { return Dimensions::fromInt(m_failures[row]); }
    [[nodiscard]] const EventTable& table() const { return *m_table; }
    /// What it takes beside the table, in bytes.
    [[nodiscard]] std::size_t memory_bytes() const;

private:
    /// The counts of one or more views. Views differ only in conditions that some event fails, so views that
    /// differ in others share theirs.
    struct Kept {
        Dimensions ignored;
        EventCounts counts;
    };

    void moveDays(const story::DaySpan& from, const story::DaySpan& to);
    void exemptFromDays(bool exempt);
    template <typename Code>
    void changeCodes(Dimension dimension, const CodeColumn<Code>& column, std::vector<bool>& current,
                     const std::optional<std::vector<bool>>& passing);
    using Passing = std::optional<std::vector<EventRow>>;
    void changeDifference(Dimension dimension, bool passes, const Passing& with, const Passing& without);
    template <typename Rows, typename Predicate>
    void changeWhere(Dimension dimension, bool passes, const Rows& rows, Predicate changes);
    void change(Dimension dimension, bool passes, std::span<const EventRow> rows);

    void regroup(Dimensions mayFail);
    [[nodiscard]] EventCounts countAll(Dimensions ignored) const;
    [[nodiscard]] Dimensions failing() const;

    const EventTable* m_table;
    std::vector<std::uint8_t> m_failures;    ///< By row, a bit for each dimension.
    std::array<EventRow, 6> m_failingRows{}; ///< How many, by dimension.
    std::vector<Dimensions> m_views{Dimensions()};
    std::vector<Kept> m_kept;

    story::DaySpan m_days;
    std::optional<EventRow> m_exempt;
    std::vector<bool> m_categories;
    std::vector<bool> m_sites;
    std::vector<bool> m_confidences;
    Passing m_belonging;
    Passing m_worded;

    std::vector<EventRow> m_changed; ///< Working space of a change: a batch of rows,
    std::vector<EventRow> m_counted; ///< and those of them that a view counts.
};

} // namespace explore
