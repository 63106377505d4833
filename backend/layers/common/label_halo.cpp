// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/common/label_halo.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace layers {

namespace {

constexpr int kChannels = 4;
constexpr int kAlpha = 3;
constexpr int kWhole = 255;

using Mask = std::vector<std::uint8_t>;

Mask alphaOf(const QImage& image) {
    Mask mask;
    mask.reserve(static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        const std::span row(image.constScanLine(y), static_cast<std::size_t>(image.width() * kChannels));
        for (std::size_t x = kAlpha; x < row.size(); x += kChannels)
            mask.push_back(row[x]);
    }
    return mask;
}

/// `from` moved by (dx, dy) and weighted, wherever that is more than `into` has.
void raise(Mask& into, const Mask& from, QSize size, int dx, int dy, unsigned weight) {
    const std::ptrdiff_t width = size.width();
    const std::ptrdiff_t left = std::max(0, dx);
    const std::ptrdiff_t count = width - std::abs(dx);
    for (int y = std::max(0, dy); y < size.height() + std::min(0, dy); ++y) {
        if (count <= 0)
            return;
        const std::span to(into.data() + y * width + left, static_cast<std::size_t>(count));
        const std::span source(from.data() + (y - dy) * width + left - dx, static_cast<std::size_t>(count));
        for (std::size_t x = 0; x < to.size(); ++x)
            to[x] = std::max(to[x], static_cast<std::uint8_t>((source[x] * weight) >> 8U));
    }
}

/// The mask spread by `radius` in every direction.
Mask dilated(const Mask& mask, QSize size, double radius) {
    Mask result = mask;
    const int reach = static_cast<int>(std::ceil(radius));
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            // A pixel that is whole up to its edge covers the one `radius` away whole, the next by what is
            // left.
            const double share = std::clamp(radius + 1 - std::hypot(dx, dy), 0.0, 1.0);
            if (share > 0)
                raise(result, mask, size, dx, dy, static_cast<unsigned>(std::lround(share * (kWhole + 1))));
        }
    }
    return result;
}

} // namespace

void addHalo(QImage& image, const QColor& colour, double radius) {
    const Mask halo = dilated(alphaOf(image), image.size(), radius);
    const std::array<int, kChannels> tint{colour.red(), colour.green(), colour.blue(), kWhole};
    auto cover = halo.begin();
    for (int y = 0; y < image.height(); ++y) {
        const std::span row(image.scanLine(y), static_cast<std::size_t>(image.width() * kChannels));
        for (std::size_t x = 0; x < row.size(); x += kChannels, ++cover) {
            const int below = *cover * (kWhole - row[x + kAlpha]) * colour.alpha() / (kWhole * kWhole);
            for (std::size_t channel = 0; channel < kChannels; ++channel)
                row[x + channel] =
                    static_cast<std::uint8_t>(row[x + channel] + tint.at(channel) * below / kWhole);
        }
    }
}

} // namespace layers
