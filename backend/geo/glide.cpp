// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/glide.h"

#include <algorithm>
#include <cmath>

namespace geo {

namespace {

constexpr double window_ms = 100; // over which a speed is taken
constexpr double halted_ms = 60;  // after so long without a move the hand has stopped
constexpr double decay_ms = 260;  // in which the speed falls to 1/e
constexpr double least_px = 120;  // a second: slower than this is no throw
constexpr double end_px = 15;     // a second: slower than this is seen as rest

double speed(PixelVector velocity) {
    return std::hypot(velocity.x_px, velocity.y_px);
}

} // namespace

void DragTrace::add(PixelVector at, double time_ms) {
    while (m_samples.size() > 1 && time_ms - m_samples.front().time_ms > window_ms)
        m_samples.pop_front();
    m_samples.push_back({at, time_ms});
}

PixelVector DragTrace::velocity(double time_ms) const {
    if (m_samples.size() < 2 || time_ms - m_samples.back().time_ms > halted_ms)
        return {};
    const Sample& first = m_samples.front();
    const Sample& last = m_samples.back();
    const double passed_s = (std::max(time_ms, last.time_ms) - first.time_ms) / 1000;
    if (passed_s <= 0)
        return {};
    return {(last.at.x_px - first.at.x_px) / passed_s, (last.at.y_px - first.at.y_px) / passed_s};
}

Glide::Glide(PixelVector velocity) {
    if (speed(velocity) < least_px)
        return;
    m_velocity = velocity;
    m_duration_ms = decay_ms * std::log(speed(velocity) / end_px);
}

PixelVector Glide::at(double time_ms) const {
    const double time = std::clamp(time_ms, 0.0, m_duration_ms);
    const double seconds = decay_ms / 1000 * (1 - std::exp(-time / decay_ms));
    return {m_velocity.x_px * seconds, m_velocity.y_px * seconds};
}

} // namespace geo
