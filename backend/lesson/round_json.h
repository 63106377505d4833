// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/json_file.h"
#include "lesson/round_result.h"

#include <QJsonArray>
#include <optional>

namespace lesson {

/// The `rounds` of `lesson.json` (data/schema/lesson.schema.json).
[[nodiscard]] QJsonArray roundsJson(const std::vector<RoundResult>& rounds);
/// One of them; nothing when it is not sound.
[[nodiscard]] std::optional<RoundResult> roundOf(const bundle::JsonNode& node);

} // namespace lesson
