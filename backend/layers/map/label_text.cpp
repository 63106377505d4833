// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/label_text.h"

#include "layers/common/label_halo.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>
#include <algorithm>
#include <cmath>

namespace layers {

namespace {

/// Between a run and the next.
double gapAfter(const LabelRun& run) {
    constexpr double gap_px = 5;
    return gap_px + 1.5 * run.font.letterSpacing();
}

constexpr double capitalHeight = 0.76; // of the font's size
constexpr double tailDepth = 0.24;

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
        result.width_px += width(run) + (&run == &line.back() ? 0 : gapAfter(run));
        // Of the letters, not of the font's whole line, which differs much between scripts.
        result.ascent_px = std::max(result.ascent_px, size * 0.92);
        result.descent_px = std::max(result.descent_px, size * 0.27);
    }
    return result;
}

using Pieces = std::vector<std::pair<QPainterPath, QColor>>;

Pieces lettersOf(const LabelText& label, double margin) {
    Pieces pieces;
    const LabelRun& run = label.lines.front().front();
    const double baseline_px = (capitalHeight - tailDepth) / 2 * run.font.pixelSize();
    for (const LabelLetter& letter : label.letters) {
        QPainterPath path;
        path.addText(-letter.advance_px / 2, baseline_px, run.font, letter.text);
        QTransform turn;
        turn.translate(letter.centre.x() + margin, letter.centre.y() + margin);
        turn.rotateRadians(letter.angle_rad);
        pieces.emplace_back(turn.map(path), run.colour);
    }
    return pieces;
}

Pieces linesOf(const LabelText& label, double margin) {
    Pieces pieces;
    const QSizeF size = label.size_px();
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
            x += width(run) + gapAfter(run);
        }
        y += measured.ascent_px + measured.descent_px;
    }
    return pieces;
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
    for (const LabelLetter& letter : letters)
        key +=
            QStringLiteral("\n%1 %2 %3").arg(letter.centre.x()).arg(letter.centre.y()).arg(letter.angle_rad);
    return key;
}

LabelText letteredText(const LabelRun& run, const QColor& halo) {
    LabelText text{.lines = {{run}}, .halo = halo};
    const QFontMetricsF metrics(run.font);
    double before_px = 0;
    for (qsizetype end = 1; end <= run.text.size(); ++end) {
        // The difference, for the sake of kerning.
        const double along_px = metrics.horizontalAdvance(run.text.first(end));
        text.letters.push_back({.text = run.text.mid(end - 1, 1),
                                .advance_px = along_px - before_px,
                                .centre = {},
                                .angle_rad = 0});
        before_px = along_px;
    }
    return text;
}

double letterHeight_px(const QFont& font) {
    return (capitalHeight + tailDepth) * font.pixelSize();
}

QSizeF LabelText::size_px() const {
    if (!letters.empty())
        return letterBox;
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

    const Pieces pieces = label.letters.empty() ? linesOf(label, margin) : lettersOf(label, margin);
    for (const auto& [path, colour] : pieces)
        painter.fillPath(path, colour);
    painter.end();
    if (label.halo_px > 0)
        addHalo(image, label.halo, label.halo_px * devicePixelRatio);
    return image;
}

} // namespace layers
