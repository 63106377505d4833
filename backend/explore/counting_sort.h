// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace explore {

/// A position in an EventTable, whose rows are sorted by their first day.
using EventRow = std::uint32_t;

/// Rows grouped by a small number: those of key `k` are `rows[starts[k] … starts[k + 1])`, ascending.
struct RowsByKey {
    std::vector<EventRow> starts;
    std::vector<EventRow> rows;

    [[nodiscard]] std::span<const EventRow> of(std::size_t key) const {
        return std::span(rows).subspan(starts[key], starts[key + 1] - starts[key]);
    }
};

/// Groups the rows 0 … keys.size() - 1 by their keys, each below `keyCount`. Stable; linear in both.
template <typename Key>
[[nodiscard]] RowsByKey rowsByKey(const std::vector<Key>& keys, std::size_t keyCount) {
    RowsByKey sorted{std::vector<EventRow>(keyCount + 1), std::vector<EventRow>(keys.size())};
    for (const Key key : keys)
        ++sorted.starts[static_cast<std::size_t>(key) + 1];
    for (std::size_t key = 0; key < keyCount; ++key)
        sorted.starts[key + 1] += sorted.starts[key];
    std::vector<EventRow> next = sorted.starts;
    for (std::size_t row = 0; row < keys.size(); ++row)
        sorted.rows[next[static_cast<std::size_t>(keys[row])]++] = static_cast<EventRow>(row);
    return sorted;
}

} // namespace explore
