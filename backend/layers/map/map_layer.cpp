// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_layer.h"

#include "layers/map/map_scene.h"

#include <QQuickWindow>

namespace layers {

namespace {

/// The item's whole tree, and what it was last made from.
class MapRootNode : public QSGNode {
public:
    MapRootNode()
        : view(std::make_shared<MapView>())
        , base(view) {
        lamp.setFlag(OwnedByParent, false);
        base.attachLand(*this, lamp);
        base.attachBorder(*this);
    }

    std::shared_ptr<MapView> view;
    QSGNode lamp;
    BaseScene base;
    std::shared_ptr<const PreparedLevel> level;
    std::shared_ptr<const Relief> relief;
};

} // namespace

MapLayer::MapLayer(QQuickItem* parent)
    : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

MapLayer::~MapLayer() = default;

void MapLayer::setExplorer(const explore::ExplorerHandle& explorer) {
    if (m_explorer == explorer)
        return;
    m_explorer = explorer;
    m_subscription.reset();
    if (m_explorer.explorer != nullptr)
        m_subscription = m_explorer.explorer->subscribe([this] { update(); });
    Q_EMIT explorerChanged();
    update();
}

void MapLayer::setTheme(QObject* theme) {
    if (m_theme == theme)
        return;
    m_theme = theme;
    readPalette();
    Q_EMIT themeChanged();
}

void MapLayer::setDark(bool dark) {
    if (m_dark == dark)
        return;
    m_dark = dark;
    readPalette();
    Q_EMIT darkChanged();
}

void MapLayer::setLongitude(double degrees) {
    if (m_position.longitude_deg == degrees)
        return;
    m_position.longitude_deg = degrees;
    Q_EMIT cameraChanged();
    update();
}

void MapLayer::setLatitude(double degrees) {
    if (m_position.latitude_deg == degrees)
        return;
    m_position.latitude_deg = degrees;
    Q_EMIT cameraChanged();
    update();
}

void MapLayer::setZoom(double zoom) {
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    Q_EMIT cameraChanged();
    update();
}

void MapLayer::setBasemapPath(const QString& path) {
    if (m_basemapPath == path)
        return;
    m_basemapPath = path;
    if (isComponentComplete())
        openStore();
    Q_EMIT basemapPathChanged();
}

void MapLayer::setInset(bool inset) {
    if (m_inset == inset)
        return;
    m_inset = inset;
    Q_EMIT insetChanged();
    update();
}

void MapLayer::setStill(bool still) {
    if (m_still == still)
        return;
    m_still = still;
    Q_EMIT stillChanged();
    update();
}

bool MapLayer::ready() const {
    return m_store && m_store->hasLevelFor(m_zoom);
}

QString MapLayer::problem() const {
    return m_store ? m_store->problem() : QString();
}

void MapLayer::componentComplete() {
    QQuickItem::componentComplete();
    readPalette();
    openStore();
}

void MapLayer::openStore() {
    if (m_store)
        m_store->disconnect(this);
    m_store.reset();
    if (m_basemapPath.isEmpty())
        return;
    m_store = MapStore::of(m_basemapPath, m_still);
    connect(m_store.get(), &MapStore::changed, this, [this] {
        update();
        Q_EMIT readyChanged();
    });
    update();
    Q_EMIT readyChanged();
}

void MapLayer::readPalette() {
    if (!isComponentComplete())
        return;
    m_palette = Palette::read(m_theme);
    update();
}

void MapLayer::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    update();
}

QSGNode* MapLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    std::unique_ptr<MapRootNode> root(static_cast<MapRootNode*>(old));
    if (!m_store || !m_store->basemap() || width() <= 0 || height() <= 0)
        return nullptr;
    if (!root)
        root = std::make_unique<MapRootNode>();

    const geo::Camera camera{.centre = geo::toMercator(m_position), .zoom = m_zoom};
    const geo::Mercator origin = m_store->basemap()->origin;
    root->view->centre = {camera.centre.x - origin.x, camera.centre.y - origin.y};
    root->view->worldSize_px = geo::worldSizePx(m_zoom);
    root->view->size_px = size();

    if (const auto level = m_store->levelFor(m_zoom, m_still); level && level != root->level) {
        root->level = level;
        root->base.setLevel(*level);
    }
    if (const auto relief = m_store->relief(); relief && relief != root->relief) {
        root->relief = relief;
        root->base.setRelief(*relief, *window());
    }
    root->base.setLook({.style = mapStyle(m_zoom, m_inset), .palette = m_palette, .dark = m_dark});
    const geo::MercatorBox visible = geo::visibleBox(camera, {.width_px = width(), .height_px = height()});
    root->base.cull({visible.left - origin.x, visible.top - origin.y, visible.right - origin.x,
                     visible.bottom - origin.y});
    root->markDirty(QSGNode::DirtyMaterial);
    return root.release();
}

} // namespace layers
