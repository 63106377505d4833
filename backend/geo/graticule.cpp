// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/graticule.h"

#include <array>
#include <cmath>

namespace geo {

namespace {

constexpr std::array steps_deg{1.0 / 12, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0};

/// The multiples of a step between two values, both included.
std::vector<double> multiples(double step, double from, double to) {
    std::vector<double> values;
    for (auto i = std::lround(std::ceil(from / step)); static_cast<double>(i) * step <= to; ++i)
        values.push_back(static_cast<double>(i) * step);
    return values;
}

} // namespace

Graticule graticule(const LonLatBox& seen, double pixels_per_degree, double least_px) {
    double step = steps_deg.back();
    for (const double candidate : steps_deg) {
        if (candidate * pixels_per_degree >= least_px) {
            step = candidate;
            break;
        }
    }
    return {step, multiples(step, seen.west_deg, seen.east_deg),
            multiples(step, seen.south_deg, seen.north_deg)};
}

} // namespace geo
