// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/json_scan.h"

#include <unordered_set>

namespace bundle {

namespace {

struct Level {
    bool isObject = false;
    bool expectsKey = false;
    int elements = 0;
    std::string_view key;
    std::unordered_set<std::string_view> keys;
};

class JsonScanner {
public:
    explicit JsonScanner(std::string_view json)
        : m_json(json) {}

    JsonScan scan() {
        while (m_at < m_json.size() && !m_scan.excess)
            step();
        return std::move(m_scan);
    }

private:
    void step() {
        switch (m_json[m_at]) {
        case '"':
            readString();
            return;
        case '[':
            if (!readCoordinatesHere())
                open(false);
            return;
        case '{':
            open(true);
            return;
        case ']':
        case '}':
            if (!m_levels.empty())
                m_levels.pop_back();
            break;
        case ',':
            countElement();
            break;
        default:
            break;
        }
        ++m_at;
    }

    void readString() {
        const std::size_t begin = ++m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2U : 1U;
        m_at = std::min(m_at, m_json.size());
        const std::string_view text = m_json.substr(begin, m_at - begin);
        ++m_at;
        if (m_levels.empty() || !m_levels.back().expectsKey)
            return;
        Level& level = m_levels.back();
        level.expectsKey = false;
        level.key = text;
        if (!level.keys.insert(text).second)
            m_scan.repeatedKeys.push_back({text, static_cast<qsizetype>(begin) - 1});
    }

    bool readCoordinatesHere() {
        if (m_levels.empty() || m_levels.back().key != "coordinates")
            return false;
        const auto begin = static_cast<qsizetype>(m_at);
        auto coordinates = readCoordinates(m_json, begin);
        if (!coordinates) {
            m_scan.coordinatesFaults.emplace(begin, coordinates.error());
            return false;
        }
        m_at = static_cast<std::size_t>(coordinates->end);
        m_scan.coordinates.emplace(begin, std::move(*coordinates));
        return true;
    }

    void open(bool isObject) {
        if (m_levels.size() == kDeepestJson) {
            m_scan.excess = {static_cast<qsizetype>(m_at),
                             QStringLiteral("the values are nested more than %1 deep").arg(kDeepestJson)};
            return;
        }
        Level level;
        level.isObject = isObject;
        level.expectsKey = isObject;
        m_levels.push_back(std::move(level));
        ++m_at;
    }

    void countElement() {
        if (m_levels.empty())
            return;
        Level& level = m_levels.back();
        level.expectsKey = level.isObject;
        level.key = {};
        if (++level.elements >= kLongestJsonList || ++m_values >= kMostJsonValues)
            m_scan.excess = {static_cast<qsizetype>(m_at), QStringLiteral("there are too many values here")};
    }

    std::string_view m_json;
    std::size_t m_at = 0;
    std::vector<Level> m_levels;
    int m_values = 0;
    JsonScan m_scan;
};

} // namespace

JsonScan scanJson(std::string_view json) {
    return JsonScanner(json).scan();
}

} // namespace bundle
