// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickItem>
#include <QtQmlIntegration>

namespace layers {

/// A category's sign beside its name: the same shape as on the timeline.
class CategorySign : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// "circle", "triangle", "square", "diamond" or "cross".
    Q_PROPERTY(QString shape READ shape WRITE setShape NOTIFY shapeChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)

public:
    explicit CategorySign(QQuickItem* parent = nullptr);

    [[nodiscard]] QString shape() const { return m_shape; }
    void setShape(const QString& shape);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);

Q_SIGNALS:
    void shapeChanged();
    void colorChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    QString m_shape;
    QColor m_color;
};

} // namespace layers
