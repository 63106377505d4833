// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lesson_clock.h"

#include <algorithm>
#include <numeric>

namespace models {

namespace {

constexpr double kNear_s = 30;
constexpr double kFar_s = 120;

} // namespace

Pace paceOf(double secondsBehind) {
    if (secondsBehind > kFar_s)
        return Pace::FarBehind;
    if (secondsBehind > kNear_s)
        return Pace::Behind;
    return secondsBehind < -kNear_s ? Pace::Ahead : Pace::OnPlan;
}

void LessonClock::begin(std::size_t at, double now_s) {
    m_spent_s.clear();
    m_at = at;
    m_since_s = now_s;
}

void LessonClock::count(double now_s) {
    if (!m_since_s)
        return;
    if (m_spent_s.size() <= m_at)
        m_spent_s.resize(m_at + 1, 0);
    m_spent_s[m_at] += now_s - *m_since_s;
    m_since_s = now_s;
}

void LessonClock::pause(double now_s) {
    count(now_s);
    m_since_s.reset();
}

void LessonClock::resume(double now_s) {
    if (!m_since_s)
        m_since_s = now_s;
}

void LessonClock::enter(std::size_t at, double now_s) {
    count(now_s);
    m_at = at;
}

double LessonClock::elapsed_s(double now_s) const {
    const double counted_s = std::accumulate(m_spent_s.begin(), m_spent_s.end(), 0.0);
    return counted_s + (m_since_s ? now_s - *m_since_s : 0);
}

double LessonClock::spent_s(std::size_t at, double now_s) const {
    const double counted_s = at < m_spent_s.size() ? m_spent_s[at] : 0;
    return counted_s + (m_since_s && at == m_at ? now_s - *m_since_s : 0);
}

double LessonClock::behind_s(std::span<const double> planned_s, double now_s) const {
    const std::size_t before = std::min(m_at, planned_s.size());
    double plan_s = 0;
    for (const double step_s : planned_s.first(before))
        plan_s += step_s;
    if (before < planned_s.size())
        plan_s += std::min(planned_s[before], spent_s(m_at, now_s));
    return elapsed_s(now_s) - plan_s;
}

} // namespace models
