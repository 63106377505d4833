// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/error.h"
#include "geo/mercator.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The base map: the geography below the story, made by `basemap-compiler` and read from one binary file.
///
/// The file, version 1. All numbers little-endian; floats IEEE 754 binary32, doubles binary64; nothing is
/// aligned.
///
///     magic         8 bytes  "TRBASEM1"
///     origin        2 double the local origin, normalised Mercator
///     detail count  u32      1…8, then per level: max zoom (double; the last is +infinity)
///     points        u32 n    then n × (float x, float y), normalised Mercator minus the origin
///     indices       u32 n    then n × u16
///     meshes        u32 n    then n × { u8 kind, u8 detail, char[4] country, u32 first_point, u32
///     point_count,
///                                       u32 first_index, u32 index_count }
///     lines         u32 n    then n × { u8 kind, u8 detail, u8 rank, char[4] country, char[4] other_country,
///                                       u32 first_point, u32 point_count }
///     towns         u32 n    then n × { double longitude, double latitude, u8 rank, u8 capital, char[4]
///     country,
///                                       text name_en, text name_ko, text name_zh }
///     checksum      u32      CRC-32 (IEEE 802.3) of everything before it
///
/// A text is a u16 length in bytes and that many bytes of UTF-8. A country code is padded with zero bytes.
namespace geo {

/// A vertex in normalised Mercator relative to `Basemap::origin`, precise to centimetres around the border.
struct LocalPoint {
    float x = 0;
    float y = 0;

    bool operator==(const LocalPoint&) const = default;
};
static_assert(sizeof(LocalPoint) == 8, "read and uploaded as two packed floats");

/// An ISO 3166-1 alpha-3 code, empty where there is none.
class CountryCode {
public:
    constexpr CountryCode() = default;
    /// Takes the first four characters at most.
    explicit constexpr CountryCode(std::string_view code) {
        for (std::size_t i = 0; i < text.size() && i < code.size(); ++i)
            text[i] = code[i];
    }

    [[nodiscard]] std::string_view view() const {
        return {text.data(), std::string_view{text.data(), text.size()}.find_last_not_of('\0') + 1};
    }

    bool operator==(const CountryCode&) const = default;

    std::array<char, 4> text{};
};

/// How a country is filled: the three that the story is about have a colour of their own.
enum class CountryClass : std::uint8_t { China, NorthKorea, SouthKorea, Other };
[[nodiscard]] CountryClass countryClass(CountryCode country);

enum class MeshKind : std::uint8_t {
    Land, ///< the land of one country
    Lake, ///< inland water, above the land; no country
};

enum class LineKind : std::uint8_t {
    Coast,         ///< land against sea; `country` is the land's
    CountryBorder, ///< land borders but those below
    ProvinceLine,  ///< first-level units inside China, North Korea and South Korea; `country` says which
    River,         ///< rivers but the two below; `rank` 1 (largest) … 9
    Yalu,          ///< the border section along the Yalu, from its mouth up
    Tumen,         ///< the border section along the Tumen, from its head down to the tripoint with Russia
    PaektuSection, ///< the land border over Paektu, between the heads of the two rivers
    SeaSection,    ///< the maritime end of the border, off the Yalu's mouth
    Demarcation,   ///< the Military Demarcation Line, from the Han estuary to the east coast
};

/// Triangles of one fill in one map cell, with at most 65,536 points so that 16-bit indices reach them.
struct Mesh {
    MeshKind kind = MeshKind::Land;
    std::uint8_t detail = 0; ///< level of detail, an index of `Basemap::detail_max_zoom`
    CountryCode country{};
    std::uint32_t first_point = 0;
    std::uint32_t point_count = 0;
    std::uint32_t first_index = 0;
    std::uint32_t index_count = 0; ///< three a triangle
    MercatorBox bounds{};
};

/// A polyline of at least two points. Long ones are cut into pieces that share their end points, so that
/// a view draws only the pieces near it.
struct Line {
    LineKind kind = LineKind::Coast;
    std::uint8_t detail = 0; ///< level of detail, an index of `Basemap::detail_max_zoom`
    std::uint8_t rank = 0;   ///< of rivers; 0 elsewhere
    CountryCode country{};
    CountryCode other_country{}; ///< of borders: the country on the other side
    std::uint32_t first_point = 0;
    std::uint32_t point_count = 0;
    MercatorBox bounds{};
};

/// A town of the base map (the story's own places are in its bundle).
struct Town {
    LonLat position{};
    std::uint8_t rank = 0; ///< 1 (capitals) … 6 (small towns): the priority of its label
    bool capital = false;
    CountryCode country{};
    std::string name_en{};
    std::string name_ko{}; ///< empty where no source has it
    std::string name_zh{}; ///< empty where no source has it
};

/// What the base map covers; beyond it there is nothing to see. data/recipe cuts its sources to it.
inline constexpr LonLatBox basemap_extent{73, 0, 146, 54};

struct Basemap {
    Mercator origin;
    std::vector<double>
        detail_max_zoom; ///< per level of detail, coarsest first, the zoom up to which it serves
    std::vector<LocalPoint> points;
    std::vector<std::uint16_t> indices;
    std::vector<Mesh> meshes; ///< by detail, then kind
    std::vector<Line> lines;  ///< by detail, then kind
    std::vector<Town> towns;  ///< by rank

    /// The level of detail that serves a zoom level.
    [[nodiscard]] std::uint8_t detailForZoom(double zoom) const;
    /// The meshes of a level of detail, lands before lakes.
    [[nodiscard]] std::span<const Mesh> meshesAt(std::uint8_t detail) const;
    /// The lines of a level of detail, in the order of `LineKind`.
    [[nodiscard]] std::span<const Line> linesAt(std::uint8_t detail) const;

    [[nodiscard]] std::span<const LocalPoint> pointsOf(const Mesh& mesh) const;
    /// Three indices into `pointsOf(mesh)` a triangle.
    [[nodiscard]] std::span<const std::uint16_t> indicesOf(const Mesh& mesh) const;
    [[nodiscard]] std::span<const LocalPoint> pointsOf(const Line& line) const;

    [[nodiscard]] Mercator toMercator(LocalPoint point) const {
        return {origin.x + double{point.x}, origin.y + double{point.y}};
    }
    [[nodiscard]] LocalPoint toLocal(Mercator point) const {
        return {static_cast<float>(point.x - origin.x), static_cast<float>(point.y - origin.y)};
    }
};

/// Reads a base map from its bytes. The bytes are not trusted: every count, range, index and number is
/// checked.
[[nodiscard]] std::expected<Basemap, Error> loadBasemap(std::span<const std::byte> bytes);
/// The same from a file; `Error::place` is its path.
[[nodiscard]] std::expected<Basemap, Error> loadBasemap(const std::filesystem::path& path);

/// The bytes of a base map, as `loadBasemap` reads them.
/// The base map must be consistent: ranges inside the pools, at most 65,535 bytes a name.
[[nodiscard]] std::vector<std::byte> saveBasemap(const Basemap& basemap);

} // namespace geo
