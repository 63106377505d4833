// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <vector>

namespace layers {

/// The outline of a category's sign ("circle", "triangle", "square", "diamond", "cross") around `centre`,
/// clockwise on the screen; `size_px` is the width of its box. An unknown name gives a circle.
[[nodiscard]] std::vector<QPointF> signOutline(const QString& shape, QPointF centre, double size_px);

} // namespace layers
