// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/ids.h"
#include "story/story.h"

#include <QTest>

using namespace story;

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsAValidId_data();
    void knowsAValidId();
    void readsWhatItWrites();
    void refusesWhatIsNoReference();
    void namesEveryKind();
    void fallsBackToEnglish();
    void labelsAGroupByItself();
};

void TestIds::knowsAValidId_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("word") << QStringLiteral("tumen") << true;
    QTest::newRow("words") << QStringLiteral("north-hamgyong-2") << true;
    QTest::newRow("digit") << QStringLiteral("1") << true;
    QTest::newRow("longest") << QString(64, u'a') << true;
    QTest::newRow("too long") << QString(65, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("capital") << QStringLiteral("Tumen") << false;
    QTest::newRow("leading hyphen") << QStringLiteral("-a") << false;
    QTest::newRow("trailing hyphen") << QStringLiteral("a-") << false;
    QTest::newRow("two hyphens") << QStringLiteral("a--b") << false;
    QTest::newRow("space") << QStringLiteral("a b") << false;
    QTest::newRow("Korean") << QStringLiteral("강") << false;
}

void TestIds::knowsAValidId() {
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    QCOMPARE(isValidId(text), valid);
}

void TestIds::readsWhatItWrites() {
    const Ref ref{Kind::Time, QStringLiteral("1994/1998")};
    QCOMPARE(toString(ref), QStringLiteral("time:1994/1998"));
    QVERIFY(refFromString(toString(ref)) == ref);
}

void TestIds::refusesWhatIsNoReference() {
    for (const QString& text : {QStringLiteral("tumen"), QStringLiteral("region:"), QStringLiteral(":tumen"),
                                QStringLiteral("planet:mars"), QString()})
        QVERIFY2(!refFromString(text), qPrintable(text));
}

void TestIds::namesEveryKind() {
    for (const Kind kind : {Kind::Paragraph, Kind::Region, Kind::Place, Kind::Route, Kind::Event,
                            Kind::Series, Kind::Time, Kind::Note, Kind::Source, Kind::Check, Kind::Term})
        QVERIFY(kindFromName(kindName(kind)) == kind);
}

void TestIds::fallsBackToEnglish() {
    const LocalText text{QStringLiteral("River"), QStringLiteral("강"), QString()};
    QCOMPARE(text.in(Language::Korean), QStringLiteral("강"));
    QCOMPARE(text.in(Language::Chinese), QStringLiteral("River"));
    QVERIFY(languageFromCode(u"zh") == Language::Chinese);
    QVERIFY(!languageFromCode(u"fr"));
}

void TestIds::labelsAGroupByItself() {
    Series series;
    series.labels = {{QStringLiteral("all"), {QStringLiteral("All"), QStringLiteral("전체"), QString()}}};
    QCOMPARE(series.label(QStringLiteral("all")).ko, QStringLiteral("전체"));
    QCOMPARE(series.label(QStringLiteral("men")).in(Language::Korean), QStringLiteral("men"));
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
