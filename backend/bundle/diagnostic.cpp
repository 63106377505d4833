// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/diagnostic.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace bundle {

QString toText(const Diagnostic& diagnostic) {
    QString text = diagnostic.file + u':';
    if (diagnostic.line > 0) {
        text += QString::number(diagnostic.line) + u':';
        if (diagnostic.column > 0)
            text += QString::number(diagnostic.column) + u':';
    }
    return text + u' ' + diagnostic.problem + QStringLiteral(". ") + diagnostic.fix + u'.';
}

QByteArray toJson(const std::vector<Diagnostic>& diagnostics) {
    QJsonArray array;
    for (const Diagnostic& diagnostic : diagnostics) {
        const bool isError = diagnostic.severity == Severity::Error;
        array.append(QJsonObject{
            {QStringLiteral("severity"), isError ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("file"), diagnostic.file},
            {QStringLiteral("line"), diagnostic.line},
            {QStringLiteral("column"), diagnostic.column},
            {QStringLiteral("pointer"), diagnostic.pointer},
            {QStringLiteral("problem"), diagnostic.problem},
            {QStringLiteral("fix"), diagnostic.fix},
        });
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

bool hasErrors(const std::vector<Diagnostic>& diagnostics) {
    return std::ranges::any_of(
        diagnostics, [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; });
}

} // namespace bundle
