// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"

#include <QRectF>
#include <QSizeF>

namespace layers {

/// Which camera the picture of the ground is drawn for. On a flight a picture is drawn with a margin and then
/// moved and scaled, for as long as it covers the view and is scaled by little; at rest it is drawn for the
/// camera itself, with a pixel for each of the screen's.
struct GroundPicture {
    geo::Camera camera;
    QSizeF size_px;        ///< Of the map.
    double margin_px = 0;  ///< Around it, in the picture's own scale.
    double resolution = 1; ///< The picture's pixels for one of the window's, along a side.

    /// Where the picture lies over the map at another camera, pixels.
    [[nodiscard]] QRectF over(const geo::Camera& now) const;
    /// Whether it can stand for the ground at that camera, which is of a flight.
    [[nodiscard]] bool serves(const geo::Camera& now) const;

    friend bool operator==(const GroundPicture&, const GroundPicture&) = default;
};

} // namespace layers
