// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/label_candidate.h"
#include "layers/map/name_writer.h"

namespace layers {

/// The names of countries, provinces and seas that the view's level shows.
[[nodiscard]] std::vector<LabelCandidate> regionNames(const LabelView& view, const NameWriter& writer);

} // namespace layers
