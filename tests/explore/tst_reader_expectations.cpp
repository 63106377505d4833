// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "expectations.h"
#include "explore/match_text.h"
#include "explore/query.h"
#include "explore/statistics.h"
#include "original/original.h"
#include "own_essay.h"

#include <QTest>
#include <algorithm>

using namespace explore;

/// What a reader of the default story expects of a gesture: what it hits, which paragraphs come first and
/// why, and which words are lit.
class TestReaderExpectations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void areEnough();
    void gestures_data();
    void gestures();
    void everyRegionAndPlaceAnswers();
    void everythingTheTextLinksToNamesItsParagraph();
    void theMinistrysTotals();

private:
    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<MatchIndex> m_index;
    std::unique_ptr<MatchIndex> m_beside; ///< With a copy of an essay of our own beside the story.
};

void TestReaderExpectations::initTestCase() {
    const auto reading = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                                      QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"));
    for (const auto& diagnostic : reading.diagnostics)
        qInfo("%s", qPrintable(bundle::toText(diagnostic)));
    QVERIFY(reading.story != nullptr);
    m_story = reading.story;
    m_index = std::make_unique<MatchIndex>(m_story);
    m_beside = std::make_unique<MatchIndex>(m_story);
    auto copy =
        original::fromBytes(QStringLiteral("copy.txt"), fixture::ownEssay().page().toUtf8(), *m_story);
    QVERIFY(copy.has_value());
    m_beside->setOriginal(std::make_shared<const story::Original>(std::move(*copy)));
}

namespace {

/// What the answer gives as reasons: "p3:borders".
QStringList reasonsOf(const Match& match) {
    QStringList given;
    for (const ParagraphMatch& paragraph : match.paragraphs) {
        for (const Reason& reason : paragraph.reasons)
            given += paragraph.paragraph + u':' + reasonName(reason.kind);
    }
    return given;
}

QStringList orderOf(const Match& match) {
    QStringList order;
    for (const ParagraphMatch& paragraph : match.paragraphs)
        order += paragraph.paragraph;
    return order;
}

/// The words lit in the retelling or in the copy: "p3:the border".
QStringList litOf(const MatchIndex& index, const Match& match, bool inCopy) {
    QStringList lit;
    for (const ParagraphMatch& paragraph : match.paragraphs) {
        const story::Paragraph* text = inCopy ? index.originalOf(paragraph.paragraph)
                                              : story::find(index.story().paragraphs, paragraph.paragraph);
        for (const story::Mention& words : inCopy ? paragraph.originalWords : paragraph.words)
            lit += paragraph.paragraph + u':' + text->text.sliced(words.begin, words.length).simplified();
    }
    return lit;
}

void verifyAllOf(const QStringList& wanted, const QStringList& given) {
    for (const QString& one : wanted)
        QVERIFY2(given.contains(one), qPrintable(one + " is not among " + given.join(u'|')));
}

} // namespace

void TestReaderExpectations::areEnough() {
    QVERIFY(fixture::expectations().size() >= 120);
}

void TestReaderExpectations::gestures_data() {
    QTest::addColumn<fixture::Expectation>("expected");
    QTest::addColumn<bool>("copied");
    for (const fixture::Expectation& expected : fixture::expectations()) {
        QTest::addRow("%s", expected.name) << expected << false;
        QTest::addRow("%s, beside a copy", expected.name) << expected << true;
    }
}

void TestReaderExpectations::gestures() {
    QFETCH(const fixture::Expectation, expected);
    QFETCH(const bool, copied);
    const MatchIndex& index = copied ? *m_beside : *m_index;
    const auto match = answer(index, {expected.kind, QString::fromUtf8(expected.value)});
    QVERIFY(match);
    QVERIFY(!messageText(index, *match).isEmpty());
    QCOMPARE(match->target ? story::toString(*match->target) : QString(), QString::fromUtf8(expected.target));
    const char* order = copied && expected.copyOrder != nullptr ? expected.copyOrder : expected.order;
    const QStringList wanted = QString::fromUtf8(order).split(u' ', Qt::SkipEmptyParts);
    const QStringList given = orderOf(*match);
    QVERIFY2(wanted.isEmpty() ? given.isEmpty()
                              : given.first(std::min(wanted.size(), given.size())) == wanted,
             qPrintable(given.join(u' ')));
    verifyAllOf(QString::fromUtf8(expected.reasons).split(u' ', Qt::SkipEmptyParts), reasonsOf(*match));
    verifyAllOf(QString::fromUtf8(expected.lit).split(u'|', Qt::SkipEmptyParts), litOf(index, *match, false));
    if (copied)
        verifyAllOf(QString::fromUtf8(expected.copyLit).split(u'|', Qt::SkipEmptyParts),
                    litOf(index, *match, true));
    for (const ParagraphMatch& paragraph : match->paragraphs) {
        for (const QString& text : reasonTexts(index, *match, paragraph))
            QVERIFY(!text.isEmpty() && !text.endsWith(u'.'));
    }
}

void TestReaderExpectations::everyRegionAndPlaceAnswers() {
    const auto answers = [this](const story::Ref& ref) {
        const Match match = m_index->forRef(ref);
        return !match.paragraphs.empty() && !messageText(*m_index, match).isEmpty() && m_index->frameOf(ref);
    };
    // What lies far from the text has no region around it to answer.
    for (const auto& region : m_story->regions) {
        const bool isRemote =
            region.parent.isEmpty() && m_index->forRef({story::Kind::Region, region.id}).paragraphs.empty();
        if (!isRemote)
            QVERIFY2(answers({story::Kind::Region, region.id}), qPrintable(region.id));
    }
    for (const auto& place : m_story->places) {
        if (!place.region.isEmpty() &&
            !m_index->forRef({story::Kind::Region, place.region}).paragraphs.empty())
            QVERIFY2(answers({story::Kind::Place, place.id}), qPrintable(place.id));
    }
}

void TestReaderExpectations::everythingTheTextLinksToNamesItsParagraph() {
    for (const auto& paragraph : m_story->paragraphs) {
        for (const auto& mention : paragraph.mentions) {
            const Match match = m_index->forRef(mention.target);
            const auto found = std::ranges::find(match.paragraphs, paragraph.id, &ParagraphMatch::paragraph);
            QVERIFY2(found != match.paragraphs.end(), qPrintable(story::toString(mention.target)));
            QCOMPARE(found->reasons.front().kind, ReasonKind::Names);
        }
    }
}

void TestReaderExpectations::theMinistrysTotals() {
    const auto* arrivals = story::find(m_story->series, u"arrivals");
    QVERIFY(arrivals != nullptr);
    const auto all = columns(*arrivals, m_story->span);
    const auto last = story::Day::of(2025, 12, 31);
    QCOMPARE(totalUpTo(all, last), std::optional(34537.0));
    QCOMPARE(totalUpTo(all, last, u"men"), std::optional(9593.0));
    QCOMPARE(totalUpTo(all, last, u"women"), std::optional(24944.0));
    QVERIFY(all.front().isSumOfYears());
}

QTEST_GUILESS_MAIN(TestReaderExpectations)
#include "tst_reader_expectations.moc"
