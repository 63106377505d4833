// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <memory>

namespace sample {

inline constexpr int kFirstYear = 1945;
inline constexpr int kLastYear = 2025;

/// So many made-up events, the same at every run: most of a day, a tenth of a year, a tenth of several years,
/// on five lanes.
[[nodiscard]] std::shared_ptr<const story::Story> crowdedStory(int events);

} // namespace sample
