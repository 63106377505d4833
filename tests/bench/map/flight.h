// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <QString>
#include <functional>
#include <vector>

namespace bench {

struct Camera {
    double longitude_deg = 127;
    double latitude_deg = 40.5;
    double zoom = 6;
};

/// The flight that every map flies: in from the region, along the border from the Yalu's mouth to that of the
/// Tumen, and out again, in five legs as the program itself flies them on a view of 1920×1080. `t` from 0 to
/// 1 of the time that it takes.
[[nodiscard]] Camera onFlight(double t);
/// Of the whole flight, without what a reader would rest between its legs.
[[nodiscard]] double flightDuration_ms();

/// What one frame took, milliseconds. Processor times are those of the thread.
struct Frame {
    double wall_ms = 0;
    double gui_ms = 0;
    double render_ms = 0;
    double process_ms = 0; ///< All threads, those of the software renderer among them.
};

/// Flies once by the clock: `show` sets the camera of a frame to where the flight is by then, and the next
/// follows when it has been swapped. The end of the flight has a frame of its own. Blocks, with the event
/// loop running.
[[nodiscard]] std::vector<Frame> fly(QQuickWindow& window, const std::function<void(const Camera&)>& show);

/// "NAME frames F fps X wall MEDIAN P99 MAX gui MEDIAN P99 render MEDIAN P99 process MEDIAN P99".
[[nodiscard]] QString described(const QString& name, const std::vector<Frame>& frames);

} // namespace bench
