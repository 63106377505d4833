// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/csv.h"

#include <algorithm>

namespace output {

namespace {

constexpr int kDigits = 15; ///< What a double keeps of a decimal number.

QString csvField(const QString& text) {
    static const QString kSpecial = QStringLiteral(",\"\r\n");
    const bool plain = std::ranges::none_of(text, [](QChar c) { return kSpecial.contains(c); });
    if (plain)
        return text;
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

} // namespace

QString csvRow(const QStringList& fields) {
    QStringList quoted;
    for (const QString& text : fields)
        quoted << csvField(text);
    return quoted.join(u',') + QStringLiteral("\r\n");
}

QString csvNumber(std::optional<double> value) {
    return value ? QString::number(*value, 'g', kDigits) : QString();
}

} // namespace output
