// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace layers {

/// A camera on its way to QML: degrees, and a zoom at which the world is 256·2^zoom pixels wide.
struct MapCamera {
    Q_GADGET
    QML_VALUE_TYPE(mapCamera)
    Q_PROPERTY(double longitude MEMBER longitude)
    Q_PROPERTY(double latitude MEMBER latitude)
    Q_PROPERTY(double zoom MEMBER zoom)
public:
    double longitude = 0;
    double latitude = 0;
    double zoom = 0;
};

} // namespace layers
