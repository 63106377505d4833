// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/basemap.h"
#include "geo/triangulate.h"

#include <QSGGeometry>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace layers {

/// A corner of the rectangle around one segment; the shader makes the segment a capsule of constant width in
/// pixels, so that joins and ends are round whatever the zoom.
struct LineVertex {
    geo::LocalPoint from;
    geo::LocalPoint to;
    float along = 0;                 ///< From the line's start to `from`, in the unit of the points.
    std::uint8_t corner = 0;         ///< 0 and 85 on the two sides at `from`, 170 and 255 at `to`.
    std::uint8_t strength = 255;     ///< Opacity at this corner's end.
    std::uint8_t widthAtStart = 255; ///< Share of the line's width, 255 for the whole.
    std::uint8_t widthAtFinish = 255;
};
static_assert(sizeof(LineVertex) == 24, "uploaded as it is");

/// Vertices of many lines of one look, at most 65,536.
struct LineMesh {
    std::vector<LineVertex> vertices;
    geo::MercatorBox bounds; ///< Relative to the local origin, like the points.
};

/// Fills of one colour, at most 65,536 vertices.
struct FillMesh {
    std::vector<geo::LocalPoint> points;
    std::vector<std::uint16_t> indices; ///< Three a triangle.
    geo::MercatorBox bounds;            ///< Relative to the local origin.
};

/// Geometry as the graphics card gets it. Nobody changes it once it is made, so that all nodes that show it,
/// of whatever window, share it.
struct SharedMesh {
    std::shared_ptr<QSGGeometry> geometry;
    geo::MercatorBox bounds; ///< Relative to the local origin.
};

/// Adds lines to meshes and begins a new mesh when one is full.
class LineMeshBuilder {
public:
    /// `widths`: the share of the width at each point, 0 to 1; empty for the whole width everywhere.
    /// `strengths`: the opacity at each point, likewise.
    void add(std::span<const geo::LocalPoint> line, std::span<const float> widths = {},
             std::span<const float> strengths = {});
    /// The meshes; the builder is empty afterwards.
    [[nodiscard]] std::vector<LineMesh> take();

private:
    std::vector<LineMesh> m_meshes;
};

/// A mesh to be drawn. Safe from any thread.
[[nodiscard]] SharedMesh sharedMesh(const LineMesh& mesh);
[[nodiscard]] SharedMesh sharedMesh(const FillMesh& mesh);

/// Local points as doubles for the algorithms of backend/geo, and back. The unit and the origin stay.
[[nodiscard]] geo::PointList widened(std::span<const geo::LocalPoint> line);
[[nodiscard]] std::vector<geo::LocalPoint> narrowed(std::span<const geo::Mercator> line);

/// Triangles as meshes of at most 65,536 vertices.
[[nodiscard]] std::vector<FillMesh> fillMeshes(const geo::Triangles& triangles);

} // namespace layers
