// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Meridians and parallels over the map, with their degrees at its edges.
#include "geo/graticule.h"
#include "layers/map/map_layer.h"

#include <algorithm>
#include <cmath>

namespace layers {

namespace {

/// "128° E", "41° 30′ N".
QString degreesText(double degrees, QChar positive, QChar negative) {
    const auto minutes = std::lround(std::abs(degrees) * 60);
    const QString whole = QStringLiteral("%1°").arg(minutes / 60);
    const QString rest = minutes % 60 == 0 ? QString() : QStringLiteral(" %1′").arg(minutes % 60);
    return whole + rest + QStringLiteral(" ") + (degrees < 0 ? negative : positive);
}

} // namespace

void MapLayer::drawGraticule(MarkBatch& marks, std::vector<PlacedText>& texts) const {
    if (m_inset || m_explorer.explorer->state().hiddenLayers.contains(QStringLiteral("graticule")))
        return;
    constexpr double least_px = 100;
    constexpr double edge_px = 36; // from the edge to the middle of a label: above the scale and the credits
    const geo::LonLatBox seen =
        geo::toLonLat(geo::visibleBox(camera(), {.width_px = width(), .height_px = height()}));
    const geo::Graticule lines = geo::graticule(seen, geo::pixelsPerDegree(m_zoom), least_px);
    QColor line = m_palette.colour(QStringLiteral("edge"));
    line.setAlphaF(0.4F);
    const QColor ink = m_palette.colour(QStringLiteral("ink2"));
    const QList<QRectF> names = labelRects();
    const auto addLabel = [&](const QString& words, const QPointF& at) {
        const QSizeF size(64, 18);
        const QRectF box(at - QPointF(size.width() / 2, size.height() / 2), size);
        const auto covers = [&box](const QRectF& other) { return other.intersects(box); };
        if (QRectF(QPointF(), this->size()).contains(box) && std::ranges::none_of(m_obstacles, covers) &&
            std::ranges::none_of(names, covers))
            texts.push_back(boxedText(words, box, 12.5, 400, ink, false));
    };
    for (const double meridian : lines.meridians_deg) {
        const double x = pixel(geo::toMercator(geo::LonLat{meridian, seen.north_deg})).x();
        marks.line({x, 0}, {x, height()}, 1, line);
        addLabel(degreesText(meridian, u'E', u'W'), {x, height() - edge_px});
    }
    for (const double parallel : lines.parallels_deg) {
        const double y = pixel(geo::toMercator(geo::LonLat{seen.west_deg, parallel})).y();
        marks.line({0, y}, {width(), y}, 1, line);
        addLabel(degreesText(parallel, u'N', u'S'), {width() - edge_px, y});
    }
}

} // namespace layers
