// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/entities.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace bundle {

namespace {

constexpr std::array<std::pair<std::string_view, char16_t>, 16> kNamed{{{"amp", u'&'},
                                                                        {"lt", u'<'},
                                                                        {"gt", u'>'},
                                                                        {"quot", u'"'},
                                                                        {"apos", u'\''},
                                                                        {"nbsp", u'\u00a0'},
                                                                        {"shy", u'\u00ad'},
                                                                        {"ndash", u'–'},
                                                                        {"mdash", u'—'},
                                                                        {"hellip", u'…'},
                                                                        {"lsquo", u'‘'},
                                                                        {"rsquo", u'’'},
                                                                        {"ldquo", u'“'},
                                                                        {"rdquo", u'”'},
                                                                        {"middot", u'·'},
                                                                        {"eacute", u'é'}}};

std::optional<QString> numeric(std::string_view digits) {
    const bool isHex = digits.starts_with('x') || digits.starts_with('X');
    if (isHex)
        digits.remove_prefix(1);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, isHex ? 16 : 10);
    const bool isSurrogate = value >= 0xd800 && value <= 0xdfff;
    if (error != std::errc() || end != digits.data() + digits.size() || value < 0x20 || value > 0x10ffff ||
        isSurrogate)
        return std::nullopt;
    const char32_t code = value;
    return QString::fromUcs4(&code, 1);
}

} // namespace

std::optional<QString> entityText(std::string_view entity) {
    if (entity.size() < 3 || entity.front() != '&' || entity.back() != ';')
        return std::nullopt;
    const std::string_view name = entity.substr(1, entity.size() - 2);
    if (name.front() == '#')
        return numeric(name.substr(1));
    for (const auto& [known, character] : kNamed) {
        if (known == name)
            return QString(QChar(character));
    }
    return std::nullopt;
}

} // namespace bundle
