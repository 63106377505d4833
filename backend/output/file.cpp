// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/file.h"

#include <QDir>
#include <QSaveFile>

namespace output {

std::expected<void, QString> writeFile(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return std::unexpected(QStringLiteral("“%1” could not be written: %2.").arg(path, file.errorString()));
}

std::expected<void, QString> makeFolder(const QString& path) {
    if (QDir().mkpath(path))
        return {};
    return std::unexpected(QStringLiteral("The folder “%1” could not be made.").arg(path));
}

} // namespace output
