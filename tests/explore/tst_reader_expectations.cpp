// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "explore/match_text.h"
#include "explore/query.h"
#include "explore/statistics.h"

#include <QTest>
#include <algorithm>

using namespace explore;
using Kind = Query::Kind;

/// What a reader of the default story expects of a gesture: what it hits, which paragraph comes first and
/// why.
class TestReaderExpectations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void gestures_data();
    void gestures();
    void everyRegionAndPlaceAnswers();
    void everythingTheTextLinksToNamesItsParagraph();
    void theMinistrysTotals();

private:
    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<MatchIndex> m_index;
};

void TestReaderExpectations::initTestCase() {
    const auto reading = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                                      QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"));
    for (const auto& diagnostic : reading.diagnostics)
        qInfo("%s", qPrintable(bundle::toText(diagnostic)));
    QVERIFY(reading.story != nullptr);
    m_story = reading.story;
    m_index = std::make_unique<MatchIndex>(m_story);
}

namespace {

void row(const char* name, Kind kind, const char* value, const char* target, const char* first,
         const char* reasons) {
    QTest::newRow(name) << kind << QString::fromUtf8(value) << QString::fromUtf8(target)
                        << QString::fromUtf8(first) << QString::fromUtf8(reasons);
}

/// Clicks on the map, latitude first.
void addClicks() {
    row("Hyesan, on the Yalu's south bank", Kind::At, "41.40,128.18", "place:hyesan", "p3",
        "p3:borders p1:borders");
    row("Changbai, across from it", Kind::At, "41.42,128.20", "place:changbai", "p3",
        "p3:borders p1:borders");
    row("Dandong", Kind::At, "40.129,124.395", "place:dandong", "p3", "p3:event p3:borders p5:route");
    row("Sinuiju, across from it", Kind::At, "40.10,124.40", "place:sinuiju", "p3", "p3:borders");
    row("mid-Yalu above Dandong", Kind::At, "40.455,125.02", "region:yalu", "p1",
        "p1:names p3:borders p3:event");
    row("mid-Tumen", Kind::At, "42.01,128.90", "region:tumen", "p1", "p1:names p3:borders p3:route");
    row("Mount Paektu", Kind::At, "42.0,128.06", "place:paektu", "p1", "p3:borders");
    row("inland Ryanggang", Kind::At, "41.10,128.40", "region:ryanggang", "p2",
        "p2:counts p3:borders p1:inside");
    row("inland North Hamgyong", Kind::At, "41.70,129.30", "region:north-hamgyong", "p2",
        "p2:counts p3:borders");
    row("inland Chagang", Kind::At, "40.80,126.80", "region:chagang", "p2", "p2:counts p3:borders");
    row("Yanbian", Kind::At, "42.95,129.0", "region:yanbian", "p3", "p3:borders p3:route p2:applies");
    row("inland Jilin", Kind::At, "43.9,125.6", "region:jilin", "p3", "p3:event p3:borders p1:inside");
    row("inland Liaoning", Kind::At, "40.9,123.4", "region:liaoning", "p3", "p3:event p3:borders");
    row("Shenyang", Kind::At, "41.79,123.43", "place:shenyang", "p3", "p3:event p3:route");
    row("Seoul", Kind::At, "37.566,126.978", "place:seoul", "p4", "p2:names p4:names p4:event");
    row("Pyongyang", Kind::At, "39.03,125.75", "place:pyongyang", "p4", "p4:names p5:names");
    row("Beijing", Kind::At, "39.907,116.397", "place:beijing", "p5", "p2:names p5:names p3:event");
    row("the DMZ", Kind::At, "38.32,127.30", "region:dmz", "p4", "p4:event");
    row("the Yellow Sea", Kind::At, "37.2,123.4", "region:yellow-sea", "p3", "p3:names p5:names");
    row("the East Sea", Kind::At, "40.0,131.5", "region:east-sea", "p3", "p3:event");
    row("the South, far from the text", Kind::At, "35.0,128.0", "region:south-gyeongsang", "p1",
        "p1:inside p1:parent");
    row("Mongolia", Kind::At, "47.0,105.0", "region:mongolia", "p3", "p3:route");
    row("Vientiane", Kind::At, "17.97,102.60", "place:vientiane", "p3", "p3:event p3:route");
    row("Japan", Kind::At, "36.0,138.5", "region:japan", "p4", "p4:event");
    row("outside the map: the Sahara", Kind::At, "25,10", "", "", "");
    row("outside the map: the south Pacific", Kind::At, "-40,-120", "", "", "");
}

/// Ids.
void addIds() {
    row("id of a country", Kind::Id, "north-korea", "region:north-korea", "p5", "p1:names p5:names p6:names");
    row("id of the border", Kind::Id, "china-nk-border", "region:china-nk-border", "p3",
        "p3:names p5:names p1:names");
    row("id of a treaty", Kind::Id, "friendship-treaty", "event:friendship-treaty", "p5", "p5:names");
    row("id of the Convention", Kind::Id, "refugee-convention", "event:refugee-convention", "p2",
        "p2:names p5:event");
    row("id of a swim", Kind::Id, "swim-to-gyodong", "event:swim-to-gyodong", "p3", "p3:event");
    row("id of the way south", Kind::Id, "overland-south", "route:overland-south", "p3", "p3:names p2:route");
    row("id of a forced return", Kind::Id, "return-dandong", "route:return-dandong", "p5",
        "p5:names p3:route");
    row("id of a figure", Kind::Id, "arrivals", "series:arrivals", "p6", "p6:names");
    row("id of home provinces", Kind::Id, "home-province", "series:home-province", "p2", "p2:counts");
    row("id of a note", Kind::Id, "5", "note:5", "p3", "p3:names");
    row("id of a check", Kind::Id, "c20", "check:c20", "p5", "p5:names");
    row("id of a source", Kind::Id, "yonsei", "source:yonsei", "p3", "p3:names p5:names");
    row("id of nothing", Kind::Id, "atlantis", "", "", "");
}

/// Times.
void addTimes() {
    row("2010", Kind::Time, "2010", "time:2010", "p2", "p2:names p4:event");
    row("2014", Kind::Time, "2014", "time:2014", "p2", "p2:names p3:event");
    row("the treaty's year", Kind::Time, "1961", "time:1961", "p5", "p5:names p5:event");
    row("the day of a swim", Kind::Time, "2014-08-14", "time:2014-08-14", "p3", "p3:event");
    row("the famine years", Kind::Time, "1994/1998", "time:1994/1998", "p2", "p2:event");
    row("the war", Kind::Time, "1950/1953", "time:1950/1953", "p5", "p5:event p4:event");
    row("after the essay", Kind::Time, "2023", "time:2023", "p3", "p3:event p5:event");
}

/// Words in three languages, spellings and years.
void addWords() {
    row("Tumen", Kind::Text, "Tumen", "region:tumen", "p1", "p1:names");
    row("Tumen in Korean", Kind::Text, "두만강", "region:tumen", "p1", "p1:names");
    row("Tumen in Chinese", Kind::Text, "图们江", "region:tumen", "p1", "p1:names");
    row("Tumen romanised from Korean", Kind::Text, "Duman", "region:tumen", "p1", "p1:names");
    row("Yalu by its Korean name", Kind::Text, "Amnok River", "region:yalu", "p1", "p1:names");
    row("Yalu in Chinese", Kind::Text, "鸭绿江", "region:yalu", "p1", "p1:names");
    row("Yalu in Korean", Kind::Text, "압록강", "region:yalu", "p1", "p1:names");
    row("a province by another spelling", Kind::Text, "yanggang-do", "region:ryanggang", "p2", "p2:counts");
    row("with diacritics", Kind::Text, "P'yŏngan-bukto", "region:north-pyongan", "p2", "p2:counts");
    row("Seoul in Chinese", Kind::Text, "首尔", "place:seoul", "p4", "p2:names p4:names");
    row("Pyongyang in Korean", Kind::Text, "평양", "place:pyongyang", "p4", "p4:names");
    row("China in Korean", Kind::Text, "중국", "region:china", "p3", "p1:names p2:names");
    row("the old name of Beijing", Kind::Text, "peking", "place:beijing", "p5", "p5:names");
    row("a year typed", Kind::Text, "2010", "time:2010", "p2", "p2:names");
    row("a range typed short", Kind::Text, "1994-98", "time:1994/1998", "p2", "p2:event");
    row("a Korean year", Kind::Text, "2010년", "time:2010", "p2", "p2:names");
    row("an event by its words", Kind::Text, "refugee convention", "event:refugee-convention", "p2",
        "p2:names");
    row("a word of the text", Kind::Text, "torture", "", "p3", "p3:names");
    row("a word of nothing", Kind::Text, "zeppelin", "", "", "");
}

/// Paragraphs.
void addParagraphs() {
    row("a paragraph", Kind::Paragraph, "p4", "paragraph:p4", "p4", "p4:names");
}

} // namespace

void TestReaderExpectations::gestures_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("reasons"); // "p3:borders p1:inside", each of which must be there
    addClicks();
    addIds();
    addTimes();
    addWords();
    addParagraphs();
}

void TestReaderExpectations::gestures() {
    QFETCH(const Kind, kind);
    QFETCH(const QString, value);
    QFETCH(const QString, target);
    QFETCH(const QString, first);
    QFETCH(const QString, reasons);
    const auto match = answer(*m_index, {kind, value});
    QVERIFY(match);
    QVERIFY(!messageText(*m_index, *match).isEmpty());
    QCOMPARE(match->target ? story::toString(*match->target) : QString(), target);
    QCOMPARE(match->paragraphs.empty() ? QString() : match->paragraphs.front().paragraph, first);
    QStringList given;
    for (const ParagraphMatch& paragraph : match->paragraphs) {
        for (const Reason& reason : paragraph.reasons)
            given += paragraph.paragraph + u':' + reasonName(reason.kind);
        for (const QString& text : reasonTexts(*m_index, *match, paragraph))
            QVERIFY(!text.isEmpty() && !text.endsWith(u'.'));
    }
    for (const QString& reason : reasons.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(given.contains(reason), qPrintable(reason + " is not among " + given.join(u' ')));
}

void TestReaderExpectations::everyRegionAndPlaceAnswers() {
    const auto answers = [this](const story::Ref& ref) {
        const Match match = m_index->forRef(ref);
        return !match.paragraphs.empty() && !messageText(*m_index, match).isEmpty() && m_index->frameOf(ref);
    };
    // What lies far from the text has no region around it to answer.
    for (const auto& region : m_story->regions) {
        const bool isRemote =
            region.parent.isEmpty() && m_index->forRef({story::Kind::Region, region.id}).paragraphs.empty();
        if (!isRemote)
            QVERIFY2(answers({story::Kind::Region, region.id}), qPrintable(region.id));
    }
    for (const auto& place : m_story->places) {
        if (!place.region.isEmpty() &&
            !m_index->forRef({story::Kind::Region, place.region}).paragraphs.empty())
            QVERIFY2(answers({story::Kind::Place, place.id}), qPrintable(place.id));
    }
}

void TestReaderExpectations::everythingTheTextLinksToNamesItsParagraph() {
    for (const auto& paragraph : m_story->paragraphs) {
        for (const auto& mention : paragraph.mentions) {
            const Match match = m_index->forRef(mention.target);
            const auto found = std::ranges::find(match.paragraphs, paragraph.id, &ParagraphMatch::paragraph);
            QVERIFY2(found != match.paragraphs.end(), qPrintable(story::toString(mention.target)));
            QCOMPARE(found->reasons.front().kind, ReasonKind::Names);
        }
    }
}

void TestReaderExpectations::theMinistrysTotals() {
    const auto* arrivals = story::find(m_story->series, u"arrivals");
    QVERIFY(arrivals != nullptr);
    const auto all = columns(*arrivals, m_story->span);
    const auto last = story::Day::of(2025, 12, 31);
    QCOMPARE(totalUpTo(all, last), std::optional(34537.0));
    QCOMPARE(totalUpTo(all, last, u"men"), std::optional(9593.0));
    QCOMPARE(totalUpTo(all, last, u"women"), std::optional(24944.0));
    QVERIFY(all.front().isSumOfYears());
}

QTEST_GUILESS_MAIN(TestReaderExpectations)
#include "tst_reader_expectations.moc"
