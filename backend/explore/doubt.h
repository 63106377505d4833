// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <set>

namespace explore {

/// What of the story is not verified: events, ways and terms whose confidence says so, figures with a number
/// that still holds and is not, and claims whose verdict is anything but supported.
[[nodiscard]] std::set<story::Ref> unverified(const story::Story& story);

} // namespace explore
