// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/polyline.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace geo {

namespace {

double distanceBetween(Mercator a, Mercator b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

Mercator between(Mercator a, Mercator b, double t) {
    return {std::lerp(a.x, b.x, t), std::lerp(a.y, b.y, t)};
}

Mercator unit(Mercator a, Mercator b) {
    const double away = distanceBetween(a, b);
    return away > 0 ? Mercator{(b.x - a.x) / away, (b.y - a.y) / away} : Mercator{1, 0};
}

PointList resampled(std::span<const Mercator> line, double total, std::size_t count) {
    PointList samples;
    samples.reserve(count + 1);
    double passed = 0;
    std::size_t segment = 1;
    for (std::size_t i = 0; i <= count; ++i) {
        const double wanted = total * static_cast<double>(i) / static_cast<double>(count);
        double step = distanceBetween(line[segment - 1], line[segment]);
        while (segment + 1 < line.size() && passed + step < wanted) {
            passed += step;
            ++segment;
            step = distanceBetween(line[segment - 1], line[segment]);
        }
        samples.push_back(between(line[segment - 1], line[segment],
                                  step > 0 ? std::min(1.0, (wanted - passed) / step) : 0));
    }
    samples.back() = line.back();
    return samples;
}

/// Fine enough that no wiggle wider than an eighth of the kernel slips between the samples.
constexpr std::size_t samples_per_sigma = 8;
/// What comes out is smooth, so fewer points carry it.
constexpr std::size_t samples_per_point = samples_per_sigma / 2;

/// Half of a Gaussian, from its middle out to three standard deviations.
std::vector<double> halfKernel() {
    std::vector<double> weights;
    for (std::size_t i = 0; i <= 3 * samples_per_sigma; ++i) {
        const double sigmas = static_cast<double>(i) / static_cast<double>(samples_per_sigma);
        weights.push_back(std::exp(-sigmas * sigmas / 2));
    }
    return weights;
}

/// The weighted mean around a sample. Near an end the kernel shrinks to what fits on both sides, so that the
/// ends stay.
Mercator meanAround(const PointList& samples, std::size_t i, const std::vector<double>& weights) {
    const std::size_t reach = std::min({weights.size() - 1, i, samples.size() - 1 - i});
    Mercator sum{samples[i].x * weights[0], samples[i].y * weights[0]};
    double weight = weights[0];
    for (std::size_t k = 1; k <= reach; ++k) {
        sum.x += weights[k] * (samples[i - k].x + samples[i + k].x);
        sum.y += weights[k] * (samples[i - k].y + samples[i + k].y);
        weight += 2 * weights[k];
    }
    return {sum.x / weight, sum.y / weight};
}

} // namespace

double length(std::span<const Mercator> line) {
    double sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += distanceBetween(line[i - 1], line[i]);
    return sum;
}

LineSpot spotAt(std::span<const Mercator> line, double distance) {
    if (line.empty())
        return {{0, 0}, {1, 0}};
    double rest = std::max(0.0, distance);
    LineSpot last{line.front(), {1, 0}};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double step = distanceBetween(line[i - 1], line[i]);
        if (step <= 0)
            continue;
        last = {line[i], unit(line[i - 1], line[i])};
        if (rest <= step)
            return {between(line[i - 1], line[i], rest / step), last.tangent};
        rest -= step;
    }
    return last;
}

LineSpot spotAtFraction(std::span<const Mercator> line, double fraction) {
    return spotAt(line, length(line) * std::clamp(fraction, 0.0, 1.0));
}

PointList part(std::span<const Mercator> line, double from, double to) {
    PointList result{spotAt(line, from).point};
    double passed = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        passed += distanceBetween(line[i - 1], line[i]);
        if (passed > from && passed < to)
            result.push_back(line[i]);
    }
    result.push_back(spotAt(line, to).point);
    return result;
}

PointList smoothed(std::span<const Mercator> line, double sigma) {
    const double total = length(line);
    if (line.size() < 3 || sigma <= 0 || total <= 0)
        return {line.begin(), line.end()};
    constexpr double max_samples = 100'000;
    const double wanted = std::ceil(total * static_cast<double>(samples_per_sigma) / sigma);
    const PointList samples =
        resampled(line, total, static_cast<std::size_t>(std::clamp(wanted, 2.0, max_samples)));
    const std::vector<double> weights = halfKernel();
    PointList result;
    for (std::size_t i = 0; i + 1 < samples.size(); i += samples_per_point)
        result.push_back(meanAround(samples, i, weights));
    result.push_back(samples.back());
    return result;
}

PointList offset(std::span<const Mercator> line, double distance) {
    PointList result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Mercator before = i > 0 ? unit(line[i - 1], line[i])
                                      : unit(line[0], line[std::min<std::size_t>(1, line.size() - 1)]);
        const Mercator after = i + 1 < line.size() ? unit(line[i], line[i + 1]) : before;
        const Mercator sum{before.x + after.x, before.y + after.y};
        const double squared = sum.x * sum.x + sum.y * sum.y;
        // The mitre's direction is the sum of the normals; its length grows with the bend, up to twice the
        // distance.
        const double stretch = squared > 1 ? 2 / squared : 2;
        result.push_back({line[i].x - sum.y * stretch * distance, line[i].y + sum.x * stretch * distance});
    }
    return result;
}

} // namespace geo
