// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <expected>

namespace output {

/// A series as RFC 4180 CSV with a header row: period, its dimension, value, low, high, unit, confidence,
/// status, sources, note.
[[nodiscard]] QByteArray tableOf(const story::Series& series);

/// A Frictionless Data Package describing those tables: title, finding, unit and sources of each.
[[nodiscard]] QByteArray tablesPackage(const story::Story& story);

/// Writes `ID.csv` for every series and `datapackage.json` into `folder`. The error is one sentence.
[[nodiscard]] std::expected<void, QString> exportTables(const story::Story& story, const QString& folder);

} // namespace output
