// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/timeline_layout.h"

/// The parts of a timeline's layout. Each reads the input and what the parts before it have laid out, and
/// adds its own.
namespace explore::timeline {

inline constexpr double kMergeDistance_px = 13; ///< Signs closer than this merge.
inline constexpr double kSignRadius_px = 7;     ///< With its outline.
inline constexpr double kDiscRadius_px = 11.6;  ///< Behind a sign that is picked out.
inline constexpr double kCountGap_px = 2;       ///< From a sign to its count.
inline constexpr double kTextHeight_px = 18;
inline constexpr double kBarHeight_px = 9;
inline constexpr double kClearance_px = 3; ///< Between a label and what stands beside it.

/// The middle of a row.
[[nodiscard]] inline double rowY(const TimelineBox& box, int row) {
    return box.laneTop_px + (row + 0.5) * box.laneHeight_px;
}
[[nodiscard]] inline bool isVisible(const TimelineInput& input, double from, double to) {
    return to > input.from && from < input.to;
}

void layOutBands(const TimelineInput& input, TimelineLayout& layout);
void layOutColumns(const TimelineInput& input, TimelineLayout& layout);
void layOutSpans(const TimelineInput& input, TimelineLayout& layout);
void layOutSigns(const TimelineInput& input, TimelineLayout& layout);
/// The frames of the window and of the second period, and the badges at their ends.
void layOutPeriods(const TimelineInput& input, TimelineLayout& layout);
/// Ticks and the axis's labels, which yield to the badges.
void layOutBelowAxis(const TimelineInput& input, TimelineLayout& layout);
/// Where a text so wide stands in the row under a sign, else over it, as near to its middle as it can;
/// nothing where it would cover one of `taken` or the line where the essay stands.
[[nodiscard]] std::optional<TimelineRect> captionBox(const TimelineInput& input, const TimelineLayout& layout,
                                                     const TimelineSign& sign, double width_px,
                                                     std::span<const TimelineRect> taken);
/// After signs and spans, which labels keep clear of.
void layOutLabels(const TimelineInput& input, TimelineLayout& layout);
/// After the labels.
void layOutNote(const TimelineInput& input, TimelineLayout& layout);
void layOutAsOf(const TimelineInput& input, TimelineLayout& layout);

} // namespace explore::timeline
