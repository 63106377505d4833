// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_crowds.h"

#include <algorithm>
#include <cmath>

namespace layers {

namespace {

constexpr double kLeastShare = 1.0 / 255; ///< A step of a colour channel.

} // namespace

double opticalDepth(double opacity) {
    return -std::log(std::max(1 - opacity, kLeastShare));
}

BarCrowds::BarCrowds(double left_px, double right_px)
    : m_left_px(std::floor(left_px))
    , m_change(static_cast<std::size_t>(std::max(0.0, std::ceil(right_px) - m_left_px)) + 1) {}

std::size_t BarCrowds::column(double pixel) const {
    return static_cast<std::size_t>(
        std::clamp(pixel - m_left_px, 0.0, static_cast<double>(m_change.size() - 1)));
}

void BarCrowds::add(double left_px, double right_px, double opticalDepth) {
    const std::size_t first = column(std::ceil(left_px));
    const std::size_t end = column(std::floor(right_px));
    if (end <= first)
        return;
    m_change[first] += opticalDepth;
    m_change[end] -= opticalDepth;
}

void BarCrowds::settle() {
    m_openBefore.assign(m_change.size(), 0);
    const double opaque = opticalDepth(1) - 1e-9; // The sums are rounded.
    double depth = 0;
    bool before = false;
    for (std::size_t i = 0; i < m_change.size(); ++i) {
        depth += m_change[i];
        // The last column is the plot's end: nothing covers it.
        const bool crowded = i + 1 < m_change.size() && depth >= opaque;
        const double edge = m_left_px + static_cast<double>(i);
        if (crowded && !before)
            m_runs.push_back({edge, edge});
        if (before && !crowded)
            m_runs.back().right_px = edge;
        before = crowded;
        if (i + 1 < m_change.size())
            m_openBefore[i + 1] = m_openBefore[i] + (crowded ? 0 : 1);
    }
}

bool BarCrowds::hides(double left_px, double right_px) const {
    return m_openBefore[column(std::floor(left_px))] == m_openBefore[column(std::ceil(right_px))];
}

} // namespace layers
