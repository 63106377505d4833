// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/arcs.h"
#include "output/map_colours.h"
#include "output/map_parts.h"

#include <algorithm>
#include <cmath>

namespace output {

namespace {

constexpr double kWayWidth = 1.8;
constexpr double kLane = 4;
constexpr double kHead = 7;
/// A leg between two places alone bends by this share of its length, as on the screen.
constexpr double kBendOfOne = -0.12;
/// Around a waypoint that is known to some kilometres only, the line keeps this share of them off it.
constexpr double kKeptOff = 0.5;

/// The waypoints on the ground: people fly on from the last of them.
std::size_t groundStops(const story::Route& route) {
    const auto last = std::ranges::find(route.waypoints, route.flownFrom);
    const auto stops = static_cast<std::size_t>(last - route.waypoints.begin()) + 1;
    return std::min(stops, route.positions.size());
}

geo::Journey journeyOf(const story::Story& story, const story::Route& route) {
    geo::Journey journey;
    const std::size_t count = groundStops(route);
    for (std::size_t i = 0; i < count; ++i)
        journey.stops.push_back(
            geo::toMercator(geo::LonLat{route.positions[i].longitude_deg, route.positions[i].latitude_deg}));
    journey.bend = route.bend.value_or(count == 2 ? kBendOfOne : 0);
    journey.line =
        static_cast<int>(std::ranges::find(story.ways, route.way, &story::Way::id) - story.ways.begin());
    return journey;
}

QPen penOf(const story::Way* way, double scale) {
    QPen pen(way == nullptr ? map_colours::ink1 : map_colours::ofToken(way->colour), kWayWidth * scale);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    const QString line = way == nullptr ? QString() : way->line;
    if (line == u"dash")
        pen.setDashPattern({4, 2});
    else if (line == u"dashdot")
        pen.setDashPattern({4, 2, 1, 2});
    else if (line == u"dot")
        pen.setDashPattern({1, 1.5});
    else if (line == u"block")
        pen.setDashPattern({2, 2});
    return pen;
}

class WayPainter {
public:
    WayPainter(QPainter& painter, const MapView& view, const MapSubject& subject)
        : m_painter(painter)
        , m_view(view)
        , m_subject(subject) {}

    void paint() {
        std::vector<const story::Route*> routes;
        std::vector<geo::Journey> journeys;
        for (const story::Route& route : m_subject.story->routes) {
            if (!std::ranges::contains(m_subject.step->ways, route.way) || groundStops(route) < 2)
                continue;
            routes.push_back(&route);
            journeys.push_back(journeyOf(*m_subject.story, route));
        }
        const std::vector<geo::Arc> arcs = geo::arcsOf(journeys);
        const double lane = kLane * m_subject.scale / geo::worldSizePx(m_view.zoom());
        for (std::size_t i = 0; i < routes.size(); ++i)
            paintWay(*routes[i], geo::inLanes(arcs[i], lane));
    }

private:
    /// True where the way is known well enough to be drawn.
    [[nodiscard]] bool isKnown(const story::Route& route, const QPointF& point) const {
        return std::ranges::none_of(route.waypoints, [&](const story::Id& id) {
            const story::Place* place = story::find(m_subject.story->places, id);
            if (place == nullptr || place->precision_km < kSharp_km)
                return false;
            const QPointF away = point - m_view.at(place->position);
            return std::hypot(away.x(), away.y()) <
                   place->precision_km * kKeptOff * m_view.kilometre(place->position.latitude_deg);
        });
    }

    void paintWay(const story::Route& route, const geo::PointList& points) {
        const story::Way* way = story::find(m_subject.story->ways, route.way);
        m_painter.setBrush(Qt::NoBrush);
        QPolygonF line;
        for (const geo::Mercator& point : points) {
            const QPointF at = m_view.at(point);
            if (isKnown(route, at))
                line.append(at);
            else if (!line.isEmpty())
                stroke(std::exchange(line, {}), penOf(way, m_subject.scale));
        }
        stroke(line, penOf(way, m_subject.scale));
        if (line.size() > 1)
            head(line[line.size() - 2], line.last(), penOf(way, 1).color());
    }

    void stroke(const QPolygonF& line, const QPen& pen) {
        m_painter.setPen(QPen(map_colours::surface, pen.widthF() + 1.6 * m_subject.scale));
        m_painter.drawPolyline(line);
        m_painter.setPen(pen);
        m_painter.drawPolyline(line);
    }

    void head(const QPointF& before, const QPointF& tip, const QColor& colour) {
        const QPointF along = tip - before;
        const double length = std::hypot(along.x(), along.y());
        if (length <= 0)
            return;
        const QPointF back = along / length * kHead * m_subject.scale;
        const QPointF side(-back.y() * 0.45, back.x() * 0.45);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(QPolygonF{tip, tip - back + side, tip - back - side});
        m_painter.setBrush(Qt::NoBrush);
    }

    QPainter& m_painter;
    const MapView& m_view;
    const MapSubject& m_subject;
};

} // namespace

void paintWays(QPainter& painter, const MapView& view, const MapSubject& subject) {
    WayPainter(painter, view, subject).paint();
}

} // namespace output
