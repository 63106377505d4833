// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/state.h"

#include <expected>

/// What gestures make of a window of time. Windows are whole days within the story's span and never empty.
namespace explore {

/// Where a pressed pointer holds a window.
enum class Grip { Make, Move, First, Last };

/// The window after a drag from `pressed` to `at` (decimal years, snapped by the caller). An end does not
/// pass the other one; a moved window keeps its length and stops at the ends of the span.
[[nodiscard]] story::DaySpan draggedWindow(Grip grip, const story::DaySpan& window, double pressed, double at,
                                           const story::DaySpan& span);

enum class TimeStep { Day, Month, Year };
/// The window with one end moved by so many steps, to whole years or months where the step is one; `grip`:
/// First or Last.
[[nodiscard]] story::DaySpan steppedWindow(Grip grip, const story::DaySpan& window, int by, TimeStep step,
                                           const story::DaySpan& span);

enum class WrittenWindowFault { NotADate, EndsFirst, Outside };
/// The window that someone wrote: EDTF, or years as people write them ("1998-2003", "2010", "July 2004").
[[nodiscard]] std::expected<story::DaySpan, WrittenWindowFault> windowFromText(const QString& text,
                                                                               const story::DaySpan& span);
/// The same the other way: "1998/2003", or days in ISO 8601 where the ends are no whole years.
[[nodiscard]] QString windowText(const story::DaySpan& window);

/// A second period to set beside `window`: as long and right after it, else before it.
[[nodiscard]] story::DaySpan periodBeside(const story::DaySpan& window, const story::DaySpan& span);

} // namespace explore
