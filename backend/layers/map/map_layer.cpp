// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_layer.h"

#include "geo/camera_limits.h"
#include "layers/map/map_ground.h"

#include <QFontDatabase>
#include <QQuickWindow>
#include <rhi/qrhi.h>

namespace layers {

namespace {

/// Whether a window is drawn without a graphics card, as far as the driver says so.
bool isDrawnBySoftware(const QQuickWindow& window) {
    const QRhi* rhi = window.rhi();
    if (rhi == nullptr)
        return false;
    const QRhiDriverInfo driver = rhi->driverInfo();
    // OpenGL tells no kind of device; these are the names of Mesa's renderers.
    return driver.deviceType == QRhiDriverInfo::CpuDevice || driver.deviceName.contains("llvmpipe") ||
           driver.deviceName.contains("softpipe");
}

} // namespace

MapLayer::MapLayer(QQuickItem* parent)
    : QQuickItem(parent)
    , m_ground(new MapGround(this)) {
    setFlag(ItemHasContents);
    m_clock.start();
    constexpr int settle_ms = 120;
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle_ms);
    connect(&m_reveal, &WayReveal::grown, this, &QQuickItem::update);
    connect(&m_sketchReveal, &WayReveal::grown, this, &QQuickItem::update);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        // What a flight showed need not be quite what its last camera shows at rest.
        m_layoutDue = m_layoutDue || hasMoved() || isFlight();
        m_movedFrames = 0;
        m_events.forgetMarks();
        if (m_layoutDue || m_groundPicture.camera != camera())
            polish();
        update();
    });
}

MapLayer::~MapLayer() = default;

void MapLayer::setExplorer(const explore::ExplorerHandle& explorer) {
    if (m_explorer == explorer)
        return;
    m_explorer = explorer;
    m_subscription.reset();
    if (m_explorer.explorer != nullptr)
        m_subscription = m_explorer.explorer->subscribe([this] { stateChanged(); });
    m_shapes.reset();
    m_shapesInUse.reset();
    m_events.setStory(nullptr);
    m_fills.clear();
    Q_EMIT explorerChanged();
    stateChanged();
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
    moved();
}

void MapLayer::setLatitude(double degrees) {
    if (m_position.latitude_deg == degrees)
        return;
    m_position.latitude_deg = degrees;
    moved();
}

void MapLayer::setZoom(double zoom) {
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    moved();
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
    stateChanged();
}

void MapLayer::setProjectorUnit(double unit) {
    if (m_projectorUnit == unit)
        return;
    m_projectorUnit = unit;
    Q_EMIT projectorUnitChanged();
    stateChanged();
}

void MapLayer::setStill(bool still) {
    if (m_still == still)
        return;
    m_still = still;
    Q_EMIT stillChanged();
    update();
}

bool MapLayer::ready() const {
    return m_drawnLevel == MapStore::levelIndex(m_zoom) && !m_layoutDue &&
           m_groundPicture.camera == camera() && !(m_settle.isActive() && hasMoved());
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
    m_drawnLevel.reset();
    if (m_basemapPath.isEmpty())
        return;
    m_store = MapStore::of(m_basemapPath);
    m_store->await(patience());
    connect(m_store.get(), &MapStore::changed, this, [this] {
        stateChanged();
        Q_EMIT readyChanged();
    });
    stateChanged();
    Q_EMIT readyChanged();
}

void MapLayer::readPalette() {
    if (!isComponentComplete())
        return;
    m_palette = Palette::read(m_theme);
    stateChanged();
}

void MapLayer::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    stateChanged();
}

void MapLayer::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged)
        polish();
    QQuickItem::itemChange(change, data);
}

void MapLayer::placeGround() {
    const geo::Camera now = camera();
    m_movedFrames = now == m_framedCamera ? m_movedFrames : m_movedFrames + 1;
    m_framedCamera = now;
    constexpr double margin = 0.125;
    const bool flies = isFlight();
    const double resolution = groundResolution(flies);
    const bool serves = flies ? m_groundPicture.serves(now)
                              : m_groundPicture.camera == now && m_groundPicture.resolution == resolution;
    if (m_groundPicture.size_px != size() || !serves)
        m_groundPicture = {.camera = now,
                           .size_px = size(),
                           .margin_px = flies ? std::round(margin * std::max(width(), height())) : 0,
                           .resolution = resolution};
    if (window() != nullptr)
        m_ground->lay(m_groundPicture, now, window()->effectiveDevicePixelRatio());
}

bool MapLayer::isFlight() const {
    // One move, or two, may be a jump; what goes on is a flight.
    constexpr int jumps = 2;
    return (m_flying || m_movedFrames > jumps) && !m_still && !m_inset;
}

double MapLayer::groundResolution(bool flies) const {
    // A slide in little is a whole slide, scaled.
    const double shown = std::min(1.0, mapRectToScene(QRectF(0, 0, 1, 1)).width());
    constexpr double softer = 0.5;
    return flies && window() != nullptr && isDrawnBySoftware(*window()) ? shown * softer : shown;
}

void MapLayer::moved() {
    m_events.forgetMarks();
    Q_EMIT cameraChanged();
    m_settle.start();
    polish();
    update();
}

void MapLayer::stateChanged() {
    m_events.forgetSeen();
    m_layoutDue = true;
    polish();
    update();
}

void MapLayer::setObstacles(const QList<QRectF>& obstacles) {
    if (m_obstacles == obstacles)
        return;
    m_obstacles = obstacles;
    Q_EMIT obstaclesChanged();
    stateChanged();
}

void MapLayer::setSizesArea(const QRectF& area) {
    if (m_sizesArea == area)
        return;
    m_sizesArea = area;
    Q_EMIT sizesAreaChanged();
    stateChanged();
}

void MapLayer::setFocused(const QString& ref) {
    if (m_focused == ref)
        return;
    m_focused = ref;
    Q_EMIT focusedChanged();
    stateChanged();
}

bool MapLayer::cjkMissing() const {
    static const bool missing = QFontDatabase::families(QFontDatabase::Korean).isEmpty() ||
                                QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
    return missing;
}

MapStore::Patience MapLayer::patience() const {
    return m_still ? MapStore::pictures : MapStore::none;
}

geo::Camera MapLayer::camera() const {
    return {.centre = geo::toMercator(m_position), .zoom = m_zoom};
}

QPointF MapLayer::pixel(geo::Mercator point) const {
    const geo::Mercator centre = geo::toMercator(m_position);
    const double world_px = geo::worldSizePx(m_zoom);
    return {(point.x - centre.x) * world_px + width() / 2, (point.y - centre.y) * world_px + height() / 2};
}

QString MapLayer::pick(double x, double y, double tolerance_px) {
    const story::Ref* selected =
        m_explorer.explorer != nullptr ? m_explorer.explorer->state().selection() : nullptr;
    return m_picks.pick({x, y}, refsAt(x, y, tolerance_px),
                        selected != nullptr ? story::toString(*selected) : QString());
}

MapCamera MapLayer::positionAt(double x, double y) const {
    const geo::LonLat at =
        geo::toLonLat(geo::positionAt(camera(), {x, y}, {.width_px = width(), .height_px = height()}));
    return {.longitude = at.longitude_deg, .latitude = at.latitude_deg, .zoom = m_zoom};
}

QRectF MapLayer::frameOf(double longitude, double latitude, double zoom, const QSizeF& other) const {
    constexpr double least_px = 8;
    const double scale = geo::worldSizePx(m_zoom) / geo::worldSizePx(zoom);
    const QSizeF seen = (other * scale).expandedTo({least_px, least_px});
    QRectF frame(QPointF(), seen);
    frame.moveCenter(pixel(geo::toMercator(geo::LonLat{longitude, latitude})));
    return frame & QRectF(QPointF(), size());
}

} // namespace layers
