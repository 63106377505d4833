// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QByteArray>
#include <QSizeF>

class QPainter;

namespace output {

/// How a picture of a figure looks.
struct FigureLook {
    story::Language language = story::Language::English;
    bool dark = false;
};

/// A series drawn for a page of its own: its finding, its title and unit, the chart, what is counted for
/// other times, its note and its source. Painted from the series' values; nothing of it is taken from the
/// window. Text is text. Needs a QGuiApplication, for the fonts. Equal for equal arguments.
[[nodiscard]] QByteArray figureSvg(const story::Story& story, const story::Series& series,
                                   const FigureLook& look);
/// The same as PNG, `ratio` pixels for a unit of the drawing, which is 720 wide.
[[nodiscard]] QByteArray figurePng(const story::Story& story, const story::Series& series,
                                   const FigureLook& look, double ratio = 2);

/// The same on any painter, from 0, 0 to figureSize(), without a ground.
void paintFigure(QPainter& painter, const story::Story& story, const story::Series& series,
                 const FigureLook& look);
[[nodiscard]] QSizeF figureSize(const story::Story& story, const story::Series& series,
                                const FigureLook& look);

} // namespace output
