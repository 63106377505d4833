// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <span>
#include <vector>

namespace layers {

/// The bars of one lane, laid over one another pixel by pixel. They all have the lane's ink and height, so it
/// is enough to know how much still shines through at each pixel. Lengths are in device-independent pixels;
/// above and below bars end with whole pixels of the screen.
class BarStrip {
public:
    /// `row`: where the lane has its bars.
    BarStrip(const QRectF& row, double devicePixelRatio);

    /// A bar with round ends.
    void add(double left_px, double right_px, double opacity);
    /// A bar whose ends fade over so many pixels; an end that does not is cut.
    void addFading(double left_px, double right_px, double fadeLeft_px, double fadeRight_px, double opacity);

    /// In device pixels.
    [[nodiscard]] QSize size() const { return {m_columns, m_lines}; }
    /// Of its upper left pixel.
    [[nodiscard]] QPointF place() const { return QPointF(m_left, m_top) / m_ratio; }
    /// Puts the bars in `ink` into the lines of `picture` from `line` on: premultiplied RGBA.
    void paint(const QColor& ink, QImage& picture, int line) const;

private:
    [[nodiscard]] int column(double x) const;
    /// Lays the opacity over the columns from `first` to before `end`.
    void cover(int first, int end, double opacity);
    /// The same of a bar with round ends; both are columns, not whole ones.
    struct RoundBar;
    void coverRound(int first, int end, const RoundBar& bar, double opacity);
    [[nodiscard]] std::span<float> pixels(int line, int first, int end);

    double m_ratio;
    double m_left; ///< The first column's, in device pixels of the item.
    double m_top;
    int m_lines;
    int m_columns;
    std::vector<float> m_through; ///< By line and column: the share of the ground that is seen.
};

} // namespace layers
