// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace exercise {

/// Numbers that follow from a seed, the same with every standard library (its distributions are not).
class Chance {
public:
    explicit Chance(std::uint32_t seed)
        : m_engine(seed) {}

    /// From 0 to `count` - 1; `count` is not 0.
    [[nodiscard]] std::size_t below(std::size_t count) { return m_engine() % count; }

    template <typename Item> void shuffle(std::vector<Item>& items) {
        for (std::size_t left = items.size(); left > 1; --left)
            std::swap(items[left - 1], items[below(left)]);
    }

private:
    std::mt19937 m_engine;
};

} // namespace exercise
