// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <optional>
#include <vector>

/// Small readers of citation files, written after the formats and not after our writers: what another program
/// would make of what we write.
namespace fixture {

/// One record: its type, its key, and its fields as a reader of the formatted bibliography would see them.
struct CitationRecord {
    QString type;
    QString key;
    QMap<QString, QStringList> fields; ///< RIS repeats a tag, such as AU.

    [[nodiscard]] QString one(const char* field) const {
        return fields.value(QString::fromLatin1(field)).value(0);
    }
};

/// BibTeX: braces are counted, TeX's commands for single signs are read, names are split at “and” outside of
/// braces. Nothing where a brace is never closed, a sign is unescaped or a line is no part of an entry.
[[nodiscard]] std::optional<std::vector<CitationRecord>> readBibTex(const QByteArray& file);
/// RIS: lines of `XX  - value` between TY and ER. Nothing where a line is anything else.
[[nodiscard]] std::optional<std::vector<CitationRecord>> readRis(const QByteArray& file);

} // namespace fixture
