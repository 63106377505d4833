// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/lit_text.h"
#include "explore/vocabulary.h"

#include <QTest>

using namespace explore;

namespace {

/// Every text that one edit makes of `word`, with the letters a, b and c.
QSet<QString> editsOf(const QString& word) {
    QSet<QString> edits;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        for (const QChar letter : QStringLiteral("abc")) {
            edits.insert(QString(word).insert(at, letter));
            if (at < word.size())
                edits.insert(QString(word).replace(at, 1, letter));
        }
        if (at < word.size())
            edits.insert(QString(word).remove(at, 1));
        if (at + 1 < word.size())
            edits.insert(word.left(at) + word[at + 1] + word[at] + word.mid(at + 2));
    }
    edits.remove(word);
    return edits;
}

/// Every text of up to four of these letters.
QStringList allWords() {
    QStringList words{QString()};
    for (qsizetype i = 0; i < words.size() && words[i].size() < 4; ++i) {
        for (const QChar letter : QStringLiteral("abc"))
            words += words[i] + letter;
    }
    return words;
}

QStringList litPieces(const QString& text, const QStringList& words) {
    QStringList pieces;
    for (const auto& range : litIn(text, words))
        pieces += text.sliced(range.begin, range.length);
    return pieces;
}

} // namespace

class TestVocabulary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneEditIsWhatItSays();
    void aBeginningMayBeOneEditAway();
    void wordsAreKnown();
    void mistypedWordsAreFound_data();
    void mistypedWordsAreFound();
    void wordsAreLitWhereTheyBegin();
    void anExcerptIsALineAroundTheWords();
};

void TestVocabulary::oneEditIsWhatItSays() {
    const QStringList words = allWords();
    for (const QString& word : words) {
        const QSet<QString> edits = editsOf(word);
        for (const QString& other : words) {
            if (isOneEdit(word, other) != edits.contains(other))
                QFAIL(qPrintable(QStringLiteral("%1, %2").arg(word, other)));
        }
    }
}

void TestVocabulary::aBeginningMayBeOneEditAway() {
    for (const char* typed : {"sehny", "sheyn", "sheny", "shny", "shenny", "shemy", "shenx"}) {
        const bool exact = QByteArrayView(typed) == "sheny";
        QVERIFY2(isOneEdit(QString::fromLatin1(typed), u"shenyang", true) != exact, typed);
    }
    QVERIFY(!isOneEdit(u"shxnx", u"shenyang", true));
    QVERIFY(!isOneEdit(u"shenyangxx", u"shenyang", true));
}

void TestVocabulary::wordsAreKnown() {
    const Vocabulary words({"tumen", "tumangang", QString::fromUtf8("두만강"), "2009"});
    QVERIFY(words.has(u"tumen") && !words.has(u"tume"));
    QVERIFY(words.hasBeginning(u"tum") && !words.hasBeginning(u"umen"));
    QVERIFY(words.hasBeginning(QString::fromUtf8("만강")));
    QCOMPARE(words.withPiece(u"gang", 9), QStringList{"tumangang"});
    QVERIFY(words.withPiece(u"ga", 9).isEmpty());
    QVERIFY(Vocabulary().nearly(u"tumen", 9).isEmpty());
}

void TestVocabulary::mistypedWordsAreFound_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("swapped") << "tumne" << QStringList{"tumen"};
    QTest::newRow("wrong first letter") << "rumen" << QStringList{"tumen"};
    QTest::newRow("two edits") << "rumne" << QStringList{};
    QTest::newRow("too short") << "tum" << QStringList{};
    QTest::newRow("a number") << "2008" << QStringList{};
    QTest::newRow("one vowel of a syllable")
        << QString::fromUtf8("두먼강") << QStringList{QString::fromUtf8("두만강")};
    QTest::newRow("one Chinese character")
        << QString::fromUtf8("图门江") << QStringList{QString::fromUtf8("图们江")};
}

void TestVocabulary::mistypedWordsAreFound() {
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    const Vocabulary words(
        {"tumen", "tumangang", "2009", QString::fromUtf8("두만강"), QString::fromUtf8("图们江")});
    QCOMPARE(words.nearly(typed, 9), found);
}

void TestVocabulary::wordsAreLitWhereTheyBegin() {
    QCOMPARE(litPieces("Shenyang, near Shenyang’s gate", {"sheny", "ga"}),
             QStringList({"Sheny", "Sheny", "ga"}));
    QCOMPARE(litPieces("Pyongyang", {"yang"}), QStringList{"yang"});
    QCOMPARE(litPieces("Pyongyang", {"ya"}), QStringList{});
    QCOMPARE(litPieces("tumen", {"tume", "tumen"}), QStringList{"tumen"});
    QCOMPARE(litPieces(QString::fromUtf8("재중 탈북자"), {QString::fromUtf8("북")}),
             QStringList{QString::fromUtf8("북")});
}

void TestVocabulary::anExcerptIsALineAroundTheWords() {
    const QString text = QStringLiteral("one two three four five six seven eight nine ten ").repeated(9) +
                         QStringLiteral("a river\nruns by ") +
                         QStringLiteral("one two three four five six seven eight nine ten ").repeated(9);
    const Excerpt excerpt = excerptOf(text, {"river"});
    QVERIFY2(excerpt.text.startsWith(QStringLiteral("…")) && excerpt.text.endsWith(QStringLiteral("…")),
             qPrintable(excerpt.text));
    QVERIFY2(excerpt.text.contains(QStringLiteral(" a river runs by one ")), qPrintable(excerpt.text));
    QVERIFY(excerpt.text.size() < 120);
    QCOMPARE(excerpt.lit.size(), 1U);
    QCOMPARE(excerpt.text.sliced(excerpt.lit.front().begin, excerpt.lit.front().length), "river");
    QCOMPARE(excerptOf("a river", {"a"}).text, "a river");
    QVERIFY(excerptOf(text, {"sea"}).text.isEmpty());
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
