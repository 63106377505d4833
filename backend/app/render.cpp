// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render.h"

#include "app/window.h"
#include "output/file.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QImage>
#include <QThread>

namespace app {

namespace {

using namespace std::chrono_literals;

/// How long a step may take to be drawn in full, and how many frames in a row must then be the same.
constexpr auto kPatience = 30s;
constexpr auto kBetweenFrames = 20ms;
constexpr int kSameFrames = 3;

/// The frame once nothing changes any more.
std::expected<QImage, QString> settledFrame(Window& window) {
    const QDeadlineTimer deadline(kPatience);
    QImage last;
    int same = 0;
    while (!deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::sleep(kBetweenFrames);
        if (!window.isComplete())
            continue;
        QImage frame = window.window().grabWindow();
        if (frame.isNull())
            return std::unexpected(QStringLiteral(
                "The display gives no picture; OpenGL is needed (Mesa’s software drawing is enough)."));
        same = frame == last ? same + 1 : 0;
        last = frame;
        if (same == kSameFrames)
            return frame;
    }
    return std::unexpected(window.isComplete() ? QStringLiteral("The picture kept changing.")
                                               : QStringLiteral("The map was not loaded in time."));
}

QByteArray png(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::expected<QStringList, QString> stepsOf(const RenderCall& call, const story::Story& story) {
    QStringList ids;
    for (const story::Step& step : story.steps)
        ids << step.id;
    for (const QString& id : call.steps) {
        if (!ids.contains(id))
            return std::unexpected(QStringLiteral("There is no step “%1”; the steps are %2.")
                                       .arg(id, ids.join(QStringLiteral(", "))));
    }
    return call.steps.isEmpty() ? ids : call.steps;
}

} // namespace

std::expected<void, QString> render(const RenderCall& call) {
    if (auto made = output::makeFolder(call.outFolder); !made)
        return made;
    OpenCall open;
    open.bundle = call.bundle;
    open.theme = call.theme;
    open.language = call.language;
    open.names = call.names;
    open.present = call.present;
    open.essay = call.essay;
    const auto window = Window::open(open, {call.size, true});
    if (!window)
        return std::unexpected(window.error());
    if (!call.reading.isEmpty())
        (*window)->atlas().original()->setReading(call.reading);
    const story::Story& story = (*window)->explorer().story();
    const auto steps = stepsOf(call, story);
    if (!steps)
        return std::unexpected(steps.error());
    for (const QString& id : *steps) {
        (*window)->explorer().goToStep(id);
        const auto frame = settledFrame(**window);
        if (!frame)
            return std::unexpected(frame.error());
        const auto number = std::ranges::find(story.steps, id, &story::Step::id) - story.steps.begin() + 1;
        const QString name = QStringLiteral("%1-%2.png").arg(number, 2, 10, QLatin1Char('0')).arg(id);
        if (auto written = output::writeFile(QDir(call.outFolder).filePath(name), png(*frame)); !written)
            return written;
    }
    return {};
}

} // namespace app
