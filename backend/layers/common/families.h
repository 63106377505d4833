// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QStringList>

namespace layers {

/// The font families for the language's own characters, best first, which go behind the program's Latin ones:
/// Han characters look different in Korean and in Chinese. Empty for English.
[[nodiscard]] QStringList localSansFamilies(story::Language language);
[[nodiscard]] QStringList localSerifFamilies(story::Language language);

} // namespace layers
