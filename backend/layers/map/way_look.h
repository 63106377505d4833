// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/story_shapes.h"

#include <QPointF>
#include <QRectF>
#include <QVector4D>
#include <optional>
#include <span>
#include <vector>

namespace layers {

/// How a way's line is drawn at its full width.
struct WayStroke {
    double begin_px = 3.4; ///< The width where it begins.
    double end_px = 3.4;   ///< The width from some way on.
    QVector4D dash;
    bool round = false; ///< The strokes of the pattern end round.

    [[nodiscard]] double head_px() const; ///< The length of its arrowhead.
};

/// By the story's word for the line ("solid", "dash" …); a solid line tapers, and grows as broad as the
/// share that its source gives.
[[nodiscard]] WayStroke strokeOf(const RouteShape& shape);

/// The share of the end's width at each point of a way.
[[nodiscard]] std::vector<float> taperOf(const RouteShape& shape);

/// Where a way's arrowhead stands.
struct WayTip {
    QPointF point;
    QPointF direction;
    double along = 0;    ///< From the way's start, in the unit of `along`.
    std::size_t at = 0;  ///< The last point of the line before it.
    bool leaves = false; ///< The way goes on beyond the frame.
};

/// How one way out is drawn in a frame.
struct WayLook {
    const RouteShape* shape = nullptr;
    bool shown = true;
    double strength = 1;           ///< Opacity: other ways stand back behind one that is lit.
    double broader_px = 0;         ///< Added to the width of one that is lit.
    double until_px = 1e9;         ///< Cut here, where it leaves the frame or has been drawn up to.
    std::optional<WayTip> leaving; ///< Its tip where it leaves the frame.
};

/// The tip of a way in a frame: where it first leaves the frame, else its end. Nothing if it never enters the
/// frame. `line` is in pixels, `along` the distances of its points from the start.
[[nodiscard]] std::optional<WayTip> tipInFrame(std::span<const QPointF> line, std::span<const double> along,
                                               const QRectF& frame);

/// The tip at a distance from the start.
[[nodiscard]] WayTip tipAt(std::span<const QPointF> line, std::span<const double> along, double distance);

/// How far a point lies from a way that is drawn up to its tip, pixels; infinite without a line.
[[nodiscard]] double distanceTo(std::span<const QPointF> line, const WayTip& tip, const QPointF& point);

} // namespace layers
