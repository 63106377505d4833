// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/paper_fonts.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace output {

namespace {

QStringList familiesOf(const QString& latin, const QString& style, story::Language language) {
    const QString own = language == story::Language::Chinese ? QStringLiteral("SC") : QStringLiteral("KR");
    const QString other = language == story::Language::Chinese ? QStringLiteral("KR") : QStringLiteral("SC");
    const QString family = QStringLiteral("Noto %1 CJK %2");
    return {latin, family.arg(style, own), family.arg(style, other)};
}

QFont fontOfSize(const QStringList& families, double size) {
    QFont font(families);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    // A ligature is one sign, and a PDF of Qt's does not tell which letters it stands for: “first” would be
    // copied as “rst”.
    font.setFeature("liga", 0);
    return font;
}

} // namespace

QStringList serifFamilies(story::Language language) {
    return familiesOf(QStringLiteral("Gentium Book Plus"), QStringLiteral("Serif"), language);
}

QStringList sansFamilies(story::Language language) {
    return familiesOf(QStringLiteral("Inter"), QStringLiteral("Sans"), language);
}

QFont sansFont(double size, story::Language language, bool strong) {
    QFont font = fontOfSize(sansFamilies(language), size);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont serifFont(double size, story::Language language) {
    return fontOfSize(serifFamilies(language), size);
}

} // namespace output
