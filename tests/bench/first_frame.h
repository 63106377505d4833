// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <functional>

namespace bench {

/// Ends the program once a complete frame of `window` is on the screen, after one line on standard output:
///
///     FRAME_NS CPU_MS PEAK_KIB CHANGED
///
/// when that frame was shown (the monotonic clock), the processor time of all threads until then, the largest
/// resident memory until then, and the share of the window's pixels that changed afterwards (0 to 1): what
/// the frame still lacked. The last is looked for only when the program's arguments hold `--settle`; else it
/// is 0.
///
/// `isComplete` is asked while the window's thread waits for the render thread, so it may read items.
void endAfterCompleteFrame(QQuickWindow& window, std::function<bool()> isComplete);

} // namespace bench
