// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector4D>

namespace layers {

/// The five levels of the map's design, by pixels per degree of longitude.
enum class MapLevel { Asia, Region, Border, Province, Crossing };

/// What appears at a zoom, and how broad. Sizes in device-independent pixels, strengths 0 to 1.
struct MapStyle {
    MapLevel level = MapLevel::Border;
    double border_px = 5.4; ///< The Yalu and the Tumen.
    double way_share = 1;   ///< Share of a way's full width.
    double relief = 0.78;   ///< Strength of the hill shading.
    double provinces = 1;   ///< Strength of province lines and names.
    double rivers = 1;      ///< Strength of minor rivers.
    double bands = 1;       ///< Share of the shore bands' widths.
    int maxRiverRank = 8;   ///< Rivers beyond this rank do not show.
    bool countryNames = true;
    bool provinceNames = true;
    bool curvedRiverNames = false;
    bool eventMarks = false;
    int maxPlaceRank = 3; ///< Places beyond this rank do not show.

    friend bool operator==(const MapStyle&, const MapStyle&) = default;
};

/// What the casing is broader than the border.
inline constexpr double borderCasing_px = 4;

/// The style at a zoom level (the world is 256·2^zoom pixels wide). `inset`: the small locator map.
[[nodiscard]] MapStyle mapStyle(double zoom, bool inset);

namespace dashes {
inline const QVector4D whole{0, 0, 0, 0};
inline const QVector4D province{5, 3, 0, 0};
inline const QVector4D provinceKR{1, 3, 0, 0};
inline const QVector4D demarcation{7, 3, 1.5, 3};
inline const QVector4D paektu{3, 3, 0, 0};
inline const QVector4D dash{13, 6, 0, 0};
inline const QVector4D dashDot{11, 5, 2, 5};
inline const QVector4D dot{0.1F, 7, 0, 0};
inline const QVector4D block{4, 4, 0, 0};
} // namespace dashes

} // namespace layers
