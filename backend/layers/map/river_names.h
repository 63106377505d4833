// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/label_candidate.h"
#include "layers/map/name_writer.h"

namespace layers {

/// The names of the Yalu and the Tumen: beside the river with a leader to it, and from the province's level
/// on letter by letter along it, each language on the bank where it is spoken.
[[nodiscard]] std::vector<LabelCandidate> riverNames(const LabelView& view, const NameWriter& writer);

} // namespace layers
