// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/timeline_layout.h"

/// A made-up story's timeline, the same at every run, and what may be wrong with its layout.
namespace sample {

/// Seven pixels a character.
[[nodiscard]] double textWidth(const QString& text, explore::TextRole role);
[[nodiscard]] QString tickText(story::Day day, explore::TickUnit unit, bool withYear);
[[nodiscard]] explore::TimelineBox box(double width_px = 980);

/// Events on five lanes, the later the denser, every `labelledEach`th labelled.
struct Timeline {
    std::vector<explore::TimelineItem> items;
    std::vector<explore::TimelineLabel> labels;
    std::vector<explore::TimelineEra> eras;
    std::vector<explore::TimelineCount> counts;

    explicit Timeline(int size = 120, int labelledEach = 10);
    [[nodiscard]] explore::TimelineInput input(double from, double to) const;
};

/// The first fault of a layout: texts or signs that overlap, signs too close, a text that is not whole or
/// lies outside the plot (outside the box, for those above and below the plot); empty without one.
[[nodiscard]] QString faultOf(const explore::TimelineLayout& layout, const explore::TimelineInput& input);

} // namespace sample
