// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace layers {

/// A scale: a round distance and how long it is drawn.
struct ScaleBar {
    Q_GADGET
    QML_VALUE_TYPE(scaleBar)
    Q_PROPERTY(double kilometres MEMBER kilometres)
    Q_PROPERTY(double length MEMBER length_px)
public:
    double kilometres = 0;
    double length_px = 0;
};

/// Scale bars for QML.
class ScaleBars : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /// The longest of 1, 2 and 5 times a power of ten that is not drawn longer than `longest_px`, at the
    /// latitude (degrees) in the middle of a Web Mercator map whose world is 256·2^zoom pixels wide.
    Q_INVOKABLE [[nodiscard]] static layers::ScaleBar forCamera(double latitude_deg, double zoom,
                                                                double longest_px);
};

} // namespace layers
