// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/diagnostic.h"

#include <QByteArray>
#include <expected>
#include <vector>

namespace lesson {

struct ZipEntry {
    QString name;
    QByteArray content;
};

/// The zip archive of these entries, in their order; equal for equal entries (they have no time). The error
/// is the library's word for what went wrong.
[[nodiscard]] std::expected<QByteArray, QString> zipOf(const std::vector<ZipEntry>& entries);

/// The entries of a zip archive that can be read whole and whose checksum is right; the others are reported.
/// An archive without its directory, because its end is missing, is read from its beginning as far as it
/// goes. `name`: what problems call the archive. Sizes are bounded (lesson_file.h).
[[nodiscard]] std::vector<ZipEntry> entriesOf(const QByteArray& archive, const QString& name,
                                              std::vector<bundle::Diagnostic>& problems);

} // namespace lesson
