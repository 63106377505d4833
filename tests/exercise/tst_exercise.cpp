// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every exercise has exactly one right answer. What is right is worked out here anew from the story's data,
// by trying every answer there is.

#include "bundle/bundle.h"
#include "exercise/exercise.h"
#include "exercise/exercise_text.h"
#include "fixture.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <set>

using exercise::Exercise;
using exercise::Kind;

class TestExercise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exactlyOneAnswer_data();
    void exactlyOneAnswer();
    void sameSeedSameExercise();
    void explainedAndSourced();
    void clickedOnTheMap();
    void severalDiffer();
    void storyWithTooLittle();

private:
    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<explore::MatchIndex> m_index;
};

namespace {

using Answer = std::vector<std::size_t>;

const story::Region* regionOf(const story::Story& story, const story::Ref& ref) {
    return story::find(story.regions, ref.id);
}

bool liesIn(const story::Story& story, const story::Region* inner, const story::Id& outer) {
    for (int level = 0; inner != nullptr && level < 16; ++level) {
        if (inner->id == outer)
            return true;
        inner = story::find(story.regions, inner->parent);
    }
    return false;
}

/// True when the paragraph links to the region, or to one in it, in the very words that the gap took.
bool fillsTheGap(const story::Story& story, const Exercise& exercise, const story::Ref& choice) {
    const story::Paragraph* paragraph = story::find(story.paragraphs, exercise.paragraph);
    const qsizetype gap = exercise.passage.indexOf(exercise::kGap);
    const QString before = exercise.passage.first(gap);
    const QString after = exercise.passage.sliced(gap + exercise::kGap.size());
    if (!exercise.passageWhole.startsWith(before) || !exercise.passageWhole.endsWith(after))
        return false;
    const QString words =
        exercise.passageWhole.sliced(gap, exercise.passageWhole.size() - before.size() - after.size());
    return std::ranges::any_of(paragraph->mentions, [&](const story::Mention& mention) {
        return mention.target.kind == story::Kind::Region &&
               paragraph->text.sliced(mention.begin, mention.length).simplified() == words &&
               liesIn(story, regionOf(story, mention.target), choice.id);
    });
}

bool isInOrder(const story::Story& story, const Exercise& exercise, const Answer& answer) {
    for (std::size_t i = 1; i < answer.size(); ++i) {
        const story::Event* before = story::find(story.events, exercise.choices[answer[i - 1]].id);
        const story::Event* after = story::find(story.events, exercise.choices[answer[i]].id);
        if (before->date.span(story.span).last >= after->date.span(story.span).first)
            return false;
    }
    return true;
}

bool supports(const story::Story& story, const story::Id& source, const story::Ref& choice) {
    const story::Check* check = story::find(story.checks, choice.id);
    return std::ranges::contains(check->sources, source) ||
           std::ranges::any_of(check->notes, [&](const story::Id& note) {
               return story::find(story.notes, note)->source == source;
           });
}

bool isSupported(const story::Story& story, const story::Ref& choice) {
    return story::find(story.checks, choice.id)->verdict == story::Verdict::Supported;
}

bool isRightByTheData(const story::Story& story, const Exercise& exercise, const Answer& answer) {
    switch (exercise.kind) {
    case Kind::Region:
        return fillsTheGap(story, exercise, exercise.choices[answer.front()]);
    case Kind::Order:
        return isInOrder(story, exercise, answer);
    case Kind::Source:
        return supports(story, exercise.source, exercise.choices[answer.front()]);
    }
    return false;
}

std::vector<Answer> possibleAnswers(const Exercise& exercise) {
    Answer order(exercise.choices.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<Answer> answers;
    if (exercise.kind == Kind::Order) {
        do
            answers.push_back(order);
        while (std::ranges::next_permutation(order).found);
    } else {
        for (const std::size_t i : order)
            answers.push_back({i});
    }
    return answers;
}

} // namespace

void TestExercise::initTestCase() {
    m_story = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                           QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"))
                  .story;
    QVERIFY(m_story);
    m_index = std::make_unique<explore::MatchIndex>(m_story);
}

void TestExercise::exactlyOneAnswer_data() {
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : exercise::kKinds)
        QTest::newRow(qPrintable(exercise::kindName(kind))) << kind;
}

void TestExercise::exactlyOneAnswer() {
    QFETCH(Kind, kind);
    std::set<QString> questions;
    for (std::uint32_t seed = 0; seed < 1000; ++seed) {
        const auto made = exercise::make(*m_index, kind, seed);
        QVERIFY(made.has_value());
        QCOMPARE(made->kind, kind);
        const std::set<story::Ref> different(made->choices.begin(), made->choices.end());
        QCOMPARE(different.size(), made->choices.size());
        QVERIFY(made->choices.size() >= 3);
        int right = 0;
        for (const Answer& answer : possibleAnswers(*made)) {
            const bool isRight = isRightByTheData(*m_story, *made, answer);
            QCOMPARE(exercise::isRight(*made, answer), isRight);
            right += isRight ? 1 : 0;
        }
        QCOMPARE(right, 1);
        // What is shown is not the answer.
        QVERIFY(kind != Kind::Order || !std::ranges::is_sorted(made->answer));
        if (kind == Kind::Source)
            QVERIFY(isSupported(*m_story, made->choices[made->answer.front()]));
        questions.insert(exercise::subjectText(*m_index, *made) +
                         exercise::choiceTexts(*m_index, *made, story::Language::English).join(u'|'));
    }
    QVERIFY2(questions.size() > 500, qPrintable(QString::number(questions.size())));
}

void TestExercise::sameSeedSameExercise() {
    const explore::MatchIndex again(m_story);
    for (const Kind kind : exercise::kKinds) {
        for (std::uint32_t seed = 0; seed < 50; ++seed)
            QCOMPARE(exercise::make(again, kind, seed), exercise::make(*m_index, kind, seed));
    }
}

void TestExercise::explainedAndSourced() {
    for (const Kind kind : exercise::kKinds) {
        for (std::uint32_t seed = 0; seed < 200; ++seed) {
            const Exercise made = *exercise::make(*m_index, kind, seed);
            QVERIFY(!exercise::sourceTexts(*m_index, made).isEmpty());
            const QString why = exercise::explanationText(*m_index, made, story::Language::Korean);
            QVERIFY(!why.isEmpty() && !why.contains(exercise::kGap));
            const QString subject = exercise::subjectText(*m_index, made);
            QVERIFY(!subject.isEmpty() || kind == Kind::Order);
            if (kind == Kind::Region) {
                const QString name = m_index->nameOf(made.choices[made.answer.front()]);
                QCOMPARE(subject.count(exercise::kGap), 1);
                QVERIFY2(!subject.contains(name), qPrintable(subject)); // the passage must not tell
            }
        }
    }
}

void TestExercise::clickedOnTheMap() {
    const story::Position pyongyang{125.75, 39.02};
    const story::Position seoul{126.98, 37.57};
    int asked = 0;
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        const Exercise made = *exercise::make(*m_index, Kind::Region, seed);
        if (made.choices[made.answer.front()].id != u"south-korea")
            continue;
        ++asked;
        QVERIFY(exercise::isRightAt(*m_index, made, seoul)); // the city lies in it
        QVERIFY(!exercise::isRightAt(*m_index, made, pyongyang));
    }
    QVERIFY(asked > 0);
}

void TestExercise::severalDiffer() {
    const auto made = exercise::makeSeveral(*m_index, 1, 12);
    QCOMPARE(made.size(), std::size_t{12});
    std::set<QString> subjects;
    for (const Exercise& one : made) {
        if (one.kind != Kind::Order)
            subjects.insert(exercise::subjectText(*m_index, one));
    }
    QCOMPARE(subjects.size(), std::size_t{8});
    QCOMPARE(exercise::makeSeveral(*m_index, 1, 12), made);
}

void TestExercise::storyWithTooLittle() {
    const explore::MatchIndex small(fixture::story());
    for (const Kind kind : exercise::kKinds) {
        if (const auto made = exercise::make(small, kind, 1))
            QVERIFY(made->choices.size() >= 3 && !made->sources.empty());
    }
    const explore::MatchIndex empty(std::make_shared<const story::Story>());
    for (const Kind kind : exercise::kKinds)
        QVERIFY(!exercise::make(empty, kind, 1));
    QVERIFY(exercise::makeSeveral(empty, 1, 5).empty());
}

QTEST_MAIN(TestExercise)
#include "tst_exercise.moc"
