// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/coverage.h"
#include "explore/explorer.h"
#include "fixture.h"

#include <QTest>

using namespace explore;
using story::Kind;
using story::Ref;

/// What a figure shares with the text and with the reader's choice.
class TestStatisticLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSentenceMakesTheLink_data();
    void aSentenceMakesTheLink();
    void theCursorFollowsTheText();
    void aYearLightsItsFigure();
    void aChartSaysWhatItCannotFollow();

private:
    /// The small story, with a date behind the series in its second paragraph.
    static std::shared_ptr<story::Story> storyWith(const QString& between, const char* date);
};

std::shared_ptr<story::Story> TestStatisticLinks::storyWith(const QString& between, const char* date) {
    auto story = fixture::story();
    story::Paragraph& paragraph = story->paragraphs[1];
    const auto series =
        std::ranges::find(paragraph.mentions, Kind::Series, [](const auto& m) { return m.target.kind; });
    const qsizetype at = series->begin + series->length;
    paragraph.text.insert(at, between + QStringLiteral("2000"));
    for (auto later = std::next(series); later != paragraph.mentions.end(); ++later)
        later->begin += between.size() + 4;
    paragraph.mentions.insert(std::next(series),
                              {at + between.size(), 4, Ref{Kind::Time, QString::fromLatin1(date)}});
    return story;
}

void TestStatisticLinks::aSentenceMakesTheLink_data() {
    QTest::addColumn<QString>("between");
    QTest::addColumn<bool>("linked");
    QTest::newRow("next to it") << " in " << true;
    QTest::newRow("a number with a point") << ", or 1.5 times as many, by " << true;
    QTest::newRow("another sentence") << ". That was in " << false;
    QTest::newRow("another block") << "\n\n" << false;
}

void TestStatisticLinks::aSentenceMakesTheLink() {
    QFETCH(QString, between);
    QFETCH(bool, linked);
    const auto links = statisticLinks(*storyWith(between, "2000"));
    QCOMPARE(links.size(), linked ? 1U : 0U);
    if (linked) {
        QCOMPARE(links[0].series, "arrivals");
        QCOMPARE(links[0].paragraph, "p2");
        QCOMPARE(links[0].point.text(), "2000");
    }
}

void TestStatisticLinks::theCursorFollowsTheText() {
    Explorer explorer(storyWith(" in ", "2000"));
    QCOMPARE(cursorYear(explorer, "arrivals"), 0);
    explorer.hover(Ref{Kind::Series, "arrivals"});
    QCOMPARE(cursorYear(explorer, "arrivals"), 2000);
    QCOMPARE(cursorYear(explorer, "homes"), 0);
    explorer.hover(Ref{Kind::Event, "feast"});
    QCOMPARE(cursorYear(explorer, "arrivals"), 2001);
    explorer.hover(Ref{Kind::Time, "1990/1995"});
    QCOMPARE(cursorYear(explorer, "arrivals"), 0); // no one year
    explorer.hover({});
    explorer.select({Kind::Series, "arrivals"}, Pane::Essay);
    QCOMPARE(cursorYear(explorer, "arrivals"), 2000);
}

void TestStatisticLinks::aYearLightsItsFigure() {
    Explorer explorer(storyWith(" in ", "2000"));
    explorer.hover(Ref{Kind::Time, "2000"});
    QVERIFY(explorer.derived().hoverLit.contains({Kind::Series, "arrivals"}));
    explorer.hover(Ref{Kind::Time, "2001"});
    QVERIFY(!explorer.derived().hoverLit.contains({Kind::Series, "arrivals"}));
}

void TestStatisticLinks::aChartSaysWhatItCannotFollow() {
    Explorer explorer(fixture::story());
    const auto said = [&explorer](std::size_t index) {
        const story::Series& series = explorer.story().series[index];
        return coverageText(explorer, series, chartPlan(explorer.story(), series));
    };
    QCOMPARE(said(0), "");
    explorer.select({Kind::Region, "hill"}, Pane::Map);
    QCOMPARE(said(0), "Not published by province.");
    QCOMPARE(said(1), ""); // by province
    explorer.select({Kind::Place, "ford"}, Pane::Map);
    QCOMPARE(said(0), "Not published by province.");
    explorer.select({Kind::Region, "southland"}, Pane::Map);
    QCOMPARE(said(0), ""); // these are its arrivals
    explorer.select({Kind::Region, "stream"}, Pane::Map);
    QCOMPARE(said(0), "Not published for Stream.");
    explorer.clearAll();
    explorer.brush(story::DaySpan::ofYears(2005, 2006), Pane::Timeline);
    QCOMPARE(said(0), "Nothing is published for 2005–2006.");
    QCOMPARE(said(1), "Not published by year.");
    explorer.brush(story::DaySpan::ofYears(2000, 2003), Pane::Timeline);
    QCOMPARE(said(0) + said(1), "");
}

QTEST_GUILESS_MAIN(TestStatisticLinks)
#include "tst_statistic_links.moc"
