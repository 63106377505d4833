// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/json_file.h"
#include "bundle/reading_context.h"

namespace bundle {

/// Reads the `story` object of datapackage.json into the draft.
void readStoryHead(const JsonNode& node, const ReadingContext& context);

} // namespace bundle
