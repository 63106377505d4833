// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"

namespace geo {

/// How near and how far a camera may be, and what it must not look beyond.
struct CameraLimits {
    LonLatBox extent;
    double least_zoom = 0;
    double most_zoom = 20;
};

/// The farthest zoom at which the part of the view that the covers leave free shows nothing beyond the
/// extent.
[[nodiscard]] double leastZoom(const CameraLimits& limits, ViewSize view, Padding covers);

/// The nearest camera that keeps to the limits. What lies under the covers may be beyond the extent, as it
/// is not seen. Where a view is too large for the extent even at the nearest zoom, the extent is in its
/// middle.
[[nodiscard]] Camera limited(const Camera& camera, const CameraLimits& limits, ViewSize view,
                             Padding covers = {});

/// A point of a view, in pixels from its upper left corner.
struct ViewPoint {
    double x_px = 0;
    double y_px = 0;
};

/// The camera nearer by `levels` (negative: farther), with the same position under a point of the view, as
/// far as the limits allow.
[[nodiscard]] Camera zoomedAbout(const Camera& camera, ViewPoint point, double levels,
                                 const CameraLimits& limits, ViewSize view, Padding covers = {});

/// The position under a point of the view.
[[nodiscard]] Mercator positionAt(const Camera& camera, ViewPoint point, ViewSize view);

} // namespace geo
