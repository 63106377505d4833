// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shape_painter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace layers {

namespace {

constexpr std::size_t kMostVertices = 65'000;
constexpr double kLeastMitre = 0.35; ///< Sharper corners are cut off at about three times the distance.

/// The vertex colour material blends premultiplied colours.
struct VertexInk {
    uchar red = 0;
    uchar green = 0;
    uchar blue = 0;
    uchar alpha = 0;
};

VertexInk vertexInk(const QColor& colour) {
    const auto channel = [&colour](float value) {
        return static_cast<uchar>(std::lround(value * colour.alphaF() * 255));
    };
    return {channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF()), channel(1.0F)};
}

QSGGeometry::ColoredPoint2D vertex(QPointF point, const VertexInk& ink) {
    QSGGeometry::ColoredPoint2D out{};
    out.set(static_cast<float>(point.x()), static_cast<float>(point.y()), ink.red, ink.green, ink.blue,
            ink.alpha);
    return out;
}

QPointF outwardNormal(QPointF from, QPointF to) {
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return {0, 0};
    return {along.y() / length, -along.x() / length};
}

QColor clear(QColor colour) {
    colour.setAlphaF(0);
    return colour;
}

} // namespace

std::vector<QPointF> offsetOutline(std::span<const QPointF> outline, double distance_px) {
    std::vector<QPointF> moved;
    moved.reserve(outline.size());
    const std::size_t count = outline.size();
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF before = outwardNormal(outline[(i + count - 1) % count], outline[i]);
        const QPointF after = outwardNormal(outline[i], outline[(i + 1) % count]);
        const QPointF sum = before + after;
        const double length = std::hypot(sum.x(), sum.y());
        if (length <= 0) {
            moved.push_back(outline[i]);
            continue;
        }
        const double halfCosine = std::max(length / 2, kLeastMitre);
        moved.push_back(outline[i] + sum / length * (distance_px / halfCosine));
    }
    return moved;
}

std::vector<QPointF> circleOutline(QPointF centre, double radius_px) {
    const int corners = std::clamp(static_cast<int>(std::ceil(radius_px * 2)), 16, 64);
    std::vector<QPointF> outline;
    outline.reserve(static_cast<std::size_t>(corners));
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        outline.push_back(centre + QPointF(std::cos(angle), std::sin(angle)) * radius_px);
    }
    return outline;
}

ColouredMesh& ShapePainter::meshFor(std::size_t vertices) {
    if (m_meshes.empty() || m_meshes.back().vertices.size() + vertices > kMostVertices)
        m_meshes.emplace_back();
    return m_meshes.back();
}

void ShapePainter::fillRect(const QRectF& rect, const QColor& colour) {
    fillRect(rect, colour, colour);
}

void ShapePainter::fillRect(const QRectF& rect, const QColor& left, const QColor& right) {
    ColouredMesh& mesh = meshFor(4);
    const auto first = static_cast<quint16>(mesh.vertices.size());
    const VertexInk leftInk = vertexInk(left);
    const VertexInk rightInk = vertexInk(right);
    mesh.vertices.push_back(vertex(rect.topLeft(), leftInk));
    mesh.vertices.push_back(vertex(rect.topRight(), rightInk));
    mesh.vertices.push_back(vertex(rect.bottomRight(), rightInk));
    mesh.vertices.push_back(vertex(rect.bottomLeft(), leftInk));
    for (const int corner : {0, 1, 2, 0, 2, 3})
        mesh.indices.push_back(static_cast<quint16>(first + corner));
}

void ShapePainter::addRing(std::span<const QPointF> outer, const QColor& outerColour,
                           std::span<const QPointF> inner, const QColor& innerColour) {
    ColouredMesh& mesh = meshFor(outer.size() * 2);
    const std::size_t first = mesh.vertices.size();
    const std::size_t count = outer.size();
    const VertexInk outerInk = vertexInk(outerColour);
    const VertexInk innerInk = vertexInk(innerColour);
    for (std::size_t i = 0; i < count; ++i) {
        mesh.vertices.push_back(vertex(outer[i], outerInk));
        mesh.vertices.push_back(vertex(inner[i], innerInk));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t next = (i + 1) % count;
        for (const std::size_t corner : {2 * i, 2 * next, 2 * next + 1, 2 * i, 2 * next + 1, 2 * i + 1})
            mesh.indices.push_back(static_cast<quint16>(first + corner));
    }
}

void ShapePainter::fillShape(std::span<const QPointF> outline, QPointF centre, const QColor& colour) {
    addShape(softened(outline), {0, 0}, {centre, centre}, colour);
}

void ShapePainter::fillShape(const SoftOutline& shape, QPointF centre, const QColor& colour) {
    addShape(shape, centre, {centre, centre}, colour);
}

SoftOutline ShapePainter::softened(std::span<const QPointF> outline) const {
    return {offsetOutline(outline, -m_feather_px / 2), offsetOutline(outline, m_feather_px / 2)};
}

void ShapePainter::addShape(const SoftOutline& shape, QPointF shift, const Middles& middles,
                            const QColor& colour) {
    const std::size_t count = shape.inner.size();
    ColouredMesh& mesh = meshFor(2 * count + 2);
    const std::size_t middle = mesh.vertices.size();
    const std::size_t inner = middle + 2;
    const std::size_t outer = inner + count;
    const VertexInk ink = vertexInk(colour);
    const double between = (middles.left.x() + middles.right.x()) / 2 - shift.x();
    const bool isLong = middles.left != middles.right;
    const auto middleOf = [&](std::size_t corner) {
        return middle + (isLong && shape.inner[corner].x() > between ? 1 : 0);
    };
    mesh.vertices.push_back(vertex(middles.left, ink));
    mesh.vertices.push_back(vertex(middles.right, ink));
    for (const QPointF point : shape.inner)
        mesh.vertices.push_back(vertex(point + shift, ink));
    for (const QPointF point : shape.outer)
        mesh.vertices.push_back(vertex(point + shift, {}));
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t next = i + 1 < count ? i + 1 : 0;
        for (const std::size_t corner : {middleOf(i), inner + i, inner + next, outer + i, outer + next,
                                         inner + next, outer + i, inner + next, inner + i})
            mesh.indices.push_back(static_cast<quint16>(corner));
        if (middleOf(i) == middleOf(next))
            continue;
        for (const std::size_t corner : {middleOf(i), inner + next, middleOf(next)})
            mesh.indices.push_back(static_cast<quint16>(corner));
    }
}

void ShapePainter::fillRoundedRect(const QRectF& rect, double radius_px, const QColor& colour) {
    const double radius = std::min({radius_px, rect.width() / 2, rect.height() / 2});
    constexpr int kSteps = 5;
    std::vector<QPointF> outline;
    const std::array<QPointF, 4> centres{QPointF(rect.left() + radius, rect.top() + radius),
                                         QPointF(rect.right() - radius, rect.top() + radius),
                                         QPointF(rect.right() - radius, rect.bottom() - radius),
                                         QPointF(rect.left() + radius, rect.bottom() - radius)};
    for (std::size_t corner = 0; corner < centres.size(); ++corner) {
        for (int step = 0; step <= kSteps; ++step) {
            const double angle = std::numbers::pi * (1 + static_cast<double>(corner) / 2 +
                                                     static_cast<double>(step) / kSteps / 2);
            const QPointF point = centres.at(corner) + QPointF(std::cos(angle), std::sin(angle)) * radius;
            // Where two corners meet in one point (a pill's end) a second copy would have no normal.
            if (outline.empty() || (point - outline.back()).manhattanLength() > 1e-6)
                outline.push_back(point);
        }
    }
    if ((outline.front() - outline.back()).manhattanLength() <= 1e-6)
        outline.pop_back();
    const double middle = rect.center().y();
    addShape(softened(outline), {0, 0}, {{rect.left() + radius, middle}, {rect.right() - radius, middle}},
             colour);
}

void ShapePainter::fillCircle(QPointF centre, double radius_px, const QColor& colour) {
    fillShape(circleOutline(centre, radius_px), centre, colour);
}

void ShapePainter::strokeCircle(QPointF centre, double radius_px, double width_px, const QColor& colour) {
    const std::vector<QPointF> line = circleOutline(centre, radius_px);
    const double half = width_px / 2;
    const std::vector<QPointF> outer = offsetOutline(line, half - m_feather_px / 2);
    const std::vector<QPointF> inner = offsetOutline(line, m_feather_px / 2 - half);
    addRing(outer, colour, inner, colour);
    addRing(offsetOutline(line, half + m_feather_px / 2), clear(colour), outer, colour);
    addRing(inner, colour, offsetOutline(line, -half - m_feather_px / 2), clear(colour));
}

void ShapePainter::strokeRect(const QRectF& rect, double width_px, const QColor& colour) {
    fillRect({rect.left(), rect.top(), rect.width(), width_px}, colour);
    fillRect({rect.left(), rect.bottom() - width_px, rect.width(), width_px}, colour);
    fillRect({rect.left(), rect.top() + width_px, width_px, rect.height() - 2 * width_px}, colour);
    fillRect({rect.right() - width_px, rect.top() + width_px, width_px, rect.height() - 2 * width_px},
             colour);
}

void ShapePainter::dashRect(const QRectF& rect, double width_px, double dash_px, double gap_px,
                            const QColor& colour) {
    for (const double y : {rect.top(), rect.bottom() - width_px}) {
        for (double x = rect.left(); x < rect.right(); x += dash_px + gap_px)
            fillRect({x, y, std::min(dash_px, rect.right() - x), width_px}, colour);
    }
    for (const double x : {rect.left() + width_px / 2, rect.right() - width_px / 2})
        dashDown(x, rect.top(), rect.bottom(), width_px, dash_px, gap_px, colour);
}

void ShapePainter::dashDown(double x, double top, double bottom, double width_px, double dash_px,
                            double gap_px, const QColor& colour) {
    for (double y = top; y < bottom; y += dash_px + gap_px)
        fillRect({x - width_px / 2, y, width_px, std::min(dash_px, bottom - y)}, colour);
}

std::vector<ColouredMesh> ShapePainter::take() {
    return std::exchange(m_meshes, {});
}

} // namespace layers
