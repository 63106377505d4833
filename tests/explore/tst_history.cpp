// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/history.h"
#include "fixture.h"

#include <QTest>

using namespace explore;
using namespace std::chrono_literals;
using story::DaySpan;
using story::Kind;
using story::Ref;

class TestHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void goesBackAndForward();
    void aNewWayForgetsTheOldOne();
    void hoverIsNoPlace();
    void settingsAreKept();
    void panningIsOneEntry();
    void aDraggedRangeIsOneEntry();
    void typedWordsAreOneEntry();
    void differentGesturesAreDifferentEntries();
    void aGestureThatEndsWhereItBeganLeavesNothing();
    void nothingContinuesAcrossGoingBack();
    void theLengthIsBounded();
    void aPauseLeavesNoTrace();
    void wanderingOffAndBackToTheStep();
    void escapeUnwindsOneLevelAndCanBeUndone();

private:
    void wait(std::chrono::milliseconds time) { m_now += time; }

    std::chrono::milliseconds m_now{0};
    std::unique_ptr<Explorer> m_explorer;
    std::unique_ptr<History> m_history;
};

void TestHistory::init() {
    m_history.reset();
    m_explorer = std::make_unique<Explorer>(fixture::story());
    m_history = std::make_unique<History>(*m_explorer, [this] { return m_now; });
}

void TestHistory::goesBackAndForward() {
    std::vector<State> been{m_explorer->state()};
    const auto note = [&] { been.push_back(m_explorer->state()); };
    QVERIFY(!m_history->canGoBack() && !m_history->canGoForward());
    m_explorer->goToStep("s2");
    note();
    m_explorer->select({Kind::Region, "hill"}, Pane::Map);
    note();
    m_explorer->moveCamera({1.25, 2.5, 7});
    note();
    m_explorer->brush(DaySpan::ofYears(1994, 1996), Pane::Timeline);
    note();
    m_explorer->setLayerShown("rivers", false);
    note();
    for (std::size_t i = been.size() - 1; i > 0; --i) {
        QVERIFY(m_history->canGoBack());
        m_history->back();
        QVERIFY(m_explorer->state() == been[i - 1]);
    }
    QVERIFY(!m_history->canGoBack());
    m_history->back(); // at the beginning nothing happens
    QVERIFY(m_explorer->state() == been.front());
    for (std::size_t i = 1; i < been.size(); ++i) {
        m_history->forward();
        QVERIFY(m_explorer->state() == been[i]);
    }
    QVERIFY(!m_history->canGoForward());
    m_history->forward();
    QVERIFY(m_explorer->state() == been.back());
}

void TestHistory::aNewWayForgetsTheOldOne() {
    m_explorer->goToStep("s2");
    m_explorer->goToStep("s3");
    m_history->back();
    m_explorer->select({Kind::Place, "port"}, Pane::Essay);
    QVERIFY(!m_history->canGoForward());
    m_history->back();
    QCOMPARE(m_explorer->state().step, "s2");
    QVERIFY(m_explorer->state().clauses.empty());
}

void TestHistory::hoverIsNoPlace() {
    m_explorer->hover(Ref{Kind::Place, "port"});
    m_explorer->hover(std::nullopt);
    QVERIFY(!m_history->canGoBack());
    m_explorer->goToStep("s2");
    m_history->back();
    m_explorer->hover(Ref{Kind::Place, "port"});
    QVERIFY(m_history->canGoForward()); // a pointer that moves forgets nothing
}

void TestHistory::settingsAreKept() {
    m_explorer->goToStep("s2");
    m_explorer->setLanguage(story::Language::Korean);
    m_explorer->setTheme(Theme::Dark);
    m_explorer->setMapNames(MapNames::Local);
    m_history->back();
    QCOMPARE(m_explorer->state().step, "s1");
    QCOMPARE(m_explorer->state().language, story::Language::Korean);
    QCOMPARE(m_explorer->state().theme, Theme::Dark);
    QCOMPARE(m_explorer->state().names, MapNames::Local);
    QVERIFY(!m_history->canGoBack());
    m_explorer->setTheme(Theme::Light);
    QVERIFY(m_history->canGoForward());
    m_history->forward();
    QCOMPARE(m_explorer->state().step, "s2");
    QCOMPARE(m_explorer->state().theme, Theme::Light);
}

void TestHistory::panningIsOneEntry() {
    const State before = m_explorer->state();
    for (int i = 0; i < 40; ++i) {
        m_explorer->moveCamera({1.0 + i * 0.01, 2, 7});
        wait(200ms);
    }
    wait(History::kPause);
    const State between = m_explorer->state();
    m_explorer->moveCamera({3, 3, 7});
    m_history->back();
    QVERIFY(m_explorer->state() == between);
    m_history->back();
    QVERIFY(m_explorer->state() == before);
    QVERIFY(!m_history->canGoBack());
}

void TestHistory::aDraggedRangeIsOneEntry() {
    const State before = m_explorer->state();
    for (int year = 1994; year <= 2004; ++year) {
        m_explorer->brush(DaySpan::ofYears(1994, year), Pane::Timeline);
        wait(16ms);
    }
    const State dragged = m_explorer->state();
    m_explorer->clearNewest(); // taking it back is a place of its own, however soon
    m_history->back();
    QVERIFY(m_explorer->state() == dragged);
    m_history->back();
    QVERIFY(m_explorer->state() == before);
}

void TestHistory::typedWordsAreOneEntry() {
    for (const char* words : {"f", "fl", "flo", "floo", "flood"}) {
        m_explorer->filterWords(words, Pane::Timeline);
        wait(150ms);
    }
    m_history->back();
    QVERIFY(m_explorer->state().words() == nullptr);
    m_history->forward();
    QCOMPARE(m_explorer->state().words()->words, "flood");
}

void TestHistory::differentGesturesAreDifferentEntries() {
    m_explorer->moveCamera({1, 2, 7});
    m_explorer->brush(DaySpan::ofYears(1994, 1996), Pane::Timeline);
    m_explorer->showYears(YearRange{1990, 2000});
    m_explorer->compareWith(DaySpan::ofYears(1985, 1986));
    m_explorer->showYears(YearRange{1991, 2000});
    int entries = 0;
    for (; m_history->canGoBack(); m_history->back())
        ++entries;
    QCOMPARE(entries, 5);
}

void TestHistory::aGestureThatEndsWhereItBeganLeavesNothing() {
    m_explorer->brush(DaySpan::ofYears(1994, 1996), Pane::Timeline);
    wait(History::kPause);
    m_explorer->brush(DaySpan::ofYears(1994, 1999), Pane::Timeline);
    m_explorer->brush(DaySpan::ofYears(1994, 1996), Pane::Timeline);
    m_history->back();
    QVERIFY(m_explorer->state().brush() == nullptr);
    QVERIFY(!m_history->canGoBack());
}

void TestHistory::nothingContinuesAcrossGoingBack() {
    m_explorer->moveCamera({1, 2, 7});
    m_explorer->goToStep("s2");
    m_explorer->moveCamera({2, 2, 7});
    m_history->back();
    m_explorer->moveCamera({3, 2, 7});
    m_history->back();
    QVERIFY(!m_explorer->wandered());
    QCOMPARE(m_explorer->state().step, "s2");
}

void TestHistory::theLengthIsBounded() {
    for (std::size_t i = 0; i < 3 * History::kMostEntries; ++i)
        m_explorer->goToStep(i % 2 == 0 ? "s2" : "s3");
    std::size_t entries = 1;
    for (; m_history->canGoBack(); m_history->back())
        ++entries;
    QCOMPARE(entries, History::kMostEntries);
}

void TestHistory::aPauseLeavesNoTrace() {
    m_explorer->goToStep("s2");
    const State before = m_explorer->state();
    m_history->pause();
    m_explorer->walk(1);
    m_explorer->select({Kind::Place, "port"}, Pane::Map);
    m_explorer->setTheme(Theme::Dark);
    m_explorer->restore(withSettingsOf(before, m_explorer->state()));
    m_history->resume();
    m_history->back();
    QCOMPARE(m_explorer->state().step, "s1");
    QCOMPARE(m_explorer->state().theme, Theme::Dark);
    QVERIFY(!m_history->canGoBack());
}

void TestHistory::wanderingOffAndBackToTheStep() {
    m_explorer->goToStep("s3");
    const State step = m_explorer->state();
    m_explorer->select({Kind::Region, "hill"}, Pane::Essay);
    m_explorer->moveCamera({1, 2, 7});
    m_explorer->brush(DaySpan::ofYears(1994, 1996), Pane::Timeline);
    m_explorer->setCategoryShown("law", false);
    const State wandered = m_explorer->state();
    QVERIFY(m_explorer->wandered());
    m_explorer->goToStep(m_explorer->state().step); // "back to ¶3"
    QVERIFY(m_explorer->state() == step);
    m_history->back(); // and that too can be taken back
    QVERIFY(m_explorer->state() == wandered);
}

void TestHistory::escapeUnwindsOneLevelAndCanBeUndone() {
    m_explorer->select({Kind::Region, "hill"}, Pane::Essay);
    m_explorer->brush(DaySpan::ofYears(1994, 1996), Pane::Timeline);
    const State both = m_explorer->state();
    QVERIFY(m_explorer->clearNewest());
    QVERIFY(m_explorer->state().brush() == nullptr && m_explorer->state().selection() != nullptr);
    QVERIFY(m_explorer->clearNewest());
    QVERIFY(!m_explorer->wandered());
    m_history->back();
    m_history->back();
    QVERIFY(m_explorer->state() == both);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
