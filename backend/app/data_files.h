// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <expected>

namespace app {

/// Where the program's own files are.
struct DataFiles {
    QString story;   ///< The folder of the default story.
    QString schema;  ///< The folder of the JSON Schemas.
    QString basemap; ///< The base map's file; the relief pictures lie beside it.
};

/// Looks beside the program: `../share/two-rivers` when installed, the build folder's `data` otherwise. The
/// error is one sentence.
[[nodiscard]] std::expected<DataFiles, QString> findDataFiles();

} // namespace app
