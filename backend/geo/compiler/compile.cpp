// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/compile.h"

#include "compiler/geojson.h"
#include "geo/simplify.h"
#include "geo/triangulate.h"

#include <algorithm>
#include <array>
#include <format>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace geo::compiler {

namespace {

using Path = std::filesystem::path;
/// Nothing, or what went wrong.
using Failure = std::optional<Error>;

/// What a level of detail keeps. Tolerances are about half a pixel at the zoom that the level serves up to.
struct Level {
    double max_zoom;
    double tolerance_m;
    int max_river_rank;
    double min_lake_km2;
    double cell_size; ///< normalised Mercator: some views across at the zooms that the level serves
};

constexpr std::array levels{
    Level{5, 1600, 3, 800, 1.0 / 16},
    Level{7, 400, 6, 100, 1.0 / 32},
    Level{9, 100, 9, 10, 1.0 / 64},
    Level{std::numeric_limits<double>::infinity(), 25, 9, 0, 1.0 / 128},
};

/// In the middle of the border, so that floats are finest where the map is looked at closest.
constexpr LonLat origin{126.5, 41.2};
/// Where tolerances in metres are exact.
constexpr double reference_latitude_deg = 41.2;
/// Longer lines are cut, so that a view draws only the pieces near it.
constexpr std::size_t max_line_points = 300;
constexpr std::size_t max_mesh_points = 65'536;

class Compiler {
public:
    explicit Compiler(Path from)
        : folder(std::move(from)) {
        map.origin = geo::toMercator(origin);
        for (const Level& level : levels)
            map.detail_max_zoom.push_back(level.max_zoom);
    }

    [[nodiscard]] std::expected<Basemap, Error> run() {
        for (std::size_t detail = 0; detail < levels.size(); ++detail) {
            for (const auto step : {&Compiler::land, &Compiler::lakes, &Compiler::lines, &Compiler::rivers}) {
                if (const Failure failure = (this->*step)(detail))
                    return std::unexpected(*failure);
            }
        }
        if (const Failure failure = towns())
            return std::unexpected(*failure);
        std::ranges::stable_sort(map.meshes, {}, [](const Mesh& m) { return std::pair(m.detail, m.kind); });
        std::ranges::stable_sort(map.lines, {}, [](const Line& l) { return std::pair(l.detail, l.kind); });
        return std::move(map);
    }

private:
    [[nodiscard]] Failure land(std::size_t detail) {
        const auto features = readGeoJson(folder / std::format("land-{}.geojson", detail));
        if (!features)
            return features.error();
        for (const Feature& feature : *features) {
            const CountryCode country(feature.properties["country"].asString());
            if (const Failure failure = fill(feature.polygons, MeshKind::Land, country, detail))
                return failure;
        }
        return {};
    }

    [[nodiscard]] Failure lakes(std::size_t detail) {
        const auto features = readGeoJson(folder / "lakes.geojson");
        if (!features)
            return features.error();
        MultiPolygon kept;
        for (const Feature& feature : *features) {
            if (feature.properties["km2"].asDouble() >= levels[detail].min_lake_km2)
                std::ranges::move(simplified(feature.polygons, tolerance(detail)), std::back_inserter(kept));
        }
        return fill(kept, MeshKind::Lake, CountryCode(), detail);
    }

    [[nodiscard]] Failure fill(const MultiPolygon& polygons, MeshKind kind, CountryCode country,
                               std::size_t detail) {
        const auto cells = triangulateInCells(polygons, levels[detail].cell_size);
        if (!cells)
            return cells.error();
        for (const Triangles& cell : *cells)
            addMeshes(cell, {.kind = kind, .detail = static_cast<std::uint8_t>(detail), .country = country});
        return {};
    }

    /// Stores triangles as meshes that 16-bit indices reach.
    void addMeshes(const Triangles& triangles, const Mesh& like) {
        std::map<std::uint32_t, std::uint16_t> local;
        Mesh mesh = begin(like);
        for (std::size_t i = 0; i < triangles.indices.size(); i += 3) {
            if (local.size() + 3 > max_mesh_points) {
                end(mesh);
                mesh = begin(like);
                local.clear();
            }
            for (std::size_t corner = i; corner < i + 3; ++corner) {
                const std::uint32_t global = triangles.indices[corner];
                const auto [known, added] =
                    local.try_emplace(global, static_cast<std::uint16_t>(local.size()));
                if (added)
                    map.points.push_back(map.toLocal(triangles.points[global]));
                map.indices.push_back(known->second);
            }
        }
        end(mesh);
    }

    [[nodiscard]] Mesh begin(Mesh mesh) const {
        mesh.first_point = static_cast<std::uint32_t>(map.points.size());
        mesh.first_index = static_cast<std::uint32_t>(map.indices.size());
        return mesh;
    }

    void end(Mesh mesh) {
        mesh.point_count = static_cast<std::uint32_t>(map.points.size()) - mesh.first_point;
        mesh.index_count = static_cast<std::uint32_t>(map.indices.size()) - mesh.first_index;
        if (mesh.index_count > 0)
            map.meshes.push_back(mesh);
    }

    [[nodiscard]] Failure lines(std::size_t detail) {
        static const std::map<std::string, LineKind, std::less<>> kinds{
            {"coast", LineKind::Coast},           {"border", LineKind::CountryBorder},
            {"province", LineKind::ProvinceLine}, {"yalu", LineKind::Yalu},
            {"tumen", LineKind::Tumen},           {"paektu", LineKind::PaektuSection},
            {"sea", LineKind::SeaSection},        {"demarcation", LineKind::Demarcation}};
        const Path path = folder / std::format("lines-{}.geojson", detail);
        const auto features = readGeoJson(path);
        if (!features)
            return features.error();
        for (const Feature& feature : *features) {
            const auto kind = kinds.find(feature.properties["kind"].asString());
            if (kind == kinds.end())
                return Error{path.string(), "a line of an unknown kind", "Run the recipe again."};
            Line line{.kind = kind->second, .detail = static_cast<std::uint8_t>(detail)};
            line.country = CountryCode(feature.properties["country"].asString());
            line.other_country = CountryCode(feature.properties["other"].asString());
            for (const PointList& points : feature.lines)
                addLine(points, line);
        }
        return {};
    }

    [[nodiscard]] Failure rivers(std::size_t detail) {
        const auto features = readGeoJson(folder / "rivers.geojson");
        if (!features)
            return features.error();
        for (const Feature& feature : *features) {
            const int rank = feature.properties["rank"].asInt();
            if (rank > levels[detail].max_river_rank)
                continue;
            const Line line{.kind = LineKind::River,
                            .detail = static_cast<std::uint8_t>(detail),
                            .rank = static_cast<std::uint8_t>(rank)};
            for (const PointList& points : feature.lines)
                addLine(simplified(points, tolerance(detail)), line);
        }
        return {};
    }

    /// Cuts only where a cut does not show: dashed lines and the border itself stay whole.
    void addLine(const PointList& points, Line line) {
        const bool cut = line.kind == LineKind::Coast || line.kind == LineKind::CountryBorder ||
                         line.kind == LineKind::River;
        const std::size_t piece = cut ? max_line_points : points.size();
        for (std::size_t first = 0; first + 1 < points.size(); first += piece - 1) {
            line.first_point = static_cast<std::uint32_t>(map.points.size());
            line.point_count = static_cast<std::uint32_t>(std::min(piece, points.size() - first));
            for (std::size_t i = first; i < first + line.point_count; ++i)
                map.points.push_back(map.toLocal(points[i]));
            map.lines.push_back(line);
        }
    }

    [[nodiscard]] Failure towns() {
        const auto features = readGeoJson(folder / "towns.geojson");
        if (!features)
            return features.error();
        for (const Feature& feature : *features) {
            const Json::Value& p = feature.properties;
            map.towns.push_back({.position = feature.positions.at(0),
                                 .rank = static_cast<std::uint8_t>(p["rank"].asUInt()),
                                 .capital = p["capital"].asBool(),
                                 .country = CountryCode(p["country"].asString()),
                                 .name_en = p["name_en"].asString(),
                                 .name_ko = p["name_ko"].asString(),
                                 .name_zh = p["name_zh"].asString()});
        }
        std::ranges::stable_sort(map.towns, {}, &Town::rank);
        return {};
    }

    [[nodiscard]] static double tolerance(std::size_t detail) {
        return mercatorLength(levels[detail].tolerance_m, reference_latitude_deg);
    }

    Path folder;
    Basemap map;
};

} // namespace

std::expected<Basemap, Error> compile(const Path& folder) {
    return Compiler(folder).run();
}

} // namespace geo::compiler
