// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/json_file.h"

namespace bundle {

/// The JSON Schemas (draft 7) of the story format, one per file: `NAME.schema.json` in the schema folder.
class SchemaSet {
public:
    explicit SchemaSet(QString folder)
        : m_folder(std::move(folder)) {}

    /// Reports every place where `file` breaks the schema `name` ("places", "steps", …), except where a
    /// problem was reported before. Coordinates are empty lists to the schema.
    void check(const JsonFile& file, const QString& name, Findings& findings) const;

private:
    QString m_folder;
};

} // namespace bundle
