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

/// The table of one series for a reader who takes it away: as tableOf(), with the sources as citations in
/// place of ids.
[[nodiscard]] QByteArray figureTable(const story::Story& story, const story::Series& series);

/// What a file of CSV cannot say itself, as a Frictionless Data Resource: title, finding, unit, note, the
/// types of the columns, the sources. `tableName`: the table's file name beside it.
[[nodiscard]] QByteArray figureDescriptor(const story::Story& story, const story::Series& series,
                                          const QString& tableName);
/// Where the descriptor of a table stands: `arrivals.resource.json` beside `arrivals.csv`.
[[nodiscard]] QString descriptorPath(const QString& tablePath);

/// Writes figureTable() to `path` and its descriptor beside it, each whole or not at all; the table comes
/// last, so that there is none without its descriptor. The error is one sentence.
[[nodiscard]] std::expected<void, QString> saveFigureTable(const story::Story& story,
                                                           const story::Series& series, const QString& path);

} // namespace output
