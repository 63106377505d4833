// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

namespace geo {

/// A way or a speed on the screen, pixels or pixels a second.
struct PixelVector {
    double x_px = 0;
    double y_px = 0;

    bool operator==(const PixelVector&) const = default;
};

/// How fast a drag was when it was let go.
class DragTrace {
public:
    /// Where the drag is at a time; times do not go back.
    void add(PixelVector at, double time_ms);
    /// Pixels a second over the last moments before `time_ms`; none when the hand had stopped by then.
    [[nodiscard]] PixelVector velocity(double time_ms) const;

private:
    struct Sample {
        PixelVector at;
        double time_ms;
    };
    std::deque<Sample> m_samples; ///< Of the last moments.
};

/// How a drag goes on when it is let go: its speed falls by the same share in the same time.
class Glide {
public:
    /// `velocity` in pixels a second. One too slow to be meant gives a glide without a way.
    explicit Glide(PixelVector velocity);

    /// 0 for none.
    [[nodiscard]] double duration_ms() const { return m_duration_ms; }
    /// How far it has come after a time; the whole way from duration_ms() on.
    [[nodiscard]] PixelVector at(double time_ms) const;

private:
    PixelVector m_velocity;
    double m_duration_ms = 0;
};

} // namespace geo
