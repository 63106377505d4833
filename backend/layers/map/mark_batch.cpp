// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/mark_batch.h"

#include <QLineF>
#include <QSGGeometryNode>
#include <QSGVertexColorMaterial>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <numbers>

namespace layers {

namespace {

constexpr std::size_t maxVertices = 65'000;

QPointF unit(QPointF vector) {
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF(1, 0);
}

double signedArea(std::span<const QPointF> corners) {
    double sum = 0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const QPointF& a = corners[i];
        const QPointF& b = corners[(i + 1) % corners.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return sum / 2;
}

/// Where a corner goes when both its sides move outwards by `by`; sharp corners are held back.
QPointF moved(std::span<const QPointF> corners, std::size_t i, double by, double turn) {
    const QPointF& before = corners[(i + corners.size() - 1) % corners.size()];
    const QPointF& here = corners[i];
    const QPointF& after = corners[(i + 1) % corners.size()];
    const QPointF in = unit(here - before) * turn;
    const QPointF out = unit(after - here) * turn;
    const QPointF normal(in.y() + out.y(), -in.x() - out.x());
    const double square = QPointF::dotProduct(normal, normal);
    return square < 0.1 ? here : here + normal * (2 * by / square);
}

} // namespace

MarkBatch::MarkBatch(double feather_px)
    : m_feather_px(feather_px) {}

void MarkBatch::add(const Outline& outline, QPointF shift, const QColor& colour) {
    const std::size_t count = outline.inner.size();
    if (m_meshes.empty() || m_meshes.back().vertices.size() + 2 * count > maxVertices)
        m_meshes.emplace_back();
    auto& [vertices, indices] = m_meshes.back();
    const std::size_t first = vertices.size();
    const double opacity = double{colour.alphaF()};
    const auto channel = [opacity](float value) {
        return static_cast<unsigned char>(std::lround(double{value} * opacity * 255));
    };
    Vertex ink{.x = 0,
               .y = 0,
               .r = channel(colour.redF()),
               .g = channel(colour.greenF()),
               .b = channel(colour.blueF()),
               .a = channel(1.0F)};
    Vertex none;
    for (std::size_t i = 0; i < count; ++i) {
        ink.x = static_cast<float>(outline.inner[i].x() + shift.x());
        ink.y = static_cast<float>(outline.inner[i].y() + shift.y());
        none.x = static_cast<float>(outline.outer[i].x() + shift.x());
        none.y = static_cast<float>(outline.outer[i].y() + shift.y());
        vertices.push_back(ink);
        vertices.push_back(none);
    }
    const auto index = [&indices, first](std::size_t at) {
        indices.push_back(static_cast<quint16>(first + at));
    };
    for (std::size_t i = 1; i + 1 < count; ++i) {
        for (const std::size_t corner : {std::size_t{0}, i, i + 1})
            index(2 * corner);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t next = (i + 1) % count;
        for (const std::size_t at : {2 * i, 2 * i + 1, 2 * next, 2 * next, 2 * i + 1, 2 * next + 1})
            index(at);
    }
}

MarkBatch::Outline MarkBatch::outlineOf(std::span<const QPointF> corners) const {
    const double turn = signedArea(corners) >= 0 ? 1 : -1;
    Outline outline;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        outline.inner.push_back(moved(corners, i, -m_feather_px / 2, turn));
        outline.outer.push_back(moved(corners, i, m_feather_px / 2, turn));
    }
    return outline;
}

void MarkBatch::polygon(std::span<const QPointF> corners, const QColor& colour) {
    if (corners.size() >= 3 && 2 * corners.size() <= maxVertices)
        add(outlineOf(corners), {0, 0}, colour);
}

void MarkBatch::disc(QPointF centre, double radius_px, const QColor& colour) {
    const auto known = m_discs.find(radius_px);
    if (known != m_discs.end()) {
        add(known->second, centre, colour);
        return;
    }
    const auto count = static_cast<std::size_t>(std::clamp(radius_px * 3, 16.0, 96.0));
    std::vector<QPointF> corners(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count);
        corners[i] = radius_px * QPointF(std::cos(angle), std::sin(angle));
    }
    add(m_discs.emplace(radius_px, outlineOf(corners)).first->second, centre, colour);
}

void MarkBatch::ring(QPointF centre, double radius_px, double width_px, const QColor& edge,
                     const QColor& fill) {
    disc(centre, radius_px, edge);
    disc(centre, radius_px - width_px, fill);
}

void MarkBatch::ringOfDots(QPointF centre, double radius_px, const QColor& colour) {
    constexpr int dots = 10;
    constexpr double dot_px = 1.1;
    for (int dot = 0; dot < dots; ++dot) {
        const double angle = 2 * std::numbers::pi * dot / dots;
        disc(centre + QPointF(std::cos(angle), std::sin(angle)) * radius_px, dot_px, colour);
    }
}

void MarkBatch::line(QPointF from, QPointF to, double width_px, const QColor& colour) {
    const QPointF along = unit(to - from);
    const QPointF across = QPointF(-along.y(), along.x()) * (width_px / 2);
    polygon(std::array{from + across, to + across, to - across, from - across}, colour);
}

void MarkBatch::roundedBox(const QRectF& box, double radius_px, const QColor& colour) {
    constexpr int steps = 5;
    std::vector<QPointF> corners;
    const double radius = std::min({radius_px, box.width() / 2, box.height() / 2});
    const QRectF core = box.adjusted(radius, radius, -radius, -radius);
    const std::array centres{core.topRight(), core.bottomRight(), core.bottomLeft(), core.topLeft()};
    for (std::size_t quarter = 0; quarter < centres.size(); ++quarter) {
        for (int step = 0; step <= steps; ++step) {
            const double angle =
                (static_cast<double>(quarter) - 1 + static_cast<double>(step) / steps) * std::numbers::pi / 2;
            corners.push_back(centres.at(quarter) + radius * QPointF(std::cos(angle), std::sin(angle)));
        }
    }
    polygon(corners, colour);
}

void MarkBatch::edgedBox(const QRectF& box, double radius_px, double width_px, const QColor& edge,
                         const QColor& fill) {
    roundedBox(box, radius_px, edge);
    roundedBox(box.adjusted(width_px, width_px, -width_px, -width_px), radius_px - width_px, fill);
}

void MarkBatch::arrowhead(QPointF tip, QPointF direction, double length_px, const QColor& colour) {
    const QPointF along = unit(direction);
    const QPointF across(-along.y(), along.x());
    const QPointF notch = tip - along * (length_px * 0.72);
    const QPointF back = tip - along * length_px;
    polygon(std::array{tip, back + across * (length_px * 0.46), notch}, colour);
    polygon(std::array{tip, notch, back - across * (length_px * 0.46)}, colour);
}

void MarkBatch::shape(const QString& name, QPointF centre, double size_px, const QColor& colour) {
    const double half = size_px / 2;
    if (name == u"triangle") {
        polygon(std::array{centre + QPointF(0, -half * 1.05), centre + QPointF(half * 1.1, half * 0.85),
                           centre + QPointF(-half * 1.1, half * 0.85)},
                colour);
    } else if (name == u"square") {
        const double side = half * 0.88;
        polygon(std::array{centre + QPointF(-side, -side), centre + QPointF(side, -side),
                           centre + QPointF(side, side), centre + QPointF(-side, side)},
                colour);
    } else if (name == u"diamond") {
        const double reach = half * 1.2;
        polygon(std::array{centre + QPointF(0, -reach), centre + QPointF(reach, 0),
                           centre + QPointF(0, reach), centre + QPointF(-reach, 0)},
                colour);
    } else if (name == u"cross") {
        line(centre - QPointF(half, 0), centre + QPointF(half, 0), size_px * 0.38, colour);
        line(centre - QPointF(0, half), centre + QPointF(0, half), size_px * 0.38, colour);
    } else {
        disc(centre, half, colour);
    }
}

void MarksNode::show(const MarkBatch& marks) {
    const std::vector<MarkBatch::Mesh>& meshes = marks.meshes();
    while (static_cast<std::size_t>(childCount()) > meshes.size())
        delete lastChild(); // takes itself out of the tree
    while (static_cast<std::size_t>(childCount()) < meshes.size()) {
        auto node = std::make_unique<QSGGeometryNode>();
        node->setFlag(OwnsGeometry);
        node->setFlag(OwnsMaterial);
        node->setMaterial(new QSGVertexColorMaterial); // the node owns it
        appendChildNode(node.release());               // the tree owns it now
    }
    static_assert(sizeof(MarkBatch::Vertex) == sizeof(QSGGeometry::ColoredPoint2D));
    auto* node = static_cast<QSGGeometryNode*>(firstChild());
    for (const auto& [vertices, indices] : meshes) {
        auto geometry = std::make_unique<QSGGeometry>(QSGGeometry::defaultAttributes_ColoredPoint2D(),
                                                      static_cast<int>(vertices.size()),
                                                      static_cast<int>(indices.size()));
        geometry->setDrawingMode(QSGGeometry::DrawTriangles);
        std::memcpy(geometry->vertexData(), vertices.data(), vertices.size() * sizeof(MarkBatch::Vertex));
        std::memcpy(geometry->indexData(), indices.data(), indices.size() * sizeof(quint16));
        node->setGeometry(geometry.release()); // the node owns it
        node = static_cast<QSGGeometryNode*>(node->nextSibling());
    }
}

} // namespace layers
