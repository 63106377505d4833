// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/timeline_layout.h"
#include "palette.h"

#include <QFont>
#include <array>

namespace layers {

/// The theme's colours and fonts as the timeline uses them, looked up once for a theme and a language: a
/// picture of it asks for them hundreds of times.
class TimelineStyle {
public:
    TimelineStyle() = default;
    TimelineStyle(const Palette& palette, story::Language language);

    /// The font in which a role is set.
    [[nodiscard]] const QFont& font(explore::TextRole role) const {
        return m_fonts.at(static_cast<std::size_t>(role));
    }
    /// How far it is from a digit of a count to the next, in pixels: some pairs of digits stand closer.
    [[nodiscard]] double digitAdvance(int digit, int next) const {
        return m_digitAdvances.at(10 * static_cast<std::size_t>(digit) + static_cast<std::size_t>(next));
    }
    /// A colour that the story names ("c1" to "c5").
    [[nodiscard]] QColor colour(const QString& token) const { return m_palette.colour(token); }

    QColor c1soft, edge, era1, era2, focus, ink1, ink2, lamp, lampInk, paper, primary, primaryInk, rule,
        surface;

private:
    Palette m_palette;
    std::array<QFont, explore::kTextRoles> m_fonts;
    std::array<double, 100> m_digitAdvances{}; ///< By pairs of digits.
};

} // namespace layers
