// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "explore/search.h"

#include <QTest>
#include <algorithm>

using namespace explore;
using story::Kind;
using story::Language;

namespace {

struct Expectation {
    const char* what;
    const char* words;
    const char* first;
};

constexpr Expectation kExpectations[] = {
    {"beginning", "sheny", "place:shenyang"},
    {"beginning", "hyes", "place:hyesan"},
    {"beginning", "demilitar", "region:dmz"},
    {"beginning", "mong", "region:mongolia"},
    {"beginning", "ryang", "region:ryanggang"},
    {"beginning", "두만", "region:tumen"},
    {"beginning", "혜", "place:hyesan"},
    {"beginning", "鸭绿", "region:yalu"},
    {"beginning", "板门", "place:panmunjom"},
    {"beginning", "하나원 개", "event:hanawon-opens"},
    {"name", "Tumen", "region:tumen"},
    {"name", "seoul", "place:seoul"},
    {"name", "North Korea", "region:north-korea"},
    {"name", "korea north", "region:north-korea"},
    {"name", "Ji'an", "place:jian"},
    {"name", "Chang’bai", "place:changbai"},
    {"name", "평양", "place:pyongyang"},
    {"name", "북한", "region:north-korea"},
    {"name", "북한 대기근", "event:famine"},
    {"name", "北京", "place:beijing"},
    {"name", "沈阳", "place:shenyang"},
    {"name", "吉林省", "region:jilin"},
    {"spelling", "Duman", "region:tumen"},
    {"spelling", "Tuman", "region:tumen"},
    {"spelling", "tumangang", "place:tumangang"},
    {"spelling", "두만강", "region:tumen"},
    {"spelling", "图们江", "region:tumen"},
    {"spelling", "圖們江", "region:tumen"},
    {"spelling", "豆满江", "region:tumen"},
    {"spelling", "Amnok", "region:yalu"},
    {"spelling", "Amnokgang", "region:yalu"},
    {"spelling", "yalu river", "region:yalu"},
    {"spelling", "압록강", "region:yalu"},
    {"spelling", "鸭绿江", "region:yalu"},
    {"spelling", "鴨綠江", "region:yalu"},
    {"spelling", "Mukden", "place:shenyang"},
    {"spelling", "Peking", "place:beijing"},
    {"spelling", "P'yŏngyang", "place:pyongyang"},
    {"spelling", "Pyeongyang", "region:pyongyang-city"},
    {"spelling", "Baekdu", "region:paektu-section"},
    {"spelling", "Paektu", "place:paektu"},
    {"spelling", "hanawon", "place:anseong"},
    {"spelling", "장백산", "place:paektu"},
    {"spelling", "심양", "place:shenyang"},
    {"spelling", "DPRK", "region:north-korea"},
    {"spelling", "朝鮮", "region:north-korea"},
    {"spelling", "JSA", "place:panmunjom"},
    {"spelling", "NLL", "region:nll"},
    {"event", "airlift", "event:vietnam-airlift"},
    {"event", "famine", "event:famine"},
    {"event", "고난의 행군", "event:famine"},
    {"event", "饥荒", "event:famine"},
    {"event", "refugee convention adopted", "event:refugee-convention"},
    {"event", "난민협약 채택", "event:refugee-convention"},
    {"event", "협약", "event:refugee-convention"},
    {"event", "family of seven", "event:unhcr-office-entry"},
    {"event", "consulate sheny", "event:shenyang-consulate"},
    {"event", "새 명칭", "event:new-word-in-seoul"},
    {"event", "签署停战", "event:armistice"},
    {"way", "through mongolia", "route:through-mongolia"},
    {"way", "south through china", "route:overland-south"},
    {"way", "湄公河", "route:mekong-branch"},
    {"way", "강제 송환: 단둥", "route:return-dandong"},
    {"figures", "famine deaths", "series:famine-deaths"},
    {"figures", "age on", "series:age-at-arrival"},
    {"figures", "추정치", "series:population-in-china"},
    {"term", "non-refoulement", "term:non-refoulement"},
    {"term", "refoulement", "term:non-refoulement"},
    {"term", "refugee", "term:refugee"},
    {"term", "UNHCR", "term:unhcr"},
    {"term", "난민협약", "term:convention-of-1951"},
    {"term", "북향민", "term:bukhyangmin"},
    {"term", "통일부", "term:ministry-of-unification"},
    {"term", "联合国难民署", "term:unhcr"},
    {"term", "guterres", "term:antonio-guterres"},
    {"term", "guterrez", "term:antonio-guterres"},
    {"text", "note 7", "note:7"},
    {"term", "bajoria", "term:jayshree-bajoria"},
    {"text", "a count and", "paragraph:p2"},
    {"text", "what a crossing", "paragraph:p3"},
    {"text", "loath", "paragraph:p1"},
    {"text", "uneasy terms", "paragraph:p6"},
    {"text", "paragraph 4", "paragraph:p4"},
    {"text", "asia report 122", "source:icg-2006"},
    {"mistyped", "tumne", "region:tumen"},
    {"mistyped", "tumenn", "region:tumen"},
    {"mistyped", "shenyagn", "place:shenyang"},
    {"mistyped", "shemy", "place:shenyang"},
    {"mistyped", "pyonyang", "place:pyongyang"},
    {"mistyped", "hyesen", "place:hyesan"},
    {"mistyped", "hanawom", "place:anseong"},
    {"mistyped", "yaluu", "region:yalu"},
    {"mistyped", "ryangang", "region:ryanggang"},
    {"mistyped", "panmunjon", "place:panmunjom"},
    {"mistyped", "refugee convetion", "event:refugee-convention"},
    {"mistyped", "commision of inquiry", "event:commission-of-inquiry"},
    {"mistyped", "두먼강", "region:tumen"},
    {"mistyped", "압록간", "region:yalu"},
    {"mistyped", "图门江", "region:tumen"},
    {"mistyped", "판문졈", "place:panmunjom"},
    {"time", "1994-98", "time:1994/1998"},
    {"time", "1994–1998", "time:1994/1998"},
    {"time", "1994 to 1998", "time:1994/1998"},
    {"time", "1998부터 2003", "time:1998/2003"},
    {"time", "2009", "time:2009"},
    {"time", "1990s", "time:199X"},
    {"time", "2014년", "time:2014"},
    {"time", "1962年10月", "time:1962-10"},
    {"time", "July 2004", "time:2004-07"},
};

QString found(const SearchResult& result) {
    return story::toString(result.ref);
}

QStringList litOf(const QString& text, const std::vector<SearchResult::Range>& ranges) {
    QStringList pieces;
    for (const auto& range : ranges)
        pieces += text.sliced(range.begin, range.length);
    return pieces;
}

/// A copy that tells p1 with a word that nothing else has.
std::shared_ptr<const story::Original> copy() {
    auto made = std::make_shared<story::Original>();
    made->paragraphs = {
        {QStringLiteral("Nobody marmaladed the two\nrivers.1"), {}, {QStringLiteral("p1")}, 3}};
    made->notes = {{1, QStringLiteral("Quincequist, On Quinces, p. 151.")}};
    return made;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstResults_data();
    void firstResults();
    void aFewLettersAreEnough();
    void theMatchedLettersAreMarked();
    void anotherSpellingIsShown();
    void textIsShownWhereItHasTheWords();
    void mistypedWordsComeLast();
    void timesTellWhatHappened();
    void everyKindHasRoom();
    void limitsAndEmptyQueries();
    void resultsSpeakTheLanguage();
    void theReadersCopyIsSearched();

private:
    [[nodiscard]] std::vector<SearchResult> find(const char* words,
                                                 Language language = Language::English) const {
        return m_search->find(QString::fromUtf8(words), language);
    }

    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<MatchIndex> m_matches;
    std::optional<SearchIndex> m_search;
};

void TestSearch::initTestCase() {
    m_story = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                           QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"))
                  .story;
    QVERIFY(m_story != nullptr);
    m_matches = std::make_unique<MatchIndex>(m_story);
    auto built = SearchIndex::build(m_story, *m_matches);
    QVERIFY2(built, built ? "" : qPrintable(built.error()));
    m_search.emplace(std::move(*built));
}

void TestSearch::firstResults_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    for (const auto& [what, words, first] : kExpectations)
        QTest::addRow("%s: %s", what, words) << QString::fromUtf8(words) << QString::fromUtf8(first);
}

void TestSearch::firstResults() {
    QFETCH(const QString, words);
    QFETCH(const QString, first);
    const auto results = m_search->find(words, Language::English);
    QVERIFY(!results.empty());
    QCOMPARE(found(results.front()), first);
}

void TestSearch::aFewLettersAreEnough() {
    const auto results = find("sheny");
    QCOMPARE(results.front().title, "Shenyang");
    QCOMPARE(results.front().localTitle, QString::fromUtf8("沈阳"));
    QVERIFY2(results.front().detail.startsWith("City in Liaoning, China. In ¶"),
             qPrintable(results.front().detail));
    const auto event =
        std::ranges::find(results, Kind::Event, [](const SearchResult& r) { return r.ref.kind; });
    QVERIFY(event != results.end());
    QVERIFY2(event->detail.contains("2002"), qPrintable(event->detail));
}

void TestSearch::theMatchedLettersAreMarked() {
    const auto result = find("consulate sheny").front();
    QCOMPARE(litOf(result.title, result.matched), QStringList({"Sheny", "consulate"}));
    const auto korean = find("두만").front();
    QCOMPARE(litOf(korean.localTitle, korean.localMatched), QStringList{QString::fromUtf8("두만")});
    const auto mistyped = find("shenyagn").front();
    QCOMPARE(litOf(mistyped.title, mistyped.matched), QStringList{"Shenyang"});
}

void TestSearch::anotherSpellingIsShown() {
    const auto result = find("mukd").front();
    QCOMPARE(result.localTitle, QString::fromUtf8("沈阳 · Mukden"));
    QCOMPARE(litOf(result.localTitle, result.localMatched), QStringList{"Mukd"});
}

void TestSearch::textIsShownWhereItHasTheWords() {
    const auto result = find("loath").front();
    QCOMPARE(litOf(result.excerpt, result.excerptMatched), QStringList{"loath"});
    QVERIFY2(result.excerpt.contains("loath to call"), qPrintable(result.excerpt));
    QVERIFY(find("sheny").front().excerpt.isEmpty());
}

void TestSearch::mistypedWordsComeLast() {
    // The beginning of Chiang Khong, and of China with two letters swapped.
    const auto results = find("chian");
    QCOMPARE(found(results.front()), "place:chiang-khong");
    QVERIFY(std::ranges::contains(results, QStringLiteral("region:china"), found));
    // What is a word as it stands is not taken for another one.
    for (const SearchResult& result : find("north"))
        QVERIFY2(!result.excerpt.contains("worth"), qPrintable(result.excerpt));
}

void TestSearch::timesTellWhatHappened() {
    const auto results = find("2004-2005");
    QCOMPARE(results.front().title, "2004–2005");
    const auto airlift = std::ranges::find(results, QStringLiteral("event:border-agreement-2004"), found);
    QVERIFY(airlift != results.end());
    QVERIFY(!std::ranges::contains(results, QStringLiteral("event:armistice"), found));
}

void TestSearch::everyKindHasRoom() {
    QSet<Kind> kinds;
    QHash<Kind, int> counts;
    for (const SearchResult& result : find("china"))
        ++counts[result.ref.kind];
    QVERIFY2(counts.size() >= 5, qPrintable(QString::number(counts.size())));
    QVERIFY(std::ranges::max(counts.values()) <= 5);
}

void TestSearch::limitsAndEmptyQueries() {
    QVERIFY(find(" - ").empty());
    QVERIFY(m_search->find(u"korea", Language::English, 0).empty());
    QCOMPARE(m_search->find(u"korea", Language::English, 3).size(), 3U);
    QCOMPARE(m_search->find(u"2009", Language::English, 1).size(), 1U);
    QVERIFY(find("qqqq").empty());
    // No query is a query of SQLite's.
    for (const char* words :
         {"\"", "tumen\" OR \"yalu", "names : tumen", "NEAR(tumen yalu)", "tumen*", "-tumen"})
        QVERIFY2(find(words).size() <= 24, words);
    QVERIFY(find("\"tumen\"").front().title.startsWith("Tumen"));
    QVERIFY(m_search->find(QString(QStringLiteral("river ")).repeated(500), Language::English).size() <= 24);
}

void TestSearch::resultsSpeakTheLanguage() {
    QCOMPARE(find("shenyang", Language::Korean).front().title,
             m_matches->nameOf({Kind::Place, "shenyang"}, Language::Korean));
}

void TestSearch::theReadersCopyIsSearched() {
    QVERIFY(find("marmaladed").empty());
    const auto built = SearchIndex::build(m_story, *m_matches, copy());
    QVERIFY(built);
    const auto results = built->find(u"marmal", Language::English);
    QCOMPARE(results.size(), 1U);
    QCOMPARE(found(results.front()), "paragraph:p1");
    QVERIFY(results.front().inCopy);
    QVERIFY2(results.front().detail.contains(QString::fromUtf8("¶1")), qPrintable(results.front().detail));
    QCOMPARE(results.front().excerpt, "Nobody marmaladed the two rivers.1");
    QCOMPARE(litOf(results.front().excerpt, results.front().excerptMatched), QStringList{"marmal"});
    QCOMPARE(found(built->find(u"quinces", Language::English).front()), "note:1");
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
