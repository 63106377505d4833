// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lens for what is too short to be seen: when there is one, where it stands and what it shows.
#include "explore/sketches.h"
#include "geo/lens_placement.h"
#include "layers/map/map_layer.h"
#include "layers/map/map_limits.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace layers {

namespace {

/// A source's arrow that is shorter than this is not seen for what it is.
constexpr double short_px = 40;
/// The share of the lens that the arrow is long.
constexpr double lengthInLens = 0.36;
/// In one that is narrower the words of an arrow have no room.
constexpr double leastLens_px = 220;
constexpr double lensGap_px = 14;
constexpr double around_px = 9; // from the ends of the arrow to the ring that is magnified
constexpr double lensLine_px = 1.6;
constexpr double lensRim_px = 6; // between the edge of the lens and the names in it

QPointF middleOf(const SketchLine& sketch) {
    return (sketch.line.front() + sketch.line.back()) / 2;
}

/// A circle in slices, from top to bottom: names keep off boxes. `reach` says how far each goes to the sides.
template <typename Reach> std::vector<QRectF> slicesOf(const QRectF& circle, const Reach& reach) {
    constexpr int slices = 16;
    std::vector<QRectF> boxes;
    const double radius = circle.width() / 2;
    const double height = circle.height() / slices;
    for (int i = 0; i < slices; ++i) {
        const double top = -radius + i * height;
        const double half = reach(std::abs(top), std::abs(top + height), radius);
        boxes.emplace_back(circle.center() + QPointF(-half, top), QSizeF(2 * half, height));
    }
    return boxes;
}

double chord(double away, double radius) {
    return std::sqrt(std::max(0.0, radius * radius - away * away));
}

/// Boxes that together cover a circle.
std::vector<QRectF> insideOf(const QRectF& circle) {
    return slicesOf(circle, [](double a, double b, double radius) { return chord(std::min(a, b), radius); });
}

/// Boxes that together cover what is around a circle in the square about it.
std::vector<QRectF> outsideOf(const QRectF& circle) {
    std::vector<QRectF> boxes;
    for (const QRectF& slice : slicesOf(circle, [](double a, double b, double radius) {
             return std::max(0.0, chord(std::max(a, b), radius) - lensRim_px);
         })) {
        boxes.emplace_back(QPointF(circle.left(), slice.top()), slice.bottomLeft());
        boxes.emplace_back(slice.topRight(), QPointF(circle.right(), slice.bottom()));
    }
    return boxes;
}

QRectF boxAround(const QPointF& middle, double reach) {
    return {middle - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

geo::LabelObstacleLine obstacleOf(const SketchLine& sketch) {
    geo::LabelObstacleLine line{.points = {}, .half_width_px = sketch.width_px() / 2};
    for (const QPointF& point : sketch.line)
        line.points.push_back({point.x(), point.y()});
    return line;
}

} // namespace

void MapLayer::setLensDiameter(double pixels) {
    if (m_lensDiameter == pixels)
        return;
    m_lensDiameter = pixels;
    Q_EMIT lensDiameterChanged();
    stateChanged();
}

void MapLayer::setLensArea(const QRectF& area) {
    if (m_lensArea == area)
        return;
    m_lensArea = area;
    Q_EMIT lensAreaChanged();
    stateChanged();
}

void MapLayer::setMagnifies(bool magnifies) {
    if (m_magnifies == magnifies)
        return;
    m_magnifies = magnifies;
    Q_EMIT magnifiesChanged();
    stateChanged();
}

std::optional<SketchLine> MapLayer::shortSketch() const {
    const std::vector<SketchLine> lines = sketches();
    const auto found = std::ranges::find_if(lines, [this](const SketchLine& line) {
        const bool isInView = QRectF(QPointF(), size()).contains(middleOf(line));
        return line.sketch->side == story::SketchSide::Source && line.length_px() < short_px && isInView;
    });
    return found == lines.end() ? std::nullopt : std::optional(*found);
}

MapLens MapLayer::lensOf(const SketchLine& sketch, const LabelInput& input) const {
    std::vector<geo::PixelBox> boxes;
    boxes.reserve(input.obstacles.size());
    for (const QRectF& box : input.obstacles)
        boxes.push_back({box.left(), box.top(), box.right(), box.bottom()});
    // Where people know their way by.
    for (const story::Place& place : m_explorer.explorer->story().places) {
        const QPointF at = pixel(geo::toMercator(
            {.longitude_deg = place.position.longitude_deg, .latitude_deg = place.position.latitude_deg}));
        if (place.kind == u"capital")
            boxes.push_back({at.x(), at.y(), at.x(), at.y()});
    }
    std::vector<geo::LabelObstacleLine> lines;
    lines.reserve(input.sketches.size());
    for (const SketchLine& line : input.sketches)
        lines.push_back(obstacleOf(line));
    const QPointF subject = middleOf(sketch);
    const auto placed = geo::placeLens(
        {.subject = {subject.x(), subject.y()},
         .radius_px = m_lensDiameter / 2,
         .leastRadius_px = std::min(m_lensDiameter, leastLens_px) / 2,
         .view = {m_lensArea.left(), m_lensArea.top(), m_lensArea.right(), m_lensArea.bottom()},
         .boxes = boxes,
         .lines = lines,
         .gap_px = lensGap_px});
    if (!placed)
        return {};
    const double diameter_px = 2 * placed->radius_px;
    const MapCamera there = positionAt(subject.x(), subject.y());
    const double closer = std::log2(lengthInLens * diameter_px / std::max(1.0, sketch.length_px()));
    const explore::Explorer& explorer = *m_explorer.explorer;
    return {.box = {placed->middle.x - placed->radius_px, placed->middle.y - placed->radius_px, diameter_px,
                    diameter_px},
            .longitude = there.longitude,
            .latitude = there.latitude,
            .zoom = std::min(m_zoom + closer, mapLimits.most_zoom),
            .words = explore::sketchText(explorer.story(), *sketch.sketch, explorer.state().language)};
}

void MapLayer::placeLens(LabelInput& input) {
    const std::optional<SketchLine> sketch = m_lensArea.isEmpty() ? std::nullopt : shortSketch();
    const MapLens lens = sketch ? lensOf(*sketch, input) : MapLens();
    if (!lens.box.isEmpty()) {
        std::ranges::copy(insideOf(lens.box), std::back_inserter(input.obstacles));
        input.obstacles.push_back(boxAround(middleOf(*sketch), sketch->length_px() / 2 + around_px));
    }
    if (m_magnifies)
        std::ranges::copy(outsideOf(QRectF(QPointF(), size())), std::back_inserter(input.obstacles));
    if (lens == m_lens)
        return;
    m_lens = lens;
    Q_EMIT lensChanged();
}

void MapLayer::drawLensLine(MarkBatch& marks) const {
    const std::optional<SketchLine> sketch = m_lens.box.isEmpty() ? std::nullopt : shortSketch();
    if (!sketch)
        return;
    constexpr int corners = 32;
    const QColor ink = m_palette.colour(QStringLiteral("ink1"));
    const QPointF subject = middleOf(*sketch);
    const double ring_px = sketch->length_px() / 2 + around_px;
    const auto onRing = [&](double angle_rad) {
        return subject + QPointF(std::cos(angle_rad), std::sin(angle_rad)) * ring_px;
    };
    constexpr double step_rad = 2 * std::numbers::pi / corners;
    for (int i = 0; i < corners; ++i)
        marks.line(onRing(i * step_rad), onRing((i + 1) * step_rad), lensLine_px, ink);
    const QPointF to = m_lens.box.center() - subject;
    const double away = std::max(1.0, std::hypot(to.x(), to.y()));
    marks.line(subject + to / away * ring_px, subject + to / away * (away - m_lens.box.width() / 2),
               lensLine_px, ink);
}

} // namespace layers
