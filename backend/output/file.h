// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <expected>

namespace output {

/// Writes a file whole or not at all. The error is one sentence naming the file.
[[nodiscard]] std::expected<void, QString> writeFile(const QString& path, const QByteArray& content);

/// Makes a folder and those above it. The error is one sentence naming it.
[[nodiscard]] std::expected<void, QString> makeFolder(const QString& path);

} // namespace output
