// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QFont>

namespace output {

inline constexpr double kPointsPerInch = 72; ///< The printers' point.

/// The program's faces on paper, with the characters of the language behind them: Han characters look
/// different in Korean and in Chinese. Sizes are pixels of the painter's unit, so that a scaled painter
/// scales them.
[[nodiscard]] QFont sansFont(double size, story::Language language, bool strong = false);
[[nodiscard]] QFont serifFont(double size, story::Language language);
/// The families, best first, for text that brings its own size.
[[nodiscard]] QStringList serifFamilies(story::Language language);
[[nodiscard]] QStringList sansFamilies(story::Language language);

} // namespace output
