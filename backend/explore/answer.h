// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/evidence.h"

#include <vector>

namespace explore {

/// The paragraphs that have evidence, best first, each with one reason a kind. Paragraphs are ranked by their
/// strongest evidence, then by how many pieces of that strength there are, by how many kinds, and by their
/// order in the text.
[[nodiscard]] std::vector<ParagraphMatch> rankedParagraphs(const story::Story& story,
                                                           const EvidenceByParagraph& evidence);

} // namespace explore
