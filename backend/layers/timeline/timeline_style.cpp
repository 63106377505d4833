// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_style.h"

#include "families.h"

#include <cmath>

namespace layers {

namespace {

using explore::TextRole;

QFont timelineFont(TextRole role, const Palette& palette, story::Language language) {
    QFont font(QStringList{palette.text(QStringLiteral("latinSans"), QStringLiteral("Inter"))} +
               localSansFamilies(language));
    const double chart = palette.number(QStringLiteral("chart"), 13);
    double size = chart;
    switch (role) {
    case TextRole::Era:
        size = chart - 0.5;
        font.setWeight(QFont::Medium);
        break;
    case TextRole::Label:
        size = chart + 0.5;
        font.setWeight(QFont::Medium);
        break;
    case TextRole::Count:
        size = chart - 0.5;
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Badge:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Axis:
    case TextRole::Flag:
    case TextRole::Note:
        break;
    }
    font.setPixelSize(static_cast<int>(std::lround(size)));
    return font;
}

} // namespace

TimelineStyle::TimelineStyle(const Palette& palette, const TimelineContent& content, double devicePixelRatio)
    : m_palette(palette) {
    const auto read = [&palette](const char* token) { return palette.colour(QString::fromLatin1(token)); };
    c1soft = read("c1soft");
    edge = read("edge");
    era1 = read("era1");
    era2 = read("era2");
    focus = read("focus");
    ink1 = read("ink1");
    ink2 = read("ink2");
    lamp = read("lamp");
    lampInk = read("lampInk");
    paper = read("paper");
    primary = read("primary");
    primaryInk = read("primaryInk");
    rule = read("rule");
    surface = read("surface");
    for (std::size_t role = 0; role < m_fonts.size(); ++role)
        m_fonts.at(role) = timelineFont(static_cast<TextRole>(role), palette, content.language());
    const auto inks = [](const QColor& ink) { return SignSheet::Inks{ink, withOpacity(ink, kDimEvent)}; };
    SignSheet::Look look{.signs = {},
                         .surface = surface,
                         .font = font(TextRole::Count),
                         .countInks = inks(ink1),
                         .halo = era1};
    for (const TimelineContent::Lane& lane : content.lanes())
        look.signs.push_back({lane.shape, inks(colour(lane.colour))});
    m_signs = SignSheet(look, devicePixelRatio);
}

} // namespace layers
