// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

/// CSV as RFC 4180 has it.
namespace output {

/// One record, with its line break.
[[nodiscard]] QString csvRow(const QStringList& fields);
/// A number as a field, with a point and without separators; empty when there is none.
[[nodiscard]] QString csvNumber(std::optional<double> value);

} // namespace output
