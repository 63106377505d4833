// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QSGNode>
#include <QString>
#include <map>
#include <span>
#include <vector>

namespace layers {

/// Small flat shapes in pixels of the view, with antialiased edges, drawn in one go: signs, marks,
/// arrowheads, badges, rings.
class MarkBatch {
public:
    /// `feather_px`: the width of the soft edge, one device pixel.
    explicit MarkBatch(double feather_px);

    /// A convex polygon, in either direction.
    void polygon(std::span<const QPointF> corners, const QColor& colour);
    void disc(QPointF centre, double radius_px, const QColor& colour);
    /// A disc of `fill` with a ring of `edge` around it, `width_px` broad, inside `radius_px`.
    void ring(QPointF centre, double radius_px, double width_px, const QColor& edge, const QColor& fill);
    /// Dots on a circle: what stands in it is not verified.
    void ringOfDots(QPointF centre, double radius_px, const QColor& colour);
    void line(QPointF from, QPointF to, double width_px, const QColor& colour);
    void roundedBox(const QRectF& box, double radius_px, const QColor& colour);
    /// A rounded box with an edge inside it.
    void edgedBox(const QRectF& box, double radius_px, double width_px, const QColor& edge,
                  const QColor& fill);
    /// A notched arrowhead; `direction` of any length.
    void arrowhead(QPointF tip, QPointF direction, double length_px, const QColor& colour);
    /// The shape of a category, "circle", "triangle", "square", "diamond" or "cross", about `size_px` across.
    void shape(const QString& name, QPointF centre, double size_px, const QColor& colour);

    struct Vertex {
        float x = 0;
        float y = 0;
        unsigned char r = 0;
        unsigned char g = 0;
        unsigned char b = 0;
        unsigned char a = 0;
    };
    /// Triangles; fewer than 65,536 vertices, so that 16-bit indices reach them.
    struct Mesh {
        std::vector<Vertex> vertices;
        std::vector<quint16> indices;
    };
    /// What was drawn, from back to front.
    [[nodiscard]] const std::vector<Mesh>& meshes() const { return m_meshes; }

private:
    /// The corners of a shape, half a device pixel inside and outside of where it is drawn.
    struct Outline {
        std::vector<QPointF> inner;
        std::vector<QPointF> outer;
    };
    [[nodiscard]] Outline outlineOf(std::span<const QPointF> corners) const;
    void add(const Outline& outline, QPointF shift, const QColor& colour);

    double m_feather_px;
    std::map<double, Outline> m_discs; ///< Around (0, 0), by radius: many discs are alike.
    std::vector<Mesh> m_meshes;
};

/// Shows a batch. Lives on the render thread.
class MarksNode : public QSGNode {
public:
    void show(const MarkBatch& marks);
};

} // namespace layers
