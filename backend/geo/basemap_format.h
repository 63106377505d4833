// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// What the reader and the writer of the base map's file share.
namespace geo::format {

inline constexpr std::string_view magic = "TRBASEM1";
/// Nearly two hundred times the base map that comes with the program; a larger file is taken for a damaged
/// one.
inline constexpr std::size_t max_file_bytes = 1U << 30;
inline constexpr std::uint32_t max_details = 8;
inline constexpr std::uint32_t max_mesh_points = 65'536;
inline constexpr std::size_t mesh_record_bytes = 22;
inline constexpr std::size_t line_record_bytes = 19;
/// Without its texts, each of which takes two bytes at least.
inline constexpr std::size_t min_town_record_bytes = 28;

/// CRC-32 as in IEEE 802.3 (reflected, polynomial 0xEDB88320).
[[nodiscard]] std::uint32_t crc32(std::span<const std::byte> bytes);

} // namespace geo::format
