// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <vector>

namespace lesson {

/// What a stroke was drawn with. The eraser leaves no stroke; it takes some away.
enum class Tool { Pen, Highlighter, Arrow, Text };
/// The tool's name in a lesson file: "pen", "highlighter", "arrow", "text".
[[nodiscard]] QString toolName(Tool tool);
/// The inverse of toolName(); nothing for any other text.
[[nodiscard]] std::optional<Tool> toolFromName(QStringView name);

/// One stroke on the map. It lies on the earth, not on the screen: a window of another size, another zoom or
/// a projector shows it over the same towns.
struct Stroke {
    Tool tool = Tool::Pen;
    QString colour = QStringLiteral("c1"); ///< A token of the palette, "c1" to "c5".
    double width_px = 4;                   ///< In device-independent pixels at every zoom.
    std::vector<story::Position> points;   ///< From tail to tip; a text stands at its only point.
    QString text;                          ///< Of Tool::Text, empty else.

    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// Bounds that no lesson comes near; they keep a damaged or hostile file from filling the memory.
inline constexpr std::size_t kMostPoints = 4'000;  ///< Of one stroke.
inline constexpr std::size_t kMostStrokes = 2'000; ///< Of one step.
inline constexpr std::size_t kMostPointsOfStep = 100'000;
inline constexpr qsizetype kLongestInkText = 500; ///< In UTF-16 units.
inline constexpr double kThinnest_px = 0.5;
inline constexpr double kBroadest_px = 80;

/// True when the stroke can be kept: on the earth, within the bounds, with a text exactly if it is one.
[[nodiscard]] bool isSound(const Stroke& stroke);

} // namespace lesson
