// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/ground_picture.h"

#include <cmath>

namespace layers {

namespace {

constexpr double kMostScaling = 0.5; ///< In zoom levels: a factor of 1.4 either way.

} // namespace

QRectF GroundPicture::over(const geo::Camera& now) const {
    const double world_px = geo::worldSizePx(now.zoom);
    const double scale = world_px / geo::worldSizePx(camera.zoom);
    const QSizeF whole = QSizeF(size_px.width() + 2 * margin_px, size_px.height() + 2 * margin_px) * scale;
    const QPointF middle =
        QPointF(camera.centre.x - now.centre.x, camera.centre.y - now.centre.y) * world_px +
        QPointF(size_px.width(), size_px.height()) / 2;
    return {middle - QPointF(whole.width(), whole.height()) / 2, whole};
}

bool GroundPicture::serves(const geo::Camera& now) const {
    return std::abs(now.zoom - camera.zoom) <= kMostScaling && over(now).contains(QRectF(QPointF(), size_px));
}

} // namespace layers
