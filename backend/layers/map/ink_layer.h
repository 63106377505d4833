// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/common/palette.h"
#include "layers/map/map_camera.h"
#include "lesson/ink_sheet.h"
#include "lesson/ink_view.h"

#include <QQuickItem>
#include <QtQmlIntegration>

namespace layers {

/// So that QML's tools know the type of the item's property `sheet` without the models.
struct AnonymousInkSheet {
    Q_GADGET
    QML_FOREIGN(lesson::InkSheet)
    QML_ANONYMOUS
};

/// A teacher's ink over a map that shows the same camera: strokes stay over the same towns at every zoom and
/// window size, and keep their breadth in pixels.
class InkLayer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lesson::InkSheet sheet READ sheet WRITE setSheet NOTIFY sheetChanged)
    /// The singleton Theme; its colours are read by name, again whenever `dark` changes.
    Q_PROPERTY(QObject* theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY themeChanged)
    /// The camera: degrees, and a zoom at which the world is 256·2^zoom pixels wide.
    Q_PROPERTY(double longitude MEMBER m_longitude NOTIFY cameraChanged)
    Q_PROPERTY(double latitude MEMBER m_latitude NOTIFY cameraChanged)
    Q_PROPERTY(double zoom MEMBER m_zoom NOTIFY cameraChanged)
    /// The size of texts, pixels.
    Q_PROPERTY(double textSize MEMBER m_textSize_px NOTIFY textSizeChanged)
public:
    explicit InkLayer(QQuickItem* parent = nullptr);

    [[nodiscard]] lesson::InkSheet sheet() const { return m_sheet; }
    void setSheet(const lesson::InkSheet& sheet);
    [[nodiscard]] QObject* theme() const { return m_theme; }
    void setTheme(QObject* theme);
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);

    /// The position under a point of the item.
    Q_INVOKABLE [[nodiscard]] layers::MapCamera positionAt(double x, double y) const;
    /// The indexes of the strokes that an eraser with this centre and radius touches.
    Q_INVOKABLE [[nodiscard]] QList<int> strokesAt(double x, double y, double radius_px) const;

Q_SIGNALS:
    void sheetChanged();
    void themeChanged();
    void cameraChanged();
    void textSizeChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;

private:
    [[nodiscard]] lesson::InkView view() const;
    [[nodiscard]] QColor inkOf(const lesson::Stroke& stroke) const;

    lesson::InkSheet m_sheet;
    QObject* m_theme = nullptr;
    Palette m_palette;
    bool m_dark = false;
    double m_longitude = 0;
    double m_latitude = 0;
    double m_zoom = 0;
    double m_textSize_px = 24;
};

} // namespace layers
