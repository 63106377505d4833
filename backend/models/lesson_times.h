// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lesson_clock.h"
#include "models/planned_steps.h"

#include <QTime>
#include <QTimer>
#include <functional>

namespace models {

/// The times of a lesson for those who see them: what has passed of it and of its step, beside the plan.
class LessonTimes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The presentation has it")
    Q_PROPERTY(bool paused READ isPaused NOTIFY ticked)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY ticked)
    Q_PROPERTY(QString planned READ planned NOTIFY ticked)
    Q_PROPERTY(double plannedSeconds READ plannedSeconds NOTIFY ticked)
    Q_PROPERTY(double elapsedSeconds READ elapsedSeconds NOTIFY ticked)
    /// Of the step that the class sees.
    Q_PROPERTY(QString stepSpent READ stepSpent NOTIFY ticked)
    Q_PROPERTY(QString stepPlanned READ stepPlanned NOTIFY ticked)
    /// "onPlan", "ahead", "behind" or "farBehind", and in words.
    Q_PROPERTY(QString pace READ pace NOTIFY ticked)
    Q_PROPERTY(QString paceText READ paceText NOTIFY ticked)
    /// The time of day.
    Q_PROPERTY(QString wallClock READ wallClock NOTIFY ticked)

public:
    /// Seconds that never go back, and the time of day.
    using Clock = std::function<double()>;
    using WallClock = std::function<QTime()>;

    /// `steps` is the plan, and is told what has been spent on each; it outlives this.
    explicit LessonTimes(PlannedSteps& steps, QObject* parent = nullptr);

    void setClocks(Clock clock, WallClock wallClock);
    /// Begins anew with the step in that row of the plan.
    void begin(int row);
    void end();
    /// The class sees the step in that row.
    void enter(int row);
    /// Lets the times be read anew; called every half second.
    void tick();

    [[nodiscard]] bool isPaused() const { return m_clock.isPaused(); }
    [[nodiscard]] QString elapsed() const;
    [[nodiscard]] double elapsedSeconds() const;
    [[nodiscard]] QString planned() const;
    [[nodiscard]] double plannedSeconds() const;
    [[nodiscard]] QString stepSpent() const;
    [[nodiscard]] QString stepPlanned() const;
    [[nodiscard]] QString pace() const;
    [[nodiscard]] QString paceText() const;
    [[nodiscard]] QString wallClock() const;

    Q_INVOKABLE void togglePause();

Q_SIGNALS:
    void ticked();

private:
    [[nodiscard]] double behind_s() const;

    PlannedSteps& m_steps;
    Clock m_now;
    WallClock m_wallClock;
    LessonClock m_clock;
    QTimer m_ticker;
    int m_row = 0; ///< Of the step that the class sees.
};

} // namespace models
