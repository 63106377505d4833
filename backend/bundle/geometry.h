// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/json_file.h"
#include "bundle/reading_context.h"

namespace bundle {

/// The coordinates of a GeoJSON feature; null when they are missing or wrong, which is reported. Positions
/// outside the world are reported too, and the bounding box is noted in the draft.
[[nodiscard]] const Coordinates* readGeometry(const JsonNode& feature, const ReadingContext& context);

/// The `type` of a feature's geometry.
[[nodiscard]] QString geometryType(const JsonNode& feature);

} // namespace bundle
