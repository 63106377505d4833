// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/label_candidate.h"
#include "layers/map/name_writer.h"

namespace layers {

/// The places of a view.
struct PlaceNames {
    std::vector<LabelCandidate> names;
    std::vector<MapSign> signs; ///< Shown whether or not their names find room.
};

/// The places that the view's level shows, with what the step or the reader points at; the more important
/// first.
[[nodiscard]] PlaceNames placeNames(const LabelView& view, const NameWriter& writer);

} // namespace layers
