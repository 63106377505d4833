// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/chart_plan.h"
#include "fixture.h"

#include <QTest>

using namespace explore;
using story::Language;
using story::Series;
using story::SeriesKind;

/// Charts of the small story's series and of some made for the purpose.
class TestChartPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFormForEveryKind();
    void aSumOfYearsHasItsArea();
    void aShareIsNotDivided();
    void halfAYearIsNoYear();
    void noYearIsDrawnAsZero();
    void otherTimesAreNamed();
    void earlierFiguresStandBeside();
    void whatIsNotAddedUp();
    void fewBarsAreShownForEveryDate();
    void theScaleHoldsEverything();

private:
    [[nodiscard]] ChartPlan plan(const Series& series) const { return chartPlan(*m_story, series); }
    [[nodiscard]] Series flow(std::initializer_list<std::pair<const char*, double>> rows) const;

    std::shared_ptr<story::Story> m_story = fixture::story();
};

Series TestChartPlan::flow(std::initializer_list<std::pair<const char*, double>> rows) const {
    Series series;
    series.id = "flow";
    series.unit = "people";
    for (const auto& [period, value] : rows) {
        story::Observation row;
        row.period = fixture::date(QString::fromLatin1(period));
        row.value = value;
        series.observations.push_back(row);
    }
    return series;
}

void TestChartPlan::aFormForEveryKind() {
    Series series = flow({{"1999", 1}});
    QCOMPARE(plan(series).form, ChartForm::Columns);
    series.kind = SeriesKind::Stock;
    QCOMPARE(plan(series).form, ChartForm::Line);
    series.kind = SeriesKind::Estimate;
    QCOMPARE(plan(series).form, ChartForm::Ranges);
    series.kind = SeriesKind::Composition;
    QCOMPARE(plan(series).form, ChartForm::Columns); // a share year by year
    QCOMPARE(plan(m_story->series[1]).form, ChartForm::Parts);
}

void TestChartPlan::aSumOfYearsHasItsArea() {
    const ChartPlan arrivals = plan(m_story->series[0]); // to 1998, 1999, 2000, 2001 to 2003
    QCOMPARE(arrivals.bars.size(), 3U);                  // the open sum is no bar
    const YearBar& sum = arrivals.bars[2];
    QVERIFY(!sum.isCalendarYear);
    QCOMPARE(sum.to_year - sum.from_year, 3.0);
    QCOMPARE(sum.height, 100.0 / 3);
    QCOMPARE(*barAt(arrivals, 2002), sum);
    QCOMPARE(arrivals.highest, 40.0); // not 100
    QCOMPARE(arrivals.firstYear, 1999);
    QCOMPARE(arrivals.lastYear, 2003);
}

void TestChartPlan::aShareIsNotDivided() {
    Series shares = flow({{"1999/2001", 45}, {"2002", 55}});
    shares.kind = SeriesKind::Composition;
    shares.unit = "%";
    QCOMPARE(plan(shares).bars[0].height, 45.0);
}

void TestChartPlan::halfAYearIsNoYear() {
    const ChartPlan entries = plan(flow({{"2002", 80}, {"2003-01/2003-06", 30}}));
    QVERIFY(!entries.bars[1].isCalendarYear);
    QVERIFY(entries.bars[1].to_year < 2003.51);
    QCOMPARE(entries.bars[1].height, 30.0);
    QCOMPARE(barAt(entries, 2003)->column, 1U); // the year has a number, if not of all of it
}

void TestChartPlan::noYearIsDrawnAsZero() {
    Series series = flow({{"2000", 5}, {"2002", 0}, {"2004", 7}});
    series.observations[0].value.reset();
    series.observations[0].low = 3;
    series.observations[0].high = 9;
    const ChartPlan gaps = plan(series);
    QCOMPARE(gaps.missingYears, (std::vector<int>{2001, 2003}));
    QCOMPARE(gaps.bars.size(), 3U); // a range, a published zero, a number
    QVERIFY(barAt(gaps, 2001) == nullptr);
    QVERIFY(barAt(gaps, 2002) != nullptr);
    QCOMPARE(gaps.highest, 9.0);
}

void TestChartPlan::otherTimesAreNamed() {
    const Series& arrivals = m_story->series[0];
    const QStringList lines = otherTimesText(arrivals, plan(arrivals), Language::English);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains("1998") && lines[0].contains("100"), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains("2001–2003") && lines[1].contains("100"), qPrintable(lines[1]));
    const Series yearly = flow({{"1999", 1}});
    QVERIFY(otherTimesText(yearly, plan(yearly), Language::English).isEmpty());
}

void TestChartPlan::earlierFiguresStandBeside() {
    Series earlier = flow({{"1999", 41}, {"2000", 40}});
    earlier.id = "earlier";
    earlier.geography = m_story->series[0].geography;
    earlier.dimension = m_story->series[0].dimension;
    for (story::Observation& row : earlier.observations) {
        row.group = totalGroup.toString();
        row.superseded = true;
    }
    m_story->series.push_back(earlier);
    const ChartPlan arrivals = plan(m_story->series[0]);
    m_story->series.pop_back();
    const Column* changed = supersededOf(arrivals, arrivals.columns[1]);
    QVERIFY(changed != nullptr);
    QCOMPARE(*changed->total->figure.value, 41.0);
    QVERIFY(supersededOf(arrivals, arrivals.columns[2]) == nullptr); // 40 was right
    QCOMPARE(sumWithin(arrivals.columns, m_story->span).value, 280.0);
}

void TestChartPlan::whatIsNotAddedUp() {
    Series shares = m_story->series[1];
    shares.unit = "%";
    QVERIFY(!plan(shares).columns[0].total);
    Series estimates = m_story->series[1];
    estimates.kind = SeriesKind::Estimate;
    QVERIFY(!plan(estimates).columns[0].total);
}

void TestChartPlan::fewBarsAreShownForEveryDate() {
    Series homes = m_story->series[1];
    const std::vector<story::Observation> first = homes.observations;
    const auto addYear = [&](const char* year) {
        for (story::Observation row : first) {
            row.period = fixture::date(QString::fromLatin1(year));
            homes.observations.push_back(row);
        }
    };
    addYear("2005");
    const story::Day end = story::Day::of(2004, 12, 31);
    QCOMPARE(partColumns(plan(homes), end).size(), 2U);
    for (const char* year : {"2006", "2007", "2008"})
        addYear(year);
    const ChartPlan many = plan(homes);
    const auto shown = partColumns(many, end);
    QCOMPARE(shown.size(), 1U);
    QCOMPARE(shown[0]->period.text(), "2003"); // the newest by then
}

void TestChartPlan::theScaleHoldsEverything() {
    for (const double highest : {1.0, 7.0, 43.0, 2914.0, 300'000.0, 3'500'000.0}) {
        const ChartPlan one = plan(flow({{"1999", highest}}));
        QVERIFY(one.gridTop >= highest);
        QVERIFY(one.gridTop / one.gridStep <= 5);
    }
}

QTEST_GUILESS_MAIN(TestChartPlan)
#include "tst_chart_plan.moc"
