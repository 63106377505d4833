// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/source_text.h"

#include <algorithm>

namespace bundle {

namespace {

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

constexpr std::size_t kBlock_bytes = 1024;

qsizetype countCharacters(std::string_view bytes) {
    return std::ranges::count_if(bytes, [](char c) { return !isContinuation(c); });
}

/// The length of the UTF-8 sequence that `rest` starts with; 0 when it is none (RFC 3629, section 4).
std::size_t sequenceLength(std::string_view rest) {
    const auto lead = static_cast<unsigned char>(rest[0]);
    if (lead == 0)
        return 0;
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xc2 && lead <= 0xdf   ? 2
                               : lead >= 0xe0 && lead <= 0xef ? 3
                               : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                              : 0;
    if (length == 0 || rest.size() < length ||
        !std::ranges::all_of(rest.substr(1, length - 1), isContinuation))
        return 0;
    const auto second = static_cast<unsigned char>(rest[1]);
    const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool surrogate = lead == 0xed && second > 0x9f;
    const bool beyond = lead == 0xf4 && second > 0x8f;
    return overlong || surrogate || beyond ? 0 : length;
}

} // namespace

SourceText::SourceText(QString file, QByteArray bytes)
    : m_file(std::move(file))
    , m_bytes(std::move(bytes)) {
    m_lineStarts.push_back(0);
    for (qsizetype i = m_bytes.indexOf('\n'); i >= 0; i = m_bytes.indexOf('\n', i + 1))
        m_lineStarts.push_back(i + 1);
    qsizetype characters = 0;
    for (std::size_t begin = 0; begin <= this->bytes().size(); begin += kBlock_bytes) {
        m_charactersBeforeBlock.push_back(characters);
        characters += countCharacters(this->bytes().substr(begin, kBlock_bytes));
    }
}

qsizetype SourceText::charactersBefore(qsizetype offset) const {
    const std::size_t block = static_cast<std::size_t>(offset) / kBlock_bytes;
    const std::size_t begin = block * kBlock_bytes;
    return m_charactersBeforeBlock[block] +
           countCharacters(bytes().substr(begin, static_cast<std::size_t>(offset) - begin));
}

Spot SourceText::spotAt(qsizetype offset, const QString& pointer) const {
    const qsizetype at = std::clamp<qsizetype>(offset, 0, m_bytes.size());
    const auto next = std::ranges::upper_bound(m_lineStarts, at);
    const auto line = next - m_lineStarts.begin();
    const qsizetype column = charactersBefore(at) - charactersBefore(*(next - 1)) + 1;
    return {m_file, static_cast<int>(line), static_cast<int>(column), pointer};
}

qsizetype firstBadByte(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = sequenceLength(bytes.substr(i));
        if (length == 0)
            return static_cast<qsizetype>(i);
        i += length;
    }
    return -1;
}

} // namespace bundle
