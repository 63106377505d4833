// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace explore {

/// The EDTF of a time as people type it: "2010", "1994-98", "1994–1998", "1994 to 1998", "1990s", "2014년",
/// "2014年", "July 2004", "14 August 2014", or EDTF itself. Nothing for any other words.
[[nodiscard]] std::optional<QString> writtenTime(QStringView words);

} // namespace explore
