// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/basemap.h"
#include "geo/basemap_format.h"
#include "geo/byte_reader.h"
#include "geo/utf8.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <fstream>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

namespace geo {

namespace {

using namespace format;

constexpr std::string_view rebuild = "Build the target \"basemap\" again, or install the program again.";

/// A step of reading: nothing, or what is wrong.
using Problem = std::optional<std::string>;

class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes)
        : in(bytes) {}

    [[nodiscard]] Problem read() {
        for (const auto step : {&Reader::header, &Reader::points, &Reader::indices, &Reader::meshes,
                                &Reader::lines, &Reader::towns, &Reader::end}) {
            if (Problem problem = (this->*step)())
                return problem;
        }
        return {};
    }

    [[nodiscard]] Basemap take() { return std::move(map); }

private:
    [[nodiscard]] Problem header() {
        map.origin = {in.number<double>(), in.number<double>()};
        const auto in_world = [](double v) { return v >= 0 && v <= 1; };
        if (!in_world(map.origin.x) || !in_world(map.origin.y))
            return "the local origin lies outside the world";
        const auto count = in.number<std::uint32_t>();
        if (count == 0 || count > max_details)
            return std::format("{} levels of detail, where 1 to {} are possible", count, max_details);
        for (std::uint32_t i = 0; i < count; ++i)
            map.detail_max_zoom.push_back(in.number<double>());
        if (std::ranges::adjacent_find(map.detail_max_zoom, std::not_fn(std::less{})) !=
                map.detail_max_zoom.end() ||
            map.detail_max_zoom.back() != std::numeric_limits<double>::infinity())
            return "the levels of detail do not ascend to infinity";
        return {};
    }

    /// A count of records that the rest of the file can hold.
    [[nodiscard]] std::optional<std::uint32_t> count(std::size_t record_bytes) {
        const auto n = in.number<std::uint32_t>();
        if (in.failed() || n > in.remaining() / record_bytes)
            return {};
        return n;
    }

    [[nodiscard]] Problem points() {
        const auto n = count(sizeof(LocalPoint));
        if (!n)
            return "the points are cut off";
        map.points.resize(*n);
        std::vector<float> numbers(2 * map.points.size());
        in.numbers(std::span(numbers));
        for (std::size_t i = 0; i < map.points.size(); ++i)
            map.points[i] = {numbers[2 * i], numbers[2 * i + 1]};
        // Of comparisons with not-a-number none holds.
        const auto in_world = [](LocalPoint p) { return std::abs(p.x) <= 1 && std::abs(p.y) <= 1; };
        if (!std::ranges::all_of(map.points, in_world))
            return "a point lies outside the world";
        return {};
    }

    [[nodiscard]] Problem indices() {
        const auto n = count(sizeof(std::uint16_t));
        if (!n)
            return "the triangles are cut off";
        map.indices.resize(*n);
        in.numbers(std::span(map.indices));
        return {};
    }

    [[nodiscard]] CountryCode countryCode() {
        CountryCode code;
        for (char& c : code.text)
            c = in.number<char>();
        return code;
    }

    [[nodiscard]] static bool isCode(const CountryCode& code) {
        return std::ranges::all_of(code.text, [](char c) { return c == '\0' || (c >= 'A' && c <= 'Z'); });
    }

    [[nodiscard]] bool pointsInRange(std::uint32_t first, std::uint32_t n) const {
        return first <= map.points.size() && n <= map.points.size() - first;
    }

    [[nodiscard]] MercatorBox boundsOf(std::span<const LocalPoint> points) const {
        if (points.empty())
            return {};
        const auto [left, right] = std::ranges::minmax(points, {}, &LocalPoint::x);
        const auto [top, bottom] = std::ranges::minmax(points, {}, &LocalPoint::y);
        const Mercator north_west = map.toMercator({left.x, top.y});
        const Mercator south_east = map.toMercator({right.x, bottom.y});
        return {north_west.x, north_west.y, south_east.x, south_east.y};
    }

    [[nodiscard]] Problem meshes() {
        const auto n = count(mesh_record_bytes);
        if (!n)
            return "the list of meshes is cut off";
        for (std::uint32_t i = 0; i < *n; ++i) {
            if (!mesh())
                return std::format("mesh {} is not valid", i);
        }
        const auto order = [](const Mesh& m) { return std::pair(m.detail, m.kind); };
        if (!std::ranges::is_sorted(map.meshes, {}, order))
            return "the meshes are not in order";
        return {};
    }

    [[nodiscard]] bool mesh() {
        const auto kind = in.number<std::uint8_t>();
        Mesh m;
        m.detail = in.number<std::uint8_t>();
        m.country = countryCode();
        m.first_point = in.number<std::uint32_t>();
        m.point_count = in.number<std::uint32_t>();
        m.first_index = in.number<std::uint32_t>();
        m.index_count = in.number<std::uint32_t>();
        if (kind > static_cast<std::uint8_t>(MeshKind::Lake) || m.detail >= map.detail_max_zoom.size() ||
            !isCode(m.country) || m.point_count > max_mesh_points ||
            !pointsInRange(m.first_point, m.point_count) || m.index_count % 3 != 0 ||
            m.first_index > map.indices.size() || m.index_count > map.indices.size() - m.first_index)
            return false;
        m.kind = static_cast<MeshKind>(kind);
        if (std::ranges::any_of(map.indicesOf(m),
                                [&m](std::uint16_t index) { return index >= m.point_count; }))
            return false;
        m.bounds = boundsOf(map.pointsOf(m));
        map.meshes.push_back(m);
        return true;
    }

    [[nodiscard]] Problem lines() {
        const auto n = count(line_record_bytes);
        if (!n)
            return "the list of lines is cut off";
        for (std::uint32_t i = 0; i < *n; ++i) {
            if (!line())
                return std::format("line {} is not valid", i);
        }
        const auto order = [](const Line& l) { return std::pair(l.detail, l.kind); };
        if (!std::ranges::is_sorted(map.lines, {}, order))
            return "the lines are not in order";
        return {};
    }

    [[nodiscard]] bool line() {
        const auto kind = in.number<std::uint8_t>();
        Line l;
        l.detail = in.number<std::uint8_t>();
        l.rank = in.number<std::uint8_t>();
        l.country = countryCode();
        l.other_country = countryCode();
        l.first_point = in.number<std::uint32_t>();
        l.point_count = in.number<std::uint32_t>();
        if (kind > static_cast<std::uint8_t>(LineKind::Demarcation) ||
            l.detail >= map.detail_max_zoom.size() || !isCode(l.country) || !isCode(l.other_country) ||
            l.point_count < 2 || !pointsInRange(l.first_point, l.point_count))
            return false;
        l.kind = static_cast<LineKind>(kind);
        l.bounds = boundsOf(map.pointsOf(l));
        map.lines.push_back(l);
        return true;
    }

    [[nodiscard]] Problem towns() {
        const auto n = count(min_town_record_bytes);
        if (!n)
            return "the list of towns is cut off";
        for (std::uint32_t i = 0; i < *n; ++i) {
            if (!town())
                return std::format("town {} is not valid", i);
        }
        return {};
    }

    [[nodiscard]] bool town() {
        Town t;
        t.position = {in.number<double>(), in.number<double>()};
        t.rank = in.number<std::uint8_t>();
        const auto capital = in.number<std::uint8_t>();
        t.capital = capital == 1;
        t.country = countryCode();
        t.name_en = in.text();
        t.name_ko = in.text();
        t.name_zh = in.text();
        const bool in_world =
            std::abs(t.position.longitude_deg) <= 180 && std::abs(t.position.latitude_deg) <= 90;
        if (in.failed() || !in_world || capital > 1 || !isCode(t.country) || t.name_en.empty() ||
            !isUtf8(t.name_en) || !isUtf8(t.name_ko) || !isUtf8(t.name_zh))
            return false;
        map.towns.push_back(std::move(t));
        return true;
    }

    [[nodiscard]] Problem end() {
        if (in.failed())
            return "the file is cut off";
        if (in.remaining() != 0)
            return std::format("{} bytes follow the end", in.remaining());
        return {};
    }

    ByteReader in;
    Basemap map;
};

std::unexpected<Error> broken(std::string problem) {
    return std::unexpected(Error{"base map", std::move(problem), std::string(rebuild)});
}

std::expected<std::vector<std::byte>, Error> readFile(const std::filesystem::path& path) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error)
        return broken("the file cannot be read: " + error.message());
    if (size > max_file_bytes)
        return broken(std::format("the file has {} bytes; at most {} are read", size, max_file_bytes));
    std::vector<std::byte> bytes(size);
    std::ifstream file(path, std::ios::binary);
    // The stream reads chars; std::byte may alias them.
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    if (!file)
        return broken("the file cannot be read");
    return bytes;
}

} // namespace

std::expected<Basemap, Error> loadBasemap(std::span<const std::byte> bytes) {
    constexpr std::size_t checksum_bytes = 4;
    if (bytes.size() > max_file_bytes)
        return broken(std::format("it has {} bytes; at most {} are read", bytes.size(), max_file_bytes));
    ByteReader start(bytes);
    if (!std::ranges::equal(start.take(magic.size()), std::as_bytes(std::span(magic))))
        return broken("this is not a base map of version 1");
    if (bytes.size() < magic.size() + checksum_bytes)
        return broken("the file is cut off");
    const std::size_t body_bytes = bytes.size() - checksum_bytes;
    if (ByteReader(bytes.last(checksum_bytes)).number<std::uint32_t>() != crc32(bytes.first(body_bytes)))
        return broken("the checksum does not match: the file is damaged or cut off");
    Reader reader(bytes.first(body_bytes).subspan(magic.size()));
    if (Problem problem = reader.read())
        return broken(std::move(*problem));
    return reader.take();
}

std::expected<Basemap, Error> loadBasemap(const std::filesystem::path& path) {
    const auto with_path = [&path](Error error) {
        error.place = path.string();
        return error;
    };
    return readFile(path)
        .and_then([](const std::vector<std::byte>& bytes) { return loadBasemap(std::span(bytes)); })
        .transform_error(with_path);
}

} // namespace geo
