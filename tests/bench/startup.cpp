// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens the atlas as `two-rivers` without arguments does and ends after the first complete frame.

#include "app/window.h"
#include "first_frame.h"

#include <QApplication>

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const auto window = app::Window::open({}, {});
    if (!window) {
        qCritical("%s", qUtf8Printable(window.error()));
        return 1;
    }
    bench::endAfterCompleteFrame((*window)->window(), [&window] { return (*window)->isComplete(); });
    return QApplication::exec();
}
