// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "explore/card.h"

#include <QTest>
#include <algorithm>

using namespace explore;
using story::Kind;
using story::Language;

class TestCards : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aProvincesCard();
    void aTermsCard();
    void everyThingHasACard();

private:
    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<MatchIndex> m_matches;
};

void TestCards::initTestCase() {
    m_story = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                           QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"))
                  .story;
    QVERIFY(m_story != nullptr);
    m_matches = std::make_unique<MatchIndex>(m_story);
}

void TestCards::aProvincesCard() {
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

void TestCards::aTermsCard() {
    const Card card = cardOf(*m_story, *m_matches, {Kind::Term, "non-refoulement"}, Language::Korean);
    QCOMPARE(card.title, QString::fromUtf8("강제송환금지 원칙"));
    QCOMPARE(card.localNames, QString::fromUtf8("Non-refoulement · 不驱回原则"));
    QVERIFY(card.text.startsWith("The duty not to send a person back to danger"));
    QVERIFY(std::ranges::contains(card.sources, QStringLiteral("refworld-conv")));
    QVERIFY(std::ranges::contains(card.rows, story::Ref{Kind::Check, "c23"}, &CardRow::ref));
    const auto inText = std::ranges::find(card.paragraphs, QStringLiteral("p5"), &ParagraphMatch::paragraph);
    QVERIFY(inText != card.paragraphs.end());
}

void TestCards::everyThingHasACard() {
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
    add(Kind::Term, m_story->terms);
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

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
