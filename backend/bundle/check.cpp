// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/check.h"

#include "bundle/bundle.h"

namespace bundle {

namespace {

constexpr int kClean = 0;
constexpr int kWarnings = 1;
constexpr int kErrors = 2;

QByteArray inText(const std::vector<Diagnostic>& diagnostics) {
    if (diagnostics.empty())
        return QByteArrayLiteral("No problems found.\n");
    QByteArray text;
    for (const Diagnostic& diagnostic : diagnostics)
        text += toText(diagnostic).toUtf8() + '\n';
    return text;
}

} // namespace

CheckResult check(const QString& folder, const QString& schemaFolder, CheckFormat format) {
    const std::vector<Diagnostic> diagnostics = read(folder, schemaFolder).diagnostics;
    const int exitCode = hasErrors(diagnostics) ? kErrors : diagnostics.empty() ? kClean : kWarnings;
    return {format == CheckFormat::Json ? toJson(diagnostics) : inText(diagnostics), exitCode};
}

} // namespace bundle
