// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `two-rivers query --at` answers at positions that a geographer knows, in the default story.

#include "bundle/bundle.h"
#include "explore/match_index.h"
#include "explore/query.h"
#include "named_positions.h"

#include <QTest>
#include <memory>

class TestNamedPositions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void whatLiesUnderIt();

private:
    std::unique_ptr<explore::MatchIndex> m_index;
};

void TestNamedPositions::initTestCase() {
    const QString data = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data");
    const auto story =
        bundle::read(data + QStringLiteral("/two-rivers"), data + QStringLiteral("/schema")).story;
    QVERIFY(story);
    m_index = std::make_unique<explore::MatchIndex>(story);
}

void TestNamedPositions::answers_data() {
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("ref");
    for (const NamedPosition& position : namedPositions)
        QTest::newRow(position.name) << QStringLiteral("%1,%2")
                                            .arg(position.latitude_deg, 0, 'f', 4)
                                            .arg(position.longitude_deg, 0, 'f', 4)
                                     << QString::fromLatin1(position.ref);
}

void TestNamedPositions::answers() {
    QFETCH(QString, at);
    QFETCH(QString, ref);
    const auto match = explore::answer(*m_index, {explore::Query::Kind::At, at});
    QVERIFY2(match, match ? "" : qUtf8Printable(match.error()));
    QCOMPARE(match->target ? story::toString(*match->target) : QString(), ref);
    QVERIFY2(ref.isEmpty() || !match->paragraphs.empty(), "what is there has its paragraphs");
}

void TestNamedPositions::whatLiesUnderIt() {
    QStringList refs;
    for (const story::Ref& ref : m_index->refsAt({128.2, 41.0}, 1))
        refs += story::toString(ref);
    QCOMPARE(refs, (QStringList{"region:ryanggang", "region:north-korea"}));
}

QTEST_GUILESS_MAIN(TestNamedPositions)
#include "tst_named_positions.moc"
