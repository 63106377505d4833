// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/line_mesh.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <unordered_map>
#include <utility>

namespace layers {

namespace {

constexpr std::size_t verticesPerSegment = 4;
constexpr std::size_t maxVertices = 65'536;

std::uint8_t share(float value) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F));
}

double distance(geo::LocalPoint a, geo::LocalPoint b) {
    return std::hypot(double{b.x} - double{a.x}, double{b.y} - double{a.y});
}

const QSGGeometry::AttributeSet& lineAttributes() {
    static const std::array<QSGGeometry::Attribute, 3> attributes{
        QSGGeometry::Attribute::createWithAttributeType(0, 4, QSGGeometry::FloatType,
                                                        QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 1, QSGGeometry::FloatType,
                                                        QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(2, 4, QSGGeometry::UnsignedByteType,
                                                        QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{static_cast<int>(attributes.size()), sizeof(LineVertex),
                                               attributes.data()};
    return set;
}

} // namespace

void LineMeshBuilder::add(std::span<const geo::LocalPoint> line, std::span<const float> widths,
                          std::span<const float> strengths) {
    double along = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (m_meshes.empty() || m_meshes.back().vertices.size() + verticesPerSegment > maxVertices)
            m_meshes.emplace_back();
        LineMesh& mesh = m_meshes.back();
        LineVertex vertex{.from = line[i - 1], .to = line[i], .along = static_cast<float>(along)};
        if (!widths.empty()) {
            vertex.widthAtStart = share(widths[i - 1]);
            vertex.widthAtFinish = share(widths[i]);
        }
        for (std::size_t corner = 0; corner < verticesPerSegment; ++corner) {
            vertex.corner = static_cast<std::uint8_t>(corner * 85);
            if (!strengths.empty())
                vertex.strength = share(strengths[corner < 2 ? i - 1 : i]);
            mesh.vertices.push_back(vertex);
        }
        mesh.bounds.extend({line[i - 1].x, line[i - 1].y});
        mesh.bounds.extend({line[i].x, line[i].y});
        along += distance(line[i - 1], line[i]);
    }
}

std::vector<LineMesh> LineMeshBuilder::take() {
    return std::exchange(m_meshes, {});
}

SharedMesh sharedMesh(const LineMesh& mesh) {
    const auto segments = static_cast<int>(mesh.vertices.size() / verticesPerSegment);
    auto geometry =
        std::make_shared<QSGGeometry>(lineAttributes(), static_cast<int>(mesh.vertices.size()), segments * 6);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->vertexData(), mesh.vertices.data(), mesh.vertices.size() * sizeof(LineVertex));
    quint16* index = geometry->indexDataAsUShort();
    for (int segment = 0; segment < segments; ++segment) {
        const int first = segment * static_cast<int>(verticesPerSegment);
        for (const int corner : {0, 1, 2, 2, 1, 3})
            *index++ = static_cast<quint16>(first + corner);
    }
    return {.geometry = std::move(geometry), .bounds = mesh.bounds};
}

SharedMesh sharedMesh(const FillMesh& mesh) {
    auto geometry = std::make_shared<QSGGeometry>(QSGGeometry::defaultAttributes_Point2D(),
                                                  static_cast<int>(mesh.points.size()),
                                                  static_cast<int>(mesh.indices.size()));
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->vertexData(), mesh.points.data(), mesh.points.size() * sizeof(geo::LocalPoint));
    std::memcpy(geometry->indexData(), mesh.indices.data(), mesh.indices.size() * sizeof(std::uint16_t));
    return {.geometry = std::move(geometry), .bounds = mesh.bounds};
}

geo::PointList widened(std::span<const geo::LocalPoint> line) {
    geo::PointList points;
    points.reserve(line.size());
    for (const geo::LocalPoint point : line)
        points.push_back({double{point.x}, double{point.y}});
    return points;
}

std::vector<geo::LocalPoint> narrowed(std::span<const geo::Mercator> line) {
    std::vector<geo::LocalPoint> points;
    points.reserve(line.size());
    for (const geo::Mercator point : line)
        points.push_back({static_cast<float>(point.x), static_cast<float>(point.y)});
    return points;
}

std::vector<FillMesh> fillMeshes(const geo::Triangles& triangles) {
    std::vector<FillMesh> meshes;
    std::unordered_map<std::uint32_t, std::uint16_t> placed;
    for (std::size_t first = 0; first + 2 < triangles.indices.size(); first += 3) {
        if (meshes.empty() || meshes.back().points.size() + 3 > maxVertices) {
            meshes.emplace_back();
            placed.clear();
        }
        FillMesh& mesh = meshes.back();
        for (std::size_t corner = first; corner < first + 3; ++corner) {
            const std::uint32_t index = triangles.indices[corner];
            const auto [found, isNew] =
                placed.try_emplace(index, static_cast<std::uint16_t>(mesh.points.size()));
            if (isNew) {
                const geo::Mercator point = triangles.points[index];
                mesh.points.push_back({static_cast<float>(point.x), static_cast<float>(point.y)});
                mesh.bounds.extend(point);
            }
            mesh.indices.push_back(found->second);
        }
    }
    return meshes;
}

} // namespace layers
