// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/diagnostic.h"

#include <QByteArray>
#include <expected>

namespace original {

/// The largest copy that is read: far more than any essay, and little enough for any machine.
inline constexpr qsizetype kLargestCopy_bytes = 10LL * 1000 * 1000;

/// The text of a file in the encodings that browsers and editors save: UTF-8 with or without a byte order
/// mark, UTF-16 with one, and Windows-1252, of which Latin-1 is a part. Lines end in "\n", blanks that do not
/// break are blanks, and what has no width is gone. The error is for an empty file, one that is too large,
/// and one that is no plain text.
[[nodiscard]] std::expected<QString, bundle::Diagnostic> plainText(const QString& file,
                                                                   const QByteArray& bytes);

} // namespace original
