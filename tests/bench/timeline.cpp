// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Flies over a timeline of so many made-up events, or over an empty item, as fast as frames can be drawn:
//
//     bench-timeline EVENTS FRAMES    EVENTS: or "empty", or "rectangle" for an item that one colour fills
//
// One line on standard output: how long each frame took, in milliseconds. Every frame shows other years: from
// all of them down to a month and back, twice, while the middle moves from the first year to the last.

#include "crowded_story.h"
#include "layers/timeline/timeline_layer.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSGSimpleRectNode>
#include <QSurfaceFormat>
#include <cmath>
#include <cstdio>
#include <memory>
#include <numbers>
#include <vector>

namespace {

constexpr QSize kSize{1920, 1080};
using sample::kFirstYear;
using sample::kLastYear;
constexpr int kWarmUp = 30; ///< Frames before the first that counts.

explore::YearRange rangeAt(double share) {
    const double shortest = 1.0 / 12;
    const double longest = kLastYear + 1 - kFirstYear;
    const double depth = (1 - std::cos(4 * std::numbers::pi * share)) / 2;
    const double length = longest * std::pow(shortest / longest, depth);
    const double middle = kFirstYear + share * longest;
    return {middle - length / 2, middle + length / 2};
}

/// What there is to beat: an item of the same size that draws nothing.
class EmptyItem : public QQuickItem {
public:
    EmptyItem() { setFlag(ItemHasContents); }

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override {
        return old ? old : std::make_unique<QSGNode>().release();
    }
};

/// The least that can be seen all over an item of that size.
class Rectangle : public QQuickItem {
public:
    Rectangle() { setFlag(ItemHasContents); }

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override {
        return old ? old : std::make_unique<QSGSimpleRectNode>(boundingRect(), Qt::lightGray).release();
    }
};

class Flight : public QObject {
public:
    Flight(QQuickWindow& window, QQuickItem& item, explore::Explorer* explorer, int frames)
        : m_window(window)
        , m_item(item)
        , m_explorer(explorer)
        , m_frames(frames) {
        connect(&window, &QQuickWindow::frameSwapped, this, &Flight::next, Qt::QueuedConnection);
    }

private:
    void next() {
        if (m_frame > kWarmUp)
            m_times_ms.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
        if (++m_frame > kWarmUp + m_frames) {
            for (const double time_ms : m_times_ms)
                std::printf("%.3f ", time_ms);
            std::printf("\n");
            QGuiApplication::quit();
            return;
        }
        if (m_explorer)
            m_explorer->showYears(rangeAt(std::max(0.0, static_cast<double>(m_frame - kWarmUp)) / m_frames));
        m_item.update();
        m_window.update();
    }

    QQuickWindow& m_window;
    QQuickItem& m_item;
    explore::Explorer* m_explorer;
    int m_frames;
    int m_frame = 0;
    QElapsedTimer m_clock;
    std::vector<double> m_times_ms;
};

int fly(const QString& subject, int frames) {
    QQmlEngine engine;
    std::unique_ptr<explore::Explorer> explorer;
    std::unique_ptr<QQuickItem> item;
    if (subject == u"empty") {
        item = std::make_unique<EmptyItem>();
    } else if (subject == u"rectangle") {
        item = std::make_unique<Rectangle>();
    } else {
        explorer = std::make_unique<explore::Explorer>(sample::crowdedStory(subject.toInt()));
        auto layer = std::make_unique<layers::TimelineLayer>();
        layer->setTheme(engine.singletonInstance<QObject*>("TwoRivers.Theme", "Theme"));
        layer->setExplorer({explorer.get()});
        item = std::move(layer);
    }
    QQuickWindow window;
    window.resize(kSize);
    item->setParentItem(window.contentItem());
    item->setSize(kSize);
    const Flight flight(window, *item, explorer.get(), frames);
    window.show();
    const int result = QGuiApplication::exec();
    item.reset();
    return result;
}

} // namespace

int main(int argc, char** argv) {
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setSwapInterval(0);
    QSurfaceFormat::setDefaultFormat(format);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: bench-timeline EVENTS FRAMES\n", stderr);
        return 2;
    }
    return fly(arguments[1], arguments[2].toInt());
}
