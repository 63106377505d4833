// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string_view>

namespace bundle {

/// The text of an HTML entity as Markdown allows it, "&amp;" or "&#8212;"; nothing when it is not among the
/// common ones.
[[nodiscard]] std::optional<QString> entityText(std::string_view entity);

} // namespace bundle
