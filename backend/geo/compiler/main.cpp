// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/compile.h"

#include <cstdio>
#include <fstream>
#include <print>
#include <span>

namespace {

int fail(const geo::Error& error) {
    std::println(stderr, "{}: {}. {}", error.place, error.problem, error.fix);
    return 2;
}

} // namespace

/// basemap-compiler FOLDER FILE: compiles the GeoJSON files of a folder into the file that the program loads.
int main(int argc, char* argv[]) {
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() != 3)
        return fail({"basemap-compiler", "two arguments are needed", "Call basemap-compiler FOLDER FILE."});
    const auto map = geo::compiler::compile(arguments[1]);
    if (!map)
        return fail(map.error());
    const std::vector<std::byte> bytes = geo::saveBasemap(*map);
    if (const auto read_back = geo::loadBasemap(std::span(bytes)); !read_back)
        return fail(read_back.error());
    std::ofstream file(arguments[2], std::ios::binary);
    // The stream writes chars; std::byte may alias them.
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush())
        return fail({arguments[2], "the file cannot be written", "Check the folder and the free space."});
    std::println("{}: {} bytes, {} meshes, {} lines, {} points, {} towns", arguments[2], bytes.size(),
                 map->meshes.size(), map->lines.size(), map->points.size(), map->towns.size());
    return 0;
}
