// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window.h"

#include <QQuickItem>
#include <QTest>
#include <atomic>
#include <functional>
#include <memory>

/// The first line of a test function that looks at pixels. Most runs draw none, because it takes long: there
/// it is skipped, and CMake runs it once more where everything is drawn.
#define NEEDS_DRAWING()                                                                                      \
    do {                                                                                                     \
        if (qEnvironmentVariable("QSG_RHI_BACKEND") == u"null")                                              \
            QSKIP("looks at pixels, and none are drawn here");                                               \
    } while (false)

/// The real window on a real display, with a hand on its mouse and keyboard: clicks and keys go through the X
/// server (xdotool), as a reader's would, and only what they change is looked at.
class Desktop {
public:
    /// Opens the default story at that size and waits for its first complete frame; null, with a test
    /// failure, when it does not come.
    [[nodiscard]] static std::unique_ptr<Desktop> open(const QSize& size);
    /// The same for any call.
    [[nodiscard]] static std::unique_ptr<Desktop> open(const app::OpenCall& call,
                                                       const app::Window::Options& options);

    /// From here on a warning fails the test function: a binding loop or a missing property is a fault,
    /// though the window goes on.
    static void failOnWarnings();

    [[nodiscard]] explore::Explorer& explorer() { return m_window->explorer(); }
    [[nodiscard]] models::Atlas& atlas() { return m_window->atlas(); }
    [[nodiscard]] QQuickWindow& window() { return m_window->window(); }

    /// The visible item with that objectName; null when there is none.
    [[nodiscard]] QQuickItem* item(const QString& objectName);
    /// The large map of the explorer; null while it is not shown.
    [[nodiscard]] layers::MapLayer* map();
    /// Where a position of the earth is in the window, from the map's camera.
    [[nodiscard]] QPointF onMap(double longitude_deg, double latitude_deg);
    /// Where a year's column stands in the chart of yearly figures, a little above its foot.
    [[nodiscard]] QPointF onYear(int year);

    void click(QQuickItem* item);
    void click(const QPointF& inWindow, int button = 1);
    /// With a key held: "shift", "ctrl".
    void clickWith(const QString& modifier, const QPointF& inWindow);
    void doubleClick(const QPointF& inWindow);
    void move(const QPointF& inWindow);
    void drag(const QPointF& from, const QPointF& to);
    /// A key that is held down until it is released, by its X name: "shift".
    void hold(const QString& name);
    void release(const QString& name);
    /// Notches of the wheel, upwards positive.
    void wheel(const QPointF& inWindow, int notches);
    /// A key by its X name: "Right", "Escape", "shift+F5".
    void key(const QString& name);
    void type(const QString& text);

    /// True once `condition` holds; gives up after a long while, so that a slow machine does not fail a test.
    [[nodiscard]] static bool until(const std::function<bool()>& condition);
    /// Waits until the map has come to rest and everything is drawn.
    [[nodiscard]] bool settle();
    /// Saves the window in the folder that TWO_RIVERS_PICTURES names, for looking at; nothing without that.
    void picture(const QString& name) { savePicture(window(), name); }
    static void savePicture(QQuickWindow& window, const QString& name);

private:
    explicit Desktop(std::unique_ptr<app::Window> window);
    void xdotool(const QStringList& arguments);
    [[nodiscard]] QStringList place(const QPointF& inWindow);

    std::atomic<int> m_frames = 0; ///< That the window has begun to draw.
    std::unique_ptr<app::Window> m_window;
};
