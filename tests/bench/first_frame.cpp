// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_frame.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <memory>
#include <sys/resource.h>

namespace bench {

namespace {

using namespace std::chrono_literals;

/// The window has settled when it draws nothing for this long.
constexpr auto kQuiet = 2s;

struct Figures {
    std::int64_t frame_ns = 0;
    double cpu_ms = 0;
    std::int64_t peak_KiB = 0;
};

double ms(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

/// The line `VmHWM:   123 kB`.
std::int64_t peakMemory_KiB() {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

Figures figuresNow() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return {.frame_ns = std::chrono::steady_clock::now().time_since_epoch() / 1ns,
            .cpu_ms = ms(usage.ru_utime) + ms(usage.ru_stime),
            .peak_KiB = peakMemory_KiB()};
}

/// The frame that has just been swapped: Mesa's software drawing copies it to the display and keeps it.
QImage swappedFrame(QSize size) {
    QImage image(size, QImage::Format_RGBA8888);
    QOpenGLFunctions& gl = *QOpenGLContext::currentContext()->functions();
    gl.glBindFramebuffer(GL_FRAMEBUFFER, 0);
    gl.glReadPixels(0, 0, size.width(), size.height(), GL_RGBA, GL_UNSIGNED_BYTE, image.bits());
    return image.mirrored().convertToFormat(QImage::Format_RGB32);
}

double shareOfDifferentPixels(const QImage& a, const QImage& b) {
    if (a.size() != b.size() || a.isNull())
        return 1;
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return static_cast<double>(different) / (static_cast<double>(a.width()) * a.height());
}

class Watch : public QObject {
public:
    Watch(QQuickWindow& window, std::function<bool()> isComplete)
        : QObject(&window)
        , m_window(window)
        , m_isComplete(std::move(isComplete)) {
        const auto synchronized = [this] { m_synchronized = m_synchronized || m_isComplete(); };
        connect(&window, &QQuickWindow::afterSynchronizing, this, synchronized, Qt::DirectConnection);
        connect(&window, &QQuickWindow::frameSwapped, this, [this] { swapped(); }, Qt::DirectConnection);
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(kQuiet);
        connect(&m_quiet, &QTimer::timeout, this, [this] { end(); });
    }

private:
    /// On the render thread, like all that it writes.
    void swapped() {
        if (!m_synchronized)
            return;
        const bool isFirst = m_figures.frame_ns == 0;
        if (isFirst)
            m_figures = figuresNow();
        if (m_settles) {
            m_last = swappedFrame(m_window.size());
            if (isFirst)
                m_first = m_last;
            QMetaObject::invokeMethod(&m_quiet, qOverload<>(&QTimer::start), Qt::QueuedConnection);
        } else if (isFirst) {
            QMetaObject::invokeMethod(this, [this] { end(); }, Qt::QueuedConnection);
        }
    }

    void end() {
        const QString folder = qEnvironmentVariable("TWO_RIVERS_BENCH_PICTURES");
        if (m_settles && !folder.isEmpty()) {
            const QString name = folder + u'/' + QCoreApplication::applicationName();
            m_first.save(name + QStringLiteral("-first.png"));
            m_last.save(name + QStringLiteral("-settled.png"));
        }
        std::printf("%lld %.1f %lld %.5f\n", static_cast<long long>(m_figures.frame_ns), m_figures.cpu_ms,
                    static_cast<long long>(m_figures.peak_KiB),
                    m_settles ? shareOfDifferentPixels(m_first, m_last) : 0);
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    QQuickWindow& m_window;
    std::function<bool()> m_isComplete;
    const bool m_settles = QCoreApplication::arguments().contains(QStringLiteral("--settle"));
    bool m_synchronized = false;
    Figures m_figures;
    QImage m_first;
    QImage m_last;
    QTimer m_quiet;
};

} // namespace

void endAfterCompleteFrame(QQuickWindow& window, std::function<bool()> isComplete) {
    new Watch(window, std::move(isComplete)); // the window owns it
}

} // namespace bench
