// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace app {

/// Runs one call to its end and returns the program's exit code: 0 well, 1 warnings (`check`), 2 a failure
/// that standard error explains.
[[nodiscard]] int run(const Call& call, int& argc, char** argv);

} // namespace app
