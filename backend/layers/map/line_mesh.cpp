// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/line_mesh.h"

#include "geo/simplify.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
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

/// The points at equal steps along the line, both ends included.
std::vector<geo::LocalPoint> resampled(std::span<const geo::LocalPoint> line, double step) {
    std::vector<geo::LocalPoint> points{line.front()};
    double carried = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double length = distance(line[i - 1], line[i]);
        double at = step - carried;
        for (; at < length; at += step) {
            const auto t = static_cast<float>(at / length);
            points.push_back(
                {std::lerp(line[i - 1].x, line[i].x, t), std::lerp(line[i - 1].y, line[i].y, t)});
        }
        carried = length - (at - step);
    }
    points.push_back(line.back());
    return points;
}

} // namespace

void LineMeshBuilder::add(std::span<const geo::LocalPoint> line, std::span<const float> widths) {
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
        for (const auto& [end, side] : {std::pair{0, 0}, {0, 255}, {255, 0}, {255, 255}}) {
            vertex.atEnd = static_cast<std::uint8_t>(end);
            vertex.atSide = static_cast<std::uint8_t>(side);
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

std::unique_ptr<QSGGeometry> makeGeometry(const LineMesh& mesh) {
    const auto segments = static_cast<int>(mesh.vertices.size() / verticesPerSegment);
    auto geometry =
        std::make_unique<QSGGeometry>(lineAttributes(), static_cast<int>(mesh.vertices.size()), segments * 6);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->vertexData(), mesh.vertices.data(), mesh.vertices.size() * sizeof(LineVertex));
    quint16* index = geometry->indexDataAsUShort();
    for (int segment = 0; segment < segments; ++segment) {
        const int first = segment * static_cast<int>(verticesPerSegment);
        for (const int corner : {0, 1, 2, 2, 1, 3})
            *index++ = static_cast<quint16>(first + corner);
    }
    return geometry;
}

std::unique_ptr<QSGGeometry> makeGeometry(const FillMesh& mesh) {
    auto geometry =
        std::make_unique<QSGGeometry>(QSGGeometry::defaultAttributes_Point2D(),
                                      static_cast<int>(mesh.points.size()), static_cast<int>(mesh.indices.size()));
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->vertexData(), mesh.points.data(), mesh.points.size() * sizeof(geo::LocalPoint));
    std::memcpy(geometry->indexData(), mesh.indices.data(), mesh.indices.size() * sizeof(std::uint16_t));
    return geometry;
}

std::vector<geo::LocalPoint> simplified(std::span<const geo::LocalPoint> line, double tolerance) {
    geo::PointList points;
    points.reserve(line.size());
    for (const geo::LocalPoint point : line)
        points.push_back({double{point.x}, double{point.y}});
    std::vector<geo::LocalPoint> result;
    for (const geo::Mercator point : geo::simplified(points, tolerance))
        result.push_back({static_cast<float>(point.x), static_cast<float>(point.y)});
    return result;
}

std::vector<geo::LocalPoint> smoothed(std::span<const geo::LocalPoint> line, double sigma) {
    if (line.size() < 3 || sigma <= 0)
        return {line.begin(), line.end()};
    constexpr double stepsPerSigma = 2;
    constexpr int reach = 6; // three sigma to either side
    const std::vector<geo::LocalPoint> points = resampled(line, sigma / stepsPerSigma);
    std::vector<geo::LocalPoint> result{points.front()};
    const auto last = static_cast<int>(points.size()) - 1;
    for (int i = 1; i < last; ++i) {
        double x = 0;
        double y = 0;
        double total = 0;
        // Towards an end the window narrows evenly, so that the line still begins and ends where it did.
        const int span = std::min({reach, i, last - i});
        for (int k = -span; k <= span; ++k) {
            const double offset = k / stepsPerSigma;
            const double weight = std::exp(-0.5 * offset * offset);
            x += weight * double{points[static_cast<std::size_t>(i + k)].x};
            y += weight * double{points[static_cast<std::size_t>(i + k)].y};
            total += weight;
        }
        result.push_back({static_cast<float>(x / total), static_cast<float>(y / total)});
    }
    result.push_back(points.back());
    return result;
}

} // namespace layers
