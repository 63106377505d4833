// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "explore/card.h"
#include "explore/search.h"

#include <QTest>
#include <algorithm>

using namespace explore;
using story::Kind;
using story::Language;

class TestSearchAndCards : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstResults_data();
    void firstResults();
    void aFewLettersAreEnough();
    void theMatchedLettersAreMarked();
    void limitsAndEmptyQueries();
    void resultsSpeakTheLanguage();
    void aProvincesCard();
    void everyThingHasACard();

private:
    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<MatchIndex> m_matches;
    std::unique_ptr<SearchIndex> m_search;
};

void TestSearchAndCards::initTestCase() {
    m_story = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                           QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"))
                  .story;
    QVERIFY(m_story != nullptr);
    m_matches = std::make_unique<MatchIndex>(m_story);
    m_search = std::make_unique<SearchIndex>(m_story, *m_matches);
}

void TestSearchAndCards::firstResults_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    const auto row = [](const char* words, const char* first) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(first);
    };
    row("sheny", "place:shenyang");
    row("tumen", "region:tumen");
    row("두만", "region:tumen");
    row("鸭绿", "region:yalu");
    row("hyes", "place:hyesan");
    row("1994-98", "time:1994/1998");
    row("2009", "time:2009");
    row("hanawon", "place:anseong");
    row("note 7", "note:7");
    row("a count and", "paragraph:p2");
    row("demilitar", "region:dmz");
    row("airlift", "event:vietnam-airlift");
}

void TestSearchAndCards::firstResults() {
    QFETCH(const QString, words);
    QFETCH(const QString, first);
    const auto results = m_search->find(words, Language::English);
    QVERIFY(!results.empty());
    QCOMPARE(story::toString(results.front().ref), first);
}

void TestSearchAndCards::aFewLettersAreEnough() {
    const auto results = m_search->find(u"sheny", Language::English);
    QCOMPARE(results.front().title, "Shenyang");
    QCOMPARE(results.front().localTitle, QString::fromUtf8("沈阳"));
    QVERIFY2(results.front().detail.startsWith("City in Liaoning, China. In ¶"),
             qPrintable(results.front().detail));
    const auto event =
        std::ranges::find(results, Kind::Event, [](const SearchResult& r) { return r.ref.kind; });
    QVERIFY(event != results.end());
    QVERIFY2(event->detail.contains("2002"), qPrintable(event->detail));
}

void TestSearchAndCards::theMatchedLettersAreMarked() {
    const auto results = m_search->find(u"consulate sheny", Language::English);
    QVERIFY(!results.empty());
    QCOMPARE(results.front().matched.size(), 2U);
    const auto& range = results.front().matched.front();
    QCOMPARE(results.front().title.mid(range.begin, range.length), "Sheny");
}

void TestSearchAndCards::limitsAndEmptyQueries() {
    QVERIFY(m_search->find(u" - ", Language::English).empty());
    QVERIFY(m_search->find(u"korea", Language::English, 0).empty());
    QCOMPARE(m_search->find(u"korea", Language::English, 3).size(), 3U);
    QVERIFY(m_search->find(u"qqqq", Language::English).empty());
}

void TestSearchAndCards::resultsSpeakTheLanguage() {
    QCOMPARE(m_search->find(u"shenyang", Language::Korean).front().title,
             m_matches->nameOf({Kind::Place, "shenyang"}, Language::Korean));
}

void TestSearchAndCards::aProvincesCard() {
    const Card card = cardOf(*m_story, *m_matches, {Kind::Region, "ryanggang"}, Language::English);
    QCOMPARE(card.title, "Ryanggang");
    QCOMPARE(card.kind, "Province");
    QVERIFY(card.localNames.contains(QString::fromUtf8("량강도")));
    const auto value = [&card](const QString& label) {
        const auto row = std::ranges::find(card.rows, label, &CardRow::label);
        return row == card.rows.end() ? QString() : row->value;
    };
    QCOMPARE(value("Part of"), "North Korea");
    QCOMPARE(value("Opposite"), "Changbai");
    const auto counted =
        std::ranges::find_if(card.rows, [](const CardRow& row) { return row.value.contains("4,473"); });
    QVERIFY(counted != card.rows.end());
    QVERIFY(!counted->source.isEmpty());
    // Of 2023 there is a share of three provinces together, which is not Ryanggang's.
    QVERIFY(value("Home province, shares in other years").startsWith("16"));
    QVERIFY(!card.paragraphs.empty());
}

void TestSearchAndCards::everyThingHasACard() {
    std::vector<story::Ref> refs;
    const auto add = [&refs](Kind kind, const auto& items) {
        for (const auto& item : items)
            refs.push_back({kind, item.id});
    };
    add(Kind::Region, m_story->regions);
    add(Kind::Place, m_story->places);
    add(Kind::Route, m_story->routes);
    add(Kind::Event, m_story->events);
    add(Kind::Series, m_story->series);
    add(Kind::Note, m_story->notes);
    add(Kind::Source, m_story->sources);
    add(Kind::Check, m_story->checks);
    add(Kind::Paragraph, m_story->paragraphs);
    refs.push_back({Kind::Time, "2010"});
    for (const story::Ref& ref : refs) {
        for (const Language language : {Language::English, Language::Korean, Language::Chinese}) {
            const Card card = cardOf(*m_story, *m_matches, ref, language);
            QVERIFY2(!card.title.isEmpty() && !card.kind.isEmpty(), qPrintable(story::toString(ref)));
            for (const CardRow& row : card.rows)
                QVERIFY2(!row.label.isEmpty() && !row.value.isEmpty(), qPrintable(story::toString(ref)));
        }
    }
    QVERIFY(cardOf(*m_story, *m_matches, {Kind::Region, "atlantis"}, Language::English).title.isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchAndCards)
#include "tst_search_and_cards.moc"
