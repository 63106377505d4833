// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPointF>
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

/// A letter of a name that is set along a river.
struct LabelLetter {
    QString text;
    double advance_px = 0;
    QPointF centre;       ///< Of its box, from the top left corner of the name's.
    double angle_rad = 0; ///< Clockwise.
    friend bool operator==(const LabelLetter&, const LabelLetter&) = default;
};

/// A name as it stands on the map: lines of runs, with a halo in the colour of what lies below.
struct LabelText {
    std::vector<std::vector<LabelRun>> lines;
    QColor halo;
    double halo_px = 3;
    Qt::Alignment alignment = Qt::AlignHCenter; ///< AlignLeft, AlignHCenter or AlignRight, of the lines.
    /// Of the only run, each at its own spot in a box; none for a name in lines.
    std::vector<LabelLetter> letters{};
    QSizeF letterBox{};

    friend bool operator==(const LabelText&, const LabelText&) = default;
    [[nodiscard]] bool isEmpty() const { return lines.empty(); }
    /// Tells labels that look alike; for caches.
    [[nodiscard]] QString key() const;
    /// The box of the glyphs without the halo.
    [[nodiscard]] QSizeF size_px() const;
};

/// A name letter by letter, without their spots.
[[nodiscard]] LabelText letteredText(const LabelRun& run, const QColor& halo);

/// From the top of the capitals to the foot of the tails.
[[nodiscard]] double letterHeight_px(const QFont& font);

/// The label with `halo_px` (rounded up) more on every side, at a device pixel ratio.
[[nodiscard]] QImage paintLabel(const LabelText& label, double devicePixelRatio);

/// The space that paintLabel() leaves around size_px() on each side.
[[nodiscard]] double labelMargin_px(const LabelText& label);

} // namespace layers
