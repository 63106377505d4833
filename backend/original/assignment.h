// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace original {

/// The assignment of rows to columns, each used once at most, with the largest sum: the Hungarian method with
/// potentials (Kuhn 1955; Munkres 1957), O(rows² · columns). `weights[row][column]` >= 0, rectangular. The
/// column of each row; nothing where there are more rows than columns.
[[nodiscard]] std::vector<std::optional<std::size_t>>
heaviestAssignment(const std::vector<std::vector<double>>& weights);

} // namespace original
