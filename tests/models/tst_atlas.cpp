// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "models/atlas.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using explore::Explorer;
using models::Atlas;

class TestAtlas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheStep();
    void selectsAndClears();
    void tellsOnlyWhatChanged();
    void unknownThingsChangeNothing();
    void brushesByYears();
    void movesTheWindowByYears();
    void presentingLeavesNoTrace();
    void aThemeChosenWhilePresentingStays();
    void saysWhatWasSelected();
    void hoversWithoutChangingTheState();
    void answersQuestions();
    void followsTheTheme();
};

void TestAtlas::showsTheStep() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    QCOMPARE(atlas.stepId(), "s1");
    QCOMPARE(atlas.stepIndex(), 0);
    QCOMPARE(atlas.stepCount(), 4);
    QCOMPARE(atlas.paragraphNumber(), 1);
    QCOMPARE(atlas.paragraphCount(), 3);
    atlas.walk(1);
    QCOMPARE(atlas.stepId(), "s2");
    QCOMPARE(atlas.figure(), "arrivals");
    atlas.walkParagraphs(1);
    QCOMPARE(atlas.stepId(), "s3");
    atlas.goToParagraph("p2");
    QCOMPARE(atlas.stepId(), "s2");
    QCOMPARE(atlas.windowFrom(), 1990.0);
    QCOMPARE(atlas.windowTo(), 2001.0);
    QCOMPARE(atlas.spanFrom(), 1980.0);
    QCOMPARE(atlas.spanTo(), 2011.0);
}

void TestAtlas::selectsAndClears() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    QVERIFY(!atlas.isMatching());
    atlas.select("region:northland", "map");
    QCOMPARE(atlas.selection(), "region:northland");
    QCOMPARE(atlas.selectionName(), "Northland");
    QCOMPARE(atlas.selectionKind(), "region");
    QVERIFY(atlas.isMatching());
    QVERIFY(atlas.matchTitle().contains("Northland"));
    QVERIFY(!atlas.matchDetail().isEmpty());
    QCOMPARE(atlas.card().ref, "region:northland");
    QVERIFY(atlas.card().paragraphs.contains("p1"));
    QVERIFY(atlas.isWandered());
    QVERIFY(atlas.clearNewest());
    QVERIFY(!atlas.clearNewest());
    QCOMPARE(atlas.selection(), "");
    QCOMPARE(atlas.card().ref, "");
}

void TestAtlas::tellsOnlyWhatChanged() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    QSignalSpy step(&atlas, &Atlas::stepChanged);
    QSignalSpy selection(&atlas, &Atlas::selectionChanged);
    QSignalSpy window(&atlas, &Atlas::windowChanged);
    QSignalSpy state(&atlas, &Atlas::stateChanged);
    QSignalSpy view(&atlas, &Atlas::viewChanged);
    atlas.moveCamera(1, 2, 7);
    QCOMPARE(view.size(), 1);
    QCOMPARE(state.size(), 1);
    QCOMPARE(step.size() + selection.size() + window.size(), 0);
    atlas.select("place:port", "search");
    QCOMPARE(selection.size(), 1);
    QCOMPARE(step.size(), 0);
    atlas.goToStep("s3");
    QCOMPARE(step.size(), 1);
    QCOMPARE(selection.size(), 2);
    QVERIFY(!window.isEmpty());
}

void TestAtlas::unknownThingsChangeNothing() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    const explore::State before = explorer.state();
    atlas.select("region:nowhere", "map");
    atlas.select("nonsense", "map");
    atlas.select("", "map");
    atlas.goToStep("nowhere");
    atlas.goToParagraph("p9");
    atlas.setThemeMode("pink");
    atlas.setLanguage("xx");
    QVERIFY(explorer.state() == before);
}

void TestAtlas::brushesByYears() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    atlas.brush(1995, 1997, "timeline");
    QVERIFY(atlas.isBrushed());
    QCOMPARE(*explorer.state().brush(), story::DaySpan::ofYears(1995, 1996));
    QCOMPARE(atlas.windowFrom(), 1995.0);
    QCOMPARE(atlas.windowTo(), 1997.0);
    atlas.brush(1999, 1992, "timeline"); // drawn from right to left
    QCOMPARE(*explorer.state().brush(), story::DaySpan::ofYears(1992, 1998));
    atlas.brush(1200, 2900, "timeline");
    QVERIFY2(!atlas.isBrushed(), "everything is no brush");
}

void TestAtlas::movesTheWindowByYears() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    atlas.brush(1995, 1997, "timeline");
    atlas.moveWindow(-1, 0, "timeline");
    QCOMPARE(atlas.windowFrom(), 1994.0);
    atlas.moveWindow(0, 2, "timeline");
    QCOMPARE(atlas.windowTo(), 1999.0);
    atlas.moveWindow(9, 0, "timeline"); // past its end
    QCOMPARE(atlas.windowFrom(), 1994.0);
}

void TestAtlas::presentingLeavesNoTrace() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    atlas.goToStep("s2");
    atlas.select("region:northland", "map");
    atlas.moveCamera(1.5, 2.5, 8);
    const explore::State before = explorer.state();
    atlas.beginPresenting(false);
    QVERIFY(atlas.isPresenting());
    QCOMPARE(atlas.stepId(), "s1");
    QCOMPARE(atlas.selection(), "");
    atlas.walk(2);
    atlas.select("place:port", "map");
    atlas.endPresenting();
    QVERIFY(!atlas.isPresenting());
    QVERIFY(explorer.state() == before);
    atlas.beginPresenting(true);
    QCOMPARE(atlas.stepId(), "s2");
    atlas.endPresenting();
    atlas.endPresenting(); // once is enough
    QVERIFY(explorer.state() == before);
}

void TestAtlas::aThemeChosenWhilePresentingStays() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    atlas.setThemeMode("light");
    atlas.beginPresenting(false);
    atlas.setThemeMode("dark");
    atlas.endPresenting();
    QCOMPARE(atlas.themeMode(), "dark");
}

void TestAtlas::saysWhatWasSelected() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    QSignalSpy announced(&atlas, &Atlas::announced);
    atlas.select("region:northland", "map");
    QCOMPARE(announced.size(), 1);
    QVERIFY(atlas.announcement().contains("Northland"));
    atlas.goToStep("s3");
    QCOMPARE(announced.size(), 2);
    QVERIFY(atlas.announcement().contains("Where they went"));
    atlas.moveCamera(1, 1, 5);
    QCOMPARE(announced.size(), 2);
}

void TestAtlas::hoversWithoutChangingTheState() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    const explore::State before = explorer.state();
    QSignalSpy hovered(&atlas, &Atlas::hoveredChanged);
    atlas.hover("region:stream");
    QCOMPARE(atlas.hovered(), "region:stream");
    QVERIFY(explorer.derived().hoverLit.contains({story::Kind::Region, "stream"}));
    atlas.hover("region:stream");
    QCOMPARE(hovered.size(), 1);
    atlas.hover("");
    QCOMPARE(atlas.hovered(), "");
    QVERIFY(explorer.derived().hoverLit.empty());
    QVERIFY(explorer.state() == before);
}

void TestAtlas::answersQuestions() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    QVERIFY(atlas.paragraphsOf("place:port").contains("p3"));
    QVERIFY(atlas.paragraphsOf("nonsense").isEmpty());
    QCOMPARE(atlas.nameOf("region:stream"), "Stream");
    atlas.setLanguage("ko");
    QCOMPARE(atlas.nameOf("region:stream"), QString::fromUtf8("시내강"));
    QVERIFY(atlas.sourceText("almanac").contains("The Almanac"));
    QCOMPARE(atlas.sourceText("none"), "");
    QVERIFY(atlas.hintOf("note:1").contains("Almanac"));
    QVERIFY(atlas.hintOf("check:c1").contains("in part"));
    QCOMPARE(atlas.hintOf("event:treaty").isEmpty(), false);
    QVERIFY(atlas.cardOf("place:nowhere").ref.isEmpty());
}

void TestAtlas::followsTheTheme() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    QSignalSpy theme(&atlas, &Atlas::themeChanged);
    QCOMPARE(atlas.themeMode(), "system");
    atlas.setThemeMode("dark");
    QVERIFY(atlas.isDark());
    atlas.setThemeMode("light");
    QVERIFY(!atlas.isDark());
    QCOMPARE(theme.size(), 2);
}

QTEST_MAIN(TestAtlas)
#include "tst_atlas.moc"
