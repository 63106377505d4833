// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/chart_plan.h"
#include "output/figure_page.h"

namespace output {

/// Paints the chart of a series at the page's y and moves it down.
void drawChart(FigurePage& page, const story::Story& story, const story::Series& series,
               const explore::ChartPlan& plan);

} // namespace output
