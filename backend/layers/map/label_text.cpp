// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/label_text.h"

#include "layers/map/label_halo.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace layers {

namespace {

constexpr double runGap_px = 5;

/// The advance without the space that letter spacing adds behind the last letter.
double width(const LabelRun& run) {
    return QFontMetricsF(run.font).horizontalAdvance(run.text) - run.font.letterSpacing();
}

struct LineMeasure {
    double width_px = 0;
    double ascent_px = 0;
    double descent_px = 0;
};

LineMeasure measure(const std::vector<LabelRun>& line) {
    LineMeasure result;
    for (const LabelRun& run : line) {
        const double size = run.font.pixelSize();
        result.width_px += width(run) + (&run == &line.front() ? 0 : runGap_px);
        // Of the letters, not of the font's whole line, which differs much between scripts.
        result.ascent_px = std::max(result.ascent_px, size * 0.92);
        result.descent_px = std::max(result.descent_px, size * 0.27);
    }
    return result;
}

} // namespace

QString LabelText::key() const {
    QString key = halo.name(QColor::HexArgb) + QString::number(halo_px) +
                  QString::number(static_cast<int>(alignment.toInt()));
    for (const auto& line : lines) {
        key += u'\n';
        for (const LabelRun& run : line)
            key += run.text + u'\t' + run.font.key() + run.colour.name(QColor::HexArgb);
    }
    return key;
}

QSizeF LabelText::size_px() const {
    QSizeF size;
    for (const auto& line : lines) {
        const LineMeasure measured = measure(line);
        size.rwidth() = std::max(size.width(), measured.width_px);
        size.rheight() += measured.ascent_px + measured.descent_px;
    }
    return {std::ceil(size.width()), std::ceil(size.height())};
}

double labelMargin_px(const LabelText& label) {
    return std::ceil(label.halo_px) + 1;
}

QImage paintLabel(const LabelText& label, double devicePixelRatio) {
    const double margin = labelMargin_px(label);
    const QSizeF size = label.size_px();
    const QSizeF whole = (size + QSizeF(2 * margin, 2 * margin)) * devicePixelRatio;
    QImage image(static_cast<int>(std::ceil(whole.width())), static_cast<int>(std::ceil(whole.height())),
                 QImage::Format_RGBA8888_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);

    std::vector<std::pair<QPainterPath, QColor>> pieces;
    double y = margin;
    for (const auto& line : label.lines) {
        const LineMeasure measured = measure(line);
        const double slack = size.width() - measured.width_px;
        double x = margin;
        if (label.alignment.testFlag(Qt::AlignHCenter))
            x += slack / 2;
        else if (label.alignment.testFlag(Qt::AlignRight))
            x += slack;
        for (const LabelRun& run : line) {
            QPainterPath path;
            path.addText(x, y + measured.ascent_px, run.font, run.text);
            pieces.emplace_back(path, run.colour);
            x += width(run) + runGap_px;
        }
        y += measured.ascent_px + measured.descent_px;
    }
    for (const auto& [path, colour] : pieces)
        painter.fillPath(path, colour);
    painter.end();
    if (label.halo_px > 0)
        addHalo(image, label.halo, label.halo_px * devicePixelRatio);
    return image;
}

} // namespace layers
