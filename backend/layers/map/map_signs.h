// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/map_labels.h"
#include "layers/map/mark_batch.h"

namespace layers {

/// Ink, and the paper that surrounds it.
struct SignColours {
    QColor ink;
    QColor paper;
};

/// Draws the sign of a place. `scale`: 1 on a desk, more on a projector.
void drawSign(MarkBatch& marks, SignKind kind, QPointF at, const SignColours& colours, double scale);

} // namespace layers
