// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "geo/mercator.h"
#include "layers/common/palette.h"
#include "layers/map/mark_batch.h"

#include <QPointF>
#include <QRectF>
#include <functional>
#include <vector>

namespace layers {

/// A sketch as it is drawn, in pixels of the view: dotted ink for the text, a whole line for the source.
struct SketchLine {
    const story::Sketch* sketch = nullptr;
    std::vector<QPointF> line; ///< From where it comes to its tip; two points at least.
    double share = 1;          ///< How much of it is drawn, 0 to 1.
    double scale = 1;          ///< Larger for a projector.

    /// Its line's length, all of it.
    [[nodiscard]] double length_px() const;
    [[nodiscard]] double width_px() const;
    /// What its head covers, with some air, once all of it is drawn.
    [[nodiscard]] QRectF headBox() const;
};

/// The sketches of what is selected; `pixel` takes normalised Mercator to pixels of the view.
[[nodiscard]] std::vector<SketchLine> sketchLines(const explore::Explorer& explorer,
                                                  const std::function<QPointF(geo::Mercator)>& pixel);

/// Draws it up to its share, with its head there.
void drawSketch(const SketchLine& sketch, const Palette& palette, MarkBatch& marks);

} // namespace layers
