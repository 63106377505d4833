// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_style.h"

#include "geo/mercator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace layers {

namespace {

using Stop = std::pair<double, double>; // pixels per degree, value

/// The value at `ppd` between the stops, linear in the zoom.
double between(std::span<const Stop> stops, double ppd) {
    if (ppd <= stops.front().first)
        return stops.front().second;
    for (std::size_t i = 1; i < stops.size(); ++i) {
        const auto [from, fromValue] = stops[i - 1];
        const auto [to, toValue] = stops[i];
        if (ppd <= to)
            return std::lerp(fromValue, toValue, std::log(ppd / from) / std::log(to / from));
    }
    return stops.back().second;
}

MapLevel levelAt(double ppd) {
    if (ppd < 20)
        return MapLevel::Asia;
    if (ppd < 60)
        return MapLevel::Region;
    if (ppd < 130)
        return MapLevel::Border;
    return ppd < 400 ? MapLevel::Province : MapLevel::Crossing;
}

} // namespace

MapStyle mapStyle(double zoom, bool inset) {
    static constexpr std::array<Stop, 6> border{
        {{10, 2.2}, {35, 4.6}, {90, 5.4}, {200, 8}, {400, 10}, {1600, 14}}};
    static constexpr std::array<Stop, 2> way{{{14, 0.62}, {40, 1}}};
    static constexpr std::array<Stop, 6> relief{
        {{14, 0}, {24, 0.78}, {120, 0.78}, {150, 0.7}, {360, 0.7}, {480, 0}}};
    static constexpr std::array<Stop, 4> provinces{{{36, 0}, {52, 1}, {400, 1}, {520, 0}}};
    static constexpr std::array<Stop, 2> rivers{{{16, 0}, {26, 1}}};
    static constexpr std::array<Stop, 3> bands{{{8, 0.2}, {30, 0.6}, {70, 1}}};

    const double ppd = geo::pixelsPerDegree(zoom);
    const MapLevel level = levelAt(ppd);
    MapStyle style{.level = level,
                   .border_px = between(border, ppd),
                   .way_share = between(way, ppd),
                   .relief = between(relief, ppd),
                   .provinces = between(provinces, ppd),
                   .rivers = between(rivers, ppd),
                   .bands = between(bands, ppd),
                   .countryNames = level <= MapLevel::Border,
                   .provinceNames = level == MapLevel::Border || level == MapLevel::Province,
                   .curvedRiverNames = level >= MapLevel::Province,
                   .eventMarks = level >= MapLevel::Province};
    static constexpr std::array<int, 5> riverRanks{0, 4, 8, 9, 9};
    static constexpr std::array<int, 5> placeRanks{1, 2, 3, 5, 6};
    style.maxRiverRank = riverRanks.at(static_cast<std::size_t>(level));
    style.maxPlaceRank = placeRanks.at(static_cast<std::size_t>(level));
    if (inset) {
        style.border_px = 2.2;
        style.way_share = 0.5;
        style.relief = 0;
        style.provinces = 0;
        style.rivers = 0;
        style.bands = 0.12;
    }
    return style;
}

} // namespace layers
