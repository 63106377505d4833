// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture_sheet.h"

#include <QColor>
#include <QFont>
#include <QString>
#include <array>
#include <vector>

class QPainter;

namespace layers {

/// The signs of events and the ten digits as pictures, from which all signs that look as most do and every
/// count are put together.
class SignSheet {
public:
    /// The inks of what belongs to the selection, and of what does not.
    using Inks = std::array<QColor, 2>;
    struct Sign {
        QString shape; ///< "circle", "triangle", "square", "diamond" or "cross".
        Inks inks;
    };
    struct Look {
        std::vector<Sign> signs{}; ///< By lane.
        QColor surface;            ///< Around a sign that belongs to the selection.
        QFont font;                ///< Of counts.
        Inks countInks;
        QColor halo; ///< Around counts.
    };

    SignSheet() = default;
    SignSheet(const Look& look, double devicePixelRatio);

    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// Adds the sign of `lane`; `centre` in device-independent pixels, its height moved to a whole device
    /// pixel.
    void stamp(int lane, QPointF centre, bool dim, std::vector<PictureSheet::Part>& parts) const;
    /// Adds the digits of `count`, its left edge and the middle of its height at `leftMiddle`, in
    /// device-independent pixels.
    void write(const QString& count, QPointF leftMiddle, bool dim,
               std::vector<PictureSheet::Part>& parts) const;

private:
    [[nodiscard]] QRectF digitCell(int digit, int shift, bool dim) const;
    [[nodiscard]] QRectF signCell(int lane, int shift, bool dim) const;
    void measure(const QFont& font);
    void paintDigits(QPainter& painter, const Look& look) const;
    void paintSigns(QPainter& painter, const Look& look) const;

    double m_ratio = 1;
    QSize m_digit;                        ///< Of a digit's cell in device pixels, as all that follows.
    int m_baseline = 0;                   ///< Below a cell's top.
    double m_rise = 0;                    ///< From the middle of the height to the baseline.
    int m_sign = 0;                       ///< Half a sign's cell.
    std::array<double, 100> m_advances{}; ///< From a digit to the next, by pairs.
    QImage m_picture;
};

} // namespace layers
