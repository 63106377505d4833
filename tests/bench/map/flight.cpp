// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flight.h"

#include "geo/flight.h"

#include <QEventLoop>
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <ctime>

namespace bench {

namespace {

double now_ms(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Counts what the threads spend between one frame and the next.
class Meter : public QObject {
public:
    Meter(QQuickWindow& window, std::function<void(const Camera&)> show)
        : m_window(window)
        , m_show(std::move(show)) {
        const auto swapped = [this] {
            const double spent_ms = now_ms(CLOCK_THREAD_CPUTIME_ID);
            m_render_ms = spent_ms - std::exchange(m_renderBefore_ms, spent_ms);
            QMetaObject::invokeMethod(this, &Meter::next, Qt::QueuedConnection);
        };
        connect(&window, &QQuickWindow::frameSwapped, this, swapped, Qt::DirectConnection);
    }

    [[nodiscard]] std::vector<Frame> run() {
        m_begin_ms = now_ms(CLOCK_MONOTONIC);
        next();
        m_loop.exec();
        return m_frames;
    }

private:
    void next() {
        const double wall_ms = now_ms(CLOCK_MONOTONIC);
        const double gui_ms = now_ms(CLOCK_THREAD_CPUTIME_ID);
        const double process_ms = now_ms(CLOCK_PROCESS_CPUTIME_ID);
        if (m_shown > 1) // the first frame has no beginning, and the render thread's clock began with it
            m_frames.push_back({.wall_ms = wall_ms - m_wallBefore_ms,
                                .gui_ms = gui_ms - m_guiBefore_ms,
                                .render_ms = m_render_ms,
                                .process_ms = process_ms - m_processBefore_ms});
        m_wallBefore_ms = wall_ms;
        m_guiBefore_ms = gui_ms;
        m_processBefore_ms = process_ms;
        if (m_hasLanded) {
            m_loop.quit();
            return;
        }
        const double flown = (wall_ms - m_begin_ms) / flightDuration_ms();
        m_hasLanded = flown >= 1 && m_frames.size() > 2;
        m_show(onFlight(flown));
        ++m_shown;
        m_window.update();
    }

    QQuickWindow& m_window;
    std::function<void(const Camera&)> m_show;
    QEventLoop m_loop;
    std::vector<Frame> m_frames;
    int m_shown = 0;
    bool m_hasLanded = false;
    double m_begin_ms = 0;
    double m_wallBefore_ms = 0;
    double m_guiBefore_ms = 0;
    double m_processBefore_ms = 0;
    double m_renderBefore_ms = 0;        ///< Of the render thread only.
    std::atomic<double> m_render_ms = 0; ///< Written by the render thread.
};

/// From stop to stop.
const std::vector<geo::Flight>& legs() {
    static constexpr std::array<Camera, 6> stops{{{126.5, 38.5, 5.2},
                                                  {124.4, 40.1, 8.4},
                                                  {126.9, 41.7, 8.4},
                                                  {128.1, 41.9, 7.4},
                                                  {130.4, 42.5, 8.4},
                                                  {126.5, 38.5, 5.2}}};
    static const std::vector<geo::Flight> all = [] {
        const auto cameraOf = [](const Camera& stop) {
            return geo::Camera{.centre = geo::toMercator(geo::LonLat{stop.longitude_deg, stop.latitude_deg}),
                               .zoom = stop.zoom};
        };
        std::vector<geo::Flight> made;
        for (std::size_t i = 1; i < stops.size(); ++i)
            made.emplace_back(cameraOf(stops.at(i - 1)), cameraOf(stops.at(i)),
                              geo::ViewSize{.width_px = 1920, .height_px = 1080});
        return made;
    }();
    return all;
}

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::lround(share * last))];
}

} // namespace

Camera onFlight(double t) {
    double passed_ms = std::clamp(t, 0.0, 1.0) * flightDuration_ms();
    const std::vector<geo::Flight>& all = legs();
    auto leg = all.begin();
    for (; leg + 1 != all.end() && passed_ms > leg->duration_ms(); ++leg)
        passed_ms -= leg->duration_ms();
    const geo::Camera camera = leg->at(passed_ms / leg->duration_ms());
    const geo::LonLat centre = geo::toLonLat(camera.centre);
    return {.longitude_deg = centre.longitude_deg, .latitude_deg = centre.latitude_deg, .zoom = camera.zoom};
}

double flightDuration_ms() {
    static const double sum_ms = [] {
        double sum = 0;
        for (const geo::Flight& leg : legs())
            sum += leg.duration_ms();
        return sum;
    }();
    return sum_ms;
}

std::vector<Frame> fly(QQuickWindow& window, const std::function<void(const Camera&)>& show) {
    return Meter(window, show).run();
}

QString described(const QString& name, const std::vector<Frame>& frames) {
    const auto all = [&frames](double Frame::* part) {
        std::vector<double> values;
        values.reserve(frames.size());
        for (const Frame& frame : frames)
            values.push_back(frame.*part);
        return values;
    };
    double total_ms = 0;
    for (const Frame& frame : frames)
        total_ms += frame.wall_ms;
    const auto pair = [&all](double Frame::* part) {
        return QStringLiteral("%1 %2")
            .arg(quantile(all(part), 0.5), 0, 'f', 3)
            .arg(quantile(all(part), 0.99), 0, 'f', 3);
    };
    return QStringLiteral("%1 frames %2 fps %3 wall %4 %5 gui %6 render %7 process %8")
        .arg(name)
        .arg(frames.size())
        .arg(static_cast<double>(frames.size()) * 1e3 / std::max(1e-9, total_ms), 0, 'f', 2)
        .arg(pair(&Frame::wall_ms))
        .arg(quantile(all(&Frame::wall_ms), 1), 0, 'f', 3)
        .arg(pair(&Frame::gui_ms), pair(&Frame::render_ms), pair(&Frame::process_ms));
}

} // namespace bench
