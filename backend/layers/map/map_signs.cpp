// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_signs.h"

#include <array>

namespace layers {

namespace {

/// Two summits with dark caps, as on old maps; the crater lake lies between them.
void drawMountain(MarkBatch& marks, QPointF at, const SignColours& colours, double scale) {
    const auto peak = [&](double x, double y) { return at + QPointF(x, y) * scale; };
    // The crater between two summits, under a dark cap whose lower edge is toothed like snow.
    marks.polygon(std::array{peak(-8, -13.5), peak(8, -13.5), peak(18, 10), peak(-18, 10)}, colours.paper);
    marks.polygon(std::array{peak(-5.6, -11), peak(5.6, -11), peak(14.6, 7.6), peak(-14.6, 7.6)},
                  colours.ink);
    marks.polygon(std::array{peak(-5.2, -8), peak(5.2, -8), peak(11.6, 5.6), peak(-11.6, 5.6)},
                  colours.paper);
    marks.polygon(std::array{peak(-5.8, -8.2), peak(-1.6, -8.2), peak(-5.6, -2.6), peak(-8, -3.4)},
                  colours.ink);
    marks.polygon(std::array{peak(-2.8, -8.2), peak(2.8, -8.2), peak(0, -3.4)}, colours.ink);
    marks.polygon(std::array{peak(1.6, -8.2), peak(5.8, -8.2), peak(8, -3.4), peak(5.6, -2.6)}, colours.ink);
    marks.polygon(std::array{peak(-3, -12), peak(3, -12), peak(0, -8.6)}, colours.paper);
}

} // namespace

void drawSign(MarkBatch& marks, SignKind kind, QPointF at, const SignColours& colours, double scale) {
    const auto& [ink, paper] = colours;
    switch (kind) {
    case SignKind::Capital:
        marks.disc(at, 8 * scale, paper);
        marks.ring(at, 6.5 * scale, 1.6 * scale, ink, paper);
        marks.disc(at, 3 * scale, ink);
        break;
    case SignKind::BorderCity:
        marks.disc(at, 5.6 * scale, paper);
        marks.ring(at, 4.4 * scale, 1.6 * scale, ink, paper);
        break;
    case SignKind::City:
        marks.disc(at, 5 * scale, paper);
        marks.disc(at, 3.4 * scale, ink);
        break;
    case SignKind::Town:
        marks.disc(at, 4.4 * scale, paper);
        marks.ring(at, 3.2 * scale, 1.3 * scale, ink, paper);
        break;
    case SignKind::Institution:
        marks.shape(QStringLiteral("square"), at, 10 * scale, paper);
        marks.shape(QStringLiteral("square"), at, 7 * scale, ink);
        break;
    case SignKind::Mountain:
        drawMountain(marks, at, colours, scale);
        break;
    case SignKind::None:
        break;
    }
}

} // namespace layers
