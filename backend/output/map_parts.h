// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/circle_placement.h"
#include "output/map_picture.h"
#include "output/map_view.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <vector>

/// The parts of a picture of the map, back to front.
namespace output {

/// A place that is known less well than this shows the area in which it lies.
inline constexpr double kSharp_km = 10;

/// Of the Yalu and the Tumen, at a scale of 1.
inline constexpr double kBorderWidth = 2.6;

/// Sea, land, lakes, rivers, borders.
void paintGround(QPainter& painter, const MapView& view, const MapSubject& subject);
/// The ways that the step shows, as arcs with heads.
void paintWays(QPainter& painter, const MapView& view, const MapSubject& subject);
/// A number of the step as a circle, where it was placed.
struct PlacedSize {
    const story::Size* size = nullptr;
    double low = 0; ///< Radii; equal for a count.
    double high = 0;
    QString figure;
    QString caption;
    geo::CirclePlacement place{};
    [[nodiscard]] bool isCount() const { return low == high; }
};
/// The step's numbers as circles of one scale, inside their countries and off the border where there is room;
/// without those that have none at all.
[[nodiscard]] std::vector<PlacedSize> placeSizes(const MapView& view, const MapSubject& subject);
/// Paints them. Returns what they and their words cover.
std::vector<QRectF> paintSizes(QPainter& painter, const MapView& view, const MapSubject& subject);
/// One line of words on the map.
struct MapWords {
    QPointF baseline; ///< Where it begins.
    QString text;
    QFont font;
    QColor ink;
    QColor halo; ///< Of what lies below, so that lines do not cross the letters.
};
void paintWords(QPainter& painter, const MapWords& words, double scale);
/// Places and names of places and regions, clear of each other and of `covered`.
void paintNames(QPainter& painter, const MapView& view, const MapSubject& subject,
                const std::vector<QRectF>& covered);
/// Ink, back to front.
void paintInk(QPainter& painter, const MapView& view, const MapSubject& subject);

/// The area of meshes as one path of their outlines: neighbouring triangles of one path show no seams.
[[nodiscard]] QPainterPath areaOf(const geo::Basemap& basemap, const MapView& view,
                                  const std::vector<const geo::Mesh*>& meshes);

} // namespace output
