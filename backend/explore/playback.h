// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/date.h"

namespace explore {

/// The years played forward: what is shown after how much time. It has no clock; whoever plays says how much
/// time has passed.
class Playback {
public:
    enum class Mode {
        Growing, ///< The start stays, the end moves on: everything so far.
        Sliding, ///< Both move on: a window of one length.
    };

    Playback() = default;
    /// Plays to the end of `span`, beginning with `window`. A window that ends with the span begins anew:
    /// growing, with its first year; sliding, as long as it is at the start of the span.
    Playback(const story::DaySpan& window, const story::DaySpan& span, Mode mode);

    /// Lets so many years pass. Whole years only when `byYears`: what is over a whole year is kept for the
    /// next call.
    void advance(double years, bool byYears);
    [[nodiscard]] const story::DaySpan& window() const { return m_window; }
    [[nodiscard]] bool isAtEnd() const { return m_window.last >= m_span.last; }

private:
    [[nodiscard]] story::Day endAfter(double years) const;

    story::DaySpan m_start;
    story::DaySpan m_span;
    story::DaySpan m_window;
    Mode m_mode = Mode::Growing;
    double m_passed_years = 0;
};

} // namespace explore
