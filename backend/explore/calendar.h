// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace explore {

inline constexpr int kMonthsPerYear = 12;
inline constexpr double kMeanYear_days = 365.2425; ///< Of the Gregorian calendar.

} // namespace explore
