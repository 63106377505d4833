// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/way_look.h"

#include "layers/map/map_style.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace layers {

namespace {

/// A solid way grows over its first 900 km or so (a share of the world's width).
constexpr double taperLength = 0.03;
constexpr double thin_px = 2;
/// As broad as a solid way gets of which no share is known, and the broadest, which all would take.
constexpr double unknown_px = 3.4;
constexpr double widest_px = 7;

/// How much of the way from a point inside a box to one outside it lies inside, 0 to 1, by halving.
double shareInside(const QRectF& box, const QPointF& from, const QPointF& to) {
    double low = 0;
    double high = 1;
    for (int step = 0; step < 12; ++step) {
        const double middle = (low + high) / 2;
        (box.contains(from + (to - from) * middle) ? low : high) = middle;
    }
    return low;
}

WayTip tipBetween(std::span<const QPointF> line, std::span<const double> along, std::size_t at,
                  double share) {
    const QPointF leg = line[at + 1] - line[at];
    return {.point = line[at] + leg * share,
            .direction = leg,
            .along = std::lerp(along[at], along[at + 1], share),
            .at = at};
}

double distanceToLeg(const QPointF& from, const QPointF& to, const QPointF& point) {
    const QPointF leg = to - from;
    const double squared = QPointF::dotProduct(leg, leg);
    const double share =
        squared > 0 ? std::clamp(QPointF::dotProduct(point - from, leg) / squared, 0.0, 1.0) : 0;
    const QPointF away = point - from - leg * share;
    return std::hypot(away.x(), away.y());
}

} // namespace

double WayStroke::head_px() const {
    constexpr double least_px = 8;
    constexpr double each_px = 1.7;
    return least_px + each_px * end_px;
}

WayStroke strokeOf(const RouteShape& shape) {
    const QString line = shape.way != nullptr ? shape.way->line : QString();
    if (line == u"dash")
        return {.begin_px = 3.4, .end_px = 3.4, .dash = dashes::dash};
    if (line == u"dashdot")
        return {.begin_px = 3, .end_px = 3, .dash = dashes::dashDot};
    if (line == u"dot")
        return {.begin_px = 4.4, .end_px = 4.4, .dash = dashes::dot, .round = true};
    if (line == u"block")
        return {.begin_px = 4.6, .end_px = 4.6, .dash = dashes::block};
    const double end_px =
        shape.route->share ? std::lerp(unknown_px, widest_px, *shape.route->share) : unknown_px;
    return {.begin_px = thin_px, .end_px = end_px, .dash = dashes::whole};
}

std::vector<float> taperOf(const RouteShape& shape) {
    const WayStroke stroke = strokeOf(shape);
    std::vector<float> widths;
    widths.reserve(shape.arc.along.size());
    for (const double along : shape.arc.along)
        widths.push_back(static_cast<float>(
            std::lerp(stroke.begin_px / stroke.end_px, 1.0, std::min(1.0, along / taperLength))));
    return widths;
}

std::optional<WayTip> tipInFrame(std::span<const QPointF> line, std::span<const double> along,
                                 const QRectF& frame) {
    const auto isInside = [&frame](const QPointF& point) { return frame.contains(point); };
    const auto entry = std::ranges::find_if(line, isInside); // it may begin outside
    if (entry == line.end() || line.size() < 2)
        return std::nullopt;
    const auto exit = std::find_if_not(entry, line.end(), isInside);
    const auto beyond = static_cast<std::size_t>(exit - line.begin());
    if (exit == line.end())
        return tipBetween(line, along, line.size() - 2, 1);
    WayTip tip = tipBetween(line, along, beyond - 1, shareInside(frame, line[beyond - 1], line[beyond]));
    tip.leaves = true;
    return tip;
}

WayTip tipAt(std::span<const QPointF> line, std::span<const double> along, double distance) {
    const auto after = std::ranges::lower_bound(along, distance);
    const auto at = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(
        after - along.begin() - 1, 0, static_cast<std::ptrdiff_t>(along.size()) - 2));
    const double leg = along[at + 1] - along[at];
    return tipBetween(line, along, at, leg > 0 ? std::clamp((distance - along[at]) / leg, 0.0, 1.0) : 0);
}

double distanceTo(std::span<const QPointF> line, const WayTip& tip, const QPointF& point) {
    double least_px = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i <= tip.at && i + 1 < line.size(); ++i)
        least_px = std::min(least_px, distanceToLeg(line[i], i == tip.at ? tip.point : line[i + 1], point));
    return least_px;
}

} // namespace layers
