// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/timeline_layout.h"
#include "palette.h"
#include "sign_sheet.h"
#include "timeline_content.h"

#include <QFont>
#include <array>

namespace layers {

/// The opacity of what does not belong to the selection, beside what does.
inline constexpr double kDimEvent = 0.28;

[[nodiscard]] inline QColor withOpacity(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(colour.alphaF() * opacity));
    return colour;
}

/// The theme's colours and fonts as the timeline uses them, looked up once for a theme, a story and its
/// language, and a screen: a picture of it asks for them hundreds of times.
class TimelineStyle {
public:
    TimelineStyle() = default;
    TimelineStyle(const Palette& palette, const TimelineContent& content, double devicePixelRatio);

    /// The font in which a role is set.
    [[nodiscard]] const QFont& font(explore::TextRole role) const {
        return m_fonts.at(static_cast<std::size_t>(role));
    }
    [[nodiscard]] const SignSheet& signs() const { return m_signs; }
    /// A colour that the story names ("c1" to "c5").
    [[nodiscard]] QColor colour(const QString& token) const { return m_palette.colour(token); }

    QColor c1soft, edge, era1, era2, focus, ink1, ink2, lamp, lampInk, paper, primary, primaryInk, rule,
        surface;

private:
    Palette m_palette;
    std::array<QFont, explore::kTextRoles> m_fonts;
    SignSheet m_signs;
};

} // namespace layers
