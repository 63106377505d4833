// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/utf8.h"

#include <cstdint>

namespace geo {

namespace {

/// The length of the sequence that a byte begins; 0 where none begins.
std::size_t sequenceLength(std::uint8_t first) {
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return 2;
    if (first >= 0xE0 && first < 0xF0)
        return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// The limits of the second byte rule out overlong forms, surrogates and what lies beyond U+10FFFF.
bool isSecond(std::uint8_t first, std::uint8_t second) {
    const std::uint8_t low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const std::uint8_t high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

} // namespace

bool isUtf8(std::string_view text) {
    const auto at = [&text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(at(i));
        if (length == 0 || i + length > text.size() || (length > 1 && !isSecond(at(i), at(i + 1))))
            return false;
        for (std::size_t k = 2; k < length; ++k) {
            if ((at(i + k) & 0xC0U) != 0x80)
                return false;
        }
        i += length;
    }
    return true;
}

} // namespace geo
