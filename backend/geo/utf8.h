// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace geo {

/// Whether a text is well-formed UTF-8 (RFC 3629): no stray or missing bytes, no overlong forms, no
/// surrogates.
[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace geo
