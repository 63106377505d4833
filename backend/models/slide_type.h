// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QSizeF>

namespace models {

/// How large the words of a slide come out, in the pixels of its screen.
struct SlideType {
    double statement_px = 0;
    double smallest_px = 0; ///< Of the source under it.
};

/// The type of a step's slide (qml/Present) on a screen of that size, at the reader's text size: it grows
/// with the screen, and words that would run into the marks below are made smaller together. Needs a
/// QGuiApplication, for the fonts.
[[nodiscard]] SlideType slideTypeOf(const story::Step& step, story::Language language, const QSizeF& screen,
                                    double textScale);

} // namespace models
