// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace golden {

namespace {

constexpr int tile_px = 16;

struct Lab {
    double lightness = 0;
    double redness = 0;
    double yellowness = 0;
};

/// From sRGB to light.
std::array<double, 256> linearOfChannel() {
    std::array<double, 256> linear{};
    for (std::size_t i = 0; i < linear.size(); ++i) {
        const double channel = static_cast<double>(i) / 255;
        linear[i] = channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }
    return linear;
}

double cubeRoot(double t) {
    constexpr double bend = 216.0 / 24389;
    return t > bend ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
}

/// CIE L*a*b* with the white of D65.
Lab labOf(QRgb colour) {
    static const std::array<double, 256> linear = linearOfChannel();
    const double red = linear[static_cast<std::size_t>(qRed(colour))];
    const double green = linear[static_cast<std::size_t>(qGreen(colour))];
    const double blue = linear[static_cast<std::size_t>(qBlue(colour))];
    const double x = cubeRoot((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
    const double y = cubeRoot(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    const double z = cubeRoot((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double apart(QRgb a, QRgb b) {
    if (a == b)
        return 0;
    const Lab first = labOf(a);
    const Lab second = labOf(b);
    return std::hypot(first.lightness - second.lightness, first.redness - second.redness,
                      first.yellowness - second.yellowness);
}

/// The sums of the differences in each tile, row by row.
class Tiles {
public:
    explicit Tiles(const QSize& size)
        : m_columns((size.width() + tile_px - 1) / tile_px)
        , m_sums(static_cast<std::size_t>(m_columns * ((size.height() + tile_px - 1) / tile_px))) {}

    void add(int x, int y, double difference) {
        const int tile = y / tile_px * m_columns + x / tile_px;
        m_sums[static_cast<std::size_t>(tile)] += difference;
    }

    void findWorst(Difference& found) const {
        const auto worst = std::ranges::max_element(m_sums);
        if (worst == m_sums.end())
            return;
        const auto index = static_cast<int>(worst - m_sums.begin());
        found.worst = *worst / (tile_px * tile_px);
        found.tile = QRect(index % m_columns * tile_px, index / m_columns * tile_px, tile_px, tile_px);
    }

private:
    int m_columns;
    std::vector<double> m_sums;
};

} // namespace

Difference difference(const QImage& a, const QImage& b) {
    Difference found;
    if (a.size() != b.size()) {
        found.worst = std::numeric_limits<double>::infinity();
        return found;
    }
    const QImage first = a.convertToFormat(QImage::Format_RGB32);
    const QImage second = b.convertToFormat(QImage::Format_RGB32);
    found.picture = QImage(first.size(), QImage::Format_Grayscale8);
    Tiles tiles(first.size());
    constexpr double blackest = 50;
    for (int y = 0; y < first.height(); ++y) {
        uchar* row = found.picture.scanLine(y);
        for (int x = 0; x < first.width(); ++x) {
            const double here = apart(first.pixel(x, y), second.pixel(x, y));
            tiles.add(x, y, here);
            row[x] = static_cast<uchar>(255 - 255 * std::min(1.0, here / blackest));
        }
    }
    tiles.findWorst(found);
    return found;
}

} // namespace golden
