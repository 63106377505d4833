// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lesson_times.h"

#include <QElapsedTimer>
#include <cmath>
#include <numeric>

namespace models {

namespace {

constexpr int kTick_ms = 500;
constexpr int kMinuteLong_s = 60;

LessonTimes::Clock steadyClock() {
    QElapsedTimer timer;
    timer.start();
    return [timer] { return static_cast<double>(timer.elapsed()) / 1000; };
}

} // namespace

LessonTimes::LessonTimes(PlannedSteps& steps, QObject* parent)
    : QObject(parent)
    , m_steps(steps)
    , m_now(steadyClock())
    , m_wallClock([] { return QTime::currentTime(); }) {
    m_ticker.setInterval(kTick_ms);
    connect(&m_ticker, &QTimer::timeout, this, &LessonTimes::tick);
}

void LessonTimes::setClocks(Clock clock, WallClock wallClock) {
    m_now = std::move(clock);
    m_wallClock = std::move(wallClock);
}

void LessonTimes::begin(int row) {
    m_row = row;
    m_clock.begin(static_cast<std::size_t>(row), m_now());
    m_ticker.start();
}

void LessonTimes::end() {
    m_ticker.stop();
}

void LessonTimes::enter(int row) {
    m_row = row;
    m_clock.enter(static_cast<std::size_t>(row), m_now());
    tick();
}

void LessonTimes::tick() {
    std::vector<double> spent_s;
    spent_s.reserve(m_steps.plan().size());
    for (std::size_t i = 0; i < m_steps.plan().size(); ++i)
        spent_s.push_back(m_clock.spent_s(i, m_now()));
    m_steps.show(m_row, std::move(spent_s));
    Q_EMIT ticked();
}

void LessonTimes::togglePause() {
    if (m_clock.isPaused())
        m_clock.resume(m_now());
    else
        m_clock.pause(m_now());
    Q_EMIT ticked();
}

// ---- What is told ----

QString LessonTimes::elapsed() const {
    return timeText(elapsedSeconds());
}

double LessonTimes::elapsedSeconds() const {
    return m_clock.elapsed_s(m_now());
}

double LessonTimes::plannedSeconds() const {
    const std::vector<double> planned_s = m_steps.planned_s();
    return std::accumulate(planned_s.begin(), planned_s.end(), 0.0);
}

QString LessonTimes::planned() const {
    return timeText(plannedSeconds());
}

QString LessonTimes::stepSpent() const {
    return timeText(m_clock.spent_s(static_cast<std::size_t>(m_row), m_now()));
}

QString LessonTimes::stepPlanned() const {
    const std::vector<double> planned_s = m_steps.planned_s();
    const auto at = static_cast<std::size_t>(m_row);
    return at < planned_s.size() ? timeText(planned_s[at]) : QString();
}

double LessonTimes::behind_s() const {
    return m_clock.behind_s(m_steps.planned_s(), m_now());
}

QString LessonTimes::pace() const {
    switch (paceOf(behind_s())) {
    case Pace::OnPlan:
        return QStringLiteral("onPlan");
    case Pace::Ahead:
        return QStringLiteral("ahead");
    case Pace::Behind:
        return QStringLiteral("behind");
    case Pace::FarBehind:
        break;
    }
    return QStringLiteral("farBehind");
}

QString LessonTimes::paceText() const {
    const double behind = behind_s();
    const int seconds = static_cast<int>(std::floor(std::abs(behind)));
    if (seconds == 0)
        return tr("On plan");
    const int minutes = seconds / kMinuteLong_s;
    if (behind > 0)
        return minutes > 0 ? tr("%n minute(s) behind plan", nullptr, minutes)
                           : tr("%n second(s) behind plan", nullptr, seconds);
    return minutes > 0 ? tr("%n minute(s) ahead of plan", nullptr, minutes)
                       : tr("%n second(s) ahead of plan", nullptr, seconds);
}

QString LessonTimes::wallClock() const {
    return m_wallClock().toString(QStringLiteral("HH:mm"));
}

} // namespace models
