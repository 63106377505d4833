// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/source_text.h"

#include <QStringList>
#include <expected>

namespace bundle {

/// Why a file could not be loaded.
struct LoadError {
    /// True when the file is there but its content is wrong; the place is then in that file. Otherwise the
    /// place is wherever the file was named.
    bool isContent = false;
    Spot spot;
    QString problem;
    QString fix;
};

/// The folder of a bundle: the only way to its files. It opens regular files below the folder and nothing
/// else, whatever a path or a symbolic link says.
class BundleFolder {
public:
    static constexpr qint64 kLargestFile_bytes = 16LL * 1024 * 1024;

    explicit BundleFolder(const QString& folder);

    /// Loads the file at `path`, which is relative to the folder and uses '/'.
    [[nodiscard]] std::expected<SourceText, LoadError> load(const QString& path) const;
    /// The data files in the folder and one level below, relative to it, sorted: *.md, *.json, *.geojson,
    /// *.csv.
    [[nodiscard]] QStringList dataFiles() const;
    [[nodiscard]] bool contains(const QString& path) const;

private:
    QString m_folder;
    QString m_canonical;
};

} // namespace bundle
