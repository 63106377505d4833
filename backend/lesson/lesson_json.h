// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/diagnostic.h"
#include "lesson/lesson.h"

#include <QByteArray>

namespace lesson {

/// The JSON of `lesson.json`: all of the lesson but its ink.
[[nodiscard]] QByteArray outlineJson(const Lesson& lesson);
/// Its ink: a GeoJSON feature collection (RFC 7946), a feature for each stroke.
[[nodiscard]] QByteArray inkJson(const std::vector<Stroke>& ink);

/// Reads outlineJson() back into the lesson, as far as it can. What it cannot read is reported and left out:
/// a step, a bookmark, a round or, when the text is no JSON, all of it (false).
bool readOutline(const QByteArray& json, const QString& entry, const QString& schemaFolder,
                 std::vector<bundle::Diagnostic>& problems, Lesson& lesson);
/// The strokes of inkJson() that can be read; the others are reported.
[[nodiscard]] std::vector<Stroke> readInk(const QByteArray& json, const QString& entry,
                                          const QString& schemaFolder,
                                          std::vector<bundle::Diagnostic>& problems);

} // namespace lesson
