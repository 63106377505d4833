// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slide_type.h"

#include <QFont>
#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace models {

namespace {

// As qml/Present/SlideWords.qml has them, for a slide of 1920×1080; a test of the window compares the
// outcome.
constexpr QSizeF kDesign{1920, 1080};
constexpr double kSlideMargin = 106;
constexpr double kWordSpacing = 34;
constexpr double kStatementSize = 96;
constexpr double kLongStatementSize = 80;
constexpr qsizetype kLongStatement = 66; ///< Characters; longer ones take one size less.
constexpr double kStatementLine = 106.0 / 96;
constexpr double kSupportSize = 34;
constexpr double kSupportLine = 1.15;
constexpr double kSourceSize = 26;
constexpr double kLeastSupport_px = 15;
constexpr double kLeastSource_px = 13;

QFont fontOf(const QString& family, story::Language language, double size_px) {
    // With the characters of the language behind it (backend/app/fonts.cpp).
    QFont font(language == story::Language::English ? family : family + u' ' + story::languageCode(language));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size_px))));
    return font;
}

struct Lines {
    int count = 0;
    double height_px = 0; ///< Together, at the font's own line height.
};

Lines linesOf(const QString& text, const QFont& font, double width_px) {
    Lines lines;
    if (text.isEmpty())
        return lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width_px);
        ++lines.count;
        lines.height_px += line.height();
    }
    layout.endLayout();
    return lines;
}

} // namespace

SlideType slideTypeOf(const story::Step& step, story::Language language, const QSizeF& screen,
                      double textScale) {
    constexpr double kColumnShare = 0.45;
    constexpr double kSmallWidth = 0.94; ///< Of the column: the lines under the statement.
    const double unit = std::min(screen.width() / kDesign.width(), screen.height() / kDesign.height());
    const double margin = kSlideMargin * unit;
    const double column = screen.width() * kColumnShare - margin * 0.6;

    const QString statement = step.statement.in(language);
    const double size = statement.size() > kLongStatement ? kLongStatementSize : kStatementSize;
    const double statement_px = std::round(size * unit * textScale);
    const double support_px = std::round(std::max(kLeastSupport_px, kSupportSize * unit * textScale));
    const double source_px = std::round(std::max(kLeastSource_px, kSourceSize * unit * textScale));

    const QString serif = QStringLiteral("Gentium Book Plus");
    const QString sans = QStringLiteral("Inter");
    QFont bold = fontOf(serif, language, statement_px);
    bold.setBold(true);
    const int statementLines = linesOf(statement, bold, column).count;
    const double words =
        // Text's lines of a fixed height: the first is as high as the font all the same.
        (statementLines - 1) * std::round(statement_px * kStatementLine) +
        std::ceil(QFontMetricsF(bold).height()) +
        linesOf(step.support.in(language), fontOf(sans, language, support_px), column * kSmallWidth)
                .height_px *
            kSupportLine +
        linesOf(step.source, fontOf(sans, language, source_px), column * kSmallWidth).height_px +
        2 * kWordSpacing * unit;

    const double head = margin * 0.72 + std::max(20.0, 34 * unit);
    const double stations = screen.height() - margin * 0.82 - std::max(28.0, 52 * unit);
    const double room = stations - head - 2 * kWordSpacing * unit;
    const double fit = words > 0 ? std::min(1.0, room / words) : 1.0;
    return {statement_px * fit, source_px * fit};
}

} // namespace models
