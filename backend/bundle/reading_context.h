// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_folder.h"
#include "bundle/draft.h"
#include "bundle/findings.h"
#include "bundle/json_file.h"

#include <memory>
#include <utility>

namespace bundle {

/// What every reader of a file works with.
struct ReadingContext {
    const BundleFolder& folder;
    Findings& findings;
    Draft& draft;
    /// Every JSON file that could be parsed and the schema it must follow. They are checked last, so that a
    /// problem that a reader can name better is not told twice.
    std::vector<std::pair<std::unique_ptr<JsonFile>, QString>>& parsed;

    /// Keeps `file` for that.
    void keep(std::unique_ptr<JsonFile> file, const char* schema) const {
        parsed.emplace_back(std::move(file), QString::fromLatin1(schema));
    }
};

} // namespace bundle
