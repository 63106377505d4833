// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace golden {

/// How far two pictures are apart to the eye.
struct Difference {
    /// Of the tile that differs most: the mean of its pixels' differences, in CIE 1976 colour differences
    /// (2.3 are just noticed side by side). Infinite for pictures of different sizes.
    double worst = 0;
    QRect tile;     ///< That tile, in the pictures' pixels.
    QImage picture; ///< Where they differ, the darker the more.
};

/// Compares two pictures tile by tile, so that an edge that is smoothed a little differently counts
/// little and a small thing counts in a large picture.
[[nodiscard]] Difference difference(const QImage& a, const QImage& b);

/// From here on two pictures differ. What two machines draw differently stays far below, a name that has
/// moved by ten pixels or a way in another colour far above: decision 139 has the figures.
inline constexpr double differs = 5;

} // namespace golden
