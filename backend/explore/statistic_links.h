// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <vector>

namespace explore {

class Explorer;

/// A figure of which the text speaks: a sentence that links to a series and to a date names a point of it.
struct StatisticLink {
    story::Id paragraph;
    story::Id series;
    story::Date point;
    friend bool operator==(const StatisticLink&, const StatisticLink&) = default;
};

/// All of them, in the order of the text. Of several dates in the sentence it is the next after the series,
/// else the last before it.
[[nodiscard]] std::vector<StatisticLink> statisticLinks(const story::Story& story);

/// The year at which a chart of the series has its cursor, from what is pointed at, else from what is
/// selected: a date or an event within one year, or the series itself where the text names a point of it (the
/// current paragraph first). 0 for none.
[[nodiscard]] int cursorYear(const Explorer& explorer, const story::Id& series);

} // namespace explore
