// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/figure_page.h"

#include <QFontMetricsF>
#include <algorithm>

namespace output {

namespace {

constexpr double kLabelSize = 13;
constexpr double kHatchEvery = 5;
constexpr double kHatchWidth = 2.1;

QString cjkFamily(const QString& style, story::Language language) {
    const QString script = language == story::Language::Chinese ? QStringLiteral("SC") : QStringLiteral("KR");
    return QStringLiteral("Noto %1 CJK %2").arg(style, script);
}

QFont fontOf(const QStringList& families, double size, bool strong) {
    QFont font(families);
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

FigureColours::FigureColours(bool dark)
    : ground(dark ? 0x1a2128 : 0xfffdf9)
    , ink1(dark ? 0xf3efe7 : 0x1b2127)
    , ink2(dark ? 0xcbcac4 : 0x434b53)
    , ink3(dark ? 0xa3a8aa : 0x5d646b)
    , rule(dark ? 0x2b343c : 0xdfd8ca)
    , edge(dark ? 0x87919a : 0x837c6d)
    , mark(dark ? 0xf76b3c : 0xa8340c)
    , markSoft(dark ? 0xa5502f : 0xf2b79c)
    , markWash(dark ? 0x3a251c : 0xf8dfd2) {}

FigurePage::FigurePage(QPainter& painter, const FigureLook& look)
    : m_painter(painter)
    , m_look(look)
    , m_colours(look.dark) {}

QFont FigurePage::sans(double size, bool strong) const {
    return fontOf({QStringLiteral("Inter"), cjkFamily(QStringLiteral("Sans"), m_look.language)}, size,
                  strong);
}

QFont FigurePage::serif(double size) const {
    QFont font =
        fontOf({QStringLiteral("Gentium Book Plus"), cjkFamily(QStringLiteral("Serif"), m_look.language)},
               size, false);
    font.setBold(true);
    return font;
}

void FigurePage::write(const QString& text, const QFont& font, const QColor& colour) {
    if (text.isEmpty())
        return;
    constexpr double kPlenty = 2000;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    QRectF used;
    m_painter.drawText(space(kPlenty), Qt::TextWordWrap, text, &used);
    skip(used.height());
}

double FigurePage::labelWidth(const QString& text, bool strong) const {
    return QFontMetricsF(sans(kLabelSize, strong)).horizontalAdvance(text);
}

void FigurePage::label(const QPointF& at, Qt::Alignment align, const QString& text, const QColor& colour,
                       bool strong) {
    const QFont font = sans(kLabelSize, strong);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    double x = at.x();
    if (align & Qt::AlignRight)
        x -= width;
    else if (align & Qt::AlignHCenter)
        x -= width / 2;
    double y = at.y();
    if (align & Qt::AlignTop)
        y += metrics.ascent();
    else if (align & Qt::AlignVCenter)
        y += (metrics.ascent() - metrics.descent()) / 2;
    else
        y -= metrics.descent();
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(QPointF(x, y), text);
}

void FigurePage::box(const QRectF& box, const QColor& colour) {
    m_painter.fillRect(box, colour);
}

void FigurePage::rule(const QPointF& from, const QPointF& to, const QColor& colour) {
    m_painter.setPen(QPen(colour, 1));
    m_painter.drawLine(from, to);
}

void FigurePage::hatch(const QRectF& box) {
    this->box(box, m_colours.markWash);
    m_painter.setPen(QPen(m_colours.mark, kHatchWidth));
    // Rising lines x + y = c, each cut to the box here: a clip would come out as a picture in SVG.
    const double inset = kHatchWidth / 2;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    for (double c = inner.left() + inner.top() + kHatchEvery; inner.isValid(); c += kHatchEvery) {
        const double left = std::max(inner.left(), c - inner.bottom());
        const double right = std::min(inner.right(), c - inner.top());
        if (left >= inner.right())
            break;
        if (left < right)
            m_painter.drawLine(QPointF(left, c - left), QPointF(right, c - right));
    }
    m_painter.setPen(QPen(m_colours.mark, 1));
    m_painter.drawLine(box.topLeft(), box.topRight());
}

} // namespace output
