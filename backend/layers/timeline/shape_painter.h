// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QSGGeometry>
#include <span>
#include <vector>

namespace layers {

/// Triangles with a colour at each vertex; fewer than 65,536 vertices, so that 16-bit indices reach them.
struct ColouredMesh {
    std::vector<QSGGeometry::ColoredPoint2D> vertices;
    std::vector<quint16> indices;
};

/// The outline of a shape, half a device pixel inside and outside of where it is drawn: between the two it
/// fades.
struct SoftOutline {
    std::vector<QPointF> inner;
    std::vector<QPointF> outer;
};

/// Gathers flat shapes into meshes. Edges are softened over one device pixel, so that no multisampling is
/// needed. Coordinates are device-independent pixels.
class ShapePainter {
public:
    /// `devicePixelRatio`: device pixels in a device-independent one.
    explicit ShapePainter(double devicePixelRatio)
        : m_feather_px(1 / devicePixelRatio) {}

    /// An upright rectangle with hard edges: for bands and hairlines that lie on whole pixels.
    void fillRect(const QRectF& rect, const QColor& colour);
    /// The same, fading from one colour at its left edge to another at its right.
    void fillRect(const QRectF& rect, const QColor& left, const QColor& right);
    /// A shape that can be seen whole from `centre` (every convex shape, a cross): its outline, clockwise on
    /// the screen.
    void fillShape(std::span<const QPointF> outline, QPointF centre, const QColor& colour);
    /// The outline of such a shape around (0, 0), for drawing it many times.
    [[nodiscard]] SoftOutline softened(std::span<const QPointF> outline) const;
    void fillShape(const SoftOutline& shape, QPointF centre, const QColor& colour);
    void fillRoundedRect(const QRectF& rect, double radius_px, const QColor& colour);
    void fillCircle(QPointF centre, double radius_px, const QColor& colour);
    /// A ring or a frame: two fills would not leave its middle open.
    void strokeCircle(QPointF centre, double radius_px, double width_px, const QColor& colour);
    /// Four bars along the inside of `rect`.
    void strokeRect(const QRectF& rect, double width_px, const QColor& colour);
    /// The same, dashed.
    void dashRect(const QRectF& rect, double width_px, double dash_px, double gap_px, const QColor& colour);
    /// An upright dashed line.
    void dashDown(double x, double top, double bottom, double width_px, double dash_px, double gap_px,
                  const QColor& colour);

    [[nodiscard]] std::vector<ColouredMesh> take();

private:
    /// From two points, the one left of the other or both the same, a shape can be seen half by half.
    /// Triangles from one middle to the ends of a long bar would be slivers, which cost a software renderer
    /// most.
    struct Middles {
        QPointF left;
        QPointF right;
    };
    /// `shape` moved by `shift`, with its soft edge.
    void addShape(const SoftOutline& shape, QPointF shift, const Middles& middles, const QColor& colour);
    ColouredMesh& meshFor(std::size_t vertices);
    void addRing(std::span<const QPointF> outer, const QColor& outerColour, std::span<const QPointF> inner,
                 const QColor& innerColour);

    double m_feather_px;
    std::vector<ColouredMesh> m_meshes;
};

/// The outline moved outwards by `distance_px` (inwards when negative), corners mitred.
[[nodiscard]] std::vector<QPointF> offsetOutline(std::span<const QPointF> outline, double distance_px);
/// A circle as a polygon fine enough for its size, clockwise on the screen.
[[nodiscard]] std::vector<QPointF> circleOutline(QPointF centre, double radius_px);

} // namespace layers
