// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Json {
class Value;
}

namespace bundle {

/// What the schema `schema` says about the value at `pointer`, as an advice such as "Use one of verified,
/// partly". Falls back to a general one.
[[nodiscard]] QString adviceFromSchema(const Json::Value& schema, const QString& pointer);

} // namespace bundle
