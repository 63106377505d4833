// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <memory>

/// A small made-up story. Two countries, Northland (with the provinces Hill and Coast) and Southland, meet at
/// the river Stream; a sea lies to the west. It is drawn in squares of one degree:
///
///     latitude 2…4  Northland: Coast at longitude 0…2, Hill at 2…4
///     latitude 2    Stream, longitude 0…4
///     latitude 0…2  Southland, longitude 0…4
///     sea           longitude -4…0, latitude 0…4
///
/// p1 names Northland and 1990. p2 names the Stream, the flood of 1995 and the series of arrivals; it cites
/// note 1. p3 names Southland, its town Port and the law.
namespace fixture {

[[nodiscard]] std::shared_ptr<story::Story> story();
/// Reads an EDTF date that is known to be one.
[[nodiscard]] story::Date date(QStringView edtf);

} // namespace fixture
