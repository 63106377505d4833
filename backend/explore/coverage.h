// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/chart_plan.h"
#include "explore/explorer.h"

namespace explore {

/// What a chart of the series cannot follow of the selection and the brush, in a sentence or two: "Not
/// published by province.", "Nothing is published for 1990–1994." Empty when it follows both.
[[nodiscard]] QString coverageText(const Explorer& explorer, const story::Series& series,
                                   const ChartPlan& plan);

} // namespace explore
