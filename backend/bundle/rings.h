// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/coordinates.h"

#include <vector>

namespace bundle {

/// What is wrong with a polygon, and where.
struct RingFault {
    qsizetype offset = 0;
    QString problem;
    QString fix;
};

/// Checks the rings of one polygon, the shell first: closed, at least four positions, no ring crossing itself
/// or another, holes inside the shell.
[[nodiscard]] std::vector<RingFault> checkPolygon(const std::vector<LocatedLine>& rings);

} // namespace bundle
