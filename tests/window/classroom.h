// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop.h"

/// A lesson in the real windows: the desktop with what the presenter and the class see.
class Classroom {
public:
    static constexpr QSize kDeskSize{1600, 1000};
    static constexpr QRect kDesk{{0, 0}, kDeskSize};
    static constexpr QRect kWall{1600, 0, 1920, 1080};

    /// The explorer, at rest; not opened when the window did not come.
    Classroom();

    [[nodiscard]] bool isOpen() const { return m_desktop != nullptr; }
    [[nodiscard]] Desktop& desktop() { return *m_desktop; }
    [[nodiscard]] models::Presentation& show() { return *m_desktop->atlas().presentation(); }
    [[nodiscard]] const explore::State& presenter() { return m_desktop->explorer().state(); }
    [[nodiscard]] const explore::State& audience() { return show().audience().explorer->state(); }
    [[nodiscard]] QString stepAt(int index);
    /// The class's window while there is one.
    [[nodiscard]] static QQuickWindow* classWindow();
    /// Waits until an item is there, or is not.
    [[nodiscard]] bool appears(const QString& objectName);
    [[nodiscard]] bool disappears(const QString& objectName);
    /// Ends the lesson and puts the window as it was in the beginning.
    [[nodiscard]] bool tidyUp();

private:
    std::unique_ptr<Desktop> m_desktop;
};
