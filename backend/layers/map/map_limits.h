// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/basemap.h"
#include "geo/camera_limits.h"

namespace layers {

/// Of every map's camera.
inline constexpr geo::CameraLimits mapLimits{.extent = geo::basemap_extent, .least_zoom = 3, .most_zoom = 12};

} // namespace layers
