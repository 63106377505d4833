// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exercise_round.h"

#include "exercise/exercise_text.h"
#include "explore/date_text.h"
#include "explore/wording.h"
#include "models/exercise_map.h"
#include "story/citation.h"

#include <QRandomGenerator>
#include <algorithm>
#include <set>

namespace models {

namespace {

/// The paragraphs to which the thing that is chosen belongs.
std::vector<story::Id> paragraphsOfChoice(const story::Story& story, const story::Ref& choice) {
    if (choice.kind == story::Kind::Check) {
        const story::Check* check = story::find(story.checks, choice.id);
        return check == nullptr ? std::vector<story::Id>() : std::vector{check->paragraph};
    }
    const story::Event* event =
        choice.kind == story::Kind::Event ? story::find(story.events, choice.id) : nullptr;
    return event == nullptr ? std::vector<story::Id>() : event->paragraphs;
}

std::set<story::Id> paragraphsOfExercise(const story::Story& story, const exercise::Exercise& exercise) {
    std::set<story::Id> ids{exercise.paragraph};
    for (const std::size_t i : exercise.answer) {
        for (const story::Id& id : paragraphsOfChoice(story, exercise.choices[i]))
            ids.insert(id);
    }
    return ids;
}

lesson::ExerciseResult resultOf(const exercise::Exercise& exercise, const exercise::Answer& answer) {
    lesson::ExerciseResult result{
        .kind = exercise::kindName(exercise.kind), .given = {}, .right = answer.right};
    for (const std::size_t i : answer.given)
        result.given.append(story::toString(exercise.choices[i]));
    if (answer.clicked)
        result.given.append(story::toString(*answer.clicked));
    return result;
}

/// How a row stands to the right answer: of an order whether it is at its place, else whether it is the
/// answer, or was taken for it.
QString markOfRow(const exercise::Exercise& exercise, const exercise::Answer& answer, std::size_t row) {
    if (exercise.kind == exercise::Kind::Order)
        return answer.given[row] == exercise.answer[row] ? QStringLiteral("right") : QStringLiteral("wrong");
    if (exercise.answer.front() == row)
        return QStringLiteral("right");
    return std::ranges::contains(answer.given, row) ? QStringLiteral("wrong") : QString();
}

} // namespace

ExerciseRound::ExerciseRound(explore::Explorer& explorer, OpenLesson& lesson, QObject* parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_lesson(lesson)
    , m_seeds([] { return QRandomGenerator::global()->bounded(1U, kLargestOwnSeed + 1); })
    , m_today([] { return QDate::currentDate(); }) {
    connect(&lesson, &OpenLesson::changed, this, &ExerciseRound::changed);
}

// ---- Intents ----

void ExerciseRound::show() {
    if (isShown())
        return;
    m_before = m_explorer.state();
    Q_EMIT shownChanged();
    if (m_round.isFinished())
        beginAnother();
    else
        tell();
}

void ExerciseRound::leave() {
    if (!isShown())
        return;
    const explore::State before = std::move(*m_before);
    m_before.reset();
    m_explorer.restore(explore::withSettingsOf(before, m_explorer.state()));
    Q_EMIT shownChanged();
}

void ExerciseRound::leaveFor(const QString& ref) {
    const auto target = story::refFromString(ref);
    leave();
    if (target)
        m_explorer.select(*target, explore::Pane::Essay);
}

void ExerciseRound::begin(const QString& seed) {
    bool isNumber = false;
    const std::uint32_t number = seed.trimmed().toUInt(&isNumber);
    if (isNumber)
        beginRound(number);
}

void ExerciseRound::beginAnother() {
    beginRound(m_seeds());
}

void ExerciseRound::beginRound(std::uint32_t seed) {
    m_round = exercise::Round(index(), seed, kCount);
    m_keptIn.clear();
    report({}, false);
    tell();
}

void ExerciseRound::choose(int row) {
    const std::vector<std::size_t> order = m_choices.order();
    const auto at = static_cast<std::size_t>(row);
    if (row >= 0 && at < order.size() && m_round.give({order[at]}))
        tellAnswer();
}

void ExerciseRound::click(const QStringList& refs) {
    std::vector<story::Ref> clicked;
    for (const QString& text : refs) {
        if (const auto ref = story::refFromString(text))
            clicked.push_back(*ref);
    }
    if (m_round.click(index(), clicked))
        tellAnswer();
}

void ExerciseRound::checkOrder() {
    if (kind() == u"order" && m_round.give(m_choices.order()))
        tellAnswer();
}

void ExerciseRound::next() {
    if (!isAnswered())
        return;
    m_round.next();
    if (isFinished())
        keep();
    tell();
}

void ExerciseRound::save() {
    report({}, false);
    Q_EMIT saveRequested();
}

// ---- Telling ----

void ExerciseRound::tell() {
    m_choices.show(rows(), kind() == u"order" && !isAnswered());
    showOnMap();
    Q_EMIT changed();
    const QString text = isFinished() ? score() : task() + u' ' + subject();
    Q_EMIT said(text.trimmed());
}

void ExerciseRound::tellAnswer() {
    m_choices.show(rows(), false);
    showOnMap();
    Q_EMIT changed();
    Q_EMIT said((isRight() ? tr("Right.") : tr("Not right.")) + u' ' + explanation());
}

void ExerciseRound::retranslate() {
    // The rows stay in the order in which the reader has put them.
    std::vector<ExerciseChoices::Row> told = rows();
    const std::vector<std::size_t> order = m_choices.order();
    std::ranges::sort(told, {}, [&order](const ExerciseChoices::Row& row) {
        return std::ranges::find(order, row.choice) - order.begin();
    });
    m_choices.show(std::move(told), m_choices.isMovable());
    Q_EMIT changed();
}

void ExerciseRound::showOnMap() {
    if (!isShown())
        return;
    if (const exercise::Exercise* asked = m_round.current())
        m_explorer.restore(isAnswered() ? stateOfAnswer(m_explorer, *asked, *m_before)
                                        : stateOfExercise(m_explorer, *asked, *m_before));
}

void ExerciseRound::keep() {
    if (!m_lesson.isOpened() || m_round.exercises().empty())
        return;
    lesson::RoundResult result{.seed = m_round.seed(), .day = m_today(), .exercises = {}};
    for (std::size_t i = 0; i < m_round.exercises().size(); ++i)
        result.exercises.push_back(resultOf(m_round.exercises()[i], *m_round.answers()[i]));
    const bool kept = m_lesson.change(
        [&result](lesson::Lesson& lesson) { lesson::addRound(lesson.rounds, std::move(result)); });
    m_keptIn = kept ? m_lesson.name() : QString();
}

void ExerciseRound::report(const QString& message, bool failed) {
    m_message = message;
    m_failed = failed;
    Q_EMIT reported();
    if (!message.isEmpty())
        Q_EMIT said(message);
}

// ---- What is shown ----

std::vector<ExerciseChoices::Row> ExerciseRound::rows() const {
    std::vector<ExerciseChoices::Row> rows;
    const exercise::Exercise* asked = m_round.current();
    if (asked == nullptr)
        return rows;
    const exercise::Answer* answer = m_round.answer();
    const QStringList texts = exercise::choiceTexts(index(), *asked, language());
    const bool isOrdered = answer != nullptr && asked->kind == exercise::Kind::Order;
    for (std::size_t i = 0; i < asked->choices.size(); ++i) {
        const std::size_t choice = isOrdered ? answer->given[i] : i;
        ExerciseChoices::Row row{
            .choice = choice, .text = texts[static_cast<qsizetype>(choice)], .detail = {}, .mark = {}};
        if (answer != nullptr) {
            row.mark = markOfRow(*asked, *answer, i);
            row.chosen = !isOrdered && std::ranges::contains(answer->given, choice);
        }
        if (isOrdered)
            row.detail = explore::dateText(
                story::find(m_explorer.story().events, asked->choices[choice].id)->date, language());
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList ExerciseRound::marks() const {
    QStringList marks;
    for (std::size_t i = 0; i < m_round.answers().size(); ++i) {
        const auto& answer = m_round.answers()[i];
        if (answer)
            marks.append(answer->right ? QStringLiteral("right") : QStringLiteral("wrong"));
        else
            marks.append(i == m_round.at() ? QStringLiteral("now") : QStringLiteral("open"));
    }
    return marks;
}

QString ExerciseRound::kind() const {
    const exercise::Exercise* asked = m_round.current();
    return asked == nullptr ? QString() : exercise::kindName(asked->kind);
}

QString ExerciseRound::task() const {
    const exercise::Exercise* asked = m_round.current();
    return asked == nullptr ? QString() : exercise::taskText(asked->kind);
}

QString ExerciseRound::subject() const {
    const exercise::Exercise* asked = m_round.current();
    return asked == nullptr ? QString() : exercise::subjectText(index(), *asked);
}

QString ExerciseRound::given() const {
    return isAnswered() ? exercise::givenText(index(), *m_round.current(), *m_round.answer(), language())
                        : QString();
}

QString ExerciseRound::explanation() const {
    return isAnswered() ? exercise::explanationText(index(), *m_round.current(), language()) : QString();
}

QList<AnswerSource> ExerciseRound::sources() const {
    QList<AnswerSource> sources;
    if (!isAnswered())
        return sources;
    for (const story::Id& id : m_round.current()->sources) {
        if (const story::Source* source = story::find(m_explorer.story().sources, id))
            sources.append({story::citationOf(*source), id, !source->url.isEmpty()});
    }
    return sources;
}

QList<CardRow> ExerciseRound::paragraphs() const {
    QList<CardRow> rows;
    if (!isAnswered())
        return rows;
    const std::set<story::Id> ids = paragraphsOfExercise(m_explorer.story(), *m_round.current());
    for (const story::Paragraph& paragraph : m_explorer.story().paragraphs) {
        if (ids.contains(paragraph.id))
            rows.append({.label = QStringLiteral("¶%1").arg(paragraph.number),
                         .value = paragraph.heading,
                         .source = {},
                         .ref = story::toString({story::Kind::Paragraph, paragraph.id})});
    }
    return rows;
}

QString ExerciseRound::score() const {
    return exercise::scoreText(m_round.score());
}

QList<CardRow> ExerciseRound::kindScores() const {
    QList<CardRow> rows;
    for (const exercise::Kind kind : exercise::kKinds) {
        const exercise::Score score = m_round.score(kind);
        if (score.asked > 0)
            rows.append({.label = exercise::kindText(kind),
                         .value = exercise::scoreText(score),
                         .source = {},
                         .ref = {}});
    }
    return rows;
}

QList<ExerciseOutcome> ExerciseRound::outcomes() const {
    QList<ExerciseOutcome> outcomes;
    for (std::size_t i = 0; i < m_round.exercises().size(); ++i) {
        const exercise::Exercise& asked = m_round.exercises()[i];
        const auto& answer = m_round.answers()[i];
        outcomes.append(
            {.task = exercise::taskText(asked.kind),
             .subject = exercise::subjectText(index(), asked),
             .given = answer ? exercise::givenText(index(), asked, *answer, language()) : QString(),
             .answer = exercise::answerText(index(), asked, language()),
             .right = answer && answer->right});
    }
    return outcomes;
}

QList<CardRow> ExerciseRound::earlier() const {
    QList<CardRow> rows;
    if (!m_lesson.isOpened())
        return rows;
    const QLocale locale = explore::localeOf(language());
    for (const lesson::RoundResult& round : m_lesson.lesson()->rounds) {
        const auto right = std::ranges::count(round.exercises, true, &lesson::ExerciseResult::right);
        rows.prepend({.label = locale.toString(round.day, QLocale::LongFormat),
                      .value = exercise::scoreText(
                          {static_cast<int>(right), static_cast<int>(std::ssize(round.exercises))}),
                      .source = QString::number(round.seed),
                      .ref = {}});
    }
    return rows;
}

} // namespace models
