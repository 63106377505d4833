// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/basemap_format.h"

#include <array>

namespace geo::format {

namespace {

// Four tables take four bytes a step ("slicing by four"), so that the check costs a few milliseconds and not
// tens.
using Tables = std::array<std::array<std::uint32_t, 256>, 4>;

constexpr Tables makeTables() {
    Tables tables{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t remainder = i;
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder >> 1U) ^ ((remainder & 1U) != 0 ? 0xEDB88320U : 0U);
        tables[0][i] = remainder;
    }
    for (std::uint32_t i = 0; i < 256; ++i) {
        for (std::size_t t = 1; t < tables.size(); ++t)
            tables[t][i] = (tables[t - 1][i] >> 8U) ^ tables[0][tables[t - 1][i] & 0xFFU];
    }
    return tables;
}

constexpr Tables tables = makeTables();

std::uint32_t at(std::span<const std::byte> bytes, std::size_t i) {
    return std::to_integer<std::uint32_t>(bytes[i]);
}

} // namespace

std::uint32_t crc32(std::span<const std::byte> bytes) {
    std::uint32_t remainder = 0xFFFFFFFFU;
    std::size_t i = 0;
    for (; i + 4 <= bytes.size(); i += 4) {
        remainder ^=
            at(bytes, i) | at(bytes, i + 1) << 8U | at(bytes, i + 2) << 16U | at(bytes, i + 3) << 24U;
        remainder = tables[3][remainder & 0xFFU] ^ tables[2][(remainder >> 8U) & 0xFFU] ^
                    tables[1][(remainder >> 16U) & 0xFFU] ^ tables[0][remainder >> 24U];
    }
    for (; i < bytes.size(); ++i)
        remainder = (remainder >> 8U) ^ tables[0][(remainder ^ at(bytes, i)) & 0xFFU];
    return ~remainder;
}

} // namespace geo::format
