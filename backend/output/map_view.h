// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"
#include "story/story.h"

#include <QPointF>
#include <QRectF>

namespace output {

/// The map's place on the page: where the earth lies in a box.
class MapView {
public:
    MapView(const QRectF& box, const story::Frame& frame, const geo::Padding& padding)
        : m_box(box)
        , m_camera(geo::frameCamera({frame.west_deg, frame.south_deg, frame.east_deg, frame.north_deg},
                                    {box.width(), box.height()}, padding))
        , m_world(geo::worldSizePx(m_camera.zoom)) {}

    [[nodiscard]] const QRectF& box() const { return m_box; }
    [[nodiscard]] double zoom() const { return m_camera.zoom; }
    [[nodiscard]] geo::MercatorBox visible() const {
        return geo::visibleBox(m_camera, {m_box.width(), m_box.height()});
    }
    [[nodiscard]] QPointF at(geo::Mercator point) const {
        return {m_box.center().x() + (point.x - m_camera.centre.x) * m_world,
                m_box.center().y() + (point.y - m_camera.centre.y) * m_world};
    }
    [[nodiscard]] QPointF at(const story::Position& position) const {
        return at(geo::toMercator(geo::LonLat{position.longitude_deg, position.latitude_deg}));
    }
    /// What of the earth lies there.
    [[nodiscard]] geo::Mercator under(const QPointF& point) const {
        return {m_camera.centre.x + (point.x() - m_box.center().x()) / m_world,
                m_camera.centre.y + (point.y() - m_box.center().y()) / m_world};
    }
    /// The length of a kilometre at a latitude, in units of the page.
    [[nodiscard]] double kilometre(double latitude_deg) const {
        return 1000 / geo::metresPerPixel(latitude_deg, m_camera.zoom);
    }

private:
    QRectF m_box;
    geo::Camera m_camera;
    double m_world;
};

} // namespace output
