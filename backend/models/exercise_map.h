// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercise/exercise.h"
#include "explore/explorer.h"

namespace models {

/// What the map shows while an exercise is asked: nothing that tells the answer, and all that there is to
/// choose from, as far as the story's own views reach. The step stays that of `before`.
[[nodiscard]] explore::State stateOfExercise(const explore::Explorer& explorer,
                                             const exercise::Exercise& exercise,
                                             const explore::State& before);
/// The same once it is answered: the right region is lit.
[[nodiscard]] explore::State stateOfAnswer(const explore::Explorer& explorer,
                                           const exercise::Exercise& exercise, const explore::State& before);

} // namespace models
