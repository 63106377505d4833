// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One side of scripts/bench present: a lesson on two windows of 1920×1080, or two windows with an empty Map
// each. It says how long a step's first frame took to come and how many frames a second the class's window
// then drew.
#include "app/window.h"
#include "map/flight.h"
#include "map/maps.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <cstdio>

namespace {

constexpr QSize kSize{1920, 1080};
constexpr int kPatience_ms = 60000;
/// A window that has drawn nothing for so long has come to rest.
constexpr int kRest_ms = 250;

/// The frames of a window, as they are swapped on its render thread.
class Frames : public QObject {
public:
    explicit Frames(QQuickWindow& window) {
        m_clock.start();
        connect(
            &window, &QQuickWindow::frameSwapped, this,
            [this] {
                m_last_us = m_clock.nsecsElapsed() / 1000;
                if (m_count++ == 0)
                    m_first_us = m_last_us.load();
            },
            Qt::DirectConnection);
    }

    void begin() {
        m_count = 0;
        m_begin_us = m_clock.nsecsElapsed() / 1000;
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] double first_ms() const { return static_cast<double>(m_first_us - m_begin_us) / 1000; }
    [[nodiscard]] double perSecond() const {
        return m_count < 2 ? 0 : (m_count - 1) * 1e6 / static_cast<double>(m_last_us - m_first_us);
    }
    [[nodiscard]] bool rest() const {
        return m_count > 0 && m_clock.nsecsElapsed() / 1000 - m_last_us > kRest_ms * qint64{1000};
    }

private:
    QElapsedTimer m_clock;
    qint64 m_begin_us = 0;
    std::atomic<int> m_count = 0;
    std::atomic<qint64> m_first_us = 0;
    std::atomic<qint64> m_last_us = 0;
};

void print(const char* name, double value) {
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

void waitFor(const char* what, const std::function<bool()>& condition) {
    if (!QTest::qWaitFor(condition, kPatience_ms))
        qFatal("%s did not come", what);
}

QQuickWindow* classWindow() {
    const QWindowList windows = QGuiApplication::allWindows();
    const auto found = std::ranges::find_if(windows, [](const QWindow* window) {
        return window->objectName() == u"audience" && window->isExposed();
    });
    return found == windows.end() ? nullptr : qobject_cast<QQuickWindow*>(*found);
}

/// Walks the lesson and back, step by step, each from rest to rest.
void teach() {
    app::OpenCall call;
    call.theme = QStringLiteral("light");
    const auto window = app::Window::open(call, {.size = kSize});
    if (!window)
        qFatal("%s", qUtf8Printable(window.error()));
    models::Atlas& atlas = (*window)->atlas();
    models::Presentation& lesson = *atlas.presentation();
    (*window)->window().setPosition(0, 0);
    waitFor("the window", [&] { return (*window)->isComplete(); });
    lesson.screens()->setScreens({{(*window)->window().screen()->name(), QRect(QPoint(), kSize)},
                                  {QStringLiteral("wall"), QRect(QPoint(kSize.width(), 0), kSize)}});
    atlas.beginPresenting(false);
    waitFor("the class's window", [] { return classWindow() != nullptr; });
    Frames frames(*classWindow());
    waitFor("rest", [&frames] { return frames.rest(); });
    const int steps = atlas.stepCount();
    for (int i = 0; i < 2 * (steps - 1); ++i) {
        frames.begin();
        lesson.walk(i < steps - 1 ? 1 : -1);
        waitFor("rest", [&frames] { return frames.rest(); });
        print("first", frames.first_ms());
        print("rate", frames.perSecond());
    }
}

/// Flies two empty maps along the border.
void flyEmpty(int count) {
    const auto desk = bench::openWindow({}, bench::Content::Empty);
    const auto wall = bench::openWindow({}, bench::Content::Empty);
    wall->setPosition(kSize.width(), 0);
    Frames deskFrames(*desk);
    Frames wallFrames(*wall);
    const auto show = [&](double t) {
        const bench::Camera camera = bench::onFlight(t);
        for (auto* view : {desk.get(), wall.get()}) {
            QMetaObject::invokeMethod(view->rootObject(), "show", QVariant(camera.longitude_deg),
                                      QVariant(camera.latitude_deg), QVariant(camera.zoom));
            view->update(); // an empty map has nothing that moves
        }
    };
    show(0);
    waitFor("rest", [&] { return deskFrames.rest() && wallFrames.rest(); });
    deskFrames.begin();
    wallFrames.begin();
    QEventLoop loop;
    int shown = 0;
    // The next camera as soon as both have swapped the last, without a pause between.
    const auto next = [&] {
        if (deskFrames.count() < shown || wallFrames.count() < shown)
            return;
        if (shown == count)
            loop.quit();
        else
            show(static_cast<double>(++shown) / count);
    };
    for (const auto* view : {desk.get(), wall.get()})
        QObject::connect(view, &QQuickWindow::frameSwapped, &loop, next, Qt::QueuedConnection);
    next();
    loop.exec();
    print("first", wallFrames.first_ms());
    print("rate", wallFrames.perSecond());
}

} // namespace

int main(int argc, char** argv) {
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setSwapInterval(0);
    QSurfaceFormat::setDefaultFormat(format);
    const QApplication application(argc, argv);
    constexpr int kEmptyFrames = 200;
    if (QApplication::arguments().value(1) == u"ours")
        teach();
    else
        flyEmpty(kEmptyFrames);
    return 0;
}
