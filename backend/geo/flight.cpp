// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/flight.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geo {

namespace {

/// ρ: how much zooming is preferred to panning; the value that readers preferred in the paper's study.
constexpr double rho = std::numbers::sqrt2;
/// Below this share of a view a pan is none, and the general formula would divide by it.
constexpr double leastWay = 1e-6;

} // namespace

double easedInOut(double share) {
    const double t = std::clamp(share, 0.0, 1.0);
    return t < 0.5 ? 4 * t * t * t : 1 - std::pow(2 - 2 * t, 3) / 2;
}

Flight::Flight(const Camera& from, const Camera& to, ViewSize view)
    : m_from(from)
    , m_to(to)
    , m_view_px(std::max(view.width_px, view.height_px))
    , m_fromWidth(m_view_px / worldSizePx(from.zoom))
    , m_toWidth(m_view_px / worldSizePx(to.zoom))
    , m_way(std::hypot(to.centre.x - from.centre.x, to.centre.y - from.centre.y)) {
    if (m_way < leastWay * std::min(m_fromWidth, m_toWidth)) {
        m_way = 0;
        m_length = std::abs(std::log(m_toWidth / m_fromWidth)) / rho;
        return;
    }
    // r₀ and r₁ of the paper's equation 9, by asinh instead of a logarithm that cancels for long ways.
    const double squares = m_toWidth * m_toWidth - m_fromWidth * m_fromWidth;
    const double reach = std::pow(rho, 4) * m_way * m_way;
    m_start = -std::asinh((squares + reach) / (2 * m_fromWidth * rho * rho * m_way));
    const double end = -std::asinh((squares - reach) / (2 * m_toWidth * rho * rho * m_way));
    m_length = (end - m_start) / rho;
}

double Flight::duration_ms() const {
    constexpr double least_ms = 450;
    constexpr double most_ms = 900;
    constexpr double base_ms = 300;
    constexpr double perLength_ms = 200;
    return std::clamp(base_ms + perLength_ms * m_length, least_ms, most_ms);
}

Flight::Point Flight::along(double length) const {
    if (m_way == 0)
        return {length / std::max(m_length, leastWay),
                m_fromWidth * std::exp((m_toWidth < m_fromWidth ? -rho : rho) * length)};
    const double here = rho * length + m_start;
    const double way =
        m_fromWidth / (rho * rho) * (std::cosh(m_start) * std::tanh(here) - std::sinh(m_start));
    return {way / m_way, m_fromWidth * std::cosh(m_start) / std::cosh(here)};
}

Camera Flight::at(double share) const {
    if (share <= 0)
        return m_from;
    if (share >= 1)
        return m_to;
    const Point point = along(m_length * easedInOut(share));
    return {{std::lerp(m_from.centre.x, m_to.centre.x, point.way),
             std::lerp(m_from.centre.y, m_to.centre.y, point.way)},
            zoomForWorldSize(m_view_px / point.width)};
}

} // namespace geo
