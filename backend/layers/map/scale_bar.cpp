// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layers/map/scale_bar.h"

#include "geo/mercator.h"

#include <cmath>
#include <numbers>

namespace layers {

ScaleBar ScaleBars::forCamera(double latitude_deg, double zoom, double longest_px) {
    constexpr double kEquator_km = 40075.016686; // WGS 84
    const double kilometresPerPixel =
        kEquator_km * std::cos(latitude_deg * std::numbers::pi / 180) / geo::worldSizePx(zoom);
    const double longest_km = longest_px * kilometresPerPixel;
    const double power = std::pow(10, std::floor(std::log10(longest_km)));
    const double kilometres = longest_km >= 5 * power   ? 5 * power
                              : longest_km >= 2 * power ? 2 * power
                                                        : power;
    return {kilometres, kilometres / kilometresPerPixel};
}

} // namespace layers
