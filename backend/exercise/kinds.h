// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercise/chance.h"
#include "exercise/exercise.h"

namespace exercise {

/// How many choices there are at most, and at least for a question to be one.
inline constexpr std::size_t kMostChoices = 4;
inline constexpr std::size_t kFewestChoices = 3;

// One maker for each kind. They fill in all but kind and seed; nothing when the story has too little.
[[nodiscard]] std::optional<Exercise> makeRegion(const explore::MatchIndex& index, Chance& chance);
[[nodiscard]] std::optional<Exercise> makeOrder(const explore::MatchIndex& index, Chance& chance);
[[nodiscard]] std::optional<Exercise> makeSource(const explore::MatchIndex& index, Chance& chance);

} // namespace exercise
