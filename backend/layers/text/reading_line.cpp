// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_line.h"

#include <algorithm>

namespace layers {

namespace {

/// What stays visible of the paragraph before.
constexpr double marginAbove = 16;

} // namespace

int ReadingLine::rowAt(double contentY, double viewHeight, double contentHeight, const QList<double>& tops) {
    if (tops.isEmpty())
        return -1;
    const double end = std::max(1.0, contentHeight - viewHeight);
    const double progress = std::clamp(contentY / end, 0.0, 1.0);
    const double line = contentY + progress * viewHeight;
    const auto next = std::upper_bound(tops.begin(), tops.end(), line);
    return std::max(0, static_cast<int>(next - tops.begin()) - 1);
}

double ReadingLine::scrollTo(double top, double height, double viewHeight, double contentHeight) {
    const double end = std::max(0.0, contentHeight - viewHeight);
    if (contentHeight <= 0 || end == 0.0)
        return 0;
    // Where the line meets the middle of the piece, or a third of the view into a long one.
    const double aim = top + std::min(height / 2, viewHeight / 3);
    const double onLine = aim * end / contentHeight;
    // The whole piece in view goes first, its beginning before its end.
    const double shown = std::min(std::max(onLine, top + height - viewHeight), top - marginAbove);
    return std::clamp(shown, 0.0, end);
}

} // namespace layers
