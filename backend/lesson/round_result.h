// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <cstdint>
#include <vector>

namespace lesson {

/// What came of one exercise of a round. Nothing in it says who answered.
struct ExerciseResult {
    QString kind;      ///< "region", "order" or "source".
    QStringList given; ///< What was answered, as refs ("region:china"), in the order given.
    bool right = false;

    friend bool operator==(const ExerciseResult&, const ExerciseResult&) = default;
};

/// A round of exercises that was done to its end while the lesson was open. Its seed makes it again.
struct RoundResult {
    std::uint32_t seed = 0;
    QDate day; ///< When it was done.
    std::vector<ExerciseResult> exercises;

    friend bool operator==(const RoundResult&, const RoundResult&) = default;
};

inline constexpr std::size_t kMostRounds = 200;   ///< Of a lesson; the oldest go.
inline constexpr std::size_t kMostExercises = 60; ///< Of a round.
inline constexpr qsizetype kMostGiven = 20;
inline constexpr qsizetype kLongestRef = 100; ///< In UTF-16 units.

/// True when a file can hold the result and give it back.
[[nodiscard]] bool isSoundRound(const RoundResult& round);
/// Adds a round as the newest, and lets the oldest go where there are too many.
void addRound(std::vector<RoundResult>& rounds, RoundResult round);

} // namespace lesson
