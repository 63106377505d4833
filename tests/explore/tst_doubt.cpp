// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "explore/deep_link.h"
#include "explore/doubt.h"
#include "explore/explorer.h"

#include <QTest>

using namespace explore;
using story::Kind;
using story::Ref;

/// What of the default story is marked as not verified, and when.
class TestDoubt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsNotVerified();
    void whatIsVerified();
    void supersededNumbersDoNotCount();
    void nothingIsMarkedUntilAsked();
    void marksStayWhileWalkingOn();
    void aLinkOpensWithMarks();

private:
    std::shared_ptr<const story::Story> m_story;
};

void TestDoubt::initTestCase() {
    m_story = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                           QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"))
                  .story;
    QVERIFY(m_story != nullptr);
}

void TestDoubt::whatIsNotVerified() {
    const std::set<Ref> doubtful = unverified(*m_story);
    for (const Ref& ref : {Ref{Kind::Event, "border-protocol-renewed"}, Ref{Kind::Route, "return-dandong"},
                           Ref{Kind::Series, "population-in-china"}, Ref{Kind::Series, "home-province"},
                           Ref{Kind::Check, "c10"}, Ref{Kind::Check, "c22"}, Ref{Kind::Term, "defector"}})
        QVERIFY2(doubtful.contains(ref), qPrintable(story::toString(ref)));
}

void TestDoubt::whatIsVerified() {
    const std::set<Ref> doubtful = unverified(*m_story);
    for (const Ref& ref : {Ref{Kind::Event, "swim-to-gyodong"}, Ref{Kind::Route, "overland-south"},
                           Ref{Kind::Series, "arrivals"}, Ref{Kind::Check, "c3"}, Ref{Kind::Term, "refugee"}})
        QVERIFY2(!doubtful.contains(ref), qPrintable(story::toString(ref)));
}

void TestDoubt::supersededNumbersDoNotCount() {
    story::Story story;
    story::Observation row;
    row.confidence = story::Confidence::NotFound;
    row.superseded = true;
    story.series.emplace_back().id = "tolls";
    story.series[0].observations = {row};
    QVERIFY(unverified(story).empty());
    story.series[0].observations[0].superseded = false;
    QVERIFY(unverified(story) == (std::set<Ref>{{Kind::Series, "tolls"}}));
}

void TestDoubt::nothingIsMarkedUntilAsked() {
    Explorer explorer(m_story);
    QVERIFY(!explorer.marksDoubt({Kind::Check, "c10"}));
    int told = 0;
    const auto subscription = explorer.subscribe([&told] { ++told; });
    explorer.setDoubtMarked(true);
    QCOMPARE(told, 1);
    QVERIFY(explorer.marksDoubt({Kind::Check, "c10"}));
    QVERIFY(!explorer.marksDoubt({Kind::Check, "c3"}));
    QVERIFY2(!explorer.wandered(), "it is no wandering off");
}

void TestDoubt::marksStayWhileWalkingOn() {
    Explorer explorer(m_story);
    explorer.setDoubtMarked(true);
    explorer.walk(1);
    explorer.goToParagraph("p5");
    explorer.clearAll();
    QVERIFY(explorer.state().doubtMarked);
    explorer.setDoubtMarked(false);
    QVERIFY(!explorer.marksDoubt({Kind::Check, "c10"}));
}

void TestDoubt::aLinkOpensWithMarks() {
    Explorer explorer(m_story);
    explorer.goToParagraph("p3");
    QVERIFY(!toUrl(*m_story, explorer.state()).toString().contains("mark"));
    explorer.setDoubtMarked(true);
    const QUrl url = toUrl(*m_story, explorer.state());
    QVERIFY2(url.toString().contains("mark=unverified"), qPrintable(url.toString()));
    const Link link = fromUrl(*m_story, explorer.index(), url);
    QVERIFY(link.problems.isEmpty());
    QVERIFY(link.state == explorer.state());
    QCOMPARE(fromUrl(*m_story, explorer.index(), QUrl("two-rivers://two-rivers?step=p3-border&mark=blue"))
                 .problems.size(),
             1);
}

QTEST_GUILESS_MAIN(TestDoubt)
#include "tst_doubt.moc"
