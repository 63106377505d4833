// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"

#include "geo/mercator.h"
#include "layers/map/map_layer.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

constexpr int kPatience_ms = 30000;
constexpr int kWheelUp = 4;
constexpr int kWheelDown = 5;

QQuickItem* findVisible(QQuickItem* parent, const QString& name) {
    if (!parent->isVisible())
        return nullptr;
    if (parent->objectName() == name)
        return parent;
    const QList<QQuickItem*> children = parent->childItems();
    for (QQuickItem* child : children) {
        if (QQuickItem* found = findVisible(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

Desktop::Desktop(std::unique_ptr<app::Window> window)
    : m_window(std::move(window)) {
    // On the render thread, while this one waits for it.
    QObject::connect(
        &m_window->window(), &QQuickWindow::afterSynchronizing, &m_window->window(), [this] { ++m_frames; },
        Qt::DirectConnection);
}

std::unique_ptr<Desktop> Desktop::open(const QSize& size) {
    app::OpenCall call;
    call.theme = QStringLiteral("light");
    return open(call, {size, true});
}

std::unique_ptr<Desktop> Desktop::open(const app::OpenCall& call, const app::Window::Options& options) {
    auto window = app::Window::open(call, options);
    if (!window) {
        qWarning("%s", qUtf8Printable(window.error()));
        return nullptr;
    }
    std::unique_ptr<Desktop> desktop(new Desktop(std::move(*window)));
    desktop->window().setPosition(0, 0);
    desktop->window().requestActivate();
    if (!QTest::qWaitForWindowActive(&desktop->window(), kPatience_ms) || !desktop->settle())
        return nullptr;
    return desktop;
}

void Desktop::failOnWarnings() {
    // Qt's threaded render loop may have stopped the driver of animations itself, which Qt then says on a
    // busy machine.
    static const QRegularExpression notOurs(QStringLiteral("^(?!QUnifiedTimer::stopAnimationDriver)"));
    QTest::failOnWarning(notOurs);
}

QQuickItem* Desktop::item(const QString& objectName) {
    return findVisible(window().contentItem(), objectName);
}

layers::MapLayer* Desktop::map() {
    const auto maps = m_window->visibleMaps();
    const auto large =
        std::ranges::find_if(maps, [](const layers::MapLayer* layer) { return !layer->inset(); });
    return large == maps.end() ? nullptr : *large;
}

QPointF Desktop::onMap(double longitude_deg, double latitude_deg) {
    const layers::MapLayer* layer = map();
    if (layer == nullptr)
        return {};
    const geo::Mercator point = geo::toMercator(geo::LonLat{longitude_deg, latitude_deg});
    const geo::Mercator centre = geo::toMercator(geo::LonLat{layer->longitude(), layer->latitude()});
    const double world_px = geo::worldSizePx(layer->zoom());
    const QPointF inMap(layer->width() / 2 + (point.x - centre.x) * world_px,
                        layer->height() / 2 + (point.y - centre.y) * world_px);
    return layer->mapToScene(inMap);
}

QPointF Desktop::onYear(int year) {
    QQuickItem* years = item(QStringLiteral("charts.years"));
    if (years == nullptr)
        return {};
    const int first = years->property("firstYear").toInt();
    const int last = years->property("lastYear").toInt();
    const double column_px = years->width() / (last - first + 1);
    return years->mapToScene(QPointF((year - first + 0.5) * column_px, years->height() - 10));
}

void Desktop::click(QQuickItem* item) {
    QVERIFY2(item != nullptr, "there is no such item to click");
    click(item->mapToScene(QPointF(item->width() / 2, item->height() / 2)));
}

void Desktop::click(const QPointF& inWindow, int button) {
    xdotool(place(inWindow) + QStringList{QStringLiteral("click"), QString::number(button)});
}

void Desktop::clickWith(const QString& modifier, const QPointF& inWindow) {
    xdotool({QStringLiteral("keydown"), modifier});
    click(inWindow);
    xdotool({QStringLiteral("keyup"), modifier});
}

void Desktop::doubleClick(const QPointF& inWindow) {
    xdotool(place(inWindow) + QStringList{QStringLiteral("click"), QStringLiteral("--repeat"),
                                          QStringLiteral("2"), QStringLiteral("--delay"),
                                          QStringLiteral("50"), QStringLiteral("1")});
}

void Desktop::move(const QPointF& inWindow) {
    xdotool(place(inWindow));
}

void Desktop::drag(const QPointF& from, const QPointF& to) {
    xdotool(place(from) + QStringList{QStringLiteral("mousedown"), QStringLiteral("1")});
    constexpr int kSteps = 8;
    for (int i = 1; i <= kSteps; ++i)
        xdotool(place(from + (to - from) * i / kSteps));
    xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
}

void Desktop::hold(const QString& name) {
    xdotool({QStringLiteral("keydown"), name});
}

void Desktop::release(const QString& name) {
    xdotool({QStringLiteral("keyup"), name});
}

void Desktop::wheel(const QPointF& inWindow, int notches) {
    xdotool(place(inWindow));
    const QString button = QString::number(notches > 0 ? kWheelUp : kWheelDown);
    for (int i = 0; i < std::abs(notches); ++i)
        xdotool({QStringLiteral("click"), button});
}

void Desktop::key(const QString& name) {
    xdotool({QStringLiteral("key"), name});
}

void Desktop::type(const QString& text) {
    xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("30"), text});
}

bool Desktop::until(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, kPatience_ms);
}

bool Desktop::settle() {
    // A window at rest draws nothing. What an event has asked for is drawn a turn or two of the event loop
    // later; turns are counted, not milliseconds, so that a busy machine does not look like rest.
    constexpr int kTurns = 8;
    int last = m_frames;
    int quiet = 0;
    return until([&] {
        const int now = m_frames;
        quiet = m_window->isComplete() && now == last ? quiet + 1 : 0;
        last = now;
        return quiet > kTurns;
    });
}

void Desktop::savePicture(QQuickWindow& window, const QString& name) {
    const QString folder = qEnvironmentVariable("TWO_RIVERS_PICTURES");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    // JPEG: compressing as PNG takes longer than drawing.
    window.grabWindow().save(folder + u'/' + name + QStringLiteral(".jpg"), nullptr, 95);
}

void Desktop::xdotool(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    // The window must go on while the hand moves.
    const bool ended = until([&process] { return process.state() == QProcess::NotRunning; });
    if (!ended || process.exitCode() != 0)
        qWarning("xdotool %s: %s", qUtf8Printable(arguments.join(u' ')),
                 process.readAllStandardError().constData());
    QTest::qWait(30);
}

QStringList Desktop::place(const QPointF& inWindow) {
    const QPointF global = window().mapToGlobal(inWindow) * window().devicePixelRatio();
    return {QStringLiteral("mousemove"), QString::number(qRound(global.x())),
            QString::number(qRound(global.y()))};
}
