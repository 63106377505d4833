// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/statistics.h"
#include "fixture.h"

#include <QTest>

using namespace explore;
using story::DaySpan;

class TestStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsOfOnePeriodMakeAColumn();
    void sumsOfSeveralYearsStayWhole();
    void sumsWithinAWindow();
    void runningTotals();
    void shares();
    void compositions();
    void missingIsNotZero();
    void supersededRowsCountNowhere();

private:
    std::shared_ptr<story::Story> m_story = fixture::story();
    std::vector<Column> m_arrivals = columns(m_story->series[0], m_story->span);
};

void TestStatistics::rowsOfOnePeriodMakeAColumn() {
    QCOMPARE(m_arrivals.size(), 4U);
    QCOMPARE(m_arrivals[0].days, DaySpan::ofYears(1980, 1998)); // the open end reaches the story's begin
    QCOMPARE(m_arrivals[1].parts.size(), 2U);
    QCOMPARE(m_arrivals[1].parts[0].group, "women");
    QCOMPARE(*m_arrivals[1].total->figure.value, 40.0); // added up, since none is published
    QCOMPARE(m_arrivals[1].sources, std::vector<story::Id>{"almanac"});
    QCOMPARE(columnAt(m_arrivals, story::Day::of(2000, 7, 1))->period.text(), "2000");
    QVERIFY(columnAt(m_arrivals, story::Day::of(2009, 1, 1)) == nullptr);
}

void TestStatistics::sumsOfSeveralYearsStayWhole() {
    QVERIFY(m_arrivals[0].isSumOfYears());
    QVERIFY(!m_arrivals[1].isSumOfYears());
    QCOMPARE(yearlyBars(m_arrivals),
             (std::vector<Bar>{{1980, 1998, 100}, {1999, 1999, 40}, {2000, 2000, 40}, {2001, 2003, 100}}));
}

void TestStatistics::sumsWithinAWindow() {
    QCOMPARE(sumWithin(m_arrivals, DaySpan::ofYears(1999, 2003)), (Sum{180, 3, true}));
    QCOMPARE(sumWithin(m_arrivals, DaySpan::ofYears(1999, 2002)), (Sum{80, 2, false}));
    QCOMPARE(sumWithin(m_arrivals, DaySpan::ofYears(1999, 2000), u"women"), (Sum{55, 2, true}));
    QCOMPARE(sumWithin(m_arrivals, DaySpan::ofYears(2005, 2006)), (Sum{0, 0, true}));
}

void TestStatistics::runningTotals() {
    const auto points = runningTotal(m_arrivals);
    QCOMPARE(points.size(), 4U);
    QCOMPARE(points.back(), (RunningPoint{story::Day::of(2003, 12, 31), 280}));
    QCOMPARE(totalUpTo(m_arrivals, story::Day::of(2000, 12, 31)), std::optional(180.0));
    QCOMPARE(totalUpTo(m_arrivals, story::Day::of(2000, 12, 30)), std::optional(140.0));
    QCOMPARE(totalUpTo(m_arrivals, story::Day::of(1990, 1, 1)), std::nullopt);
    QCOMPARE(totalUpTo(m_arrivals, story::Day::of(2010, 1, 1), u"women"), std::optional(145.0));
}

void TestStatistics::shares() {
    const auto all = sharesWithin(m_arrivals, DaySpan::ofYears(1999, 2000));
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].group, "women");
    QCOMPARE(all[0].share, 55.0 / 80);
    QVERIFY(sharesWithin(m_arrivals, DaySpan::ofYears(2008, 2009)).empty());
}

void TestStatistics::compositions() {
    const auto homes = columns(m_story->series[1], m_story->span);
    const auto* newest = newestComposition(homes, story::Day::of(2010, 1, 1));
    QVERIFY(newest != nullptr);
    QCOMPARE(composition(*newest)[0], (Share{"hill;coast", 90, 0.9}));
    QVERIFY(newestComposition(homes, story::Day::of(2003, 6, 1)) == nullptr); // not ended yet
}

void TestStatistics::missingIsNotZero() {
    auto series = m_story->series[0];
    series.observations[2].value.reset(); // women in 1999
    series.observations[2].low = 20;
    series.observations[2].high = 40;
    const auto made = columns(series, m_story->span);
    QVERIFY(!made[1].total);
    QVERIFY(sharesWithin(made, DaySpan::ofYears(1999, 2000)).empty());
    QCOMPARE(sumWithin(made, DaySpan::ofYears(1999, 2000)), (Sum{40, 1, true}));
    QCOMPARE(figureOf(made[1], u"women")->best(), std::optional(30.0));
    QVERIFY(!figureOf(made[1], u"children"));
}

void TestStatistics::supersededRowsCountNowhere() {
    auto series = m_story->series[0];
    for (auto& row : series.observations)
        row.superseded = row.period.text() == "1999";
    QCOMPARE(columns(series, m_story->span).size(), 3U);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
