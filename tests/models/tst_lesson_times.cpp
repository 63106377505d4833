// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lesson_clock.h"
#include "presented_lesson.h"

#include <QTest>

using models::LessonClock;
using models::Pace;
using presented::Lesson;

class TestLessonTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measuresTheLesson();
    void tellsThePace();
    void timesEveryStep();
    void pausesTheClock();
};

void TestLessonTimes::measuresTheLesson() {
    LessonClock clock;
    clock.begin(0, 10);
    clock.enter(1, 40);
    QCOMPARE(clock.elapsed_s(50), 40.0);
    QCOMPARE(clock.spent_s(0, 50), 30.0);
    QCOMPARE(clock.spent_s(1, 50), 10.0);
    clock.pause(50);
    QCOMPARE(clock.elapsed_s(500), 40.0);
    clock.enter(0, 500);
    QCOMPARE(clock.spent_s(1, 500), 10.0);
    clock.resume(500);
    QCOMPARE(clock.spent_s(0, 505), 35.0);
    QCOMPARE(clock.elapsed_s(505), 45.0);
    QCOMPARE(clock.spent_s(7, 505), 0.0);
    clock.begin(0, 600);
    QCOMPARE(clock.elapsed_s(600), 0.0);
}

void TestLessonTimes::tellsThePace() {
    QCOMPARE(models::paceOf(0), Pace::OnPlan);
    QCOMPARE(models::paceOf(30), Pace::OnPlan);
    QCOMPARE(models::paceOf(31), Pace::Behind);
    QCOMPARE(models::paceOf(120), Pace::Behind);
    QCOMPARE(models::paceOf(121), Pace::FarBehind);
    QCOMPARE(models::paceOf(-31), Pace::Ahead);

    // 1:52 on a step of 1:30, then within the time of the next.
    const std::vector<double> planned_s{90, 180};
    LessonClock clock;
    clock.begin(0, 0);
    clock.enter(1, 112);
    QCOMPARE(clock.behind_s(planned_s, 112 + 161), 22.0);
    QCOMPARE(clock.behind_s(planned_s, 112 + 190), 32.0);
    clock.begin(0, 0);
    clock.enter(1, 60);
    QCOMPARE(clock.behind_s(planned_s, 70), -30.0);
}

void TestLessonTimes::timesEveryStep() {
    Lesson lesson;
    lesson.atlas.beginPresenting(false);
    lesson.wait(75);
    QCOMPARE(lesson.presentation().times()->elapsed(), "1:15");
    QCOMPARE(lesson.presentation().times()->planned(), "6:00");
    QCOMPARE(lesson.presentation().times()->wallClock(), "09:05");
    QCOMPARE(lesson.presentation().times()->pace(), "onPlan");
    lesson.presentation().walk(1);
    lesson.wait(140);
    QCOMPARE(lesson.presentation().times()->stepSpent(), "2:20");
    QCOMPARE(lesson.presentation().times()->stepPlanned(), "2:00");
    QCOMPARE(lesson.presentation().times()->pace(), "behind");
    QCOMPARE(lesson.presentation().times()->paceText(), "35 second(s) behind plan");
    const auto* steps = lesson.presentation().steps();
    QCOMPARE(steps->index(0).data(models::PlannedSteps::SpentRole).toString(), "1:15");
    QVERIFY(steps->index(0).data(models::PlannedSteps::PassedRole).toBool());
    QVERIFY(steps->index(1).data(models::PlannedSteps::CurrentRole).toBool());
    QCOMPARE(steps->index(2).data(models::PlannedSteps::SpentRole).toString(), QString());
    // A private look at another step costs the step that the class sees.
    lesson.presentation().freeze();
    lesson.presentation().walk(2);
    lesson.wait(10);
    QCOMPARE(lesson.presentation().times()->stepSpent(), "2:30");
    QCOMPARE(models::timeText(3661), "1:01:01");
}

void TestLessonTimes::pausesTheClock() {
    Lesson lesson;
    lesson.atlas.beginPresenting(false);
    lesson.wait(5);
    lesson.presentation().times()->togglePause();
    QVERIFY(lesson.presentation().times()->isPaused());
    lesson.wait(50);
    QCOMPARE(lesson.presentation().times()->elapsed(), "0:05");
    lesson.presentation().times()->togglePause();
    lesson.wait(1);
    QCOMPARE(lesson.presentation().times()->elapsed(), "0:06");
}

QTEST_MAIN(TestLessonTimes)
#include "tst_lesson_times.moc"
