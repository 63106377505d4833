// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace layers {

/// Puts `colour` below everything that the picture shows and `radius` device pixels around it, with a soft
/// edge. The picture is premultiplied RGBA with four bytes a pixel; what would lie outside it is cut.
void addHalo(QImage& image, const QColor& colour, double radius);

} // namespace layers
