// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickItem>
#include <QtQmlIntegration>

namespace layers {

/// The hatch that tells one group from another without colour, as an item: lines at 45°, 2.1 px every 5.
class HatchFill : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor line READ line WRITE setLine NOTIFY coloursChanged)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY coloursChanged)

public:
    explicit HatchFill(QQuickItem* parent = nullptr);

    [[nodiscard]] QColor line() const { return m_line; }
    void setLine(const QColor& colour);
    [[nodiscard]] QColor ground() const { return m_ground; }
    void setGround(const QColor& colour);

Q_SIGNALS:
    void coloursChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    QColor m_line;
    QColor m_ground;
};

/// The same hatch as the `brush` of an object that has such a property: Qt Charts' bar sets, which QML cannot
/// give a pattern drawn in the theme's colours.
class HatchBrush : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject* target READ target WRITE setTarget NOTIFY changed)
    Q_PROPERTY(QColor line READ line WRITE setLine NOTIFY changed)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY changed)
    /// Device pixels in a device-independent one.
    Q_PROPERTY(double ratio READ ratio WRITE setRatio NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] QObject* target() const { return m_target; }
    void setTarget(QObject* target);
    [[nodiscard]] QColor line() const { return m_line; }
    void setLine(const QColor& colour);
    [[nodiscard]] QColor ground() const { return m_ground; }
    void setGround(const QColor& colour);
    [[nodiscard]] double ratio() const { return m_ratio; }
    void setRatio(double ratio);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QPointer<QObject> m_target;
    QColor m_line;
    QColor m_ground;
    double m_ratio = 1;
};

} // namespace layers
