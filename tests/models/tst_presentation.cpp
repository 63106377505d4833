// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "models/atlas.h"
#include "models/lesson_clock.h"
#include "models/notes_markup.h"
#include "models/step_view.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using explore::Explorer;
using models::Atlas;
using models::LessonClock;
using models::Pace;
using models::Presentation;

namespace {

constexpr QRect kDesk{0, 0, 1600, 1000};
constexpr QRect kWall{1600, 0, 1920, 1080};

/// The small story with a plan of one, two, two and one minutes.
std::shared_ptr<story::Story> timedStory() {
    auto story = fixture::story();
    const std::vector<double> minutes{1, 2, 2, 1};
    for (std::size_t i = 0; i < minutes.size(); ++i)
        story->steps[i].minutes = minutes[i];
    story->steps[1].speakerNotes = QStringLiteral("Ask *first*.");
    story->steps[1].questions = {QStringLiteral("Why?")};
    return story;
}

/// A presentation with a hand on its clocks.
struct Lesson {
    Explorer explorer{timedStory()};
    Atlas atlas{explorer};
    double now_s = 100;

    Lesson() {
        presentation().times()->setClocks([this] { return now_s; }, [] { return QTime(9, 5); });
        presentation().screens()->setOwn(QStringLiteral("desk"));
    }
    Presentation& presentation() { return *atlas.presentation(); }
    [[nodiscard]] const explore::State& audience() { return presentation().audience().explorer->state(); }
    void wait(double seconds) {
        now_s += seconds;
        presentation().times()->tick();
    }
    void plugIn() { presentation().screens()->setScreens({{"desk", kDesk}, {"wall", kWall}}); }
    void pullOut() { presentation().screens()->setScreens({{"desk", kDesk}}); }
};

} // namespace

class TestPresentation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measuresTheLesson();
    void tellsThePace();
    void theClassFollowsThePresenter();
    void aFrozenClassSeesNothingOfASearch();
    void pushSendsTheViewOver();
    void settingsReachAFrozenClass();
    void afterwardsNothingHasMoved();
    void showsTheNextStep();
    void walksThePlan();
    void timesEveryStep();
    void pausesTheClock();
    void choosesTheScreenForTheClass_data();
    void choosesTheScreenForTheClass();
    void followsScreens();
    void theClassMovesToTheNextScreen();
    void playsTheYearsWithinAStep();
    void onOneScreenThePresenterIsAskedFor();
    void notesAreSafeMarkup();
    void warnsOfANoteThatDiffers();
    void aStepViewFollowsItsOwnExplorer();
};

void TestPresentation::measuresTheLesson() {
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

void TestPresentation::tellsThePace() {
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

void TestPresentation::timesEveryStep() {
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

void TestPresentation::pausesTheClock() {
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

void TestPresentation::choosesTheScreenForTheClass_data() {
    QTest::addColumn<std::vector<models::ScreenPlace>>("screens");
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QString>("chosen");
    using Places = std::vector<models::ScreenPlace>;
    const models::ScreenPlace desk{"desk", kDesk};
    const models::ScreenPlace wall{"wall", kWall};
    const models::ScreenPlace side{"side", {0, 1000, 800, 600}};
    const models::ScreenPlace mirror{"mirror", {0, 0, 1024, 768}};
    QTest::newRow("one") << Places{desk} << "" << "";
    QTest::newRow("none yet") << Places{} << "" << "";
    QTest::newRow("two") << Places{desk, wall} << "" << "wall";
    QTest::newRow("the newest") << Places{desk, wall, side} << "" << "side";
    QTest::newRow("the wished one") << Places{desk, wall, side} << "wall" << "wall";
    QTest::newRow("wished, not there") << Places{desk, side} << "wall" << "side";
    QTest::newRow("never the presenter's") << Places{desk, wall} << "desk" << "wall";
    QTest::newRow("a mirror is the same screen") << Places{desk, mirror} << "" << "";
    QTest::newRow("beside a mirror") << Places{desk, wall, mirror} << "" << "wall";
}

void TestPresentation::choosesTheScreenForTheClass() {
    QFETCH(std::vector<models::ScreenPlace>, screens);
    QFETCH(QString, wished);
    QFETCH(QString, chosen);
    const auto found = models::screenForClass(screens, QStringLiteral("desk"), wished);
    QCOMPARE(found ? found->name : QString(), chosen);
}

void TestPresentation::followsScreens() {
    Lesson lesson;
    lesson.pullOut();
    lesson.atlas.beginPresenting(false);
    QVERIFY(!lesson.presentation().isPresenterShown());
    lesson.presentation().walk(1);
    lesson.atlas.select("region:hill", "map");
    const explore::State place = lesson.explorer.state();
    lesson.plugIn();
    QVERIFY(lesson.presentation().isPresenterShown());
    QCOMPARE(lesson.presentation().screens()->projector(), "wall");
    QCOMPARE(lesson.presentation().screens()->projectorArea(), kWall);
    QVERIFY(lesson.audience() == place);
    lesson.pullOut();
    QVERIFY(lesson.presentation().isProjectorLost());
    QVERIFY2(lesson.presentation().isPresenterShown(), "the presenter keeps the notes");
    QVERIFY(lesson.audience() == place);
    QVERIFY(lesson.explorer.state() == place);
    lesson.plugIn();
    QVERIFY(!lesson.presentation().isProjectorLost());
    lesson.pullOut();
    lesson.atlas.endPresenting();
    lesson.atlas.beginPresenting(false);
    QVERIFY2(!lesson.presentation().isProjectorLost(), "what another lesson lost is forgotten");
}

void TestPresentation::theClassMovesToTheNextScreen() {
    Lesson lesson;
    models::Screens& screens = *lesson.presentation().screens();
    screens.chooseNext(); // there is none
    screens.setScreens({{"desk", kDesk}, {"wall", kWall}, {"side", {0, 1000, 800, 600}}});
    QCOMPARE(screens.choices(), QStringList({"wall", "side"}));
    QCOMPARE(screens.projector(), "side");
    screens.chooseNext();
    QCOMPARE(screens.projector(), "wall");
    screens.chooseNext();
    QCOMPARE(screens.projector(), "side");
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

void TestPresentation::onOneScreenThePresenterIsAskedFor() {
    Lesson lesson;
    lesson.pullOut();
    lesson.atlas.beginPresenting(false);
    lesson.presentation().togglePresenter();
    QVERIFY(lesson.presentation().isPresenterShown());
    lesson.presentation().togglePresenter();
    QVERIFY(!lesson.presentation().isPresenterShown());
    lesson.plugIn();
    lesson.presentation().togglePresenter();
    QVERIFY2(lesson.presentation().isPresenterShown(), "the class has the other screen");
    lesson.pullOut();
    lesson.presentation().togglePresenter();
    QVERIFY(!lesson.presentation().isPresenterShown());
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

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
