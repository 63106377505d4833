// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/findings.h"

#include <QByteArray>
#include <string_view>
#include <vector>

namespace bundle {

/// The content of one file of the bundle, in UTF-8, that knows the line and column of every byte.
class SourceText {
public:
    /// `file` is relative to the bundle's folder; `bytes` are valid UTF-8 without a byte order mark.
    SourceText(QString file, QByteArray bytes);

    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] std::string_view bytes() const {
        return {m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())};
    }
    /// Where the byte at `offset` is; an offset past the end counts as the end.
    [[nodiscard]] Spot spotAt(qsizetype offset, const QString& pointer = QString()) const;
    /// The file as a whole.
    [[nodiscard]] Spot whole() const { return {m_file, 0, 0, QString()}; }

private:
    QString m_file;
    QByteArray m_bytes;
    /// How many characters begin before the byte at `offset`.
    [[nodiscard]] qsizetype charactersBefore(qsizetype offset) const;

    std::vector<qsizetype> m_lineStarts;
    /// charactersBefore() of every kilobyte, so that a column is quick to tell in a file of one long line.
    std::vector<qsizetype> m_charactersBeforeBlock;
};

/// Where `bytes` stop being UTF-8, or -1. A NUL byte counts as no text.
[[nodiscard]] qsizetype firstBadByte(std::string_view bytes);

} // namespace bundle
