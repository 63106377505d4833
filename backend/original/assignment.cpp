// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "original/assignment.h"

#include <limits>

namespace original {

namespace {

/// Adds one row after the other along the cheapest augmenting path. Index 0 of columns and rows is "none";
/// columns beyond the weights' stand for leaving a row out, at no weight.
class Hungarian {
public:
    explicit Hungarian(const std::vector<std::vector<double>>& weights)
        : m_weights(&weights)
        , m_rowCount(weights.size())
        , m_columnCount((weights.empty() ? 0 : weights.front().size()) + weights.size())
        , m_rowPotential(m_rowCount + 1)
        , m_columnPotential(m_columnCount + 1)
        , m_rowOfColumn(m_columnCount + 1) {}

    [[nodiscard]] std::vector<std::optional<std::size_t>> solve() {
        for (std::size_t row = 1; row <= m_rowCount; ++row)
            add(row);
        std::vector<std::optional<std::size_t>> columns(m_rowCount);
        const std::size_t real = m_columnCount - m_rowCount;
        for (std::size_t column = 1; column <= real; ++column) {
            if (m_rowOfColumn[column] != 0)
                columns[m_rowOfColumn[column] - 1] = column - 1;
        }
        return columns;
    }

private:
    [[nodiscard]] double cost(std::size_t row, std::size_t column) const {
        const auto& weights = (*m_weights)[row - 1];
        return column <= weights.size() ? -weights[column - 1] : 0;
    }

    void add(std::size_t row) {
        constexpr double infinite = std::numeric_limits<double>::infinity();
        std::vector<double> least(m_columnCount + 1, infinite);
        std::vector<std::size_t> before(m_columnCount + 1);
        std::vector<bool> used(m_columnCount + 1);
        m_rowOfColumn[0] = row;
        std::size_t column = 0;
        do {
            used[column] = true;
            column = next(column, least, before, used);
        } while (m_rowOfColumn[column] != 0);
        for (; column != 0; column = before[column])
            m_rowOfColumn[column] = m_rowOfColumn[before[column]];
    }

    /// The nearest column that is not used yet, after moving the potentials by its distance.
    std::size_t next(std::size_t from, std::vector<double>& least, std::vector<std::size_t>& before,
                     const std::vector<bool>& used) {
        const std::size_t row = m_rowOfColumn[from];
        double distance = std::numeric_limits<double>::infinity();
        std::size_t nearest = 0;
        for (std::size_t column = 1; column <= m_columnCount; ++column) {
            if (used[column])
                continue;
            const double reduced = cost(row, column) - m_rowPotential[row] - m_columnPotential[column];
            if (reduced < least[column]) {
                least[column] = reduced;
                before[column] = from;
            }
            if (least[column] < distance) {
                distance = least[column];
                nearest = column;
            }
        }
        for (std::size_t column = 0; column <= m_columnCount; ++column) {
            if (used[column]) {
                m_rowPotential[m_rowOfColumn[column]] += distance;
                m_columnPotential[column] -= distance;
            } else {
                least[column] -= distance;
            }
        }
        return nearest;
    }

    const std::vector<std::vector<double>>* m_weights;
    std::size_t m_rowCount;
    std::size_t m_columnCount;
    std::vector<double> m_rowPotential;
    std::vector<double> m_columnPotential;
    std::vector<std::size_t> m_rowOfColumn; ///< 0: free.
};

} // namespace

std::vector<std::optional<std::size_t>> heaviestAssignment(const std::vector<std::vector<double>>& weights) {
    return Hungarian(weights).solve();
}

} // namespace original
