// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/explorer.h"
#include "explore/query.h"
#include "fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace explore;
using story::Kind;
using story::Ref;

namespace {

story::Mention link(const QString& text, const QString& words, const char* ref) {
    return {text.indexOf(words), words.size(), *story::refFromString(QString::fromLatin1(ref))};
}

/// A copy that tells p1, and p2 and p3 in one paragraph; it names the Hill, which the story's text does not.
std::shared_ptr<const story::Original> copy() {
    auto made = std::make_shared<story::Original>();
    const QString first = QStringLiteral("Northland was left by 1990.");
    const QString second =
        QStringLiteral("The Hill drowned, says the Almanac.1 At Port the naïve were counted.");
    made->title = QStringLiteral("A small essay");
    made->paragraphs = {{first, {link(first, "Northland", "region:northland")}, {QStringLiteral("p1")}, 3},
                        {second,
                         {link(second, "Hill", "region:hill"), link(second, "1", "note:1"),
                          link(second, "Port", "place:port")},
                         {QStringLiteral("p2"), QStringLiteral("p3")},
                         5}};
    return made;
}

QStringList litIn(const MatchIndex& index, const Match& match, const char* paragraph) {
    QStringList words;
    for (const ParagraphMatch& answer : match.paragraphs) {
        if (answer.paragraph != QLatin1StringView(paragraph))
            continue;
        for (const story::Mention& lit : answer.originalWords)
            words += index.originalOf(answer.paragraph)->text.sliced(lit.begin, lit.length);
    }
    return words;
}

} // namespace

class TestOriginalIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutACopyNothingChanges();
    void theCopysTextIsShownByParagraph();
    void linkedWordsAreLitInTheCopy();
    void aNoteLightsTheWordsAheadOfIt();
    void whatOnlyTheCopyNamesAnswers();
    void wordsAreFoundInTheCopy();
    void aQuerySaysWhatIsLit();
    void theExplorerTellsOfACopy();
};

void TestOriginalIndex::withoutACopyNothingChanges() {
    MatchIndex index(fixture::story());
    QVERIFY(index.original() == nullptr);
    QVERIFY(index.originalOf(QStringLiteral("p1")) == nullptr);
    const QByteArray before = toJson(index, index.forRef({Kind::Region, "northland"}));
    index.setOriginal(copy());
    QVERIFY(toJson(index, index.forRef({Kind::Region, "northland"})) != before);
    index.setOriginal(nullptr);
    QCOMPARE(toJson(index, index.forRef({Kind::Region, "northland"})), before);
}

void TestOriginalIndex::theCopysTextIsShownByParagraph() {
    MatchIndex index(fixture::story());
    index.setOriginal(copy());
    QVERIFY(index.originalOf(QStringLiteral("p1"))->text.startsWith(QStringLiteral("Northland")));
    QVERIFY(index.originalOf(QStringLiteral("p2"))->text.startsWith(QStringLiteral("The Hill")));
    QVERIFY2(index.originalOf(QStringLiteral("p3"))->text.isEmpty(), "it is shown with p2");
    QVERIFY(index.originalOf(QStringLiteral("p9")) == nullptr);
}

void TestOriginalIndex::linkedWordsAreLitInTheCopy() {
    MatchIndex index(fixture::story());
    index.setOriginal(copy());
    const Match match = index.forRef({Kind::Region, "northland"});
    QCOMPARE(litIn(index, match, "p1"), QStringList{QStringLiteral("Northland")});
    QCOMPARE(match.paragraphs.front().paragraph, QStringLiteral("p1"));
}

void TestOriginalIndex::aNoteLightsTheWordsAheadOfIt() {
    MatchIndex index(fixture::story());
    index.setOriginal(copy());
    const Match match = index.forRef({Kind::Note, "1"});
    QCOMPARE(litIn(index, match, "p2"), QStringList{QStringLiteral("The Hill drowned, says the Almanac.")});
}

void TestOriginalIndex::whatOnlyTheCopyNamesAnswers() {
    MatchIndex index(fixture::story());
    const auto reasons = [&index] {
        for (const ParagraphMatch& answer : index.forRef({Kind::Region, "hill"}).paragraphs) {
            if (answer.paragraph == u"p2")
                return answer.reasons;
        }
        return std::vector<Reason>();
    };
    QVERIFY(reasons().empty() || reasons().front().kind != ReasonKind::Names);
    index.setOriginal(copy());
    QVERIFY(!reasons().empty());
    QCOMPARE(reasons().front().kind, ReasonKind::Names);
    QCOMPARE(litIn(index, index.forRef({Kind::Region, "hill"}), "p2"), QStringList{QStringLiteral("Hill")});
}

void TestOriginalIndex::wordsAreFoundInTheCopy() {
    MatchIndex index(fixture::story());
    QVERIFY(index.forWords(u"naive counted").paragraphs.empty());
    index.setOriginal(copy());
    const Match match = index.forWords(u"naive counted");
    QCOMPARE(match.paragraphs.size(), 1U);
    QCOMPARE(litIn(index, match, "p2"), QStringList({QStringLiteral("naïve"), QStringLiteral("counted")}));
    QVERIFY2(match.paragraphs.front().words.empty(), "its own text does not have them");
}

void TestOriginalIndex::aQuerySaysWhatIsLit() {
    MatchIndex index(fixture::story());
    index.setOriginal(copy());
    const auto object = QJsonDocument::fromJson(toJson(index, index.forRef({Kind::Place, "port"}))).object();
    const QJsonArray paragraphs = object.value("paragraphs").toArray();
    const auto p2 = std::ranges::find_if(paragraphs, [](const QJsonValue& paragraph) {
        return paragraph.toObject().value("id") == QStringLiteral("p2");
    });
    QVERIFY(p2 != paragraphs.end());
    QCOMPARE(p2->toObject().value("original").toArray(), QJsonArray{QStringLiteral("Port")});
}

void TestOriginalIndex::theExplorerTellsOfACopy() {
    Explorer explorer(fixture::story());
    explorer.select({Kind::Region, "northland"}, Pane::Map);
    int told = 0;
    const auto subscription = explorer.subscribe([&told] { ++told; });
    explorer.setOriginal(copy());
    QCOMPARE(told, 1);
    QCOMPARE(litIn(explorer.index(), *explorer.derived().match, "p1"),
             QStringList{QStringLiteral("Northland")});
}

QTEST_GUILESS_MAIN(TestOriginalIndex)
#include "tst_original_index.moc"
