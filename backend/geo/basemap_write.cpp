// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/basemap.h"
#include "geo/basemap_format.h"

#include <algorithm>
#include <bit>
#include <type_traits>

namespace geo {

namespace {

class ByteWriter {
public:
    template <typename T>
        requires std::is_arithmetic_v<T>
    void number(T value) {
        auto raw = std::bit_cast<std::array<std::byte, sizeof(T)>>(value);
        if constexpr (std::endian::native == std::endian::big)
            std::ranges::reverse(raw);
        bytes.insert(bytes.end(), raw.begin(), raw.end());
    }

    void count(std::size_t n) { number(static_cast<std::uint32_t>(n)); }

    void raw(std::string_view characters) {
        std::ranges::transform(characters, std::back_inserter(bytes),
                               [](char c) { return static_cast<std::byte>(c); });
    }

    void country(const CountryCode& code) { raw({code.text.data(), code.text.size()}); }

    void text(const std::string& value) {
        number(static_cast<std::uint16_t>(value.size()));
        raw(value);
    }

    std::vector<std::byte> bytes;
};

void write(ByteWriter& out, const Mesh& mesh) {
    out.number(static_cast<std::uint8_t>(mesh.kind));
    out.number(mesh.detail);
    out.country(mesh.country);
    out.number(mesh.first_point);
    out.number(mesh.point_count);
    out.number(mesh.first_index);
    out.number(mesh.index_count);
}

void write(ByteWriter& out, const Line& line) {
    out.number(static_cast<std::uint8_t>(line.kind));
    out.number(line.detail);
    out.number(line.rank);
    out.country(line.country);
    out.country(line.other_country);
    out.number(line.first_point);
    out.number(line.point_count);
}

void write(ByteWriter& out, const Town& town) {
    out.number(town.position.longitude_deg);
    out.number(town.position.latitude_deg);
    out.number(town.rank);
    out.number(static_cast<std::uint8_t>(town.capital));
    out.country(town.country);
    out.text(town.name_en);
    out.text(town.name_ko);
    out.text(town.name_zh);
}

void write(ByteWriter& out, const LocalPoint& point) {
    out.number(point.x);
    out.number(point.y);
}

void write(ByteWriter& out, std::uint16_t index) {
    out.number(index);
}

template <typename Record> void writeAll(ByteWriter& out, const std::vector<Record>& records) {
    out.count(records.size());
    for (const Record& record : records)
        write(out, record);
}

} // namespace

std::vector<std::byte> saveBasemap(const Basemap& basemap) {
    ByteWriter out;
    out.raw(format::magic);
    out.number(basemap.origin.x);
    out.number(basemap.origin.y);
    out.count(basemap.detail_max_zoom.size());
    for (const double zoom : basemap.detail_max_zoom)
        out.number(zoom);
    writeAll(out, basemap.points);
    writeAll(out, basemap.indices);
    writeAll(out, basemap.meshes);
    writeAll(out, basemap.lines);
    writeAll(out, basemap.towns);
    out.number(format::crc32(out.bytes));
    return std::move(out.bytes);
}

} // namespace geo
