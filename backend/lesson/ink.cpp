// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/ink.h"

#include <algorithm>
#include <array>

namespace lesson {

namespace {

constexpr std::array kTools{std::pair{Tool::Pen, QLatin1StringView("pen")},
                            std::pair{Tool::Highlighter, QLatin1StringView("highlighter")},
                            std::pair{Tool::Arrow, QLatin1StringView("arrow")},
                            std::pair{Tool::Text, QLatin1StringView("text")}};

bool isOnEarth(const story::Position& position) {
    // Written so that a number that is none fails too.
    return position.longitude_deg >= -180 && position.longitude_deg <= 180 && position.latitude_deg >= -90 &&
           position.latitude_deg <= 90;
}

bool isColour(const QString& token) {
    return token.size() == 2 && token[0] == u'c' && token[1] >= u'1' && token[1] <= u'5';
}

} // namespace

QString toolName(Tool tool) {
    return std::ranges::find(kTools, tool, &decltype(kTools)::value_type::first)->second;
}

std::optional<Tool> toolFromName(QStringView name) {
    for (const auto& [tool, known] : kTools) {
        if (name == known)
            return tool;
    }
    return std::nullopt;
}

bool isSound(const Stroke& stroke) {
    const bool isText = stroke.tool == Tool::Text;
    const std::size_t least = stroke.tool == Tool::Arrow ? 2 : 1;
    const std::size_t most = isText ? 1 : kMostPoints;
    return stroke.points.size() >= least && stroke.points.size() <= most && isText != stroke.text.isEmpty() &&
           stroke.text.size() <= kLongestInkText && stroke.width_px >= kThinnest_px &&
           stroke.width_px <= kBroadest_px && isColour(stroke.colour) &&
           std::ranges::all_of(stroke.points, isOnEarth);
}

} // namespace lesson
