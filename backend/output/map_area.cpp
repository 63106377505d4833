// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/map_parts.h"

#include <algorithm>
#include <map>

namespace output {

namespace {

using Edge = std::pair<std::uint16_t, std::uint16_t>;

/// The edges that only one triangle of the mesh has, each from its start, so that they run around the area.
std::multimap<std::uint16_t, std::uint16_t> outlineEdges(std::span<const geo::LocalPoint> points,
                                                         std::span<const std::uint16_t> indices) {
    std::map<Edge, int> count;
    std::vector<Edge> edges;
    for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
        const auto [a, b, c] = std::tuple{points[indices[i]], points[indices[i + 1]], points[indices[i + 2]]};
        const bool turned = (b.x - a.x) * (c.y - a.y) < (b.y - a.y) * (c.x - a.x);
        for (std::size_t corner = 0; corner < 3; ++corner) {
            Edge edge{indices[i + corner], indices[i + (corner + 1) % 3]};
            if (turned)
                std::swap(edge.first, edge.second);
            edges.push_back(edge);
            ++count[std::minmax(edge.first, edge.second)];
        }
    }
    std::multimap<std::uint16_t, std::uint16_t> outline;
    for (const Edge& edge : edges) {
        if (count[std::minmax(edge.first, edge.second)] == 1)
            outline.insert(edge);
    }
    return outline;
}

} // namespace

QPainterPath areaOf(const geo::Basemap& basemap, const MapView& view,
                    const std::vector<const geo::Mesh*>& meshes) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const geo::Mesh* mesh : meshes) {
        const auto points = basemap.pointsOf(*mesh);
        auto edges = outlineEdges(points, basemap.indicesOf(*mesh));
        while (!edges.empty()) {
            const std::uint16_t first = edges.begin()->first;
            path.moveTo(view.at(basemap.toMercator(points[first])));
            for (auto edge = edges.begin(); edge != edges.end();) {
                const std::uint16_t next = edge->second;
                edges.erase(edge);
                if (next == first)
                    break;
                path.lineTo(view.at(basemap.toMercator(points[next])));
                edge = edges.find(next);
            }
            path.closeSubpath();
        }
    }
    return path;
}

} // namespace output
