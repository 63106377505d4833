// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "bundle_fixture.h"

#include <QTest>

using namespace story;

class TestGoodBundles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeStory();
    void readsTheText();
    void readsWhatEditorsWrite();
    void findsNothingInTheDefaultStory();
};

namespace {

bundle::Reading readGood(const QString& name) {
    return bundle::read(fixture::goodBundle(name), fixture::schemaFolder());
}

QString asText(const bundle::Reading& reading) {
    QString text;
    for (const auto& diagnostic : reading.diagnostics)
        text += bundle::toText(diagnostic) + u'\n';
    return text;
}

QString mentioned(const Paragraph& paragraph, std::size_t index) {
    const Mention& mention = paragraph.mentions.at(index);
    return paragraph.text.sliced(mention.begin, mention.length) + u'|' + toString(mention.target);
}

} // namespace

void TestGoodBundles::readsTheWholeStory() {
    const auto reading = readGood(QStringLiteral("minimal"));
    QVERIFY2(reading.diagnostics.empty(), qPrintable(asText(reading)));
    const Story& story = *reading.story;
    QCOMPARE(story.name, QStringLiteral("erie-canal"));
    QCOMPARE(story.span, DaySpan::ofYears(1800, 1900));
    QCOMPARE(story.opening, QStringLiteral("s1"));
    QCOMPARE(story.asOf.text(), QStringLiteral("2020-06"));
    QCOMPARE(story.places.size(), 3);
    QCOMPARE(story.places[1].names.aliases,
             (QStringList{QStringLiteral("Fort Stanwix"), QStringLiteral("Rome NY")}));
    QCOMPARE(story.places[1].position, (Position{-75.46, 43.21}));
    QCOMPARE(story.regions[0].shape.polygons.at(0).at(0).size(), 6);
    QCOMPARE(story.regions[0].labelAnchor.value(), (Position{-75.5, 42.9}));
    QVERIFY(story.regions[1].kind == RegionKind::Sea && story.regions[1].shape.lines.size() == 1);
    QCOMPARE(story.routes[0].waypoints.size(), story.routes[0].positions.size());
    QCOMPARE(story.routes[0].flownFrom, QStringLiteral("rome"));
    QVERIFY(story.routes[0].share == 0.5 && story.routes[0].bend == -0.1);
    QCOMPARE(story.events[0].id, QStringLiteral("first-spade"));
    QCOMPARE(story.events[0].summary, QStringLiteral("Work begins,\nwith a speech."));
    QCOMPARE(story.events[1].sources.size(), 2);
    QCOMPARE(story.events[2].confidence, Confidence::Partly);
    const Series& tolls = story.series.at(0);
    QCOMPARE(tolls.observations.size(), 3);
    QVERIFY(!tolls.observations[0].value && tolls.observations[0].low == 450000);
    QCOMPARE(tolls.observations[1].group, QStringLiteral("all"));
    QCOMPARE(story.sources[0].issued, QStringLiteral("1832-03-01"));
    QCOMPARE(story.sources[1].issued, QStringLiteral("1825-10"));
    QVERIFY(story.checks[0].verdict == Verdict::Supported && !story.checks[0].flagged);
    QCOMPARE(story.steps[0].frame, (Frame{-80, 42, -73, 44}));
    QCOMPARE(story.steps[1].figure, QStringLiteral("tolls"));
    QVERIFY(story.steps[1].sizes.empty());
    QCOMPARE(story.notes.at(0).locator, QStringLiteral("12"));
    QCOMPARE(story.eras.size(), 2);
}

void TestGoodBundles::readsTheText() {
    const auto story = readGood(QStringLiteral("minimal")).story;
    QVERIFY(story);
    const Paragraph& digging = story->paragraphs.at(0);
    QCOMPARE(digging.heading, QStringLiteral("Digging"));
    QCOMPARE(digging.number, 1);
    QVERIFY(digging.text.endsWith(QStringLiteral("fourth of July.1\n\nIt was slow at first.")));
    QCOMPARE(digging.mentions.size(), 5);
    QCOMPARE(mentioned(digging, 0), QStringLiteral("Rome|place:rome"));
    QCOMPARE(mentioned(digging, 2), QStringLiteral("the state|region:new-york"));
    QCOMPARE(mentioned(digging, 4), QStringLiteral("1|note:1"));
    const Emphasis& slow = digging.emphases.at(0);
    QCOMPARE(digging.text.sliced(slow.begin, slow.length), QStringLiteral("slow"));
    const Paragraph& trading = story->paragraphs.at(1);
    QCOMPARE(trading.webLinks.at(0).url, QStringLiteral("https://example.org/canal"));
    QCOMPARE(trading.text.sliced(trading.webLinks[0].begin, trading.webLinks[0].length),
             QStringLiteral("on the web"));
}

void TestGoodBundles::readsWhatEditorsWrite() {
    const auto reading = readGood(QStringLiteral("envoys"));
    QVERIFY2(reading.diagnostics.empty(), qPrintable(asText(reading)));
    const Story& story = *reading.story;
    QCOMPARE(story.title.in(Language::Korean), QStringLiteral("통신사"));
    const Paragraph& sail = story.paragraphs.at(0);
    QCOMPARE(sail.heading, QStringLiteral("바다를 건너"));
    QCOMPARE(sail.text, QStringLiteral("통신사는 부산에서 배를 타고 쓰시마로 갔다 — 1607년부터 열두 번."));
    QCOMPARE(mentioned(sail, 0), QStringLiteral("부산|place:busan"));
    QCOMPARE(mentioned(sail, 2), QStringLiteral("1607년부터|time:1607/1811"));
    QCOMPARE(mentioned(sail, 3), QStringLiteral("열두 번|event:first-mission"));
    QCOMPARE(story.events[0].title.en, QStringLiteral("The \"first\" mission"));
    QCOMPARE(story.events[0].title.ko, QStringLiteral("첫 사행"));
    QCOMPARE(story.events[0].shortTitleIn(Language::Korean), QStringLiteral("첫 번째"));
    QCOMPARE(story.events[0].shortTitleIn(Language::English), story.events[0].title.en);
    QCOMPARE(story.events[1].shortTitleIn(Language::English), QStringLiteral("Last"));
    QCOMPARE(story.events[1].sources, (std::vector<Id>{QStringLiteral("diary"), QStringLiteral("diary")}));
    QCOMPARE(story.regions[0].names.own, QStringLiteral("対馬海峡"));
    QVERIFY2(story.regions[0].names.aliases.contains(story.regions[0].names.own), "search finds it");
    QCOMPARE(story.regions[0].shape.polygons.size(), 2);
    QCOMPARE(story.regions[0].shape.polygons[0].size(), 2);
    QCOMPARE(story.checks[0].issues, (std::vector{Issue::Contested, Issue::Outdated}));
    QVERIFY(story.checks[0].aspects.empty() && story.checks[0].event.isEmpty());
    QCOMPARE(story.checks[1].event, QStringLiteral("first-mission"));
    QCOMPARE(story.checks[1].aspects.size(), 2);
    QVERIFY2(story.checks[1].aspects[0].agrees, "in the order of the file");
    const Aspect& from = story.checks[1].aspects[1];
    QVERIFY(!from.agrees);
    QCOMPARE(from.name.in(Language::Korean), QStringLiteral("떠난 곳"));
    QCOMPARE(from.text.in(Language::Chinese), QStringLiteral("Ulsan"));
    QCOMPARE(from.source.in(Language::Chinese), QStringLiteral("釜山"));
    QCOMPARE(story.sketches.size(), 2);
    QVERIFY(story.sketches[0].side == SketchSide::Text && story.sketches[0].to.isEmpty());
    const Sketch& told = story.sketches[1];
    QVERIFY(told.side == SketchSide::Source);
    QCOMPARE(told.check, QStringLiteral("c2"));
    QCOMPARE(told.caption.in(Language::Chinese), QStringLiteral("自釜山"));
    QCOMPARE(told.from + u' ' + told.to, QStringLiteral("strait tsushima"));
    QCOMPARE(told.distance.in(Language::Korean), QStringLiteral("about 50 km"));
    QCOMPARE(told.bend, 0.1);
    QCOMPARE(told.positions.size(), 3);
    QCOMPARE(told.positions[2], (Position{129.3, 34.3}));
    QCOMPARE(story.remarks.size(), 2);
    QCOMPARE(story.remarks[0].kind, RemarkKind::LeftOut);
    QCOMPARE(story.remarks[0].title.in(Language::Korean), QStringLiteral("비용"));
    QCOMPARE(toString(story.remarks[0].see.at(0)), QStringLiteral("series:retinue"));
    QCOMPARE(story.remarks[1].accounts.at(1).text.en, QStringLiteral("Some 500."));
    QCOMPARE(story.remarks[1].sources, std::vector<Id>{QStringLiteral("diary")});
    const auto& rows = story.series.at(0).observations;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].attributes.at(0), (std::pair{QStringLiteral("ship"), QStringLiteral("six ships")}));
    const Observation* sized = observationOf(story.series[0], story.steps[0].sizes.at(0));
    QVERIFY(sized != nullptr && sized->value == 504);
    QCOMPARE(story.sources[0].volume, QStringLiteral("2"));
    QCOMPARE(story.places[1].countries.size(), 2);
}

void TestGoodBundles::findsNothingInTheDefaultStory() {
    const auto reading =
        bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"), fixture::schemaFolder());
    QVERIFY2(reading.diagnostics.empty(), qPrintable(asText(reading)));
    QCOMPARE(reading.story->paragraphs.size(), 6);
    QCOMPARE(reading.story->notes.size(), 10);
    QCOMPARE(reading.story->checks.size(), 24);
}

QTEST_GUILESS_MAIN(TestGoodBundles)
#include "tst_good_bundles.moc"
