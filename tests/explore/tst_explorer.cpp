// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/deep_link.h"
#include "explore/explorer.h"
#include "fixture.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace explore;
using story::DaySpan;
using story::Kind;
using story::Ref;

class TestExplorer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAtTheOpeningStep();
    void walkingIsJumping();
    void selectingMovesTheView();
    void theMapsOwnClickKeepsItsView();
    void escapeUnwindsOneGestureAtATime();
    void aTimeBrushesItsYears();
    void brushingEverythingClearsTheBrush();
    void noViewFiltersItself();
    void readingOnClearsEverything();
    void hoverIsNotState();
    void unknownThingsAreIgnored();
    void listenersHearOncePerChange();
    void aListenerMayEndItself();
    void restoreTakesWhatTheStoryHas();
    void aStoryWithoutStepsOpens();
    void randomIntentsKeepTheInvariants_data();
    void randomIntentsKeepTheInvariants();
};

void TestExplorer::opensAtTheOpeningStep() {
    const Explorer explorer(fixture::story());
    QCOMPARE(explorer.state().step, "s1");
    QCOMPARE(explorer.paragraph().id, "p1");
    QVERIFY(explorer.state().clauses.empty());
    QCOMPARE(std::get<story::Frame>(explorer.state().view), explorer.step().frame);
    QCOMPARE(explorer.derived().window, DaySpan::ofYears(1980, 1990));
    QVERIFY(explorer.derived().stepLit.contains({Kind::Region, "northland"})); // mentioned
    QVERIFY(explorer.derived().stepLit.contains({Kind::Event, "flood"}));      // highlighted
    QVERIFY(!explorer.wandered());
    QVERIFY(explorer.state().hiddenLayers.contains("relief")); // the step does not list it
    QVERIFY(explorer.state().hiddenWays.contains("sea"));
}

void TestExplorer::walkingIsJumping() {
    const auto story = fixture::story();
    for (const auto& from : story->steps) {
        for (int by = -5; by <= 5; ++by) {
            Explorer walker(story);
            walker.goToStep(from.id);
            walker.select({Kind::Place, "port"}, Pane::Map);
            walker.moveCamera({1, 2, 3});
            walker.walk(by);
            Explorer jumper(story);
            jumper.goToStep(walker.state().step);
            QCOMPARE(walker.state(), jumper.state());
        }
    }
    Explorer explorer(story);
    explorer.walkParagraphs(1);
    QCOMPARE(explorer.state().step, "s2");
    explorer.walk(1);
    QCOMPARE(explorer.state().step, "s2b");
    explorer.walkParagraphs(1);
    QCOMPARE(explorer.state().step, "s3");
    explorer.walk(9);
    QCOMPARE(explorer.state().step, "s3");
    explorer.walkParagraphs(-1);
    QCOMPARE(explorer.state().step, "s2");
}

void TestExplorer::selectingMovesTheView() {
    Explorer explorer(fixture::story());
    explorer.select({Kind::Region, "hill"}, Pane::Essay);
    QCOMPARE(std::get<story::Frame>(explorer.state().view),
             *explorer.index().frameOf({Kind::Region, "hill"}));
    QVERIFY(explorer.derived().match);
    QCOMPARE(explorer.derived().match->name, "Hill");
    QVERIFY(explorer.derived().lit.contains({Kind::Place, "ford"}));
    QVERIFY(explorer.derived().lit.contains({Kind::Route, "way-south"}));
    QVERIFY(explorer.wandered());
    explorer.select({Kind::Event, "feast"}, Pane::Timeline);
    QCOMPARE(std::get<story::Frame>(explorer.state().view), *explorer.index().frameOf({Kind::Place, "port"}));
    QCOMPARE(explorer.state().clauses.size(), 1U);
    explorer.select({Kind::Note, "1"}, Pane::Essay);
    QVERIFY(*explorer.state().selection() == (Ref{Kind::Note, "1"}));
    QCOMPARE(std::get<story::Frame>(explorer.state().view),
             *explorer.index().frameOf({Kind::Region, "stream"})); // which the words before its mark name
    QVERIFY(!explorer.derived().match->paragraphs.front().words.empty());
    explorer.select({Kind::Paragraph, "p3"}, Pane::Search);
    QCOMPARE(explorer.state().step, "s3");
    QVERIFY(explorer.state().clauses.empty());
}

void TestExplorer::theMapsOwnClickKeepsItsView() {
    Explorer explorer(fixture::story());
    explorer.moveCamera({3, 3, 7});
    explorer.select({Kind::Region, "hill"}, Pane::Map);
    QCOMPARE(std::get<Camera>(explorer.state().view), (Camera{3, 3, 7}));
    explorer.clearNewest();
    QCOMPARE(std::get<Camera>(explorer.state().view), (Camera{3, 3, 7}));
    explorer.resetView();
    QCOMPARE(std::get<story::Frame>(explorer.state().view), explorer.step().frame);
    QVERIFY(!explorer.wandered());
}

void TestExplorer::escapeUnwindsOneGestureAtATime() {
    Explorer explorer(fixture::story());
    explorer.select({Kind::Region, "hill"}, Pane::Essay);
    explorer.brush(DaySpan::ofYears(1994, 1996), Pane::Timeline);
    QCOMPARE(explorer.state().clauses.size(), 2U);
    QVERIFY(explorer.clearNewest());
    QVERIFY(explorer.state().brush() == nullptr);
    QVERIFY(explorer.state().selection() != nullptr);
    QVERIFY(explorer.clearNewest());
    QVERIFY(!explorer.wandered()); // the view of the selection went with it
    QVERIFY(!explorer.clearNewest());
}

void TestExplorer::aTimeBrushesItsYears() {
    Explorer explorer(fixture::story());
    explorer.select({Kind::Time, "1995"}, Pane::Essay);
    QCOMPARE(*explorer.state().brush(), DaySpan::ofYears(1993, 1997));
    QVERIFY(*explorer.state().selection() == (Ref{Kind::Time, "1995"}));
    QCOMPARE(explorer.derived().window, DaySpan::ofYears(1993, 1997));
    QCOMPARE(explorer.derived().match->paragraphs.front().paragraph, "p2");
    QVERIFY(explorer.clearNewest()); // one gesture, one Escape
    QVERIFY(explorer.state().clauses.empty());
    explorer.select({Kind::Time, "1981"}, Pane::Essay);
    QCOMPARE(*explorer.state().brush(), DaySpan::ofYears(1980, 1983)); // the story begins in 1980
    explorer.brush(DaySpan::ofYears(2000, 2001), Pane::Timeline);
    QVERIFY(explorer.state().selection() == nullptr); // the range is no longer that of the date
    explorer.select({Kind::Time, "1995"}, Pane::Essay);
    explorer.select({Kind::Region, "hill"}, Pane::Essay);
    QCOMPARE(*explorer.state().brush(), DaySpan::ofYears(1993, 1997)); // selections add up
}

void TestExplorer::brushingEverythingClearsTheBrush() {
    Explorer explorer(fixture::story());
    explorer.brush(DaySpan::ofYears(1990, 1999), Pane::Timeline);
    explorer.brush(DaySpan::ofYears(1900, 2100), Pane::Timeline);
    QVERIFY(explorer.state().brush() == nullptr);
    explorer.brush(DaySpan::ofYears(1900, 1990), Pane::Timeline);
    QCOMPARE(*explorer.state().brush(), DaySpan::ofYears(1980, 1990));
    explorer.brush(DaySpan::ofYears(1900, 1901), Pane::Timeline); // outside the story
    QCOMPARE(*explorer.state().brush(), DaySpan::ofYears(1980, 1990));
}

void TestExplorer::noViewFiltersItself() {
    Explorer explorer(fixture::story());
    explorer.goToStep("s3");
    const auto& flood = *story::find(explorer.story().events, u"flood");
    const auto& feast = *story::find(explorer.story().events, u"feast");
    explorer.brush(DaySpan::ofYears(1994, 1996), Pane::Timeline);
    QVERIFY(explorer.appearance(feast, Pane::Timeline).inWindow);
    QVERIFY(!explorer.appearance(feast, Pane::Map).inWindow);
    QVERIFY(explorer.appearance(flood, Pane::Map).prominent());
    explorer.select({Kind::Region, "hill"}, Pane::Map);
    QVERIFY(!explorer.appearance(feast, Pane::Timeline).matches);
    QVERIFY(explorer.appearance(feast, Pane::Map).matches);
    QVERIFY(explorer.appearance(flood, Pane::Timeline).prominent());
    explorer.setCategoryShown("weather", false);
    QVERIFY(!explorer.appearance(flood, Pane::Timeline).inCategory);
    explorer.select({Kind::Event, "feast"}, Pane::Search);
    QVERIFY(explorer.appearance(feast, Pane::Map).inWindow); // what is selected is never hidden by the range
}

void TestExplorer::readingOnClearsEverything() {
    const auto wander = [](Explorer& explorer) {
        explorer.select({Kind::Region, "hill"}, Pane::Map);
        explorer.brush(DaySpan::ofYears(1994, 1996), Pane::Timeline);
        explorer.setCategoryShown("law", false);
        explorer.setLayerShown("relief", true);
        explorer.setWayShown("sea", true);
        explorer.moveCamera({1, 1, 9});
    };
    Explorer plain(fixture::story());
    Explorer explorer(fixture::story());
    wander(explorer);
    QVERIFY(explorer.wandered());
    explorer.clearAll();
    QCOMPARE(explorer.state(), plain.state());
    wander(explorer);
    explorer.goToParagraph("p2");
    plain.goToParagraph("p2");
    QCOMPARE(explorer.state(), plain.state());
    explorer.setLanguage(story::Language::Korean);
    explorer.setTheme(Theme::Dark);
    explorer.setMapNames(MapNames::Local);
    QVERIFY(!explorer.wandered());
    explorer.walk(1);
    QCOMPARE(explorer.state().language, story::Language::Korean); // kept while reading
    QCOMPARE(explorer.state().names, MapNames::Local);
}

void TestExplorer::hoverIsNotState() {
    Explorer explorer(fixture::story());
    const State before = explorer.state();
    explorer.hover(Ref{Kind::Place, "port"});
    QCOMPARE(explorer.state(), before);
    QVERIFY(explorer.derived().hoverLit.contains({Kind::Place, "port"}));
    QVERIFY(explorer.derived().hoverLit.contains({Kind::Event, "feast"}));
    QVERIFY(explorer.derived().hoverLit.contains({Kind::Paragraph, "p3"}));
    explorer.hover(Ref{Kind::Paragraph, "p2"});
    QVERIFY(explorer.derived().hoverLit.contains({Kind::Region, "stream"}));
    explorer.hover(std::nullopt);
    QVERIFY(explorer.derived().hoverLit.empty());
}

void TestExplorer::unknownThingsAreIgnored() {
    Explorer explorer(fixture::story());
    const State before = explorer.state();
    explorer.select({Kind::Region, "atlantis"}, Pane::Map);
    explorer.select({Kind::Time, "not a time"}, Pane::Map);
    explorer.select({Kind::Paragraph, "p9"}, Pane::Map);
    explorer.goToStep("nowhere");
    explorer.goToParagraph("nowhere");
    explorer.setCategoryShown("nothing", false);
    explorer.setWayShown("nothing", false);
    explorer.setLayerShown("nothing", false);
    explorer.hover(Ref{Kind::Place, "nowhere"});
    QCOMPARE(explorer.state(), before);
    QVERIFY(explorer.derived().hoverLit.empty());
}

void TestExplorer::listenersHearOncePerChange() {
    Explorer explorer(fixture::story());
    int heard = 0;
    auto subscription = explorer.subscribe([&heard] { ++heard; });
    explorer.select({Kind::Region, "hill"}, Pane::Essay);
    QCOMPARE(heard, 1);
    explorer.select({Kind::Region, "hill"}, Pane::Essay); // nothing changes
    QCOMPARE(heard, 1);
    explorer.select({Kind::Time, "1995"}, Pane::Essay); // two clauses, one change
    QCOMPARE(heard, 2);
    explorer.hover(Ref{Kind::Place, "port"});
    QCOMPARE(heard, 3);
    subscription.reset();
    explorer.clearAll();
    QCOMPARE(heard, 3);
}

void TestExplorer::aListenerMayEndItself() {
    auto explorer = std::make_unique<Explorer>(fixture::story());
    int first = 0;
    int second = 0;
    std::unique_ptr<Explorer::Subscription> two;
    auto one = explorer->subscribe([&] {
        ++first;
        two.reset();
    });
    two = explorer->subscribe([&second] { ++second; });
    explorer->walk(1);
    QCOMPARE(first, 1);
    QCOMPARE(second, 0);
    explorer.reset(); // a subscription may outlive the explorer
    one.reset();
}

void TestExplorer::restoreTakesWhatTheStoryHas() {
    Explorer explorer(fixture::story());
    State wanted = explorer.state();
    wanted.step = "s2";
    wanted.clauses = {{Pane::Map, Ref{Kind::Region, "atlantis"}},
                      {Pane::Map, Ref{Kind::Region, "coast"}},
                      {Pane::Map, Ref{Kind::Region, "hill"}},
                      {Pane::Timeline, DaySpan::ofYears(1970, 1985)}};
    wanted.hiddenWays = {"overland", "nothing"};
    explorer.restore(wanted);
    QCOMPARE(explorer.state().step, "s2");
    QCOMPARE(explorer.state().clauses.size(), 2U);
    QVERIFY(*explorer.state().selection() == (Ref{Kind::Region, "hill"}));
    QCOMPARE(*explorer.state().brush(), DaySpan::ofYears(1980, 1985));
    QCOMPARE(explorer.state().hiddenWays, std::set<story::Id>{"overland"});
    wanted.step = "nowhere";
    explorer.restore(wanted);
    QCOMPARE(explorer.state().step, "s1");
}

void TestExplorer::aStoryWithoutStepsOpens() {
    auto story = fixture::story();
    story->steps.clear();
    Explorer explorer(story);
    explorer.walk(1);
    explorer.walkParagraphs(-1);
    explorer.select({Kind::Region, "hill"}, Pane::Essay);
    explorer.clearNewest();
    explorer.clearAll();
    QCOMPARE(explorer.derived().window, story->span);
    explorer.brush(DaySpan::ofYears(1990, 1991), Pane::Timeline);
    QCOMPARE(explorer.derived().window, DaySpan::ofYears(1990, 1991));
    QVERIFY(explorer.step().id.isEmpty());
    QVERIFY(explorer.paragraph().id.isEmpty());
}

void TestExplorer::randomIntentsKeepTheInvariants_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestExplorer::randomIntentsKeepTheInvariants() {
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto story = fixture::story();
    Explorer explorer(story);
    const QList<Ref> refs{{Kind::Region, "hill"},     {Kind::Region, "stream"}, {Kind::Place, "port"},
                          {Kind::Route, "way-south"}, {Kind::Event, "flood"},   {Kind::Time, "1995"},
                          {Kind::Note, "1"},          {Kind::Series, "homes"},  {Kind::Check, "c1"},
                          {Kind::Source, "almanac"},  {Kind::Paragraph, "p2"},  {Kind::Region, "atlantis"}};
    const auto pane = [&random] { return static_cast<Pane>(random.bounded(5)); };
    for (int i = 0; i < 200; ++i) {
        switch (random.bounded(14)) {
        case 0:
            explorer.walk(random.bounded(-3, 4));
            break;
        case 1:
            explorer.walkParagraphs(random.bounded(-2, 3));
            break;
        case 2:
        case 3:
        case 4:
            explorer.select(refs[random.bounded(refs.size())], pane());
            break;
        case 5:
        case 6: {
            const int first = random.bounded(1970, 2015);
            explorer.brush(DaySpan::ofYears(first, first + random.bounded(40)), pane());
            break;
        }
        case 7:
            explorer.moveCamera({random.bounded(4.0), random.bounded(4.0), random.bounded(20.0)});
            break;
        case 8:
            explorer.clearNewest();
            break;
        case 9:
            explorer.setCategoryShown(random.bounded(2) ? "law" : "weather", random.bounded(2) == 0);
            break;
        case 10:
            explorer.filterWords(random.bounded(2) == 0 ? "flood" : "", pane());
            break;
        case 11:
            explorer.filterConfidence({static_cast<story::Confidence>(random.bounded(4))}, pane());
            break;
        case 12:
            explorer.setLayerShown("rivers", random.bounded(2) == 0);
            break;
        default:
            explorer.setTheme(static_cast<Theme>(random.bounded(3)));
            break;
        }
        const State& state = explorer.state();
        std::set<std::size_t> kinds;
        for (const Clause& clause : state.clauses)
            QVERIFY(kinds.insert(clause.what.index()).second); // one of a kind
        QCOMPARE(explorer.derived().match.has_value(),
                 state.selection() != nullptr || state.brush() != nullptr);
        QVERIFY(state.brush() == nullptr || explorer.derived().window == *state.brush());
        const Link link = fromUrl(*story, explorer.index(), toUrl(*story, state));
        QCOMPARE(link.problems, QStringList());
        QCOMPARE(link.state, state);
    }
    Explorer fresh(story);
    fresh.setTheme(explorer.state().theme);
    fresh.goToStep(explorer.state().step);
    State before = explorer.state();
    while (explorer.clearNewest())
        QVERIFY(explorer.state().clauses.size() < before.clauses.size());
    explorer.clearAll();
    QCOMPARE(explorer.state(), fresh.state());
    QVERIFY(!explorer.wandered());
}

QTEST_GUILESS_MAIN(TestExplorer)
#include "tst_explorer.moc"
