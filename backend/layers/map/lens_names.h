// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/label_candidate.h"
#include "layers/map/name_writer.h"

namespace layers {

/// What a lens says of the sketches in it: the region that each comes from and the place that it leads to,
/// with their countries, and how far they are apart. Never left out; nothing else is named there.
[[nodiscard]] std::vector<LabelCandidate> lensNames(const LabelView& view, const NameWriter& writer);

} // namespace layers
