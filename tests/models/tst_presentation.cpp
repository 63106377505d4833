// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notes_markup.h"
#include "models/step_view.h"
#include "presented_lesson.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using explore::Explorer;
using models::Atlas;
using models::Presentation;
using presented::Lesson;
using presented::timedStory;

class TestPresentation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theClassFollowsThePresenter();
    void aFrozenClassSeesNothingOfASearch();
    void pushSendsTheViewOver();
    void settingsReachAFrozenClass();
    void afterwardsNothingHasMoved();
    void showsTheNextStep();
    void walksThePlan();
    void playsTheYearsWithinAStep();
    void notesAreSafeMarkup();
    void warnsOfANoteThatDiffers();
    void aStepViewFollowsItsOwnExplorer();
    void aStepsPictureStaysAtTheStep();
};

void TestPresentation::theClassFollowsThePresenter() {
    Lesson lesson;
    lesson.atlas.beginPresenting(false);
    QVERIFY(lesson.audience() == lesson.explorer.state());
    lesson.presentation().walk(1);
    QCOMPARE(lesson.audience().step, "s2");
    lesson.atlas.select("region:hill", "map");
    lesson.atlas.moveCamera(2, 2, 7);
    QVERIFY(lesson.audience() == lesson.explorer.state());
    lesson.presentation().backToStep();
    QVERIFY(!lesson.explorer.wandered());
    QVERIFY(lesson.audience() == lesson.explorer.state());
}

void TestPresentation::aFrozenClassSeesNothingOfASearch() {
    Lesson lesson;
    lesson.atlas.beginPresenting(false);
    lesson.presentation().walk(1);
    const explore::State held = lesson.audience();
    lesson.presentation().freeze();
    QVERIFY(lesson.presentation().isFrozen());
    QVERIFY(!lesson.presentation().isApart());
    lesson.atlas.select("region:hill", "search");
    lesson.atlas.hover("place:port");
    lesson.presentation().walk(1);
    QVERIFY(lesson.audience() == held);
    QVERIFY(!lesson.presentation().audience().explorer->hovered());
    QVERIFY(lesson.presentation().isApart());
    // Let go: the class has seen nothing, and the presenter is back.
    lesson.presentation().freeze();
    QVERIFY(!lesson.presentation().isFrozen());
    QVERIFY(lesson.explorer.state() == held);
    QVERIFY(lesson.audience() == held);
}

void TestPresentation::pushSendsTheViewOver() {
    Lesson lesson;
    lesson.atlas.beginPresenting(false);
    lesson.presentation().push(); // nothing is held
    lesson.presentation().freeze();
    lesson.atlas.select("region:hill", "search");
    const explore::State found = lesson.explorer.state();
    lesson.presentation().push();
    QVERIFY(lesson.audience() == found);
    QVERIFY(lesson.explorer.state() == found);
    QVERIFY(!lesson.presentation().isFrozen());
    lesson.presentation().walk(1);
    QVERIFY(lesson.audience() == lesson.explorer.state());
}

void TestPresentation::settingsReachAFrozenClass() {
    Lesson lesson;
    lesson.atlas.beginPresenting(false);
    lesson.presentation().freeze();
    lesson.presentation().walk(1);
    lesson.atlas.setThemeMode("dark");
    QCOMPARE(lesson.audience().theme, explore::Theme::Dark);
    QCOMPARE(lesson.audience().step, "s1");
}

void TestPresentation::afterwardsNothingHasMoved() {
    Lesson lesson;
    lesson.atlas.goToStep("s2b");
    lesson.atlas.select("region:coast", "map");
    lesson.atlas.moveCamera(1, 3, 8);
    const explore::State before = lesson.explorer.state();
    lesson.atlas.beginPresenting(true);
    lesson.presentation().freeze();
    lesson.presentation().walk(1);
    lesson.atlas.brushYears(1990, 1995, false, "timeline");
    lesson.presentation().push();
    lesson.presentation().freeze();
    lesson.atlas.endPresenting();
    QVERIFY(lesson.explorer.state() == before);
    // The next one begins fresh.
    lesson.atlas.beginPresenting(false);
    QVERIFY(!lesson.presentation().isFrozen());
    QVERIFY(lesson.audience() == lesson.explorer.state());
    QCOMPARE(lesson.presentation().times()->elapsed(), "0:00");
}

void TestPresentation::showsTheNextStep() {
    Lesson lesson;
    lesson.atlas.beginPresenting(false);
    lesson.atlas.select("region:hill", "map");
    const auto next = [&] { return lesson.presentation().next().explorer->state(); };
    QCOMPARE(next().step, "s2");
    QVERIFY2(next().clauses.empty(), "the next step is shown as it will be");
    lesson.presentation().walk(2);
    QCOMPARE(next().step, "s3");
    QVERIFY(!lesson.presentation().isAtEnd());
    lesson.presentation().walk(9);
    QVERIFY(lesson.presentation().isAtEnd());
}

void TestPresentation::walksThePlan() {
    Lesson lesson;
    const auto& told = lesson.explorer.story().steps;
    lesson.presentation().setPlan(
        {{story::find(told, u"s3"), "Own *words*", 2}, {story::find(told, u"s1"), "", 3}});
    const QAbstractItemModelTester tester(lesson.presentation().steps());
    QCOMPARE(lesson.presentation().steps()->rowCount(), 2);
    lesson.atlas.goToStep("s3");
    lesson.atlas.beginPresenting(true);
    QCOMPARE(lesson.presentation().notes(), "<p>Own <i>words</i></p>");
    QCOMPARE(lesson.presentation().times()->planned(), "5:00");
    lesson.presentation().walk(1);
    QCOMPARE(lesson.explorer.state().step, "s1");
    lesson.presentation().walk(1);
    QCOMPARE(lesson.explorer.state().step, "s1");
    lesson.presentation().goToParagraph(3);
    QCOMPARE(lesson.explorer.state().step, "s3");
    lesson.presentation().goToParagraph(2); // not in the plan
    QCOMPARE(lesson.explorer.state().step, "s3");
    lesson.presentation().walk(1);
    lesson.atlas.endPresenting();
    lesson.atlas.beginPresenting(false);
    QCOMPARE(lesson.explorer.state().step, "s3"); // where the plan begins
}

void TestPresentation::playsTheYearsWithinAStep() {
    Lesson lesson;
    lesson.atlas.beginPresenting(false);
    models::YearsPlayer& years = *lesson.presentation().years();
    years.play();
    years.advance(1000);
    QVERIFY(lesson.explorer.state().brush() != nullptr);
    QVERIFY(lesson.audience() == lesson.explorer.state());
    // Going back to the step, or on, stops it.
    lesson.presentation().backToStep();
    QVERIFY(!years.isPlaying());
    QVERIFY(!lesson.explorer.wandered());
    years.play();
    lesson.atlas.endPresenting();
    QVERIFY(!years.isPlaying());
}

void TestPresentation::notesAreSafeMarkup() {
    QCOMPARE(models::notesMarkup("One **two** *three*.\n\nFour"),
             "<p>One <b>two</b> <i>three</i>.</p><p>Four</p>");
    QCOMPARE(models::notesMarkup("- a\n- b"), "<p>• a</p><p>• b</p>");
    QCOMPARE(models::notesMarkup("1. a\n2. b"), "<p>1. a</p><p>2. b</p>");
    const QString hostile =
        models::notesMarkup("a <img src='http://x/y'> ![p](http://x/y.png) [w](http://x)");
    QVERIFY2(!hostile.contains("<img"), qUtf8Printable(hostile));
    QVERIFY2(!hostile.contains("y.png"), qUtf8Printable(hostile));
    QVERIFY2(hostile.contains("w"), qUtf8Printable(hostile));
}

void TestPresentation::warnsOfANoteThatDiffers() {
    auto story = timedStory();
    story::Check check;
    check.id = "c1";
    check.paragraph = "p2";
    check.finding = "It says otherwise";
    check.verdict = story::Verdict::Differs;
    check.notes = {"1"};
    story->checks.push_back(check);
    Explorer explorer(story);
    Atlas atlas(explorer);
    atlas.beginPresenting(false);
    QCOMPARE(atlas.presentation()->warningTitle(), "Before ¶2: note 1 and its source differ");
    QCOMPARE(atlas.presentation()->warning(), "It says otherwise");
    atlas.presentation()->walk(1);
    QCOMPARE(atlas.presentation()->warningTitle(), QString());
}

void TestPresentation::aStepViewFollowsItsOwnExplorer() {
    Lesson lesson;
    lesson.atlas.beginPresenting(false);
    models::StepView view;
    QCOMPARE(view.statement(), QString());
    view.setExplorer(lesson.presentation().audience());
    QCOMPARE(view.stepId(), "s1");
    QSignalSpy steps(&view, &models::StepView::stepChanged);
    QSignalSpy views(&view, &models::StepView::viewChanged);
    lesson.presentation().walk(2);
    QCOMPARE(view.stepId(), "s2b");
    QCOMPARE(view.part(), 2);
    QCOMPARE(view.partCount(), 2);
    QCOMPARE(steps.count(), 1);
    QCOMPARE(views.count(), 1);
    lesson.presentation().freeze();
    lesson.presentation().walk(1);
    lesson.atlas.select("region:hill", "map");
    QCOMPARE(view.stepId(), "s2b");
    QVERIFY(!view.isWandered());
    lesson.presentation().push();
    QCOMPARE(view.stepId(), "s3");
    QVERIFY(view.isWandered());
    QVERIFY(!view.selectionName().isEmpty());
    lesson.atlas.brushYears(1990, 1995, false, "timeline");
    QCOMPARE(view.years(), "1990–1995");
}

void TestPresentation::aStepsPictureStaysAtTheStep() {
    Lesson lesson;
    lesson.atlas.beginPresenting(false);
    const models::PlannedSteps* steps = lesson.presentation().steps();
    const auto viewAt = [steps](int row) {
        return steps->index(row).data(models::PlannedSteps::ViewRole).value<explore::ExplorerHandle>();
    };
    const explore::State second = viewAt(1).explorer->state();
    QCOMPARE(second.step, lesson.explorer.story().steps[1].id);
    QVERIFY2(viewAt(1) == viewAt(1), "made once");
    lesson.presentation().walk(2);
    lesson.atlas.select("region:hill", "map");
    QVERIFY2(viewAt(1).explorer->state() == second, "what is explored in the lesson stays out of it");
    lesson.atlas.setLanguage(QStringLiteral("ko"));
    QCOMPARE(viewAt(1).explorer->state().language, story::Language::Korean);
}

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
