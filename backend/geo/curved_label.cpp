// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/curved_label.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace geo {

PixelPath::PixelPath(PointList points)
    : m_points(std::move(points)) {
    m_along.reserve(m_points.size());
    double along = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (i > 0)
            along += std::hypot(m_points[i].x - m_points[i - 1].x, m_points[i].y - m_points[i - 1].y);
        m_along.push_back(along);
    }
}

PixelPoint PixelPath::at(double distance_px) const {
    const auto next = std::ranges::upper_bound(m_along, distance_px);
    const auto end = static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(next - m_along.begin(), 1, std::ssize(m_along) - 1));
    const double step = m_along[end] - m_along[end - 1];
    const double share = step > 0 ? std::clamp((distance_px - m_along[end - 1]) / step, 0.0, 1.0) : 0;
    return {std::lerp(m_points[end - 1].x, m_points[end].x, share),
            std::lerp(m_points[end - 1].y, m_points[end].y, share)};
}

std::optional<CurvedName> letterOut(const PixelPath& path, double middle_px, const CurvedSetting& setting) {
    const double width = std::accumulate(setting.advances_px.begin(), setting.advances_px.end(), 0.0);
    const double first = middle_px - width / 2;
    const double last = middle_px + width / 2;
    if (path.isEmpty() || width <= 0 || first < 0 || last > path.length_px())
        return {};
    // A path that runs to the left is walked from its other end.
    const bool reversed = path.at(last).x < path.at(first).x;
    const auto along = [&](double read_px) { return path.at(reversed ? last - read_px : first + read_px); };
    CurvedName name;
    double read_px = 0;
    for (const double advance : setting.advances_px) {
        const PixelPoint from = along(read_px);
        const PixelPoint to = along(read_px + advance);
        const double angle = std::atan2(to.y - from.y, to.x - from.x);
        const double bend = name.letters.empty() ? 0 : std::abs(angle - name.letters.back().angle_rad);
        if (std::abs(angle) > setting.steepest_rad || bend > setting.sharpest_rad)
            return {};
        name.letters.push_back({{(from.x + to.x) / 2, (from.y + to.y) / 2}, angle});
        name.strain += std::abs(angle) / static_cast<double>(setting.advances_px.size()) + bend;
        read_px += advance;
    }
    return name;
}

std::vector<PixelQuad> letterBoxes(const CurvedName& name, const CurvedSetting& setting) {
    std::vector<PixelQuad> boxes;
    for (std::size_t i = 0; i < name.letters.size(); ++i) {
        const auto [centre, angle] = name.letters[i];
        const double half_px = setting.advances_px[i] / 2;
        const PixelPoint reach{std::cos(angle) * half_px, std::sin(angle) * half_px};
        boxes.push_back(quadOf({centre.x - reach.x, centre.y - reach.y},
                               {centre.x + reach.x, centre.y + reach.y}, setting.height_px / 2));
    }
    return boxes;
}

} // namespace geo
