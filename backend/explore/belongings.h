// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/event_index.h"
#include "explore/evidence.h"

namespace explore {

/// Fills the events, places, routes, series and sources of a match that belong to `target`.
void addBelongings(const story::Story& story, const Catalogue& catalogue, const EvidenceFinder& finder,
                   const EventIndex& events, const story::Ref& target, Match& match);
/// The same for a run of days.
void addBelongings(const story::Story& story, const Catalogue& catalogue, const EventIndex& events,
                   const story::DaySpan& days, Match& match);

} // namespace explore
