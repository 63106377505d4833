// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace models {

/// How a lesson stands against its plan: within 30 seconds of it, farther ahead, farther behind, or more than
/// two minutes behind.
enum class Pace { OnPlan, Ahead, Behind, FarBehind };

[[nodiscard]] Pace paceOf(double secondsBehind);

/// Measures a lesson: all of it, and each of its steps. It has no clock of its own: every call says what time
/// it is, in seconds that never go back. Steps are told apart by their place in the plan.
class LessonClock {
public:
    /// Begins anew with the step `at`.
    void begin(std::size_t at, double now_s);
    /// Stops and goes on; time that passes between does not count.
    void pause(double now_s);
    void resume(double now_s);
    /// The lesson is at another step now.
    void enter(std::size_t at, double now_s);

    [[nodiscard]] bool isPaused() const { return !m_since_s; }
    [[nodiscard]] double elapsed_s(double now_s) const;
    /// On that step, over all visits.
    [[nodiscard]] double spent_s(std::size_t at, double now_s) const;
    /// How much later it is than the plan has it, negative where earlier. The plan's time is that of all
    /// steps before this one and, of this one's, as much as has been spent on it.
    [[nodiscard]] double behind_s(std::span<const double> planned_s, double now_s) const;

private:
    void count(double now_s);

    std::size_t m_at = 0;
    std::optional<double> m_since_s; ///< Not counted yet from here on; nothing while paused.
    std::vector<double> m_spent_s;   ///< What has been counted, by step.
};

} // namespace models
