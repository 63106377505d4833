// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "models/atlas.h"

#include <QClipboard>
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
    void goesBackButNotIntoAPresentation();
    void copiesAndOpensLinks();
    void reportsWhatALinkAsksForInVain();
    void goesAroundTheMentions();
    void stepsThroughTextSizes();
    void saysInOneSentenceWhatIsShown();
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

void TestAtlas::goesBackButNotIntoAPresentation() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    QSignalSpy changed(atlas.trail(), &models::Trail::changed);
    QVERIFY(!atlas.trail()->canGoBack());
    atlas.goToStep("s2");
    QVERIFY(atlas.trail()->canGoBack() && !atlas.trail()->canGoForward());
    QCOMPARE(changed.size(), 1);
    atlas.beginPresenting(false);
    atlas.walk(2);
    atlas.endPresenting();
    atlas.trail()->back();
    QCOMPARE(atlas.stepId(), "s1");
    QVERIFY(!atlas.trail()->canGoBack() && atlas.trail()->canGoForward());
    QCOMPARE(changed.size(), 2);
    atlas.trail()->forward();
    QCOMPARE(atlas.stepId(), "s2");
}

void TestAtlas::copiesAndOpensLinks() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    QSignalSpy announced(&atlas, &Atlas::announced);
    atlas.goToStep("s2");
    atlas.select("place:port", "map");
    atlas.setMapNames("local");
    const explore::State before = explorer.state();
    announced.clear();
    atlas.links()->copy();
    QCOMPARE(announced.size(), 1);
    QVERIFY(!atlas.said().isEmpty());
    QCOMPARE(atlas.announcement(), atlas.said());
    const QString link = QGuiApplication::clipboard()->text();
    QVERIFY(atlas.links()->isLink(link));
    atlas.goToStep("s3");
    QVERIFY(atlas.links()->openCopied());
    QVERIFY(explorer.state() == before);
    QCOMPARE(atlas.problems()->rowCount(), 0);
    atlas.trail()->back();
    QCOMPARE(atlas.stepId(), "s3");
    QGuiApplication::clipboard()->setText("Port");
    QVERIFY(!atlas.links()->openCopied());
    QCOMPARE(atlas.stepId(), "s3");
}

void TestAtlas::reportsWhatALinkAsksForInVain() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    atlas.problems()->setProblems(models::ProblemModel::Origin::Story, {{true, "a.csv", 3, "a", "b"}});
    QSignalSpy reported(atlas.problems(), &models::ProblemModel::reported);
    atlas.links()->open(" two-rivers://small?step=s2&select=region:atlantis&zoom=3 ");
    QCOMPARE(atlas.stepId(), "s2");
    QCOMPARE(atlas.selection(), "");
    QCOMPARE(reported.size(), 1);
    QCOMPARE(atlas.problems()->rowCount(), 3);
    const auto problemAt = [&](int row) {
        return atlas.problems()->index(row, 0).data(models::ProblemModel::ProblemRole).toString();
    };
    QCOMPARE(problemAt(0), "a");
    QVERIFY(problemAt(1).contains("zoom") || problemAt(1).contains("atlantis"));
    atlas.links()->open("two-rivers://small?step=s3");
    QCOMPARE(atlas.problems()->rowCount(), 1); // the story's own
    QCOMPARE(reported.size(), 1);
}

void TestAtlas::goesAroundTheMentions() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    models::Mentions& mentions = *atlas.mentions();
    QSignalSpy changed(&mentions, &models::Mentions::changed);
    mentions.step(1);
    QVERIFY(!atlas.said().isEmpty());
    QCOMPARE(mentions.paragraphId(), "");
    atlas.select("region:northland", "map");
    const auto all = explore::mentionsOfSelection(explorer, explore::Text::Retelling);
    QVERIFY(all.size() > 1);
    mentions.step(-1);
    QCOMPARE(mentions.paragraphId(), all.back().paragraph);
    QCOMPARE(atlas.said(), QStringLiteral("%1 of %1").arg(all.size()));
    mentions.step(1);
    QCOMPARE(mentions.begin(), all.front().begin);
    QCOMPARE(mentions.length(), all.front().length);
    QCOMPARE(atlas.said(), QStringLiteral("1 of %1, from the start").arg(all.size()));
    mentions.step(-1);
    QCOMPARE(atlas.said(), QStringLiteral("%1 of %1, from the end").arg(all.size()));
    QCOMPARE(changed.size(), 3);
    atlas.select("place:port", "map"); // begins anew
    QCOMPARE(mentions.paragraphId(), "");
    QCOMPARE(changed.size(), 4);
    mentions.step(1);
    QVERIFY(atlas.said().startsWith("1 of "));
    atlas.moveCamera(1, 1, 8);
    QCOMPARE(mentions.paragraphId(), "p3"); // looking elsewhere loses no place
}

void TestAtlas::stepsThroughTextSizes() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    models::TextSettings& text = *atlas.text();
    QSignalSpy changed(&text, &models::TextSettings::changed);
    QCOMPARE(text.scale(), 1.0);
    text.step(1);
    QCOMPARE(text.scale(), 1.15);
    text.step(9);
    QCOMPARE(text.scale(), text.scales().last());
    text.step(1);
    QCOMPARE(changed.size(), 2);
    text.step(-9);
    QCOMPARE(text.scale(), text.scales().first());
    text.setScale(1.28); // of a file, say
    QCOMPARE(text.scale(), 1.3);
    QCOMPARE(text.face(), "serif");
    text.setFace("sans");
    text.setFace("gothic");
    QCOMPARE(text.face(), "sans");
}

void TestAtlas::saysInOneSentenceWhatIsShown() {
    Explorer explorer(fixture::story());
    Atlas atlas(explorer);
    QSignalSpy changed(&atlas, &Atlas::summaryChanged);
    QVERIFY(atlas.summary().startsWith("1980 to 1990: "));
    atlas.select("region:northland", "map");
    QCOMPARE(changed.size(), 1);
    QVERIFY(atlas.summary().contains("Northland"));
    atlas.hover("region:stream");
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(TestAtlas)
#include "tst_atlas.moc"
