// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPainter>
#include <QTextObjectInterface>
#include <functional>
#include <vector>

namespace output {

/// Drawings that stand in a text document like a letter: they flow, break pages and stay vectors.
class Inserts : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// The object type of their character format, and the property that has the drawing's number.
    static constexpr int kObjectType = QTextFormat::UserObject + 1;
    static constexpr int kNumber = QTextFormat::UserProperty + 1;

    /// Paints into the box from 0, 0 to the drawing's size, in points.
    using Draw = std::function<void(QPainter& painter, const QRectF& box)>;
    /// `dotsPerPoint`: of the device that the document is laid out for.
    explicit Inserts(double dotsPerPoint)
        : m_dotsPerPoint(dotsPerPoint) {}

    [[nodiscard]] double dotsPerPoint() const { return m_dotsPerPoint; }
    /// Takes a drawing; its number is for kNumber.
    [[nodiscard]] std::size_t add(const QSizeF& size_pt, Draw draw);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    struct Drawing {
        QSizeF size_pt;
        Draw draw;
    };
    double m_dotsPerPoint;
    std::vector<Drawing> m_drawings;
};

} // namespace output
