// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/state.h"
#include "story/story.h"

namespace explore {

/// The one event that the source of a note or of a check tells of, as the story ties them. Null for anything
/// else, where the story ties none, and where the checks of a note have different ones.
[[nodiscard]] const story::Event* accountOf(const story::Story& story, const story::Ref& ref);

/// That of what is selected.
[[nodiscard]] const story::Event* shownAccount(const story::Story& story, const State& state);

} // namespace explore
