// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"
#include "geo/pixel_shapes.h"
#include "lesson/ink.h"

namespace lesson {

/// Where a map view draws the earth: what stands between ink and the pixels of one window.
struct InkView {
    geo::Camera camera;
    geo::ViewSize size;
};

/// The position under a pixel of the view, in degrees. Pixels are device-independent, from the top left.
[[nodiscard]] story::Position positionAt(const InkView& view, geo::PixelPoint pixel);
/// The inverse of positionAt().
[[nodiscard]] geo::PixelPoint pixelOf(const InkView& view, const story::Position& position);

/// The indexes of the strokes that an eraser with this centre and radius touches, rising. A text counts at
/// its point. The breadth of a stroke counts too.
[[nodiscard]] std::vector<std::size_t> strokesUnder(const InkView& view, const std::vector<Stroke>& ink,
                                                    geo::PixelPoint pixel, double radius_px);

} // namespace lesson
