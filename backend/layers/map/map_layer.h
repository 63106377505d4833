// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"
#include "layers/common/palette.h"
#include "layers/map/map_store.h"

#include <QQuickItem>
#include <QtQmlIntegration>
#include <memory>

namespace layers {

/// The map as one scene-graph item: the geography, the story drawn on it, its names and marks. It shows the
/// camera that it is given (a Qt Location map moves below it) and answers what lies under a point.
class MapLayer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// From Atlas; the item draws the base map alone without it.
    Q_PROPERTY(explore::ExplorerHandle explorer READ explorer WRITE setExplorer NOTIFY explorerChanged)
    /// The singleton Theme; its colours are read by name, again whenever `dark` changes.
    Q_PROPERTY(QObject* theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY darkChanged)
    /// The camera: degrees, and a zoom at which the world is 256·2^zoom pixels wide.
    Q_PROPERTY(double longitude READ longitude WRITE setLongitude NOTIFY cameraChanged)
    Q_PROPERTY(double latitude READ latitude WRITE setLatitude NOTIFY cameraChanged)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY cameraChanged)
    /// The base map's file; the relief pictures lie beside it.
    Q_PROPERTY(QString basemapPath READ basemapPath WRITE setBasemapPath NOTIFY basemapPathChanged)
    /// The small locator map: few names, thin lines.
    Q_PROPERTY(bool inset READ inset WRITE setInset NOTIFY insetChanged)
    /// Nothing moves by itself and nothing is loaded later: for pictures.
    Q_PROPERTY(bool still READ still WRITE setStill NOTIFY stillChanged)
    /// Everything that the camera shows has been loaded and drawn in full.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    /// Why the base map cannot be shown, or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY readyChanged)

public:
    explicit MapLayer(QQuickItem* parent = nullptr);
    ~MapLayer() override;

    [[nodiscard]] explore::ExplorerHandle explorer() const { return m_explorer; }
    void setExplorer(const explore::ExplorerHandle& explorer);
    [[nodiscard]] QObject* theme() const { return m_theme; }
    void setTheme(QObject* theme);
    [[nodiscard]] bool dark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] double longitude() const { return m_position.longitude_deg; }
    void setLongitude(double degrees);
    [[nodiscard]] double latitude() const { return m_position.latitude_deg; }
    void setLatitude(double degrees);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    [[nodiscard]] QString basemapPath() const { return m_basemapPath; }
    void setBasemapPath(const QString& path);
    [[nodiscard]] bool inset() const { return m_inset; }
    void setInset(bool inset);
    [[nodiscard]] bool still() const { return m_still; }
    void setStill(bool still);
    [[nodiscard]] bool ready() const;
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void explorerChanged();
    void themeChanged();
    void darkChanged();
    void cameraChanged();
    void basemapPathChanged();
    void insetChanged();
    void stillChanged();
    void readyChanged();

protected:
    void componentComplete() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;

private:
    void openStore();
    void readPalette();

    explore::ExplorerHandle m_explorer;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
    QObject* m_theme = nullptr;
    Palette m_palette;
    bool m_dark = false;
    geo::LonLat m_position{127, 40};
    double m_zoom = 6;
    QString m_basemapPath;
    bool m_inset = false;
    bool m_still = false;
    std::shared_ptr<MapStore> m_store;
};

} // namespace layers
