// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/label_text.h"
#include "layers/map/map_labels.h"
#include "layers/map/mark_batch.h"

#include <QRectF>
#include <vector>

namespace layers {

/// A step's number as a circle on the map; area stands for number, and all of a step share a scale.
struct MapSize {
    geo::Mercator at;   ///< Of the middle.
    double low_px = 0;  ///< The radius of the low bound; that of the number itself for a count.
    double high_px = 0; ///< The same of the high bound.
    QRectF words;       ///< Relative to the middle.
    QRectF box;         ///< Around both, likewise.
    LabelText figure;   ///< In the circle.
    LabelText caption;  ///< Beside it: where, how it is known, when.

    [[nodiscard]] bool isCount() const { return low_px == high_px; }
};

/// The sizes of the current step, placed inside `free_px` off the border. `input` is that of the names, which
/// are placed after and around them.
[[nodiscard]] std::vector<MapSize> layoutSizes(const LabelInput& input, const QRectF& free_px);

/// "One scale: area stands for number", at the foot of `free_px`; for two circles or more.
[[nodiscard]] LabelText scaleNote(const LabelInput& input);

/// A disc for a count; a hatched band with dashed outlines from low to high for an estimate.
void drawSize(const MapSize& size, QPointF middle, const Palette& palette, MarkBatch& marks);

} // namespace layers
