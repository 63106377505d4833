// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/figure_picture.h"

#include <QColor>
#include <QFont>
#include <QPainter>

namespace output {

/// The palette's roles that a picture uses (DESIGN_TOKENS, 2), light or dark.
struct FigureColours {
    explicit FigureColours(bool dark);
    QColor ground;
    QColor ink1;
    QColor ink2;
    QColor ink3;
    QColor rule;
    QColor edge;
    QColor mark;
    QColor markSoft;
    QColor markWash;
};

/// A page that is filled from its top: each call paints at `y` and moves it down.
class FigurePage {
public:
    static constexpr double kWidth = 720;
    static constexpr double kMargin = 28;

    FigurePage(QPainter& painter, const FigureLook& look);

    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] const FigureColours& colours() const { return m_colours; }
    [[nodiscard]] story::Language language() const { return m_look.language; }
    [[nodiscard]] double y() const { return m_y; }
    /// Where text and charts may stand, from y on.
    [[nodiscard]] QRectF space(double height) const { return {kMargin, m_y, kWidth - 2 * kMargin, height}; }
    void skip(double height) { m_y += height; }

    /// A paragraph of text over the whole width; nothing when it is empty.
    void write(const QString& text, const QFont& font, const QColor& colour);
    /// A word at a point: `align` says which side of it stands there.
    void label(const QPointF& at, Qt::Alignment align, const QString& text, const QColor& colour,
               bool strong = false);
    [[nodiscard]] double labelWidth(const QString& text, bool strong = false) const;

    void box(const QRectF& box, const QColor& colour);
    /// Lines at 45° within an outline, 2.1 wide every 5, as drawn in the window.
    void hatch(const QRectF& box);
    void rule(const QPointF& from, const QPointF& to, const QColor& colour);

    [[nodiscard]] QFont sans(double size, bool strong = false) const;
    [[nodiscard]] QFont serif(double size) const;

private:
    QPainter& m_painter;
    FigureLook m_look;
    FigureColours m_colours;
    double m_y = kMargin;
};

} // namespace output
