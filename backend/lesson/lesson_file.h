// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/diagnostic.h"
#include "lesson/lesson.h"

#include <QByteArray>
#include <expected>
#include <optional>
#include <vector>

/// A lesson's file, `NAME.tworivers`: a zip of
///
///     lesson.json        story, title, steps, bookmarks,    (data/schema/lesson.schema.json)
///                        results of exercises
///     ink/STEP.geojson   the ink of a step, back to front   (data/schema/ink.schema.json)
namespace lesson {

/// What a file gave.
struct Reading {
    /// As much of the lesson as could be read; nothing when none of it could.
    std::optional<Lesson> lesson;
    /// What could not, each with its place: the entry of the zip with line and column, or the file as a
    /// whole. Empty for a file that is whole.
    std::vector<bundle::Diagnostic> problems;
};

/// The largest file that is read, and the largest entry in it when it is unpacked.
inline constexpr qint64 kLargestFile_bytes = 16LL * 1024 * 1024;
inline constexpr qint64 kLargestEntry_bytes = 16LL * 1024 * 1024;
/// All entries of a file together, unpacked.
inline constexpr qint64 kLargestLesson_bytes = 64LL * 1024 * 1024;

/// Reads a lesson from the bytes of its file. The bytes are untrusted: sizes are bounded, names of entries
/// lead nowhere, nothing is unpacked to a disk. `name`: what problems call the file. `schemaFolder`: where
/// the JSON Schemas are (data/schema). Safe to call from any thread.
[[nodiscard]] Reading read(const QByteArray& bytes, const QString& name, const QString& schemaFolder);
/// The same from a file.
[[nodiscard]] Reading readFile(const QString& path, const QString& schemaFolder);

/// The bytes of the lesson's file; equal for equal lessons. The error says why they cannot be made.
[[nodiscard]] std::expected<QByteArray, bundle::Diagnostic> bytesOf(const Lesson& lesson);
/// Writes the file whole or not at all: beside its place, to the disk, then under its name. The error has the
/// path as its place.
[[nodiscard]] std::expected<void, bundle::Diagnostic> writeFile(const QString& path, const Lesson& lesson);

} // namespace lesson
