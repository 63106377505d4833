// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"

namespace geo {

/// A flight from one camera to another along the path on which, for the eye, panning and zooming take the
/// least way together: far goals are reached by way of a wider view. After van Wijk and Nuij, Smooth and
/// efficient zooming and panning, InfoVis 2003.
class Flight {
public:
    /// `view` must not be empty.
    Flight(const Camera& from, const Camera& to, ViewSize view);

    /// The length of the path as the eye sees it: about 1 for a pan by one view or a zoom by two levels.
    [[nodiscard]] double length() const { return m_length; }
    /// How long a flight of that length takes, 450 to 900 ms.
    [[nodiscard]] double duration_ms() const;
    /// The camera at a share of the time, 0 to 1, slow at both ends; exactly `from` at 0 and `to` at 1.
    [[nodiscard]] Camera at(double share) const;

private:
    /// How far along the straight line on the ground, 0 to 1, and how wide the view is there.
    struct Point {
        double way = 0;
        double width = 0;
    };
    [[nodiscard]] Point along(double length) const;

    Camera m_from;
    Camera m_to;
    double m_view_px;   ///< The larger side of the view.
    double m_fromWidth; ///< Of the world, in normalised Mercator, as all below.
    double m_toWidth;
    double m_way;
    double m_start = 0; ///< Where on its catenary the path begins.
    double m_length = 0;
};

/// Cubic easing, slow at both ends: 0 to 1 for 0 to 1.
[[nodiscard]] double easedInOut(double share);

} // namespace geo
