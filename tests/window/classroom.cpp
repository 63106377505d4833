// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom.h"

#include <QGuiApplication>

Classroom::Classroom()
    : m_desktop(Desktop::open(kDeskSize)) {}

QString Classroom::stepAt(int index) {
    return m_desktop->explorer().story().steps.at(static_cast<std::size_t>(index)).id;
}

QQuickWindow* Classroom::classWindow() {
    const QWindowList windows = QGuiApplication::allWindows();
    for (QWindow* window : windows) {
        if (window->objectName() == u"audience" && window->isVisible())
            return qobject_cast<QQuickWindow*>(window);
    }
    return nullptr;
}

bool Classroom::appears(const QString& objectName) {
    return Desktop::until([&] { return m_desktop->item(objectName) != nullptr; });
}

bool Classroom::disappears(const QString& objectName) {
    return Desktop::until([&] { return m_desktop->item(objectName) == nullptr; });
}

bool Classroom::tidyUp() {
    m_desktop->atlas().endPresenting();
    m_desktop->atlas().lesson()->close();
    m_desktop->atlas().text()->setScale(1);
    m_desktop->window().resize(kDeskSize);
    m_desktop->explorer().goToStep(m_desktop->explorer().story().opening);
    return m_desktop->settle();
}
