// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/coordinates.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace bundle {

namespace {

constexpr int kDeepest = 4;

class CoordinatesReader {
public:
    CoordinatesReader(std::string_view json, qsizetype begin)
        : m_json(json)
        , m_at(static_cast<std::size_t>(begin)) {
        m_coordinates.begin = begin;
    }

    std::expected<Coordinates, CoordinatesFault> read() {
        if (!readArray(1))
            return std::unexpected(m_fault);
        m_coordinates.end = offset();
        return std::move(m_coordinates);
    }

private:
    [[nodiscard]] qsizetype offset() const { return static_cast<qsizetype>(m_at); }
    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')
            ++m_at;
    }

    bool fail(const QString& problem) {
        m_fault = {
            offset(), problem,
            QStringLiteral("Write positions as [longitude, latitude] in degrees, such as [126.98, 37.57]")};
        return false;
    }

    /// Reads the array at the current '['; `level` counts the arrays around it and itself.
    bool readArray(int level) {
        const qsizetype start = offset();
        ++m_at;
        skipSpace();
        if (peek() == ']')
            return fail(QStringLiteral("the coordinates are empty"));
        if (peek() != '[')
            return readPosition(level, start);
        if (level == kDeepest)
            return fail(QStringLiteral("the coordinates are nested too deeply"));
        do {
            skipSpace();
            if (peek() != '[')
                return fail(QStringLiteral("here should be another array of coordinates"));
            if (!readArray(level + 1))
                return false;
            skipSpace();
        } while (take(','));
        closeArray(level);
        return take(']') || fail(QStringLiteral("here should be a comma or the end of the coordinates"));
    }

    bool take(char c) {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    /// Positions arrive one by one; the arrays around them say where a line and a group end.
    void closeArray(int level) {
        if (m_coordinates.depth - level == 1)
            m_lineOpen = false;
        else if (m_coordinates.depth - level == 2)
            m_groupOpen = false;
    }

    bool readPosition(int level, qsizetype start) {
        if (m_coordinates.depth == 0)
            m_coordinates.depth = level;
        if (m_coordinates.depth != level)
            return fail(QStringLiteral("the coordinates are not nested evenly"));
        double numbers[3] = {};
        int count = 0;
        do {
            skipSpace();
            if (count == 3)
                return fail(QStringLiteral("a position has more than three numbers"));
            const auto number = readNumber();
            if (!number)
                return fail(QStringLiteral("here should be a number"));
            numbers[count++] = *number;
            skipSpace();
        } while (take(','));
        if (count < 2)
            return fail(QStringLiteral("a position needs two numbers"));
        if (!take(']'))
            return fail(QStringLiteral("here should be a comma or the end of the position"));
        addPosition({{numbers[0], numbers[1]}, start});
        return true;
    }

    std::optional<double> readNumber() {
        const char first = peek() == '-' && m_at + 1 < m_json.size() ? m_json[m_at + 1] : peek();
        if (first < '0' || first > '9')
            return std::nullopt;
        double number = 0;
        const char* begin = m_json.data() + m_at;
        const auto [end, error] = std::from_chars(begin, m_json.data() + m_json.size(), number);
        if (error != std::errc() || !std::isfinite(number))
            return std::nullopt;
        m_at += static_cast<std::size_t>(end - begin);
        return number;
    }

    void addPosition(const LocatedPosition& position) {
        auto& groups = m_coordinates.groups;
        if (!m_groupOpen)
            groups.emplace_back();
        if (!m_groupOpen || !m_lineOpen)
            groups.back().emplace_back();
        m_groupOpen = true;
        m_lineOpen = true;
        groups.back().back().push_back(position);
    }

    std::string_view m_json;
    std::size_t m_at;
    Coordinates m_coordinates;
    CoordinatesFault m_fault;
    bool m_groupOpen = false;
    bool m_lineOpen = false;
};

} // namespace

std::expected<Coordinates, CoordinatesFault> readCoordinates(std::string_view json, qsizetype begin) {
    return CoordinatesReader(json, begin).read();
}

} // namespace bundle
