// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace models {

/// The contrast of two opaque colours, from 1 to 21. WCAG 2.2, "contrast ratio" and "relative luminance".
[[nodiscard]] double contrastOf(const QColor& one, const QColor& other);

inline constexpr double kTextContrast = 4.5; ///< The least for text, level AA.
inline constexpr double kMarkContrast = 3;   ///< The least for lines and marks, level AA.

} // namespace models
