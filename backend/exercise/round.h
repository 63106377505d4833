// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercise/exercise.h"

namespace exercise {

/// What was answered to one exercise, and whether it is right.
struct Answer {
    std::vector<std::size_t> given;    ///< Indexes of the choices, as isRight() takes them.
    std::optional<story::Ref> clicked; ///< What was clicked on the map, where that is none of the choices.
    bool right = false;

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// How many were right of those that were asked.
struct Score {
    int right = 0;
    int asked = 0;

    friend bool operator==(const Score&, const Score&) = default;
};

/// Exercises that are done one after the other, each answered once, and what came of them.
class Round {
public:
    /// A round without exercises, which is finished.
    Round() = default;
    /// The round of that seed: the same for the same story, seed and count. Shorter when the story has less
    /// to ask.
    Round(const explore::MatchIndex& index, std::uint32_t seed, std::size_t count);

    [[nodiscard]] std::uint32_t seed() const { return m_seed; }
    [[nodiscard]] const std::vector<Exercise>& exercises() const { return m_exercises; }
    /// Of each exercise, in their order; nothing for those that are not answered yet.
    [[nodiscard]] const std::vector<std::optional<Answer>>& answers() const { return m_answers; }
    /// The index of the exercise that is asked now; exercises().size() at the end.
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] bool isFinished() const { return m_at == m_exercises.size(); }
    /// The exercise that is asked now, and its answer; null at the end, and where there is none yet.
    [[nodiscard]] const Exercise* current() const;
    [[nodiscard]] const Answer* answer() const;
    /// Of one kind, or of all.
    [[nodiscard]] Score score(std::optional<Kind> kind = {}) const;

    /// Answers the exercise with choices: one of them, or all in an order. False, and nothing happens, when
    /// it has been answered or this is no answer to it.
    bool give(const std::vector<std::size_t>& given);
    /// Answers a Kind::Region with a click on the map: `refs` is what lies under it, the smallest first.
    /// False where nothing there is an answer, be it a wrong one.
    bool click(const explore::MatchIndex& index, const std::vector<story::Ref>& refs);
    /// Goes on to the next exercise once this one is answered; after the last the round is finished.
    void next();

private:
    std::uint32_t m_seed = 0;
    std::vector<Exercise> m_exercises;
    std::vector<std::optional<Answer>> m_answers; ///< As many as exercises.
    std::size_t m_at = 0;
};

} // namespace exercise
