// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/opened_story.h"

#include <expected>

namespace app {

/// Writes what the call asks for, each file whole or not at all. Needs a QGuiApplication, for the fonts. The
/// error is one sentence.
[[nodiscard]] std::expected<void, QString> writeExports(const ExportCall& call, const OpenedStory& opened);

} // namespace app
