// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Test bundles in temporary folders.
namespace fixture {

[[nodiscard]] QString goodBundle(const QString& name);
[[nodiscard]] QString brokenFolder();
[[nodiscard]] QString schemaFolder();

/// Copies every file below `from` to `to`, over what is there. Symbolic links are not followed.
[[nodiscard]] bool copyFolder(const QString& from, const QString& to);

/// Makes the broken bundle `name` in `to`: the good bundle `minimal`, the files of the broken one over it,
/// and then what its `changes.txt` says, a line each: `remove PATH`, `link PATH TARGET`, `fill PATH BYTES`.
[[nodiscard]] bool makeBroken(const QString& name, const QString& to);

/// The lines of a text file of the broken bundle, without empty ones.
[[nodiscard]] QStringList linesOf(const QString& path);

} // namespace fixture
