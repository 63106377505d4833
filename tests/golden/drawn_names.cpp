// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_names.h"

#include "models/contrast.h"

#include <algorithm>
#include <cmath>

namespace golden {

namespace {

constexpr double kUnseen = 0.01; ///< Share of a name's pixels that may be hidden: an edge of a letter.
constexpr int kSame = 8;         ///< Of a channel.

QString wordsOf(const layers::LabelText& text) {
    QStringList words;
    for (const auto& line : text.lines) {
        for (const layers::LabelRun& run : line)
            words << run.text;
    }
    return words.join(u' ');
}

bool isSame(QRgb a, QRgb b) {
    return std::abs(qRed(a) - qRed(b)) <= kSame && std::abs(qGreen(a) - qGreen(b)) <= kSame &&
           std::abs(qBlue(a) - qBlue(b)) <= kSame;
}

/// The share of a name's own pixels, letters and halo, that the window does not show.
double hiddenShare(const QImage& window, const QImage& name, const QPoint& corner) {
    int all = 0;
    int hidden = 0;
    for (int y = 0; y < name.height(); ++y) {
        for (int x = 0; x < name.width(); ++x) {
            const QRgb own = name.pixel(x, y);
            if (qAlpha(own) < 255)
                continue;
            ++all;
            const QPoint at = corner + QPoint(x, y);
            hidden += window.valid(at) && isSame(window.pixel(at), own) ? 0 : 1;
        }
    }
    return all > 0 ? static_cast<double>(hidden) / all : 0;
}

QStringList faultsOf(const layers::MapLabel& label, double hidden) {
    QStringList faults;
    const QString words = wordsOf(label.text);
    if (hidden > kUnseen)
        faults << QStringLiteral("“%1” is hidden by %2 %").arg(words).arg(hidden * 100, 0, 'f', 1);
    for (const auto& line : label.text.lines) {
        for (const layers::LabelRun& run : line) {
            const double seen = models::contrastOf(run.colour, label.text.halo);
            if (seen < models::kTextContrast)
                faults << QStringLiteral("“%1” has a contrast of %2").arg(run.text).arg(seen, 0, 'f', 2);
        }
    }
    return faults;
}

} // namespace

QStringList nameFaults(const QImage& window, const layers::MapLayer& map) {
    const double ratio = window.devicePixelRatio();
    QStringList faults;
    for (const layers::MapLabel& label : map.labels().labels) {
        if (label.text.isEmpty())
            continue;
        const double margin = layers::labelMargin_px(label.text);
        const QPointF corner = map.pixel(label.anchor) + label.box.topLeft() - QPointF(margin, margin);
        const QPoint inMap = (corner * ratio).toPoint();
        const QPoint inWindow = inMap + (map.mapToScene({}) * ratio).toPoint();
        faults += faultsOf(label, hiddenShare(window, layers::paintLabel(label.text, ratio), inWindow));
    }
    return faults;
}

} // namespace golden
