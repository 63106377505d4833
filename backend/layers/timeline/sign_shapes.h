// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <vector>

namespace layers {

/// A sign on the timeline: its size, and the edge around it.
inline constexpr double kTimeSign_px = 12;
inline constexpr double kSignOutline_px = 2;
/// How much further than the edge is broad the corners of the sharpest sign reach.
inline constexpr double kSignMitre = 3;

/// The outline of a category's sign ("circle", "triangle", "square", "diamond", "cross") around `centre`,
/// clockwise on the screen; `size_px` is the width of its box. An unknown name gives a circle.
[[nodiscard]] std::vector<QPointF> signOutline(const QString& shape, QPointF centre, double size_px);

} // namespace layers
