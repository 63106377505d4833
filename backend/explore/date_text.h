// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace explore {

/// A date as a reader writes it: "14 August 2014", "July 2004", "1994–1998", "about 2004", "1990s", "since
/// 2005"; "2004년 7월"; "2004年7月".
[[nodiscard]] QString dateText(const story::Date& date, story::Language language = story::Language::English);
/// The same for an EDTF text; the text itself when it is no EDTF.
[[nodiscard]] QString dateText(QStringView edtf, story::Language language = story::Language::English);
/// The years of a span: "1998–2003", "2010".
[[nodiscard]] QString yearsText(const story::DaySpan& days);

} // namespace explore
