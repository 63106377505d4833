// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/round_result.h"

#include "story/ids.h"

#include <algorithm>
#include <array>

namespace lesson {

namespace {

constexpr std::array<QStringView, 3> kExerciseKinds{u"region", u"order", u"source"};

bool isSoundRef(const QString& text) {
    const auto ref = story::refFromString(text);
    return text.size() <= kLongestRef && ref && story::isValidId(ref->id);
}

bool isSoundResult(const ExerciseResult& result) {
    return std::ranges::contains(kExerciseKinds, QStringView(result.kind)) &&
           result.given.size() <= kMostGiven && std::ranges::all_of(result.given, isSoundRef);
}

} // namespace

bool isSoundRound(const RoundResult& round) {
    // A year of four digits is what the file's form of a date has room for.
    constexpr int kLastYear = 9999;
    return round.day.isValid() && round.day.year() >= 1 && round.day.year() <= kLastYear &&
           round.exercises.size() <= kMostExercises && std::ranges::all_of(round.exercises, isSoundResult);
}

void addRound(std::vector<RoundResult>& rounds, RoundResult round) {
    rounds.push_back(std::move(round));
    if (rounds.size() > kMostRounds)
        rounds.erase(rounds.begin(), rounds.end() - kMostRounds);
}

} // namespace lesson
