// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

#include <expected>

namespace app {

/// Writes `NN-ID.png` for each step of the call into its folder. On one machine two runs give the same bytes.
/// Needs a QApplication and a display. The error is one sentence.
[[nodiscard]] std::expected<void, QString> render(const RenderCall& call);

} // namespace app
