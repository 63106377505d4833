// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QSizeF>
#include <QString>
#include <vector>

namespace layers {

/// A piece of a name in one font and colour.
struct LabelRun {
    QString text;
    QFont font;
    QColor colour;
    friend bool operator==(const LabelRun&, const LabelRun&) = default;
};

/// A name as it stands on the map: lines of runs, with a halo in the colour of what lies below.
struct LabelText {
    std::vector<std::vector<LabelRun>> lines;
    QColor halo;
    double halo_px = 3;
    Qt::Alignment alignment = Qt::AlignHCenter; ///< AlignLeft, AlignHCenter or AlignRight, of the lines.

    friend bool operator==(const LabelText&, const LabelText&) = default;
    [[nodiscard]] bool isEmpty() const { return lines.empty(); }
    /// Tells labels that look alike; for caches.
    [[nodiscard]] QString key() const;
    /// The box of the glyphs without the halo.
    [[nodiscard]] QSizeF size_px() const;
};

/// The label with `halo_px` (rounded up) more on every side, at a device pixel ratio.
[[nodiscard]] QImage paintLabel(const LabelText& label, double devicePixelRatio);

/// The space that paintLabel() leaves around size_px() on each side.
[[nodiscard]] double labelMargin_px(const LabelText& label);

} // namespace layers
