// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_navigator.h"

#include "layers/map/map_limits.h"

#include <chrono>
#include <cmath>
#include <optional>

namespace layers {

namespace {

constexpr double step_ms = 180;       // the design's "turn"
constexpr double wheelPerLevel = 480; // four notches
constexpr double pixelsPerLevel = 240;

geo::Camera fromQml(const MapCamera& camera) {
    return {geo::toMercator(geo::LonLat{camera.longitude, camera.latitude}), camera.zoom};
}

double steady_ms() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

bool isThere(const geo::Camera& a, const geo::Camera& b) {
    constexpr double hair = 1e-9; // of the world: some centimetres
    return std::abs(a.centre.x - b.centre.x) < hair && std::abs(a.centre.y - b.centre.y) < hair &&
           std::abs(a.zoom - b.zoom) < 1e-6;
}

} // namespace

MapNavigator::MapNavigator(QObject* parent)
    : QObject(parent)
    , m_camera{geo::toMercator(geo::LonLat{127, 40}), 6}
    , m_clock(steady_ms) {}

double MapNavigator::longitude() const {
    return geo::toLonLat(m_camera.centre).longitude_deg;
}

double MapNavigator::latitude() const {
    return geo::toLonLat(m_camera.centre).latitude_deg;
}

void MapNavigator::setWidth(double pixels) {
    if (m_view.width_px == pixels)
        return;
    m_view.width_px = pixels;
    resized();
}

void MapNavigator::setHeight(double pixels) {
    if (m_view.height_px == pixels)
        return;
    m_view.height_px = pixels;
    resized();
}

void MapNavigator::setLeftCover(double pixels) {
    if (m_covers.left_px == pixels)
        return;
    m_covers.left_px = pixels;
    resized();
}

void MapNavigator::setRightCover(double pixels) {
    if (m_covers.right_px == pixels)
        return;
    m_covers.right_px = pixels;
    resized();
}

void MapNavigator::setStill(bool still) {
    if (m_still == still)
        return;
    m_still = still;
    Q_EMIT stillChanged();
}

void MapNavigator::resized() {
    setCamera(m_camera);
    Q_EMIT viewChanged();
}

geo::Camera MapNavigator::allowed(const geo::Camera& camera) const {
    return geo::limited(camera, mapLimits, m_view, m_covers);
}

void MapNavigator::setCamera(const geo::Camera& camera) {
    const geo::Camera next = allowed(camera);
    if (next == m_camera)
        return;
    m_camera = next;
    Q_EMIT cameraChanged();
}

void MapNavigator::setMotion(const Motion& motion) {
    const bool before = isMoving();
    m_motion = motion;
    m_passed_ms = 0;
    if (isMoving() != before)
        Q_EMIT movingChanged();
}

void MapNavigator::show(const MapCamera& camera) {
    stop();
    setCamera(fromQml(camera));
}

void MapNavigator::flyTo(const MapCamera& camera) {
    fly(fromQml(camera), false);
}

void MapNavigator::fly(const geo::Camera& camera, bool byReader) {
    stop();
    const geo::Camera to = allowed(camera);
    if (m_still || m_view.width_px <= 0 || m_view.height_px <= 0 || isThere(to, m_camera)) {
        // What came from here by way of degrees does not move the camera by their last digit.
        if (!isThere(to, m_camera))
            setCamera(to);
        if (byReader)
            Q_EMIT wandered();
        return;
    }
    setMotion(Flying{geo::Flight(m_camera, to, m_view), byReader});
}

void MapNavigator::stop() {
    setMotion({});
}

void MapNavigator::advance(double seconds) {
    m_passed_ms += seconds * 1000;
    const auto step = std::visit(
        [this](auto& motion) -> std::optional<Advance> {
            if constexpr (std::is_same_v<std::decay_t<decltype(motion)>, std::monostate>)
                return {};
            else
                return next(motion);
        },
        m_motion);
    if (!step)
        return;
    // Whoever is told of the camera may begin another motion, so this one is over by then.
    if (step->ends)
        stop();
    setCamera(step->camera);
    if (step->byReader)
        Q_EMIT wandered();
}

MapNavigator::Advance MapNavigator::next(const Flying& flying) const {
    const double share = m_passed_ms / flying.flight.duration_ms();
    return {flying.flight.at(share), flying.byReader, share >= 1};
}

MapNavigator::Advance MapNavigator::next(Stepping& stepping) const {
    const double share = m_passed_ms / step_ms;
    const double due = stepping.levels * geo::easedInOut(share) - stepping.done;
    stepping.done += due;
    return {zoomed(stepping.point, due), true, share >= 1};
}

MapNavigator::Advance MapNavigator::next(Gliding& gliding) const {
    const geo::PixelVector at = gliding.glide.at(m_passed_ms);
    const geo::PixelVector due{at.x_px - gliding.done.x_px, at.y_px - gliding.done.y_px};
    gliding.done = at;
    return {moved(due), true, m_passed_ms >= gliding.glide.duration_ms()};
}

geo::Camera MapNavigator::zoomed(geo::ViewPoint point, double levels) const {
    return geo::zoomedAbout(m_camera, point, levels, mapLimits, m_view, m_covers);
}

geo::Camera MapNavigator::moved(geo::PixelVector way) const {
    const double world_px = geo::worldSizePx(m_camera.zoom);
    return {{m_camera.centre.x - way.x_px / world_px, m_camera.centre.y - way.y_px / world_px},
            m_camera.zoom};
}

void MapNavigator::zoomAt(const QPointF& point, double levels) {
    stop();
    setCamera(zoomed({point.x(), point.y()}, levels));
    Q_EMIT wandered();
}

void MapNavigator::stepAt(const QPointF& point, double levels) {
    if (m_still) {
        zoomAt(point, levels);
        return;
    }
    // A second step before the first has ended goes on from where that would have.
    const auto* under = std::get_if<Stepping>(&m_motion);
    const double rest = under != nullptr ? under->levels - under->done : 0;
    setMotion(Stepping{{point.x(), point.y()}, levels + rest, 0});
}

void MapNavigator::wheel(const QPointF& point, double angleDelta, double pixelDelta) {
    const double levels = pixelDelta != 0 ? pixelDelta / pixelsPerLevel : angleDelta / wheelPerLevel;
    if (levels != 0)
        zoomAt(point, levels);
}

void MapNavigator::pan(double across, double down) {
    stop();
    setCamera(moved({-across, -down}));
    Q_EMIT wandered();
}

void MapNavigator::beginDrag() {
    stop();
    m_trace = {};
    m_dragged = {};
    m_trace.add({}, m_clock());
}

void MapNavigator::drag(const QPointF& translation) {
    const geo::PixelVector at{translation.x(), translation.y()};
    setCamera(moved({at.x_px - m_dragged.x_px, at.y_px - m_dragged.y_px}));
    m_dragged = at;
    m_trace.add(at, m_clock());
    Q_EMIT wandered();
}

void MapNavigator::endDrag() {
    const geo::Glide glide(m_trace.velocity(m_clock()));
    if (!m_still && glide.duration_ms() > 0)
        setMotion(Gliding{glide, {}});
    Q_EMIT wandered();
}

void MapNavigator::centreOn(double longitude, double latitude) {
    fly({geo::toMercator(geo::LonLat{longitude, latitude}), m_camera.zoom}, true);
}

void MapNavigator::zoomToRect(const QRectF& rect) {
    constexpr double least_px = 8; // less is a hand that shook
    const QRectF box = rect.normalized();
    if (box.width() < least_px || box.height() < least_px)
        return;
    const auto at = [this](const QPointF& point) {
        return geo::toLonLat(geo::positionAt(m_camera, {point.x(), point.y()}, m_view));
    };
    const geo::LonLat northWest = at(box.topLeft());
    const geo::LonLat southEast = at(box.bottomRight());
    fly(geo::frameCamera({northWest.longitude_deg, southEast.latitude_deg, southEast.longitude_deg,
                          northWest.latitude_deg},
                         m_view, m_covers, mapLimits.most_zoom),
        true);
}

} // namespace layers
