// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_files.h"
#include "bundle/bundle.h"
#include "story/original.h"

#include <expected>

namespace app {

/// A bundle as it was read, with the program's own files.
struct OpenedStory {
    DataFiles files;
    bundle::Reading reading;
};

/// Reads the bundle in `folder`, or the default story when it is empty, whatever its problems. The error, one
/// sentence, is for a folder that is none and for missing program files.
[[nodiscard]] std::expected<OpenedStory, QString> readStory(const QString& folder);

/// The same, but a bundle with errors is an error too: a sentence that names the first and says how to see
/// all.
[[nodiscard]] std::expected<OpenedStory, QString> openStory(const QString& folder);

/// Reads a reader's own copy of the essay. The error is one sentence that says how to mend it.
[[nodiscard]] std::expected<story::Original, QString> readOriginal(const QString& file,
                                                                   const story::Story& story);

} // namespace app
