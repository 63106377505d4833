// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/comparison.h"
#include "fixture.h"

#include <QTest>

using namespace explore;
using story::DaySpan;

class TestComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isNothingWithoutASecondPeriod();
    void countsBothPeriods();
    void followsTheOtherFilters();
    void filtersNothingItself();
    void sumsOnlyWholeColumns();
    void oneEscapeEndsIt();
    void beginsWithErasOrBesideTheWindow();

private:
    std::shared_ptr<story::Story> m_story;
    std::unique_ptr<Explorer> m_explorer;
};

void TestComparison::init() {
    m_story = fixture::story();
    story::Observation row;
    row.period = fixture::date(u"2004");
    row.group = "all";
    row.value = 30;
    m_story->series.front().observations.push_back(row);
    m_explorer = std::make_unique<Explorer>(m_story);
    m_explorer->goToStep("s3");
}

void TestComparison::isNothingWithoutASecondPeriod() {
    QVERIFY(!comparison(*m_explorer));
}

void TestComparison::countsBothPeriods() {
    m_explorer->brush(DaySpan::ofYears(1985, 1998), Pane::Timeline);
    m_explorer->compareWith(DaySpan::ofYears(1999, 2005));
    const auto both = comparison(*m_explorer);
    QVERIFY(both);
    QCOMPARE(both->first.events, 2);
    QCOMPARE(both->first.eventsByCategory, (std::vector{1, 1}));
    QCOMPARE(both->second.events, 1);
    QCOMPARE(both->second.eventsByCategory, (std::vector{1, 0}));
    QVERIFY(!both->first.arrivals); // What is counted to 1998 has no beginning and lies in no period whole.
    QVERIFY(both->second.arrivals);
    QCOMPARE(both->second.arrivals->value, 40.0 + 40 + 100 + 30);
    QVERIFY(both->second.arrivals->exact);
    QVERIFY(std::abs(*both->second.arrivalsPerYear - 210.0 / 6) < 0.1);
    QCOMPARE(both->first.ways.size(), 1U);
}

void TestComparison::followsTheOtherFilters() {
    m_explorer->brush(DaySpan::ofYears(1985, 1998), Pane::Timeline);
    m_explorer->compareWith(DaySpan::ofYears(1999, 2005));
    m_explorer->setCategoryShown("law", false);
    QCOMPARE(comparison(*m_explorer)->first.eventsByCategory, (std::vector{1, 0}));
    m_explorer->filterWords("port", Pane::Search);
    QCOMPARE(comparison(*m_explorer)->first.events, 0);
    QCOMPARE(comparison(*m_explorer)->second.events, 1);
}

void TestComparison::filtersNothingItself() {
    const int before = m_explorer->counts(std::nullopt).total();
    m_explorer->compareWith(DaySpan::ofYears(1999, 2000));
    QCOMPARE(m_explorer->counts(std::nullopt).total(), before);
    QVERIFY(m_explorer->wandered());
}

void TestComparison::sumsOnlyWholeColumns() {
    m_explorer->compareWith(DaySpan::ofYears(2000, 2002));
    const auto both = comparison(*m_explorer);
    QCOMPARE(both->second.arrivals->value, 40.0);
    QVERIFY(!both->second.arrivals->exact);
}

void TestComparison::oneEscapeEndsIt() {
    m_explorer->brush(DaySpan::ofYears(1985, 1998), Pane::Timeline);
    m_explorer->compareWith(DaySpan::ofYears(1999, 2005));
    QVERIFY(m_explorer->clearNewest());
    QVERIFY(!m_explorer->state().brush());
    QVERIFY(m_explorer->clearNewest());
    QVERIFY(!m_explorer->state().compared);
    QVERIFY(!m_explorer->clearNewest());
    QVERIFY(!m_explorer->wandered());
}

void TestComparison::beginsWithErasOrBesideTheWindow() {
    m_story->eras = {{"a", {}, fixture::date(u"1980/1989")},
                     {"b", {}, fixture::date(u"1990/1999")},
                     {"c", {}, fixture::date(u"2000/2004")},
                     {"d", {}, fixture::date(u"2005/2010")}};
    Explorer explorer(m_story);
    explorer.goToStep("s3");
    QCOMPARE(periodsToCompare(explorer).first, DaySpan::ofYears(1990, 1999));
    QCOMPARE(periodsToCompare(explorer).second, DaySpan::ofYears(2005, 2010));
    explorer.brush(DaySpan::ofYears(1985, 1986), Pane::Timeline);
    QCOMPARE(periodsToCompare(explorer).first, DaySpan::ofYears(1985, 1986));
    QCOMPARE(periodsToCompare(explorer).second, DaySpan::ofYears(1987, 1988));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
