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
/// Tumen, and out again. `t` from 0 to 1.
[[nodiscard]] Camera onFlight(double t);

/// What one frame took, milliseconds. Processor times are those of the thread.
struct Frame {
    double wall_ms = 0;
    double gui_ms = 0;
    double render_ms = 0;
    double process_ms = 0; ///< All threads, those of the software renderer among them.
};

/// Flies `frames` frames, or as many as fit into `limit_s` seconds: `show` sets the camera of a frame, and
/// the next follows when it has been swapped. Blocks, with the event loop running.
[[nodiscard]] std::vector<Frame> fly(QQuickWindow& window, const std::function<void(const Camera&)>& show,
                                     int frames, double limit_s);

/// "NAME frames F fps X wall MEDIAN P99 MAX gui MEDIAN P99 render MEDIAN P99 process MEDIAN P99".
[[nodiscard]] QString described(const QString& name, const std::vector<Frame>& frames);

} // namespace bench
