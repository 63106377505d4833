// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/diagnostic.h"
#include "story/original.h"

#include <QByteArray>
#include <expected>

namespace original {

/// Reads a reader's own copy of the essay, a web page saved as plain text, and ties it to the story. The file
/// is only read. What could not be matched is in the Original; the error is for a file that cannot be read,
/// is no plain text, or tells nothing of the story. Safe to call from any thread.
[[nodiscard]] std::expected<story::Original, bundle::Diagnostic> read(const QString& file,
                                                                      const story::Story& story);

/// The same of bytes; `name` is what messages call the file.
[[nodiscard]] std::expected<story::Original, bundle::Diagnostic>
fromBytes(const QString& name, const QByteArray& bytes, const story::Story& story);

} // namespace original
