// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace geo {

/// What went wrong, as a value: where it was found, what is wrong, and what the reader can do about it.
struct Error {
    std::string place;
    std::string problem;
    std::string fix;
};

} // namespace geo
