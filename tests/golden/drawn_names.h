// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/map_layer.h"

#include <QImage>
#include <QStringList>

namespace golden {

/// What keeps a reader from reading the names on a map, by a picture of its window at rest: something is
/// drawn over one, it is cut at an edge, or its letters have less than 4.5:1 (WCAG 2) against the halo that
/// is seen around them.
[[nodiscard]] QStringList nameFaults(const QImage& window, const layers::MapLayer& map);

} // namespace golden
