// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace golden {

/// Compares what was drawn now with tests/golden/pictures/NAME.jpg. Empty when an eye sees no difference,
/// else what differs; then the drawn picture and the differences lie in pictures/golden/ of the build.
/// `width`: how wide the picture is kept, pixels. With TWO_RIVERS_WRITE_GOLDEN set the drawn picture becomes
/// the kept one.
[[nodiscard]] QString faultOf(const QString& name, const QImage& drawn, int width);

} // namespace golden
