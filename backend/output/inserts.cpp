// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/inserts.h"

namespace output {

std::size_t Inserts::add(const QSizeF& size_pt, Draw draw) {
    m_drawings.push_back({size_pt, std::move(draw)});
    return m_drawings.size() - 1;
}

QSizeF Inserts::intrinsicSize(QTextDocument* /*document*/, int /*position*/, const QTextFormat& format) {
    return m_drawings.at(format.property(kNumber).toULongLong()).size_pt * m_dotsPerPoint;
}

void Inserts::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* /*document*/, int /*position*/,
                         const QTextFormat& format) {
    const Drawing& drawing = m_drawings.at(format.property(kNumber).toULongLong());
    painter->save();
    painter->translate(rect.topLeft());
    painter->scale(m_dotsPerPoint, m_dotsPerPoint);
    drawing.draw(*painter, QRectF(QPointF(), drawing.size_pt));
    painter->restore();
}

} // namespace output
