// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/match_text.h"
#include "fixture.h"

#include <QTest>
#include <algorithm>

using namespace explore;
using story::Kind;
using story::Ref;

namespace {

/// "names counts" of a paragraph, strongest first; empty when it does not match.
QString reasonsOf(const Match& match, const QString& paragraph) {
    const auto found = std::ranges::find(match.paragraphs, paragraph, &ParagraphMatch::paragraph);
    if (found == match.paragraphs.end())
        return {};
    QStringList kinds;
    for (const Reason& reason : found->reasons)
        kinds += reasonName(reason.kind);
    return kinds.join(u' ');
}

QString textOf(const MatchIndex& index, const Match& match, const QString& paragraph, ReasonKind kind) {
    const auto found = std::ranges::find(match.paragraphs, paragraph, &ParagraphMatch::paragraph);
    if (found == match.paragraphs.end())
        return {};
    const auto reason = std::ranges::find(found->reasons, kind, &Reason::kind);
    return reason == found->reasons.end()
               ? QString()
               : reasonTexts(index, match, *found).at(reason - found->reasons.begin());
}

QStringList orderOf(const Match& match) {
    QStringList order;
    for (const ParagraphMatch& paragraph : match.paragraphs)
        order += paragraph.paragraph;
    return order;
}

} // namespace

class TestMatchIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesComeFirst();
    void aProvinceIsCountedBorderedAndInside();
    void aPlaceHasEventsRoutesAndItsOtherBank();
    void aLawAppliesToWhatLiesInside();
    void whatNoParagraphNamesAnswersWithItsParent();
    void theEventItself();
    void theNoteLightsItsSentence();
    void timesByNameEventAndFigure();
    void wordsInManyForms_data();
    void wordsInManyForms();
    void wordsOfTheText();
    void positionsFindTheSmallestThing_data();
    void positionsFindTheSmallestThing();
    void ranksAndScoresAgree();
    void unknownIdsSaySo();
    void frames();
    void aNoteIsWhereItsWordsAre();

private:
    MatchIndex m_index{fixture::story()};
};

void TestMatchIndex::namesComeFirst() {
    const Match match = m_index.forRef({Kind::Region, "northland"});
    QCOMPARE(match.name, "Northland");
    QCOMPARE(orderOf(match).first(), "p1");
    QCOMPARE(reasonsOf(match, "p1"), "names");
    QCOMPARE(textOf(m_index, match, "p1", ReasonKind::Names), "names Northland");
    const auto& words = match.paragraphs.front().words;
    QCOMPARE(words.size(), 1U);
    QCOMPARE(words.front().begin, 12);
    QCOMPARE(words.front().length, 9);
    QVERIFY(std::ranges::contains(match.places, "ford"));
    QVERIFY(std::ranges::contains(match.places, "peak")); // no region given: found by its position
    QVERIFY(!std::ranges::contains(match.places, "port"));
    QCOMPARE(match.routes, std::vector<story::Id>{"way-south"});
}

void TestMatchIndex::aProvinceIsCountedBorderedAndInside() {
    const Match match = m_index.forRef({Kind::Region, "hill"});
    QCOMPARE(reasonsOf(match, "p2"), "counts borders event");
    QCOMPARE(textOf(m_index, match, "p2", ReasonKind::Counts), "counts it: Home province");
    QCOMPARE(textOf(m_index, match, "p2", ReasonKind::Borders), "lies on the Stream, which it names");
    QCOMPARE(textOf(m_index, match, "p2", ReasonKind::Event), "an event there: Great flood");
    QCOMPARE(textOf(m_index, match, "p1", ReasonKind::Inside), "lies inside Northland, which it names");
    QCOMPARE(textOf(m_index, match, "p3", ReasonKind::Route), "a route through it: Way south");
    QCOMPARE(orderOf(match), (QStringList{"p2", "p3", "p1"}));
    QVERIFY(std::ranges::contains(match.series, "homes"));
    QVERIFY(!std::ranges::contains(match.series, "arrivals"));
}

void TestMatchIndex::aPlaceHasEventsRoutesAndItsOtherBank() {
    const Match ford = m_index.forRef({Kind::Place, "ford"});
    QCOMPARE(reasonsOf(ford, "p2"), "borders event");
    QVERIFY(std::ranges::contains(ford.places, "bank"));
    QCOMPARE(ford.events, std::vector<story::Id>{"flood"});
    const Match port = m_index.forRef({Kind::Place, "port"});
    QVERIFY(reasonsOf(port, "p3").startsWith("names"));
    QCOMPARE(port.events, std::vector<story::Id>{"feast"});
}

void TestMatchIndex::aLawAppliesToWhatLiesInside() {
    const Match match = m_index.forRef({Kind::Region, "hill"});
    QCOMPARE(textOf(m_index, match, "p3", ReasonKind::Applies), "a law that covers it: River treaty");
    const Match south = m_index.forRef({Kind::Place, "bank"});
    QVERIFY(textOf(m_index, south, "p3", ReasonKind::Applies).isEmpty());
}

void TestMatchIndex::whatNoParagraphNamesAnswersWithItsParent() {
    auto story = fixture::story();
    story::Region village = story->regions[3];
    village.id = "village";
    village.names.name.en = "Village";
    village.parent = "coast";
    village.kind = story::RegionKind::Prefecture;
    story->regions.push_back(village);
    for (auto& event : story->events)
        event.category = "weather";
    story->series.clear();
    const MatchIndex index(story);
    const Match match = index.forRef({Kind::Region, "village"});
    QCOMPARE(orderOf(match).first(), "p1");
    QVERIFY(reasonsOf(match, "p1").contains("parent"));
    const QString message = messageText(index, match);
    QVERIFY2(message.contains("No paragraph speaks of Village itself"), qPrintable(message));
    QVERIFY2(message.contains("Coast"), qPrintable(message));
    QVERIFY(textOf(index, match, "p1", ReasonKind::Parent).startsWith("answers for Coast, around Village: "));
}

void TestMatchIndex::theEventItself() {
    const Match match = m_index.forRef({Kind::Event, "flood"});
    QCOMPARE(orderOf(match), QStringList{"p2"});
    QVERIFY(reasonsOf(match, "p2").startsWith("names event"));
    const Match feast = m_index.forRef({Kind::Event, "feast"});
    QCOMPARE(orderOf(feast).first(), "p3"); // no paragraph tells of it; p3 names where it was
    QVERIFY(reasonsOf(feast, "p3").contains("inside"));
}

void TestMatchIndex::theNoteLightsItsSentence() {
    const auto story = fixture::story();
    const Match match = m_index.forRef({Kind::Note, "1"});
    QCOMPARE(orderOf(match), QStringList{"p2"});
    QCOMPARE(match.sources.front(), "almanac");
    const auto& words = match.paragraphs.front().words.front();
    const QString lit = story->paragraphs[1].text.mid(words.begin, words.length);
    QCOMPARE(lit, "At the Stream came a flood in a wet year.");
    const Match source = m_index.forRef({Kind::Source, "almanac"});
    QCOMPARE(orderOf(source).first(), "p2");
    QCOMPARE(textOf(m_index, source, "p3", ReasonKind::Applies), "a claim was checked against it");
    QCOMPARE(orderOf(m_index.forRef({Kind::Check, "c1"})), QStringList{"p3"});
}

void TestMatchIndex::timesByNameEventAndFigure() {
    const Match year = m_index.forRef({Kind::Time, "1990"});
    QCOMPARE(orderOf(year).first(), "p1");
    QCOMPARE(textOf(m_index, year, "p1", ReasonKind::Names), "names 1990");
    const Match flood = m_index.forRef({Kind::Time, "1995"});
    QCOMPARE(orderOf(flood).first(), "p2");
    QCOMPARE(flood.events, std::vector<story::Id>{"flood"});
    const Match span = m_index.forSpan(story::DaySpan::ofYears(1999, 1999));
    QVERIFY(!span.target);
    QCOMPARE(reasonsOf(span, "p2"), "counts");
    QVERIFY(m_index.forRef({Kind::Time, "no time"}).target == std::nullopt);
}

void TestMatchIndex::wordsInManyForms_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("target");
    const auto row = [](const char* words, const char* target) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(target);
    };
    row("Stream", "region:stream");
    row("  STREAM river ", "region:stream");
    row("the Stream", "region:stream");
    row("시내강", "region:stream");
    row("시내", "region:stream");
    row("溪江", "region:stream");
    row("hull", "region:hill");
    row("Hill Province", "region:hill");
    row("언덕도", "region:hill");
    row("feast at port", "event:feast");
    row("Almanac", "source:almanac");
    row("note 1", "note:1");
    row("1990", "time:1990");
    row("1994-98", "time:1994/1998");
    row("1998–02", "time:1998/2002");
    row("1994 to 1998", "time:1994/1998");
    row("1990s", "time:199X");
    row("1995년", "time:1995");
    row("1995年5月", "time:1995-05");
    row("May 1988", "time:1988-05");
    row("1 May 1988", "time:1988-05-01");
}

void TestMatchIndex::wordsInManyForms() {
    QFETCH(const QString, words);
    QFETCH(const QString, target);
    const Match match = m_index.forWords(words);
    QVERIFY2(match.target, qPrintable(messageText(m_index, match)));
    QCOMPARE(story::toString(*match.target), target);
}

void TestMatchIndex::wordsOfTheText() {
    const Match match = m_index.forWords(u"CAFE");
    QVERIFY(!match.target);
    QCOMPARE(orderOf(match), QStringList{"p2"});
    const auto story = fixture::story();
    const auto& lit = match.paragraphs.front().words.front();
    QCOMPARE(story->paragraphs[1].text.mid(lit.begin, lit.length), QString::fromUtf8("café"));
    QVERIFY(m_index.forWords(u"zebra").paragraphs.empty());
    QVERIFY(m_index.forWords(u"  ,. ").paragraphs.empty());
}

void TestMatchIndex::positionsFindTheSmallestThing_data() {
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<QString>("target");
    QTest::newRow("a town") << 3.0 << 2.055 << "place:ford";
    QTest::newRow("the other bank") << 3.0 << 1.945 << "place:bank";
    QTest::newRow("mid-river") << 2.0 << 2.01 << "region:stream";
    QTest::newRow("a province") << 3.0 << 3.0 << "region:hill";
    QTest::newRow("a country without provinces") << 2.0 << 1.5 << "region:southland";
    QTest::newRow("the sea") << -2.0 << 2.0 << "region:west-sea";
    QTest::newRow("nowhere") << 20.0 << 20.0 << "";
}

void TestMatchIndex::positionsFindTheSmallestThing() {
    QFETCH(const double, longitude);
    QFETCH(const double, latitude);
    QFETCH(const QString, target);
    const Match match = m_index.at({longitude, latitude});
    QCOMPARE(match.target ? story::toString(*match.target) : QString(), target);
    QVERIFY(!messageText(m_index, match).isEmpty());
    const auto refs = m_index.refsAt({3, 3}, 3);
    QCOMPARE(refs, (std::vector<Ref>{{Kind::Region, "hill"}, {Kind::Region, "northland"}}));
}

void TestMatchIndex::ranksAndScoresAgree() {
    const auto story = fixture::story();
    std::vector<Ref> all;
    for (const auto& region : story->regions)
        all.push_back({Kind::Region, region.id});
    for (const auto& place : story->places)
        all.push_back({Kind::Place, place.id});
    for (const Ref& ref : all) {
        const Match match = m_index.forRef(ref);
        for (std::size_t i = 0; i < match.paragraphs.size(); ++i) {
            QCOMPARE(match.paragraphs[i].rank, static_cast<int>(i) + 1);
            QVERIFY(!match.paragraphs[i].reasons.empty());
            QVERIFY(i == 0 || match.paragraphs[i - 1].score >= match.paragraphs[i].score);
            QVERIFY(std::ranges::is_sorted(match.paragraphs[i].words, {}, &story::Mention::begin));
        }
    }
}

void TestMatchIndex::unknownIdsSaySo() {
    const Match match = m_index.forId(u"atlantis");
    QVERIFY(!match.target);
    QVERIFY(messageText(m_index, match).contains("atlantis"));
    QVERIFY(match.paragraphs.empty());
    QCOMPARE(m_index.refOf(u"1")->kind, Kind::Note);
    QCOMPARE(m_index.refOf(u"p2")->kind, Kind::Paragraph);
}

void TestMatchIndex::frames() {
    const auto frame = m_index.frameOf({Kind::Region, "hill"});
    QVERIFY(frame && frame->west_deg < 2 && frame->east_deg > 4 && frame->south_deg < 2);
    const auto place = m_index.frameOf({Kind::Place, "port"});
    QVERIFY(place && place->west_deg < 1 && place->east_deg > 1);
    QVERIFY(!m_index.frameOf({Kind::Check, "c1"}));
    QCOMPARE(m_index.frameOf({Kind::Event, "feast"}), place);
}

void TestMatchIndex::aNoteIsWhereItsWordsAre() {
    QCOMPARE(m_index.frameOf({Kind::Note, "1"}), m_index.frameOf({Kind::Region, "stream"}));
    const auto story = fixture::story();
    story->paragraphs[1].mentions[0].target = {Kind::Region, "northland"};
    QVERIFY2(!MatchIndex(story).frameOf({Kind::Note, "1"}), "a country says too little");
}

QTEST_GUILESS_MAIN(TestMatchIndex)
#include "tst_match_index.moc"
