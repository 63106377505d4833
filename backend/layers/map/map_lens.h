// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/map_camera.h"

#include <QRectF>

namespace layers {

/// A lens over the map, on its way to QML: where it stands, and what it shows.
struct MapLens {
    Q_GADGET
    QML_VALUE_TYPE(mapLens)
    Q_PROPERTY(QRectF box MEMBER box)
    Q_PROPERTY(double longitude MEMBER longitude)
    Q_PROPERTY(double latitude MEMBER latitude)
    Q_PROPERTY(double zoom MEMBER zoom)
    Q_PROPERTY(QString words MEMBER words)
public:
    QRectF box; ///< Around the circle, in pixels of the map; empty: there is none.
    double longitude = 0;
    double latitude = 0;
    double zoom = 0;
    QString words; ///< What it shows, in words.
    friend bool operator==(const MapLens&, const MapLens&) = default;
};

} // namespace layers
