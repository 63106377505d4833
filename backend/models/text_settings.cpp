// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text_settings.h"

#include <QFontDatabase>
#include <algorithm>
#include <array>
#include <cmath>

namespace models {

namespace {

constexpr std::array kTextScales{0.9, 1.0, 1.15, 1.3, 1.5};

} // namespace

QList<double> TextSettings::scales() {
    return {kTextScales.begin(), kTextScales.end()};
}

std::vector<story::Language> languagesWithoutFont() {
    std::vector<story::Language> missing;
    if (QFontDatabase::families(QFontDatabase::Korean).isEmpty())
        missing.push_back(story::Language::Korean);
    if (QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
        missing.push_back(story::Language::Chinese);
    return missing;
}

void TextSettings::setScale(double scale) {
    const double nearest =
        *std::ranges::min_element(kTextScales, {}, [scale](double known) { return std::abs(known - scale); });
    if (nearest == m_scale)
        return;
    m_scale = nearest;
    Q_EMIT changed();
}

void TextSettings::setFace(const QString& face) {
    if (face == m_face || (face != u"serif" && face != u"sans"))
        return;
    m_face = face;
    Q_EMIT changed();
}

void TextSettings::step(int by) {
    const auto now = std::ranges::find(kTextScales, m_scale) - kTextScales.begin();
    const auto next = std::clamp<std::ptrdiff_t>(now + by, 0, std::ssize(kTextScales) - 1);
    setScale(kTextScales.at(static_cast<std::size_t>(next)));
}

} // namespace models
