// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/basemap.h"

#include <algorithm>
#include <cmath>

namespace geo {

CountryClass countryClass(CountryCode country) {
    if (country.view() == "CHN")
        return CountryClass::China;
    if (country.view() == "PRK")
        return CountryClass::NorthKorea;
    if (country.view() == "KOR")
        return CountryClass::SouthKorea;
    return CountryClass::Other;
}

std::uint8_t Basemap::detailForZoom(double zoom) const {
    const auto level =
        std::ranges::find_if(detail_max_zoom, [zoom](double max_zoom) { return zoom <= max_zoom; });
    if (level == detail_max_zoom.end())
        return detail_max_zoom.empty() ? std::uint8_t{0}
                                       : static_cast<std::uint8_t>(detail_max_zoom.size() - 1);
    return static_cast<std::uint8_t>(level - detail_max_zoom.begin());
}

std::span<const Mesh> Basemap::meshesAt(std::uint8_t detail) const {
    const auto found = std::ranges::equal_range(meshes, detail, {}, &Mesh::detail);
    return {found.begin(), found.end()};
}

std::span<const Line> Basemap::linesAt(std::uint8_t detail) const {
    const auto found = std::ranges::equal_range(lines, detail, {}, &Line::detail);
    return {found.begin(), found.end()};
}

std::span<const LocalPoint> Basemap::pointsOf(const Mesh& mesh) const {
    return std::span(points).subspan(mesh.first_point, mesh.point_count);
}

std::span<const std::uint16_t> Basemap::indicesOf(const Mesh& mesh) const {
    return std::span(indices).subspan(mesh.first_index, mesh.index_count);
}

std::span<const LocalPoint> Basemap::pointsOf(const Line& line) const {
    return std::span(points).subspan(line.first_point, line.point_count);
}

} // namespace geo
