// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_folder.h"
#include "bundle/draft.h"
#include "bundle/findings.h"
#include "bundle/schema_set.h"

namespace bundle {

/// What every reader of a file works with.
struct ReadingContext {
    const BundleFolder& folder;
    const SchemaSet& schemas;
    Findings& findings;
    Draft& draft;
};

} // namespace bundle
