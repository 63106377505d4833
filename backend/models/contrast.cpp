// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contrast.h"

#include <algorithm>
#include <cmath>

namespace models {

namespace {

double luminanceOf(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrastOf(const QColor& one, const QColor& other) {
    constexpr double kFlare = 0.05;
    const auto [low, high] = std::minmax({luminanceOf(one), luminanceOf(other)});
    return (high + kFlare) / (low + kFlare);
}

} // namespace models
