// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/folding.h"

#include <QTest>

using namespace explore;

class TestFolding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void rangesLeadBack_data();
    void rangesLeadBack();
};

void TestFolding::folds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("P’yŏngan-bukto", "pyongan bukto");
    row("Ch'ŏngjin", "chongjin");
    row("  China–North   Korea border ", "china north korea border");
    row("두만강", "두만강");
    row("ＡＢＣ", "abc");
    row("Straße", "strasse");
    row("…", "");
    row("é", "e");
}

void TestFolding::folds() {
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(folded(text), expected);
    QCOMPARE(folded(text.normalized(QString::NormalizationForm_D)), expected);
}

void TestFolding::rangesLeadBack_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("piece");
    QTest::newRow("plain") << "The Yalu flows" << "yalu" << "Yalu";
    QTest::newRow("diacritics") << QString::fromUtf8("to Hamgyŏng, east") << "hamgyong"
                                << QString::fromUtf8("Hamgyŏng");
    QTest::newRow("decomposed") << QString::fromUtf8("caf\u0065\u0301 bar") << "cafe"
                                << QString::fromUtf8("cafe\u0301");
    QTest::newRow("at the end") << "in Seoul." << "seoul" << "Seoul";
    QTest::newRow("one letter becomes two")
        << QString::fromUtf8("eine Straße hier") << "strasse" << QString::fromUtf8("Straße");
}

void TestFolding::rangesLeadBack() {
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    QFETCH(const QString, piece);
    const Folded result = fold(text);
    QCOMPARE(result.origin.size(), static_cast<std::size_t>(result.text.size()));
    const qsizetype at = result.text.indexOf(word);
    QVERIFY(at >= 0);
    const auto range = result.originalRange(at, word.size());
    QCOMPARE(text.mid(range.begin, range.length), piece);
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
