// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_sheet.h"

#include "layers/common/label_halo.h"
#include "shape_painter.h"
#include "sign_shapes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace layers {

namespace {

constexpr int kDigits = 10;
/// What moves along the axis stands at quarters of a pixel, so that it does not jump on a slow move, and
/// digits are as far apart as the font sets them.
constexpr int kShifts = 4;
constexpr double kHalo_px = 1;
/// The scene graph's own texts, which stand beside the counts, are by so much bolder than their outlines.
constexpr double kBolder_px = 0.4;

QChar digitOf(int digit) {
    return QChar(static_cast<char16_t>(u'0' + digit));
}

std::size_t pairOf(int digit, int next) {
    return static_cast<std::size_t>(digit) * kDigits + static_cast<std::size_t>(next);
}

/// Room for the halo and its soft edge, in device pixels.
int marginOf(double devicePixelRatio) {
    return static_cast<int>(std::ceil(kHalo_px * devicePixelRatio)) + 1;
}

/// A place along the axis: a whole pixel, and quarters of one.
struct Place {
    explicit Place(double x)
        : column(std::floor(std::round(x * kShifts) / kShifts))
        , shift(static_cast<int>(std::round(x * kShifts) - column * kShifts)) {}
    double column;
    int shift;
};

} // namespace

SignSheet::SignSheet(const Look& look, double devicePixelRatio)
    : m_ratio(devicePixelRatio)
    , m_sign(static_cast<int>(std::ceil((kTimeSign_px / 2 + kSignMitre * kSignOutline_px) * m_ratio)) + 1) {
    measure(look.font);
    const auto rows = static_cast<int>(look.countInks.size());
    const auto lanes = static_cast<int>(look.signs.size());
    m_picture = QImage(std::max(m_digit.width() * kDigits * kShifts, 2 * m_sign * kShifts * rows),
                       rows * m_digit.height() + lanes * 2 * m_sign, QImage::Format_RGBA8888_Premultiplied);
    m_picture.fill(Qt::transparent);
    QPainter digits(&m_picture);
    paintDigits(digits, look);
    digits.end();
    addHalo(m_picture, look.halo, kHalo_px * m_ratio);
    QPainter signs(&m_picture);
    paintSigns(signs, look);
    signs.end();
    m_picture.setDevicePixelRatio(m_ratio);
}

void SignSheet::paintDigits(QPainter& painter, const Look& look) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (int digit = 0; digit < kDigits; ++digit) {
        QPainterPath path;
        path.addText({0, 0}, look.font, digitOf(digit));
        const QPainterPathStroker bolder(QPen(Qt::black, kBolder_px));
        const QPainterPath bold = path.united(bolder.createStroke(path));
        for (int shift = 0; shift < kShifts; ++shift) {
            for (std::size_t ink = 0; ink < look.countInks.size(); ++ink) {
                const QPointF pen = digitCell(digit, shift, ink > 0).topLeft() +
                                    QPointF(marginOf(m_ratio) + static_cast<double>(shift) / kShifts,
                                            m_baseline + m_rise - std::floor(m_rise));
                painter.setTransform(QTransform::fromTranslate(pen.x(), pen.y()).scale(m_ratio, m_ratio));
                painter.fillPath(bold, look.countInks.at(ink));
            }
        }
    }
}

void SignSheet::paintSigns(QPainter& painter, const Look& look) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto fill = [&painter](const std::vector<QPointF>& outline, const QColor& colour) {
        painter.setBrush(colour);
        painter.drawPolygon(outline.data(), static_cast<int>(outline.size()));
    };
    for (std::size_t lane = 0; lane < look.signs.size(); ++lane) {
        const std::vector<QPointF> outline = signOutline(look.signs[lane].shape, {0, 0}, kTimeSign_px);
        const std::vector<QPointF> around = offsetOutline(outline, kSignOutline_px);
        for (int shift = 0; shift < kShifts; ++shift) {
            for (const bool dim : {false, true}) {
                const QPointF centre = signCell(static_cast<int>(lane), shift, dim).topLeft() +
                                       QPointF(m_sign + static_cast<double>(shift) / kShifts, m_sign);
                painter.setTransform(
                    QTransform::fromTranslate(centre.x(), centre.y()).scale(m_ratio, m_ratio));
                if (!dim)
                    fill(around, look.surface);
                fill(outline, look.signs[lane].inks.at(dim ? 1 : 0));
            }
        }
    }
}

void SignSheet::measure(const QFont& font) {
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (int first = 0; first < kDigits; ++first) {
        widest = std::max(widest, metrics.horizontalAdvance(digitOf(first)));
        for (int next = 0; next < kDigits; ++next)
            m_advances.at(pairOf(first, next)) =
                m_ratio * (metrics.horizontalAdvance(QString(digitOf(first)) + digitOf(next)) -
                           metrics.horizontalAdvance(digitOf(next)));
    }
    const int margin = marginOf(m_ratio);
    m_baseline = static_cast<int>(std::ceil(metrics.ascent() * m_ratio)) + margin;
    m_digit = {static_cast<int>(std::ceil(widest * m_ratio)) + 2 * margin + 1,
               m_baseline + static_cast<int>(std::ceil(metrics.descent() * m_ratio)) + 1 + margin};
    // A line of text is a whole number of pixels high.
    m_rise = (metrics.ascent() - std::ceil(metrics.ascent() + metrics.descent()) / 2) * m_ratio;
}

QRectF SignSheet::digitCell(int digit, int shift, bool dim) const {
    return {QPointF((digit * kShifts + shift) * m_digit.width(), dim ? m_digit.height() : 0),
            QSizeF(m_digit)};
}

QRectF SignSheet::signCell(int lane, int shift, bool dim) const {
    const int size = 2 * m_sign;
    return QRectF((shift + (dim ? kShifts : 0)) * size, 2 * m_digit.height() + lane * size, size, size);
}

void SignSheet::stamp(int lane, QPointF centre, bool dim, std::vector<PictureSheet::Part>& parts) const {
    const Place place(centre.x() * m_ratio);
    parts.push_back({signCell(lane, place.shift, dim),
                     QPointF(place.column - m_sign, std::round(centre.y() * m_ratio) - m_sign) / m_ratio});
}

void SignSheet::write(const QString& count, QPointF leftMiddle, bool dim,
                      std::vector<PictureSheet::Part>& parts) const {
    const double baseline = std::round(leftMiddle.y() * m_ratio) + std::floor(m_rise);
    double pen = std::round(leftMiddle.x() * m_ratio);
    for (qsizetype i = 0; i < count.size(); ++i) {
        const int digit = count.at(i).digitValue();
        const Place place(pen);
        parts.push_back({digitCell(digit, place.shift, dim),
                         QPointF(place.column - marginOf(m_ratio), baseline - m_baseline) / m_ratio});
        if (i + 1 < count.size())
            pen += m_advances.at(pairOf(digit, count.at(i + 1).digitValue()));
    }
}

} // namespace layers
