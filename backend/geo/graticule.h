// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"

#include <vector>

namespace geo {

/// The meridians and parallels of a view, at a round spacing.
struct Graticule {
    double step_deg = 0; ///< 30, 10, 5, 2 or 1 degree, or 30, 15 or 5 minutes.
    std::vector<double> meridians_deg;
    std::vector<double> parallels_deg;
};

/// The closest spacing at which meridians stand at least `least_px` apart.
[[nodiscard]] Graticule graticule(const LonLatBox& seen, double pixels_per_degree, double least_px);

} // namespace geo
