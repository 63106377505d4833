// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/lesson.h"
#include "lesson_fixture.h"

#include <QTest>

class TestLesson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAsTheStoryIs();
    void choosesAndOrders();
    void fitsAnotherStory();
};

namespace {

story::Story toldStory() {
    story::Story story;
    story.name = QStringLiteral("two-rivers");
    story.title.en = QStringLiteral("Two rivers");
    for (const char* id : {"p1-exodus", "p1-status", "p2-count"}) {
        story::Step step;
        step.id = QString::fromLatin1(id);
        step.speakerNotes = QStringLiteral("The story’s notes.");
        step.minutes = 1.5;
        story.steps.push_back(step);
    }
    return story;
}

} // namespace

void TestLesson::beginsAsTheStoryIs() {
    const story::Story told = toldStory();
    const lesson::Lesson lesson = lesson::lessonOf(told);
    QCOMPARE(lesson.story, told.name);
    const auto planned = lesson::plannedSteps(lesson, told);
    QCOMPARE(planned.size(), told.steps.size());
    for (std::size_t i = 0; i < planned.size(); ++i) {
        QCOMPARE(planned[i].step, &told.steps[i]);
        QCOMPARE(planned[i].notes, told.steps[i].speakerNotes);
        QCOMPARE(planned[i].minutes, told.steps[i].minutes);
    }
}

void TestLesson::choosesAndOrders() {
    const story::Story told = toldStory();
    const lesson::Lesson own = fixture::lesson();
    const auto planned = lesson::plannedSteps(own, told);
    QCOMPARE(planned.size(), std::size_t{2});
    QCOMPARE(planned[0].step->id, QStringLiteral("p2-count"));
    QVERIFY(planned[0].notes.startsWith(QStringLiteral("Ask")));
    QCOMPARE(planned[0].minutes, 2.5);
    QCOMPARE(planned[1].step->id, QStringLiteral("p1-exodus"));
    QCOMPARE(planned[1].notes, QStringLiteral("The story’s notes."));
    const std::vector<story::Id> chosen{QStringLiteral("p1-exodus")};
    QCOMPARE(lesson::plannedSteps(&own, told, chosen), std::vector{planned[1]});
    QCOMPARE(lesson::plannedSteps(nullptr, told, chosen).front().minutes, 1.5);
    QCOMPARE(lesson::inkOf(&own, QStringLiteral("p1-exodus")).size(), std::size_t{1});
    QVERIFY(lesson::inkOf(nullptr, QStringLiteral("p1-exodus")).empty());
}

void TestLesson::fitsAnotherStory() {
    story::Story told = toldStory();
    told.steps.erase(told.steps.begin()); // p1-exodus, which the lesson has
    told.steps.push_back({});
    told.steps.back().id = QStringLiteral("p7-new");
    const lesson::Lesson fitted = lesson::fitted(fixture::lesson(), told);
    QVERIFY(!lesson::findStep(fitted, QStringLiteral("p7-new"))->shown);
    // What the story no longer has is not taught, and not lost.
    QCOMPARE(lesson::plannedSteps(fitted, told).size(), std::size_t{1});
    QCOMPARE(lesson::findStep(fitted, QStringLiteral("p1-exodus"))->ink.size(), std::size_t{1});
}

QTEST_MAIN(TestLesson)
#include "tst_lesson.moc"
