// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/prepared_level.h"

#include "geo/polyline.h"
#include "geo/simplify.h"
#include "layers/map/map_style.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace layers {

namespace {

/// Hairlines may stray this far from the survey, in pixels at the top of their zoom level.
constexpr double hairTolerance_px = 0.3;
/// The shore bands are broad and soft: small bays vanish in them, and a coarse line costs far fewer pixels.
constexpr double bandTolerance_px = 3.5;
constexpr double borderTolerance_px = 0.3;
/// About a third of a large view, so that most of what lies outside it is left out.
constexpr double cell_px = 700;

struct CellKey {
    LineGroup group;
    int column;
    int row;
    auto operator<=>(const CellKey&) const = default;
};
using Builders = std::map<CellKey, LineMeshBuilder>;

std::optional<LineGroup> groupOf(const geo::Line& line) {
    switch (line.kind) {
    case geo::LineKind::Coast:
        return LineGroup::Coast;
    case geo::LineKind::CountryBorder:
        return LineGroup::CountryBorder;
    case geo::LineKind::ProvinceLine:
        return geo::countryClass(line.country) == geo::CountryClass::SouthKorea ? LineGroup::ProvinceKR
                                                                                : LineGroup::Province;
    case geo::LineKind::River:
        if (line.rank <= 4)
            return LineGroup::RiverLarge;
        return line.rank <= 8 ? LineGroup::RiverSmall : LineGroup::RiverLeast;
    case geo::LineKind::Demarcation:
        return LineGroup::Demarcation;
    case geo::LineKind::Yalu:
    case geo::LineKind::Tumen:
    case geo::LineKind::PaektuSection:
    case geo::LineKind::SeaSection:
        break;
    }
    return std::nullopt;
}

FillGroup groupOf(const geo::Mesh& mesh) {
    if (mesh.kind == geo::MeshKind::Lake)
        return FillGroup::Lake;
    switch (geo::countryClass(mesh.country)) {
    case geo::CountryClass::China:
        return FillGroup::China;
    case geo::CountryClass::NorthKorea:
        return FillGroup::NorthKorea;
    case geo::CountryClass::SouthKorea:
        return FillGroup::SouthKorea;
    case geo::CountryClass::Other:
        break;
    }
    return FillGroup::Other;
}

geo::MercatorBox localBox(const geo::MercatorBox& box, geo::Mercator origin) {
    return {box.left - origin.x, box.top - origin.y, box.right - origin.x, box.bottom - origin.y};
}

void addFills(const geo::Basemap& basemap, std::uint8_t detail, PreparedLevel& level) {
    for (const geo::Mesh& mesh : basemap.meshesAt(detail)) {
        const auto points = basemap.pointsOf(mesh);
        const auto indices = basemap.indicesOf(mesh);
        level.fills.at(static_cast<std::size_t>(groupOf(mesh)))
            .push_back(sharedMesh(FillMesh{.points = {points.begin(), points.end()},
                                           .indices = {indices.begin(), indices.end()},
                                           .bounds = localBox(mesh.bounds, basemap.origin)}));
    }
}

void addLines(const geo::Basemap& basemap, std::uint8_t detail, double unitsPerPixel, Builders& builders) {
    const double cell = cell_px * unitsPerPixel;
    for (const geo::Line& line : basemap.linesAt(detail)) {
        const std::optional<LineGroup> group = groupOf(line);
        if (!group)
            continue;
        const geo::Mercator centre = line.bounds.centre();
        const int column = static_cast<int>(std::floor(centre.x / cell));
        const int row = static_cast<int>(std::floor(centre.y / cell));
        const geo::PointList points = widened(basemap.pointsOf(line));
        builders[{*group, column, row}].add(
            narrowed(geo::simplified(points, hairTolerance_px * unitsPerPixel)));
        if (*group == LineGroup::Coast)
            builders[{LineGroup::ShoreBand, column, row}].add(
                narrowed(geo::simplified(points, bandTolerance_px * unitsPerPixel)));
    }
}

void addBorder(const geo::Basemap& basemap, int zoom, double unitsPerPixel, Builders& builders) {
    const double sigma = mapStyle(zoom + 0.5, false).border_px * unitsPerPixel;
    for (const auto& [kind, group] : {std::pair{geo::LineKind::Yalu, LineGroup::Yalu},
                                      {geo::LineKind::PaektuSection, LineGroup::Paektu},
                                      {geo::LineKind::Tumen, LineGroup::Tumen}}) {
        const geo::PointList joined = widened(joinedLine(basemap, kind));
        const std::vector<geo::LocalPoint> line =
            narrowed(geo::simplified(geo::smoothed(joined, sigma), borderTolerance_px * unitsPerPixel));
        builders[{group, 0, 0}].add(line);
        builders[{LineGroup::BorderCasing, 0, 0}].add(line);
    }
}

} // namespace

std::vector<geo::LocalPoint> joinedLine(const geo::Basemap& basemap, geo::LineKind kind) {
    const auto finest = static_cast<std::uint8_t>(basemap.detail_max_zoom.size() - 1);
    std::vector<geo::LocalPoint> joined;
    for (const geo::Line& line : basemap.linesAt(finest)) {
        if (line.kind != kind)
            continue;
        const auto points = basemap.pointsOf(line);
        const bool continues = !joined.empty() && joined.back() == points.front();
        joined.insert(joined.end(), points.begin() + (continues ? 1 : 0), points.end());
    }
    return joined;
}

PreparedLevel prepareLevel(const geo::Basemap& basemap, int zoom) {
    PreparedLevel level;
    level.zoom = zoom;
    if (basemap.detail_max_zoom.empty())
        return level;
    const std::uint8_t detail = basemap.detailForZoom(zoom + 1.0);
    const double unitsPerPixel = 1 / geo::worldSizePx(zoom + 1.0);
    addFills(basemap, detail, level);
    Builders builders;
    addLines(basemap, detail, unitsPerPixel, builders);
    addBorder(basemap, zoom, unitsPerPixel, builders);
    for (auto& [key, builder] : builders) {
        for (const LineMesh& mesh : builder.take())
            level.lines.at(static_cast<std::size_t>(key.group)).push_back(sharedMesh(mesh));
    }
    return level;
}

} // namespace layers
