// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QByteArray>

namespace output {

/// All sources as a CSL-JSON array (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), in
/// the story's order.
[[nodiscard]] QByteArray citationsOf(const story::Story& story);

} // namespace output
