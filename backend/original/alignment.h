// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "original/gazetteer.h"
#include "original/note_marks.h"
#include "story/story.h"

#include <vector>

namespace original {

/// Which of the story's paragraphs (by index) each paragraph of a copy tells, ascending; empty for one that
/// tells none. By content alone: the notes they mark, the years and names in them, the numbers and words they
/// share, each worth more the fewer of the story's paragraphs have it. First the pairs with the largest sum
/// of likeness, each paragraph once; then what is left over on either side joins the paragraph that holds it:
/// where a copy has merged two paragraphs, or divided one.
[[nodiscard]] std::vector<std::vector<std::size_t>>
align(const std::vector<MarkedText>& copy, const story::Story& story, const Gazetteer& gazetteer);

} // namespace original
