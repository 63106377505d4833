// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"

namespace models {

/// "2 directly, 1 by a law it describes": how the matching paragraphs came to match. Empty without a match.
[[nodiscard]] QString matchDetail(const explore::Explorer& explorer);

/// "1945–2025, 69 events", or with a selection "1986–2025, 6 of 27 events concern Ryanggang". Of
/// a note or a claim whose source tells of one event, when that was: "Note 5 describes one event: 14 August
/// 2014".
[[nodiscard]] QString readout(const explore::Explorer& explorer, int shownEvents);

/// What a screen reader says after a change of the selection, or else of the step.
[[nodiscard]] QString announcementOfSelection(const explore::Explorer& explorer);
[[nodiscard]] QString announcementOfStep(const explore::Explorer& explorer);

} // namespace models
