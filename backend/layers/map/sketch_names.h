// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/label_candidate.h"
#include "layers/map/name_writer.h"

namespace layers {

/// The words of the sketches in view: whose they are, and below it what they tell. Never left out.
[[nodiscard]] std::vector<LabelCandidate> sketchNames(const LabelView& view, const NameWriter& writer);

} // namespace layers
