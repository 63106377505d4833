// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/match_text.h"
#include "explore/query.h"
#include "explore/summary.h"
#include "fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace explore;

class TestQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void positions_data();
    void positions();
    void everyKindAnswers();
    void wrongValuesAreErrors();
    void theJsonHasItsShape();

private:
    MatchIndex m_index{fixture::story()};
};

void TestQuery::positions_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << "2.5,3.5" << true;
    QTest::newRow("spaces") << " 2.5 , -3.5 " << true;
    QTest::newRow("edges") << "-90,180" << true;
    QTest::newRow("beyond") << "91,200" << false;
    QTest::newRow("longitude beyond") << "40,200" << false;
    QTest::newRow("words") << "north,east" << false;
    QTest::newRow("one number") << "40" << false;
    QTest::newRow("three numbers") << "40,1,2" << false;
    QTest::newRow("nan") << "nan,1" << false;
    QTest::newRow("inf") << "1,inf" << false;
}

void TestQuery::positions() {
    QFETCH(const QString, text);
    QFETCH(const bool, good);
    const auto position = positionFromText(text);
    QCOMPARE(position.has_value(), good);
    if (!good)
        QVERIFY(position.error().endsWith('.'));
}

void TestQuery::everyKindAnswers() {
    using Kind = Query::Kind;
    const auto targetOf = [this](Kind kind, const QString& value) {
        const auto match = answer(m_index, {kind, value});
        return match && match->target ? story::toString(*match->target) : QString();
    };
    QCOMPARE(targetOf(Kind::At, "3,3"), "region:hill");
    QCOMPARE(targetOf(Kind::Id, "way-south"), "route:way-south");
    QCOMPARE(targetOf(Kind::Text, "stream"), "region:stream");
    QCOMPARE(targetOf(Kind::Time, "1990"), "time:1990");
    QCOMPARE(targetOf(Kind::Paragraph, "p3"), "paragraph:p3");
    const auto nowhere = answer(m_index, {Kind::At, "80,80"});
    QVERIFY(nowhere && !nowhere->target && !messageText(m_index, *nowhere).isEmpty()); // an answer, no error
    const auto unknown = answer(m_index, {Kind::Id, "atlantis"});
    QVERIFY(unknown && !unknown->target);
}

void TestQuery::wrongValuesAreErrors() {
    using Kind = Query::Kind;
    QVERIFY(!answer(m_index, {Kind::At, "91,200"}));
    QVERIFY(!answer(m_index, {Kind::Time, "1990-13"}));
    QVERIFY(!answer(m_index, {Kind::Time, "last year"}));
    QVERIFY(!answer(m_index, {Kind::Text, "  "}));
}

void TestQuery::theJsonHasItsShape() {
    const auto object = QJsonDocument::fromJson(toJson(m_index, m_index.forId(u"hill"))).object();
    QCOMPARE(object.keys(), (QStringList{"events", "message", "paragraphs", "places", "routes", "series",
                                         "sources", "summary", "target"}));
    QCOMPARE(object["summary"].toString(), summaryText(m_index, m_index.forId(u"hill")));
    const auto target = object["target"].toObject();
    QCOMPARE(target["kind"].toString(), "region");
    QCOMPARE(target["id"].toString(), "hill");
    QCOMPARE(target["name"].toString(), "Hill");
    const auto first = object["paragraphs"].toArray().first().toObject();
    QCOMPARE(first.keys(), (QStringList{"id", "rank", "reasons"}));
    QCOMPARE(first["id"].toString(), "p2");
    QCOMPARE(first["rank"].toInt(), 1);
    const auto reason = first["reasons"].toArray().first().toObject();
    QCOMPARE(reason.keys(), (QStringList{"kind", "text"}));
    QCOMPARE(reason["kind"].toString(), "counts");
    QCOMPARE(object["events"].toArray().first().toString(), "flood");
    const auto none = QJsonDocument::fromJson(toJson(m_index, m_index.at({80, 80}))).object();
    QVERIFY(none["target"].isNull());
    QVERIFY(none["paragraphs"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
