// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A round of exercises as the window has it: what it shows and says, that nothing of it stays in the
// explorer, and that it is kept in the open lesson and nowhere else.

#include "bundle/bundle.h"
#include "models/atlas.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using models::ExerciseChoices;
using models::ExerciseRound;

class TestExerciseRound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void sameSeedSameRound();
    void nothingTellsTheAnswerBefore();
    void choosingRightAndWrong();
    void clickingTheMap();
    void orderIsMadeByMoving();
    void orderMarksEachPlace();
    void summaryCountsAll();
    void leavesNoResidue();
    void withinAPresentation();
    void leavingForAParagraph();
    void theRoundWaits();
    void keptInTheOpenLessonOnly();
    void saysItInTheLanguageOfTheWindow();
    void aStoryWithTooLittle();

private:
    [[nodiscard]] ExerciseRound& round() { return *m_atlas->exercises(); }
    [[nodiscard]] QString choice(int row, int role) const;
    [[nodiscard]] int rightRow();
    /// Goes on, answering rightly, to the first exercise of that kind.
    void goTo(const QString& kind);
    void answer(bool rightly);
    void answerAll();

    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<explore::Explorer> m_explorer;
    std::unique_ptr<models::Atlas> m_atlas;
};

namespace {

const QString kSchemas = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema");

} // namespace

void TestExerciseRound::initTestCase() {
    m_story = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"), kSchemas).story;
    QVERIFY(m_story);
}

void TestExerciseRound::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_explorer = std::make_unique<explore::Explorer>(m_story);
    m_atlas = std::make_unique<models::Atlas>(*m_explorer);
    m_atlas->lesson()->setReader([](const QString& path) { return lesson::readFile(path, kSchemas); });
    m_atlas->lesson()->setDraftFolder(m_folder->filePath(QStringLiteral("drafts")));
    round().setSeeds([] { return 7U; });
    round().setToday([] { return QDate(2026, 11, 30); });
    // The reader is somewhere, with something selected.
    m_explorer->goToParagraph(QStringLiteral("p3"));
    m_atlas->select(QStringLiteral("region:ryanggang"), QStringLiteral("map"));
}

void TestExerciseRound::cleanup() {
    m_atlas.reset();
    m_explorer.reset();
}

QString TestExerciseRound::choice(int row, int role) const {
    const ExerciseChoices* choices = m_atlas->exercises()->choices();
    return choices->index(row).data(role).toString();
}

int TestExerciseRound::rightRow() {
    return static_cast<int>(round().round().current()->answer.front());
}

void TestExerciseRound::answer(bool rightly) {
    ExerciseChoices& choices = *round().choices();
    if (round().kind() != u"order") {
        round().choose(rightly ? rightRow() : (rightRow() + 1) % choices.rowCount());
        return;
    }
    const std::vector<std::size_t> right = round().round().current()->answer;
    for (int place = 0; place < choices.rowCount(); ++place) {
        const std::vector<std::size_t> order = choices.order();
        const auto at = std::ranges::find(order, right[static_cast<std::size_t>(place)]) - order.begin();
        choices.move(static_cast<int>(at), place);
    }
    if (!rightly)
        choices.move(0, 1);
    round().checkOrder();
}

void TestExerciseRound::goTo(const QString& kind) {
    round().show();
    while (round().kind() != kind) {
        answer(true);
        round().next();
    }
    QVERIFY(!round().isAnswered());
}

void TestExerciseRound::answerAll() {
    while (!round().isFinished()) {
        answer(true);
        round().next();
    }
}

void TestExerciseRound::sameSeedSameRound() {
    const QAbstractItemModelTester tester(round().choices());
    round().show();
    QCOMPARE(round().seed(), QStringLiteral("7"));
    QCOMPARE(round().count(), 6);
    const auto exercises = round().round().exercises();
    round().begin(QStringLiteral("8"));
    QVERIFY(round().round().exercises() != exercises);
    round().begin(QStringLiteral(" 7 "));
    QCOMPARE(round().round().exercises(), exercises);
    round().begin(QStringLiteral("seven"));
    round().begin(QStringLiteral("-1"));
    round().begin(QStringLiteral("4294967296"));
    QCOMPARE(round().seed(), QStringLiteral("7"));
    round().setSeeds([] { return 8U; });
    round().beginAnother();
    QCOMPARE(round().seed(), QStringLiteral("8"));
}

void TestExerciseRound::nothingTellsTheAnswerBefore() {
    for (const QString& kind :
         {QStringLiteral("region"), QStringLiteral("order"), QStringLiteral("source")}) {
        goTo(kind);
        QVERIFY(!round().task().isEmpty());
        QVERIFY(round().given().isEmpty() && round().explanation().isEmpty());
        QVERIFY(round().sources().isEmpty() && round().paragraphs().isEmpty());
        for (int row = 0; row < round().choices()->rowCount(); ++row) {
            QVERIFY(!choice(row, ExerciseChoices::WordsRole).isEmpty());
            QVERIFY(choice(row, ExerciseChoices::MarkRole).isEmpty());
            QVERIFY(choice(row, ExerciseChoices::DetailRole).isEmpty());
        }
        // Nor does the map: nothing is lit on it, and no tag says which paragraph is where.
        QVERIFY(m_explorer->state().clauses.empty());
        QVERIFY(m_explorer->state().hiddenLayers.contains(QStringLiteral("badges")));
        QCOMPARE(m_explorer->counts(std::nullopt).total(), 0);
        QCOMPARE(m_explorer->state().hiddenWays.size(), m_story->ways.size());
        round().next();
        QVERIFY(!round().isAnswered());
    }
}

void TestExerciseRound::choosingRightAndWrong() {
    goTo(QStringLiteral("source"));
    QSignalSpy said(&round(), &ExerciseRound::said);
    const int right = rightRow();
    const int wrong = (right + 1) % round().choices()->rowCount();
    round().choose(99);
    round().choose(-1);
    QVERIFY(!round().isAnswered());
    round().choose(wrong);
    QVERIFY(round().isAnswered() && !round().isRight());
    QCOMPARE(choice(right, ExerciseChoices::MarkRole), QStringLiteral("right"));
    QCOMPARE(choice(wrong, ExerciseChoices::MarkRole), QStringLiteral("wrong"));
    QVERIFY(round().choices()->index(wrong).data(ExerciseChoices::ChosenRole).toBool());
    QCOMPARE(round().given(), choice(wrong, ExerciseChoices::WordsRole));
    QVERIFY(said.back().front().toString().startsWith(QStringLiteral("Not right.")));
    QVERIFY(said.back().front().toString().contains(round().explanation()));
    QVERIFY(!round().explanation().isEmpty() && !round().sources().isEmpty());
    QVERIFY(!round().paragraphs().isEmpty());
    round().choose(right); // too late
    QVERIFY(!round().isRight());
    round().next();
    goTo(QStringLiteral("source"));
    round().choose(rightRow());
    QVERIFY(round().isRight());
    QCOMPARE(round().marks(), (QStringList{"right", "right", "wrong", "right", "right", "right"}));
}

void TestExerciseRound::clickingTheMap() {
    goTo(QStringLiteral("region"));
    const story::Ref right = round().round().current()->choices[static_cast<std::size_t>(rightRow())];
    round().click({QStringLiteral("paragraph:p2"), QStringLiteral("nonsense")});
    QVERIFY(!round().isAnswered());
    // All that there is to choose from is in view, and after the answer the right one is lit there.
    const auto view = m_explorer->state().view;
    QVERIFY(std::holds_alternative<story::Frame>(view));
    round().click({story::toString(right)});
    QVERIFY(round().isRight());
    QVERIFY(*m_explorer->state().selection() == right);
    QVERIFY(m_explorer->state().view == view);
    round().next();
    QVERIFY(m_explorer->state().selection() == nullptr);

    goTo(QStringLiteral("region"));
    round().click({QStringLiteral("region:jeju")});
    QVERIFY(round().isAnswered());
    if (!round().isRight())
        QVERIFY(!round().given().isEmpty());
}

void TestExerciseRound::orderIsMadeByMoving() {
    goTo(QStringLiteral("order"));
    ExerciseChoices& choices = *round().choices();
    const QAbstractItemModelTester tester(&choices);
    QVERIFY(choices.isMovable());
    const std::vector<std::size_t> before = choices.order();
    QVERIFY(choices.move(0, 2));
    QCOMPARE(choices.order(), (std::vector{before[1], before[2], before[0], before[3]}));
    QVERIFY(choices.move(2, 0));
    QCOMPARE(choices.order(), before);
    QVERIFY(!choices.move(0, -1));
    QVERIFY(!choices.move(0, choices.rowCount()));
    QVERIFY(!choices.move(1, 1));
    QVERIFY(choices.move(3, 1));
    QCOMPARE(choices.order(), (std::vector{before[0], before[3], before[1], before[2]}));
    round().choose(0); // no answer to this
    QVERIFY(!round().isAnswered());
    answer(true);
    QVERIFY(round().isRight());
    QVERIFY(!choices.isMovable() && !choices.move(0, 1));
}

void TestExerciseRound::orderMarksEachPlace() {
    goTo(QStringLiteral("order"));
    answer(false);
    QVERIFY(round().isAnswered() && !round().isRight());
    for (int row = 0; row < round().choices()->rowCount(); ++row) {
        QCOMPARE(choice(row, ExerciseChoices::MarkRole),
                 row < 2 ? QStringLiteral("wrong") : QStringLiteral("right"));
        QVERIFY(!choice(row, ExerciseChoices::DetailRole).isEmpty()); // its date
    }
    QCOMPARE(round().explanation().count(u'\n') + 1, round().choices()->rowCount());
}

void TestExerciseRound::summaryCountsAll() {
    round().show();
    while (!round().isFinished()) {
        answer(round().kind() != u"order");
        round().next();
    }
    QCOMPARE(round().score(), QStringLiteral("4 of 6 right"));
    QCOMPARE(round().kindScores().size(), 3);
    QCOMPARE(round().kindScores().at(1).value, QStringLiteral("0 of 2 right"));
    const QList<models::ExerciseOutcome> outcomes = round().outcomes();
    QCOMPARE(outcomes.size(), 6);
    for (const models::ExerciseOutcome& outcome : outcomes) {
        QVERIFY(!outcome.task.isEmpty() && !outcome.given.isEmpty() && !outcome.answer.isEmpty());
        QCOMPARE(outcome.right, outcome.given == outcome.answer);
    }
    QVERIFY(round().keptIn().isEmpty());
    QSignalSpy save(&round(), &ExerciseRound::saveRequested);
    round().save();
    QCOMPARE(save.size(), 1);
    round().report(QStringLiteral("Saved as a.pdf."), false);
    QCOMPARE(round().message(), QStringLiteral("Saved as a.pdf."));
    round().begin(round().seed());
    QVERIFY(!round().isFinished() && round().message().isEmpty());
}

void TestExerciseRound::leavesNoResidue() {
    const explore::State before = m_explorer->state();
    const bool couldGoBack = m_atlas->trail()->canGoBack();
    round().show();
    round().show();
    QVERIFY(m_explorer->state() != before);
    QVERIFY(m_atlas->explored() == before); // which is what the next start opens
    QCOMPARE(m_explorer->state().step, before.step);
    answerAll();
    m_atlas->moveCamera(100, 20, 4);
    m_atlas->setThemeMode(QStringLiteral("dark"));
    round().leave();
    QVERIFY(!round().isShown());
    explore::State expected = before;
    expected.theme = explore::Theme::Dark; // what the reader set stays
    QVERIFY(m_explorer->state() == expected);
    QCOMPARE(m_atlas->trail()->canGoBack(), couldGoBack);
    m_atlas->trail()->back();
    QVERIFY(m_explorer->state().step != before.step || m_explorer->state().clauses.empty());
    round().leave();
}

void TestExerciseRound::withinAPresentation() {
    const explore::State before = m_explorer->state();
    m_atlas->beginPresenting(true);
    const explore::State slide = m_explorer->state();
    m_atlas->presentation()->setBlank(QStringLiteral("black"));
    round().show();
    QVERIFY(m_atlas->presentation()->blank().isEmpty());
    answer(true);
    m_atlas->presentation()->setBlank(QStringLiteral("white"));
    round().leave();
    QVERIFY(m_atlas->presentation()->blank().isEmpty());
    QVERIFY(m_explorer->state() == slide);
    QVERIFY(m_atlas->isPresenting());
    round().show();
    m_atlas->endPresenting(); // the class's window was closed
    QVERIFY(!round().isShown());
    QVERIFY(m_explorer->state() == before);
}

void TestExerciseRound::leavingForAParagraph() {
    goTo(QStringLiteral("region"));
    answer(true);
    const models::CardRow paragraph = round().paragraphs().front();
    QVERIFY(paragraph.ref.startsWith(QStringLiteral("paragraph:")));
    round().leaveFor(paragraph.ref);
    QVERIFY(!round().isShown());
    QCOMPARE(m_atlas->paragraphId(), paragraph.ref.sliced(10));
    QVERIFY(m_explorer->state().hiddenCategories.empty());
    // And the round is where it was.
    round().show();
    QVERIFY(round().isAnswered());
}

void TestExerciseRound::theRoundWaits() {
    round().show();
    answer(true);
    round().next();
    const QString subject = round().subject();
    round().leave();
    round().setSeeds([] { return 99U; });
    round().show();
    QCOMPARE(round().number(), 2);
    QCOMPARE(round().subject(), subject);
    answerAll();
    round().leave();
    round().show(); // that one is done
    QCOMPARE(round().number(), 1);
    QCOMPARE(round().seed(), QStringLiteral("99"));
}

void TestExerciseRound::keptInTheOpenLessonOnly() {
    round().show();
    answerAll();
    QVERIFY(!m_atlas->lesson()->isOpened());
    QVERIFY(round().keptIn().isEmpty() && round().earlier().isEmpty());

    m_atlas->lesson()->begin();
    round().begin(QStringLiteral("7"));
    answer(false);
    round().next();
    answerAll();
    QCOMPARE(round().keptIn(), m_atlas->lesson()->name());
    QCOMPARE(round().earlier().size(), 1);
    QCOMPARE(round().earlier().front().source, QStringLiteral("7"));
    QCOMPARE(round().earlier().front().value, QStringLiteral("5 of 6 right"));
    m_atlas->lesson()->flush();
    const lesson::Reading read = lesson::readFile(m_atlas->lesson()->path(), kSchemas);
    QVERIFY(read.problems.empty());
    QCOMPARE(read.lesson->rounds.size(), std::size_t{1});
    const lesson::RoundResult& kept = read.lesson->rounds.front();
    QCOMPARE(kept.day, QDate(2026, 11, 30));
    QCOMPARE(kept.exercises.size(), std::size_t{6});
    QVERIFY(!kept.exercises[0].right && kept.exercises[1].right);
    QCOMPARE(kept.exercises[1].kind, QStringLiteral("order"));
    QCOMPARE(kept.exercises[1].given.size(), 4);
}

void TestExerciseRound::saysItInTheLanguageOfTheWindow() {
    goTo(QStringLiteral("order"));
    ExerciseChoices& choices = *round().choices();
    QVERIFY(choices.move(0, 3));
    const std::vector<std::size_t> order = choices.order();
    const QString english = choice(0, ExerciseChoices::WordsRole);
    m_atlas->setLanguage(QStringLiteral("ko"));
    QVERIFY(choice(0, ExerciseChoices::WordsRole) != english);
    QCOMPARE(choices.order(), order);
    QVERIFY(choices.isMovable());
}

void TestExerciseRound::aStoryWithTooLittle() {
    explore::Explorer empty(std::make_shared<const story::Story>());
    models::ProblemModel problems;
    models::OpenLesson lesson(empty, problems);
    ExerciseRound none(empty, lesson);
    none.show();
    QVERIFY(none.isFinished());
    QCOMPARE(none.count(), 0);
    none.choose(0);
    none.click({QStringLiteral("region:china")});
    none.checkOrder();
    none.next();
    none.leave();
    QVERIFY(!none.isShown());
}

QTEST_MAIN(TestExerciseRound)
#include "tst_exercise_round.moc"
