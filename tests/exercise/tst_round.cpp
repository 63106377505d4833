// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A round of exercises of the default story: each is answered once, by choice or on the map, and counted.

#include "bundle/bundle.h"
#include "exercise/round.h"

#include <QTest>
#include <algorithm>

using exercise::Kind;
using exercise::Round;

class TestRound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameSeedSameRound();
    void everyKindIsAskedAndCounted();
    void answeredOnce();
    void onlyAnswersAnswer();
    void clicksMeanChoices();
    void clicksElsewhereAreWrong();
    void emptyRoundIsFinished();

private:
    /// A round at its first exercise of that kind.
    [[nodiscard]] Round roundAt(Kind kind) const;

    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<explore::MatchIndex> m_index;
};

namespace {

constexpr std::uint32_t kSeed = 7;
constexpr std::size_t kCount = 6;

std::vector<std::size_t> wrongOf(const exercise::Exercise& exercise) {
    std::vector<std::size_t> wrong = exercise.answer;
    if (exercise.kind == Kind::Order)
        std::ranges::reverse(wrong);
    else
        wrong = {(wrong.front() + 1) % exercise.choices.size()};
    return wrong;
}

} // namespace

void TestRound::initTestCase() {
    m_story = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                           QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"))
                  .story;
    QVERIFY(m_story);
    m_index = std::make_unique<explore::MatchIndex>(m_story);
}

Round TestRound::roundAt(Kind kind) const {
    Round round(*m_index, kSeed, kCount);
    while (round.current()->kind != kind) {
        round.give(round.current()->answer);
        round.next();
    }
    return round;
}

void TestRound::sameSeedSameRound() {
    const Round round(*m_index, kSeed, kCount);
    QCOMPARE(round.exercises().size(), kCount);
    QCOMPARE(round.exercises(), Round(*m_index, kSeed, kCount).exercises());
    QVERIFY(round.exercises() != Round(*m_index, kSeed + 1000, kCount).exercises());
    QCOMPARE(round.seed(), kSeed);
}

void TestRound::everyKindIsAskedAndCounted() {
    Round round(*m_index, kSeed, kCount);
    while (!round.isFinished()) {
        const exercise::Exercise& asked = *round.current();
        // All but those about sources are right.
        QVERIFY(round.give(asked.kind == Kind::Source ? wrongOf(asked) : asked.answer));
        QCOMPARE(round.answer()->right, asked.kind != Kind::Source);
        round.next();
    }
    QCOMPARE(round.score(), (exercise::Score{4, 6}));
    QCOMPARE(round.score(Kind::Region), (exercise::Score{2, 2}));
    QCOMPARE(round.score(Kind::Order), (exercise::Score{2, 2}));
    QCOMPARE(round.score(Kind::Source), (exercise::Score{0, 2}));
    QVERIFY(round.current() == nullptr && round.answer() == nullptr);
}

void TestRound::answeredOnce() {
    Round round(*m_index, kSeed, kCount);
    round.next();
    QCOMPARE(round.at(), std::size_t{0}); // not without an answer
    const exercise::Exercise& asked = *round.current();
    QVERIFY(round.give(wrongOf(asked)));
    QVERIFY(!round.give(asked.answer));
    QVERIFY(!round.answer()->right);
    QCOMPARE(round.answer()->given, wrongOf(asked));
    round.next();
    QCOMPARE(round.at(), std::size_t{1});
    QVERIFY(round.answer() == nullptr);
}

void TestRound::onlyAnswersAnswer() {
    Round choice = roundAt(Kind::Source);
    const std::size_t count = choice.current()->choices.size();
    QVERIFY(!choice.give({}));
    QVERIFY(!choice.give({count}));
    QVERIFY(!choice.give({0, 1}));
    QVERIFY(!choice.click(*m_index, {{story::Kind::Region, QStringLiteral("china")}}));
    Round order = roundAt(Kind::Order);
    QVERIFY(!order.give({0}));
    QVERIFY(!order.give(std::vector<std::size_t>(order.current()->choices.size(), 0)));
    QVERIFY(order.give(order.current()->answer));
}

void TestRound::clicksMeanChoices() {
    // A click on a town in the region is one on the region, whatever else lies under it.
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        Round round(*m_index, seed, 1);
        const story::Ref right = round.current()->choices[round.current()->answer.front()];
        if (right.id != u"north-korea")
            continue;
        Round wrong = round;
        QVERIFY(round.click(*m_index, {{story::Kind::Place, QStringLiteral("hyesan")},
                                       {story::Kind::Region, QStringLiteral("yalu")}}));
        QVERIFY(round.answer()->right);
        QCOMPARE(round.answer()->given, round.current()->answer);
        for (const story::Ref& other : wrong.current()->choices) {
            if (other == right)
                continue;
            QVERIFY(wrong.click(*m_index, {other}));
            QVERIFY(!wrong.answer()->right);
            QVERIFY(wrong.current()->choices[wrong.answer()->given.front()] == other);
            return;
        }
    }
    QFAIL("no seed asks for North Korea");
}

void TestRound::clicksElsewhereAreWrong() {
    Round round = roundAt(Kind::Region);
    QVERIFY(!round.click(*m_index, {}));
    QVERIFY(!round.click(*m_index, {{story::Kind::Route, m_story->routes.front().id}}));
    const auto other = std::ranges::find_if(m_story->regions, [&](const story::Region& region) {
        return !exercise::choiceOf(*m_index, *round.current(), {{story::Kind::Region, region.id}});
    });
    QVERIFY(other != m_story->regions.end());
    QVERIFY(round.click(*m_index, {{story::Kind::Region, other->id}}));
    QVERIFY(!round.answer()->right);
    QVERIFY(round.answer()->given.empty());
    QCOMPARE(round.answer()->clicked->id, other->id);
}

void TestRound::emptyRoundIsFinished() {
    Round round;
    QVERIFY(round.isFinished());
    round.next();
    QVERIFY(!round.give({0}));
    QCOMPARE(round.score(), exercise::Score{});
    const explore::MatchIndex empty(std::make_shared<const story::Story>());
    QVERIFY(Round(empty, 1, kCount).isFinished());
}

QTEST_GUILESS_MAIN(TestRound)
#include "tst_round.moc"
