// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/summary.h"
#include "fixture.h"

#include <QTest>

using namespace explore;
using story::DaySpan;
using story::Kind;

class TestSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysTheStep();
    void saysTheSelection();
    void saysTheYears();
    void saysWhatNarrows();
    void saysNames();
    void ofAnAnswer();
    void aStoryWithoutStepsHasOne();
};

void TestSummary::saysTheStep() {
    Explorer explorer(fixture::story());
    QCOMPARE(summaryText(explorer), "1980 to 1990: 1 events, paragraph 1");
    explorer.goToStep("s3"); // shows the way
    QCOMPARE(summaryText(explorer), "1980 to 2010: 3 events, 1 routes, paragraph 3");
    explorer.setWayShown("overland", false);
    QCOMPARE(summaryText(explorer), "1980 to 2010: 3 events, paragraph 3");
}

void TestSummary::saysTheSelection() {
    Explorer explorer(fixture::story());
    explorer.goToStep("s3");
    explorer.select({Kind::Region, "hill"}, Pane::Map);
    QCOMPARE(summaryText(explorer), "1980 to 2010, Hill: 1 events, 1 routes, paragraphs 1, 2 and 3");
    explorer.select({Kind::Region, "northland"}, Pane::Map);
    QVERIFY2(summaryText(explorer).endsWith("paragraphs 1, 2 and 3"), qPrintable(summaryText(explorer)));
    explorer.select({Kind::Place, "peak"}, Pane::Map);
    QVERIFY2(summaryText(explorer).startsWith("1980 to 2010, Peak: "), qPrintable(summaryText(explorer)));
}

void TestSummary::saysTheYears() {
    Explorer explorer(fixture::story());
    explorer.brush(DaySpan::ofYears(1995, 1995), Pane::Timeline);
    QVERIFY2(summaryText(explorer).startsWith("1995: 1 events, "), qPrintable(summaryText(explorer)));
    explorer.select({Kind::Time, "2001"}, Pane::Essay); // its years are the years
    QVERIFY2(summaryText(explorer).startsWith("1999 to 2003: "), qPrintable(summaryText(explorer)));
}

void TestSummary::saysWhatNarrows() {
    Explorer explorer(fixture::story());
    explorer.goToStep("s3");
    explorer.filterWords("flood", Pane::Timeline);
    explorer.filterConfidence({story::Confidence::Verified}, Pane::Timeline);
    explorer.setCategoryShown("law", false);
    explorer.compareWith(DaySpan::ofYears(1985, 1988));
    const QString summary = summaryText(explorer);
    QVERIFY2(summary.endsWith("paragraph 3, with the words “flood”, by how well they are supported, "
                              "1 themes hidden, beside 1985 to 1988"),
             qPrintable(summary));
}

void TestSummary::saysNames() {
    Explorer explorer(fixture::story());
    explorer.setLanguage(story::Language::Korean);
    explorer.select({Kind::Region, "stream"}, Pane::Map);
    QVERIFY(summaryText(explorer).contains(QString::fromUtf8("시내강")));
}

void TestSummary::ofAnAnswer() {
    const MatchIndex index(fixture::story());
    QCOMPARE(summaryText(index, index.forId(u"hill")), "Hill: 1 events, 1 routes, paragraphs 1, 2 and 3");
    QCOMPARE(summaryText(index, index.forWords(u"flood")).left(13), "Great flood: ");
    QVERIFY(summaryText(index, index.at({80, 80})).endsWith(": 0 events, no paragraph"));
}

void TestSummary::aStoryWithoutStepsHasOne() {
    const auto story = fixture::story();
    story->steps.clear();
    QCOMPARE(summaryText(Explorer(story)), "1980 to 2010: 3 events, no paragraph");
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
