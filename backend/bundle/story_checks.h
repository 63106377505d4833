// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/draft.h"

namespace bundle {

/// The checks that need the whole story.

/// Ids that were given twice, and references to ids that nothing has.
void checkIds(const Draft& draft, Findings& findings);
/// Events outside the story's span, eras that overlap.
void checkTimes(const Draft& draft, Findings& findings);
/// Coordinates that would fit only when swapped, routes that pass beside their waypoints.
void checkGeography(const Draft& draft, Findings& findings);
/// Sizes of steps that no observation gives, or that stand nowhere.
void checkSizes(const Draft& draft, Findings& findings);
/// Events that a check's source is to tell of, and that have none of its sources.
void checkAccounts(const Draft& draft, Findings& findings);
/// Aspects of one name in one check, of checks that do not part from the text, and none that parts.
void checkAspects(const Draft& draft, Findings& findings);
/// Two sketches of one side of a check.
void checkSketches(const Draft& draft, Findings& findings);
/// Paragraphs without a step, regions that no text can reach.
void checkReach(const Draft& draft, Findings& findings);

} // namespace bundle
