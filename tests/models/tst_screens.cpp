// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presented_lesson.h"

#include <QTest>

using presented::kDesk;
using presented::kWall;
using presented::Lesson;

class TestScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesTheScreenForTheClass_data();
    void choosesTheScreenForTheClass();
    void followsScreens();
    void theClassMovesToTheNextScreen();
    void onOneScreenThePresenterIsAskedFor();
};

void TestScreens::choosesTheScreenForTheClass_data() {
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

void TestScreens::choosesTheScreenForTheClass() {
    QFETCH(std::vector<models::ScreenPlace>, screens);
    QFETCH(QString, wished);
    QFETCH(QString, chosen);
    const auto found = models::screenForClass(screens, QStringLiteral("desk"), wished);
    QCOMPARE(found ? found->name : QString(), chosen);
}

void TestScreens::followsScreens() {
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

void TestScreens::theClassMovesToTheNextScreen() {
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

void TestScreens::onOneScreenThePresenterIsAskedFor() {
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

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
