// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bundle {

/// What `two-rivers check` prints and returns.
struct CheckResult {
    QByteArray output; ///< UTF-8: one problem a line, or JSON.
    int exitCode = 0;  ///< 0 clean, 1 warnings only, 2 errors.
};

enum class CheckFormat { Text, Json };

/// Reads and checks the bundle in `folder` and formats what was found. A clean bundle gives one sentence, or
/// an empty JSON array.
[[nodiscard]] CheckResult check(const QString& folder, const QString& schemaFolder, CheckFormat format);

} // namespace bundle
