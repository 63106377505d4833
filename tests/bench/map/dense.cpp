// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dense.h"

#include <array>
#include <cmath>

namespace bench {

namespace {

/// Between -1 and 1, the same for the same number.
double noise(std::uint32_t seed) {
    seed = (seed ^ (seed >> 16U)) * 0x45d9f3bU;
    seed = (seed ^ (seed >> 16U)) * 0x45d9f3bU;
    return static_cast<double>(seed ^ (seed >> 16U)) / 2147483647.5 - 1;
}

class Densifier {
public:
    Densifier(const geo::Basemap& map, int factor)
        : m_in(map)
        , m_factor(factor)
        , m_sides(std::max(1, static_cast<int>(std::lround(std::sqrt(factor))))) {
        m_out.origin = map.origin;
        m_out.detail_max_zoom = map.detail_max_zoom;
        m_out.towns = map.towns;
    }

    geo::Basemap run() {
        for (const geo::Mesh& mesh : m_in.meshes)
            add(mesh);
        for (const geo::Line& line : m_in.lines)
            add(line);
        return std::move(m_out);
    }

private:
    void begin(const geo::Mesh& like) {
        m_out.meshes.push_back(like);
        m_out.meshes.back().first_point = static_cast<std::uint32_t>(m_out.points.size());
        m_out.meshes.back().first_index = static_cast<std::uint32_t>(m_out.indices.size());
        m_out.meshes.back().point_count = 0;
        m_out.meshes.back().index_count = 0;
    }

    void add(const geo::Mesh& mesh) {
        begin(mesh);
        const auto points = m_in.pointsOf(mesh);
        const auto indices = m_in.indicesOf(mesh);
        const auto perTriangle = static_cast<std::uint32_t>((m_sides + 1) * (m_sides + 2) / 2);
        for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
            if (m_out.meshes.back().point_count + perTriangle > 65'536)
                begin(mesh);
            add(std::array{points[indices[i]], points[indices[i + 1]], points[indices[i + 2]]});
        }
    }

    /// Cuts a triangle into m_sides² in rows.
    void add(const std::array<geo::LocalPoint, 3>& corners) {
        geo::Mesh& mesh = m_out.meshes.back();
        const std::uint32_t first = mesh.point_count;
        const auto n = static_cast<float>(m_sides);
        for (int row = 0; row <= m_sides; ++row) {
            for (int column = 0; column <= row; ++column) {
                const float b = static_cast<float>(row - column) / n;
                const float c = static_cast<float>(column) / n;
                const float a = 1 - b - c;
                m_out.points.push_back({a * corners[0].x + b * corners[1].x + c * corners[2].x,
                                        a * corners[0].y + b * corners[1].y + c * corners[2].y});
                ++mesh.point_count;
            }
        }
        const auto index = [first](int row, int column) {
            return static_cast<std::uint16_t>(first +
                                              static_cast<std::uint32_t>(row * (row + 1) / 2 + column));
        };
        const auto triangle = [&](std::array<std::uint16_t, 3> all) {
            m_out.indices.insert(m_out.indices.end(), all.begin(), all.end());
            mesh.index_count += 3;
        };
        for (int row = 0; row < m_sides; ++row) {
            for (int column = 0; column <= row; ++column) {
                triangle({index(row, column), index(row + 1, column), index(row + 1, column + 1)});
                if (column < row)
                    triangle({index(row, column), index(row + 1, column + 1), index(row, column + 1)});
            }
        }
    }

    void add(const geo::Line& line) {
        geo::PointList points;
        for (const geo::LocalPoint point : m_in.pointsOf(line))
            points.push_back({double{point.x}, double{point.y}});
        const geo::PointList dense = densified(points, m_factor);
        m_out.lines.push_back(line);
        m_out.lines.back().first_point = static_cast<std::uint32_t>(m_out.points.size());
        m_out.lines.back().point_count = static_cast<std::uint32_t>(dense.size());
        for (const geo::Mercator point : dense)
            m_out.points.push_back({static_cast<float>(point.x), static_cast<float>(point.y)});
    }

    const geo::Basemap& m_in;
    const int m_factor;
    const int m_sides;
    geo::Basemap m_out;
};

} // namespace

geo::PointList densified(const geo::PointList& line, int factor) {
    if (factor <= 1 || line.empty())
        return line;
    constexpr double roughness = 0.1; // of a new segment's length
    geo::PointList dense{line.front()};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const geo::Mercator leg{line[i].x - line[i - 1].x, line[i].y - line[i - 1].y};
        for (int k = 1; k < factor; ++k) {
            const double t = static_cast<double>(k) / factor;
            const double off = roughness / factor *
                               noise(static_cast<std::uint32_t>(i) * 1009U + static_cast<std::uint32_t>(k));
            dense.push_back(
                {line[i - 1].x + leg.x * t - leg.y * off, line[i - 1].y + leg.y * t + leg.x * off});
        }
        dense.push_back(line[i]);
    }
    return dense;
}

geo::Basemap densified(const geo::Basemap& map, int factor) {
    return Densifier(map, factor).run();
}

} // namespace bench
