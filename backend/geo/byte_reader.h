// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <type_traits>

namespace geo {

/// Reads little-endian numbers from bytes that are not trusted. Reading past the end gives zeros and sets
/// `failed`, so that a caller may read a whole record and ask once.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> bytes)
        : rest(bytes) {}

    [[nodiscard]] bool failed() const { return overrun; }
    [[nodiscard]] std::size_t remaining() const { return rest.size(); }

    template <typename T>
        requires std::is_arithmetic_v<T>
    [[nodiscard]] T number() {
        std::array<std::byte, sizeof(T)> raw{};
        const std::span<const std::byte> taken = take(sizeof(T));
        std::ranges::copy(taken, raw.begin());
        if constexpr (std::endian::native == std::endian::big)
            raw = reversed(raw);
        return std::bit_cast<T>(raw);
    }

    /// Fills the numbers, as many as there are; what is missing is zero.
    template <typename T>
        requires std::is_arithmetic_v<T>
    void numbers(std::span<T> into) {
        const std::span<const std::byte> taken = take(into.size_bytes());
        std::ranges::fill(into, T{});
        if (taken.empty())
            return;
        std::memcpy(into.data(), taken.data(), taken.size());
        if constexpr (std::endian::native == std::endian::big) {
            for (T& value : into)
                value = std::bit_cast<T>(reversed(std::bit_cast<std::array<std::byte, sizeof(T)>>(value)));
        }
    }

    /// The next `count` bytes, or none when fewer are left.
    [[nodiscard]] std::span<const std::byte> take(std::size_t count) {
        if (count > rest.size()) {
            overrun = true;
            rest = {};
            return {};
        }
        const std::span<const std::byte> taken = rest.first(count);
        rest = rest.subspan(count);
        return taken;
    }

    /// A text: u16 length in bytes, then the bytes.
    [[nodiscard]] std::string text() {
        const std::span<const std::byte> raw = take(number<std::uint16_t>());
        std::string result(raw.size(), '\0');
        std::ranges::transform(raw, result.begin(), [](std::byte b) { return std::to_integer<char>(b); });
        return result;
    }

private:
    template <std::size_t Size>
    [[nodiscard]] static std::array<std::byte, Size> reversed(std::array<std::byte, Size> raw) {
        std::ranges::reverse(raw);
        return raw;
    }

    std::span<const std::byte> rest;
    bool overrun = false;
};

} // namespace geo
