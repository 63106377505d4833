// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/event_table.h"

#include <cstdint>
#include <string>
#include <vector>

/// Made-up events and gestures for the measurement, the same for the same seed on any machine.
namespace bench {

/// The days that the events lie in.
[[nodiscard]] story::DaySpan span();
[[nodiscard]] explore::EventCodes codes();

struct GeneratedEvent {
    explore::EventFacts facts;
    std::string title; ///< Lower case, without commas.
};
/// Most take a day, a month or a year, as the sources give them; some take several years, a few are open.
[[nodiscard]] std::vector<GeneratedEvent> generatedEvents(std::size_t count, std::uint64_t seed);

/// What is done to the filter. A slide moves the window by one of 1,600 pixels; a jump puts it anywhere, and
/// so does a grab, which is not measured and begins a row of slides; words filter by a word.
struct Gesture {
    enum class Kind { Grab, Slide, Jump, Words };
    Kind kind = Kind::Jump;
    story::DaySpan days; ///< Not for words.
    std::string word;    ///< Only for words.
};
[[nodiscard]] std::vector<Gesture> generatedGestures(std::uint64_t seed);

/// Comma-separated: first and last day as numbers from 1970-01-01, category, confidence, site, title.
void writeEvents(const std::vector<GeneratedEvent>& events, const std::string& path);
/// Reads what writeEvents() wrote.
[[nodiscard]] std::vector<GeneratedEvent> readEvents(const std::string& path);
/// Comma-separated: kind, first and last day or the word and nothing.
void writeGestures(const std::vector<Gesture>& gestures, const std::string& path);

} // namespace bench
