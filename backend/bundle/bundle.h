// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/diagnostic.h"
#include "story/story.h"

#include <memory>
#include <vector>

namespace bundle {

/// What reading a folder gave. `story` is null only when there is at least one error.
struct Reading {
    std::shared_ptr<const story::Story> story;
    std::vector<Diagnostic> diagnostics; ///< Sorted by file, line, column; all problems of the bundle.
};

/// Reads and checks the story bundle in `folder` (see docs/story-format.md). The bundle is untrusted input:
/// file sizes are bounded, no path outside the folder is opened. Safe to call from any thread. With `errors`
/// among the diagnostics there is no story. `schemaFolder`: where the JSON Schemas are (data/schema).
[[nodiscard]] Reading read(const QString& folder, const QString& schemaFolder);

} // namespace bundle
