// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_frame.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPixmap>
#include <QScreen>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <memory>
#include <sys/resource.h>

namespace bench {

namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenLooks = 200ms;
constexpr int kSameLooks = 5;

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

/// What the display shows of the window, not what the window would draw next.
QImage shown(const QQuickWindow& window) {
    return window.screen()->grabWindow(window.winId()).toImage().convertToFormat(QImage::Format_RGB32);
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
        connect(
            &window, &QQuickWindow::afterSynchronizing, this,
            [this] { m_synchronized = m_synchronized || m_isComplete(); }, Qt::DirectConnection);
        connect(&window, &QQuickWindow::frameSwapped, this, [this] { swapped(); }, Qt::DirectConnection);
        connect(&m_look, &QTimer::timeout, this, [this] { look(); });
    }

private:
    /// On the render thread.
    void swapped() {
        if (!m_synchronized || m_figures.frame_ns != 0)
            return;
        m_figures = figuresNow();
        QMetaObject::invokeMethod(this, [this] { settle(); }, Qt::QueuedConnection);
    }

    void settle() {
        if (!QCoreApplication::arguments().contains(QStringLiteral("--settle"))) {
            end(0);
            return;
        }
        m_first = shown(m_window);
        m_look.start(kBetweenLooks);
    }

    void look() {
        const QImage now = shown(m_window);
        m_same = now == m_last ? m_same + 1 : 0;
        m_last = now;
        if (m_same < kSameLooks)
            return;
        const QString folder = qEnvironmentVariable("TWO_RIVERS_BENCH_PICTURES");
        if (!folder.isEmpty()) {
            const QString name = folder + u'/' + QCoreApplication::applicationName();
            m_first.save(name + QStringLiteral("-first.png"));
            m_last.save(name + QStringLiteral("-settled.png"));
        }
        end(shareOfDifferentPixels(m_first, m_last));
    }

    void end(double changed) {
        m_look.stop();
        std::printf("%lld %.1f %lld %.5f\n", static_cast<long long>(m_figures.frame_ns), m_figures.cpu_ms,
                    static_cast<long long>(m_figures.peak_KiB), changed);
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    QQuickWindow& m_window;
    std::function<bool()> m_isComplete;
    bool m_synchronized = false;
    Figures m_figures;
    QTimer m_look;
    QImage m_first;
    QImage m_last;
    int m_same = 0;
};

} // namespace

void endAfterCompleteFrame(QQuickWindow& window, std::function<bool()> isComplete) {
    new Watch(window, std::move(isComplete)); // the window owns it
}

} // namespace bench
