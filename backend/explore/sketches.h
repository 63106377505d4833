// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/state.h"
#include "story/story.h"

#include <vector>

namespace explore {

/// The checks that concern a note or that a check is; none for anything else.
[[nodiscard]] std::vector<story::Id> checksOf(const story::Story& story, const story::Ref& ref);

/// The sketches of the claims that a note or a check is about, in the order of the file.
[[nodiscard]] std::vector<const story::Sketch*> sketchesOf(const story::Story& story, const story::Ref& ref);

/// Those of what is selected: they are drawn on the map.
[[nodiscard]] std::vector<const story::Sketch*> shownSketches(const story::Story& story, const State& state);

/// Its words, and between which region and place it runs and how far these are apart, where that is known:
/// "two men reach South Korean marines (South Hwanghae – Gyodong Island, about 2.5 km)".
[[nodiscard]] QString sketchText(const story::Story& story, const story::Sketch& sketch,
                                 story::Language language);

} // namespace explore
