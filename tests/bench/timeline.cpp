// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Flies over a timeline of so many made-up events, or over an empty item, as fast as frames can be drawn:
//
//     bench-timeline EVENTS FRAMES    EVENTS: 0 for the empty item
//
// One line on standard output: how long each frame took, in milliseconds. Every frame shows other years: from
// all of them down to a month and back, twice, while the middle moves from the first year to the last.

#include "layers/timeline/timeline_layer.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSurfaceFormat>
#include <cmath>
#include <cstdio>
#include <memory>
#include <numbers>
#include <random>
#include <vector>

namespace {

constexpr QSize kSize{1920, 1080};
constexpr int kFirstYear = 1945;
constexpr int kLastYear = 2025;
constexpr int kWarmUp = 30; ///< Frames before the first that counts.

story::Date dateOf(std::mt19937& random) {
    const auto pick = [&random](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    const int year = pick(kFirstYear, kLastYear);
    const QString day = QStringLiteral("%1-%2-%3")
                            .arg(year)
                            .arg(pick(1, 12), 2, 10, QChar(u'0'))
                            .arg(pick(1, 28), 2, 10, QChar(u'0'));
    switch (pick(0, 9)) {
    case 0:
        return *story::Date::parse(QString::number(year));
    case 1:
        return *story::Date::parse(
            QStringLiteral("%1~/%2").arg(year).arg(std::min(year + pick(1, 4), kLastYear)));
    default:
        return *story::Date::parse(day);
    }
}

/// Most events of a day, a tenth of a year, a tenth of several years, on five lanes.
std::shared_ptr<const story::Story> storyOf(int events) {
    auto story = std::make_shared<story::Story>();
    story->name = QStringLiteral("made-up");
    story->span = story::DaySpan::ofYears(kFirstYear, kLastYear);
    const QStringList shapes{QStringLiteral("circle"), QStringLiteral("triangle"), QStringLiteral("square"),
                             QStringLiteral("diamond"), QStringLiteral("cross")};
    for (int i = 0; i < shapes.size(); ++i) {
        const QString colour = QStringLiteral("c%1").arg(i + 1);
        story->categories.push_back({colour, {colour, {}, {}}, colour, shapes[i]});
    }
    std::mt19937 random(1);
    for (int i = 0; i < events; ++i) {
        story::Event event;
        event.id = QStringLiteral("e%1").arg(i);
        event.title.en = QStringLiteral("Event number %1").arg(i);
        event.date = dateOf(random);
        event.category = story->categories[static_cast<std::size_t>(i) % story->categories.size()].id;
        story->events.push_back(std::move(event));
    }
    return story;
}

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

int fly(int events, int frames) {
    QQmlEngine engine;
    std::unique_ptr<explore::Explorer> explorer;
    std::unique_ptr<QQuickItem> item;
    if (events > 0) {
        explorer = std::make_unique<explore::Explorer>(storyOf(events));
        auto layer = std::make_unique<layers::TimelineLayer>();
        layer->setTheme(engine.singletonInstance<QObject*>("TwoRivers.Theme", "Theme"));
        layer->setExplorer({explorer.get()});
        item = std::move(layer);
    } else {
        item = std::make_unique<EmptyItem>();
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
    return fly(arguments[1].toInt(), arguments[2].toInt());
}
