// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_files.h"

#include <QCoreApplication>
#include <QDir>

namespace app {

std::expected<DataFiles, QString> findDataFiles() {
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString& relative : {QStringLiteral("../share/two-rivers"), QStringLiteral("../../data")}) {
        const QDir data(QDir::cleanPath(program.filePath(relative)));
        if (data.exists(QStringLiteral("two-rivers/datapackage.json")) &&
            data.exists(QStringLiteral("basemap.bin")))
            return DataFiles{data.filePath(QStringLiteral("two-rivers")),
                             data.filePath(QStringLiteral("schema")),
                             data.filePath(QStringLiteral("basemap.bin"))};
    }
    return std::unexpected(QStringLiteral("The story and the base map were not found beside the program; "
                                          "install it again with cmake --install."));
}

} // namespace app
