// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opened_story.h"

#include "original/original.h"

#include <QFileInfo>
#include <algorithm>

namespace app {

std::expected<OpenedStory, QString> readStory(const QString& folder) {
    auto files = findDataFiles();
    if (!files)
        return std::unexpected(files.error());
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return std::unexpected(
            QStringLiteral("“%1” is no folder; give the folder of a story, the one with datapackage.json.")
                .arg(folder));
    bundle::Reading reading = bundle::read(folder.isEmpty() ? files->story : folder, files->schema);
    return OpenedStory{std::move(*files), std::move(reading)};
}

std::expected<OpenedStory, QString> openStory(const QString& folder) {
    auto opened = readStory(folder);
    if (!opened || opened->reading.story)
        return opened;
    const auto& diagnostics = opened->reading.diagnostics;
    const auto first = std::ranges::find(diagnostics, bundle::Severity::Error, &bundle::Diagnostic::severity);
    const QString problem =
        first == diagnostics.end() ? QStringLiteral("it is no story.") : bundle::toText(*first);
    return std::unexpected(
        QStringLiteral("The story cannot be opened: %1 “two-rivers check” lists every problem.")
            .arg(problem));
}

std::expected<story::Original, QString> readOriginal(const QString& file, const story::Story& story) {
    return original::read(file, story).transform_error([](const bundle::Diagnostic& diagnostic) {
        return QStringLiteral("“%1” cannot be opened: %2. %3.")
            .arg(diagnostic.file, diagnostic.problem, diagnostic.fix);
    });
}

} // namespace app
