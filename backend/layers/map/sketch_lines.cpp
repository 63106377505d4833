// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/sketch_lines.h"

#include "explore/sketches.h"
#include "geo/arcs.h"
#include "layers/map/way_look.h"

#include <cmath>
#include <span>

namespace layers {

namespace {

using story::SketchSide;

constexpr double dot_px = 3;
constexpr double betweenDots_px = 7.5;
constexpr double sourceLine_px = 4;
constexpr double sketchCasing_px = 1.5; // on each side
constexpr double textHead_px = 15;
constexpr double sourceHead_px = 17;

double head_px(const SketchLine& sketch) {
    return sketch.scale * (sketch.sketch->side == SketchSide::Text ? textHead_px : sourceHead_px);
}

std::vector<double> alongOf(const std::vector<QPointF>& line) {
    std::vector<double> along{0};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF leg = line[i] - line[i - 1];
        along.push_back(along.back() + std::hypot(leg.x(), leg.y()));
    }
    return along;
}

void stroke(const std::vector<QPointF>& line, double width_px, const QColor& ink, MarkBatch& marks) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        marks.line(line[i - 1], line[i], width_px, ink);
        marks.disc(line[i], width_px / 2, ink);
    }
    marks.disc(line.front(), width_px / 2, ink);
}

struct SketchColours {
    QColor ink;
    QColor paper;
};

void drawDots(const SketchLine& sketch, std::span<const double> along, double end_px,
              const SketchColours& colours, MarkBatch& marks) {
    for (double at = 0; at <= end_px; at += betweenDots_px * sketch.scale) {
        const QPointF middle = tipAt(sketch.line, along, at).point;
        marks.disc(middle, sketch.scale * (dot_px / 2 + sketchCasing_px), colours.paper);
        marks.disc(middle, sketch.scale * dot_px / 2, colours.ink);
    }
}

/// The whole line up to a distance from its start.
void drawWhole(const SketchLine& sketch, std::span<const double> along, double end_px,
               const SketchColours& colours, MarkBatch& marks) {
    const WayTip end = tipAt(sketch.line, along, end_px);
    std::vector<QPointF> line(sketch.line);
    line.resize(end.at + 1);
    line.push_back(end.point);
    stroke(line, sketch.scale * (sourceLine_px + 2 * sketchCasing_px), colours.paper, marks);
    stroke(line, sketch.scale * sourceLine_px, colours.ink, marks);
}

} // namespace

double SketchLine::length_px() const {
    return alongOf(line).back();
}

double SketchLine::width_px() const {
    return scale * (sketch->side == SketchSide::Text ? dot_px : sourceLine_px);
}

QRectF SketchLine::headBox() const {
    constexpr double headAir_px = 3;
    const double length = head_px(*this);
    return QRectF(line.back() - QPointF(length, length) / 2, QSizeF(length, length))
        .marginsAdded({headAir_px, headAir_px, headAir_px, headAir_px});
}

std::vector<SketchLine> sketchLines(const explore::Explorer& explorer,
                                    const std::function<QPointF(geo::Mercator)>& pixel) {
    std::vector<SketchLine> lines;
    for (const story::Sketch* sketch : explore::shownSketches(explorer.story(), explorer.state())) {
        geo::Journey journey{.stops = {}, .bend = sketch->bend};
        for (const story::Position& at : sketch->positions)
            journey.stops.push_back(
                geo::toMercator({.longitude_deg = at.longitude_deg, .latitude_deg = at.latitude_deg}));
        const std::vector<geo::Arc> arcs = geo::arcsOf(std::span(&journey, 1));
        SketchLine line{.sketch = sketch, .line = {}};
        for (const geo::Mercator point : arcs.front().points)
            line.line.push_back(pixel(point));
        if (line.line.size() > 1)
            lines.push_back(std::move(line));
    }
    return lines;
}

void drawSketch(const SketchLine& sketch, const Palette& palette, MarkBatch& marks) {
    const bool isText = sketch.sketch->side == SketchSide::Text;
    const SketchColours colours{palette.colour(isText ? QStringLiteral("ink1") : QStringLiteral("c4")),
                                palette.colour(QStringLiteral("surface"))};
    const std::vector<double> along = alongOf(sketch.line);
    const double drawn_px = along.back() * sketch.share;
    const double head = head_px(sketch);
    const double shaft_px = std::max(0.0, drawn_px - head * 0.7);
    const WayTip tip = tipAt(sketch.line, along, drawn_px);
    if (isText)
        drawDots(sketch, along, shaft_px, colours, marks);
    else
        drawWhole(sketch, along, shaft_px, colours, marks);
    const double length = std::max(1e-9, std::hypot(tip.direction.x(), tip.direction.y()));
    marks.arrowhead(tip.point + tip.direction / length * 2, tip.direction, head + 4, colours.paper);
    marks.arrowhead(tip.point, tip.direction, head, colours.ink);
}

} // namespace layers
