// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercise/round.h"
#include "explore/explorer.h"
#include "models/exercise_choices.h"
#include "models/exercise_values.h"
#include "models/open_lesson.h"
#include "models/values.h"

#include <QDate>
#include <functional>
#include <optional>

namespace models {

/// Exercises in the window: a round of them, the one that is asked, what was answered and what came of it.
/// While they are shown the explorer's state is theirs; leaving puts the reader's back. Nothing of a round is
/// stored, but that one which is done to its end goes into the open lesson, where one is open.
class ExerciseRound : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    /// They are what the window shows.
    Q_PROPERTY(bool shown READ isShown NOTIFY shownChanged)
    /// The number of the round: the same number gives the same exercises.
    Q_PROPERTY(QString seed READ seed NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Of the exercise that is asked, from 1; count + 1 at the end.
    Q_PROPERTY(int number READ number NOTIFY changed)
    /// All are answered, and the summary is to be seen.
    Q_PROPERTY(bool finished READ isFinished NOTIFY changed)
    /// Of each exercise: "right", "wrong", "now" or "open".
    Q_PROPERTY(QStringList marks READ marks NOTIFY changed)

    // ---- The exercise that is asked ----
    /// "region", "order" or "source"; "" at the end.
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString task READ task NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(models::ExerciseChoices* choices READ choices CONSTANT)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(bool right READ isRight NOTIFY changed)
    // Once it is answered:
    Q_PROPERTY(QString given READ given NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QList<models::AnswerSource> sources READ sources NOTIFY changed)
    /// The paragraphs that it is about: "¶3", the heading, the ref.
    Q_PROPERTY(QList<models::CardRow> paragraphs READ paragraphs NOTIFY changed)

    // ---- The summary ----
    Q_PROPERTY(QString score READ score NOTIFY changed)
    /// Kind and score.
    Q_PROPERTY(QList<models::CardRow> kindScores READ kindScores NOTIFY changed)
    Q_PROPERTY(QList<models::ExerciseOutcome> outcomes READ outcomes NOTIFY changed)
    /// The name of the lesson that has the result; empty where none was open.
    Q_PROPERTY(QString keptIn READ keptIn NOTIFY changed)
    /// Rounds that the open lesson has, the newest first: day, score, and the seed as `source`.
    Q_PROPERTY(QList<models::CardRow> earlier READ earlier NOTIFY changed)
    /// What came of saving the summary, in a sentence; "" before.
    Q_PROPERTY(QString message READ message NOTIFY reported)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY reported)

public:
    /// In a round, where the story has so many.
    static constexpr std::size_t kCount = 6;
    /// Seeds that the program chooses are short enough to tell a class.
    static constexpr std::uint32_t kLargestOwnSeed = 9999;

    using Seeds = std::function<std::uint32_t()>;
    using Today = std::function<QDate()>;

    /// Both outlive the round.
    ExerciseRound(explore::Explorer& explorer, OpenLesson& lesson, QObject* parent = nullptr);

    // ---- For those who own it ----

    /// Where the seed of another round comes from, and the day on which one is done.
    void setSeeds(Seeds seeds) { m_seeds = std::move(seeds); }
    void setToday(Today today) { m_today = std::move(today); }
    /// The state to which leaving returns; null while they are not shown.
    [[nodiscard]] const explore::State* before() const { return m_before ? &*m_before : nullptr; }
    [[nodiscard]] const exercise::Round& round() const { return m_round; }
    /// What came of saving the summary.
    void report(const QString& message, bool failed);
    /// The words in another language.
    void retranslate();

    // ---- What is shown ----

    [[nodiscard]] bool isShown() const { return m_before.has_value(); }
    [[nodiscard]] QString seed() const { return QString::number(m_round.seed()); }
    [[nodiscard]] int count() const { return static_cast<int>(m_round.exercises().size()); }
    [[nodiscard]] int number() const { return static_cast<int>(m_round.at()) + 1; }
    [[nodiscard]] bool isFinished() const { return m_round.isFinished(); }
    [[nodiscard]] QStringList marks() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString task() const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] ExerciseChoices* choices() { return &m_choices; }
    [[nodiscard]] bool isAnswered() const { return m_round.answer() != nullptr; }
    [[nodiscard]] bool isRight() const { return isAnswered() && m_round.answer()->right; }
    [[nodiscard]] QString given() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QList<AnswerSource> sources() const;
    [[nodiscard]] QList<CardRow> paragraphs() const;
    [[nodiscard]] QString score() const;
    [[nodiscard]] QList<CardRow> kindScores() const;
    [[nodiscard]] QList<ExerciseOutcome> outcomes() const;
    [[nodiscard]] QString keptIn() const { return m_keptIn; }
    [[nodiscard]] QList<CardRow> earlier() const;
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    // ---- Intents ----

    /// Shows the round that was left, or another one where there is none to go on with.
    Q_INVOKABLE void show();
    /// Back to exactly the state before, but for settings that were changed meanwhile. The round waits.
    Q_INVOKABLE void leave();
    /// Leaves, and goes to a thing of the story.
    Q_INVOKABLE void leaveFor(const QString& ref);
    /// Begins the round of that number; nothing happens where it is none.
    Q_INVOKABLE void begin(const QString& seed);
    Q_INVOKABLE void beginAnother();
    /// Answers with one of the choices, by its row.
    Q_INVOKABLE void choose(int row);
    /// Answers with a click on the map: what lies under it, the smallest first.
    Q_INVOKABLE void click(const QStringList& refs);
    /// Answers with the order in which the rows stand.
    Q_INVOKABLE void checkOrder();
    /// Goes on, once it is answered.
    Q_INVOKABLE void next();
    /// Asks for the summary as a file.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void shownChanged();
    void changed();
    void reported();
    /// For the screen reader.
    void said(const QString& text);
    void saveRequested();

private:
    void beginRound(std::uint32_t seed);
    void tell();
    void tellAnswer();
    void keep();
    void showOnMap();
    [[nodiscard]] std::vector<ExerciseChoices::Row> rows() const;
    [[nodiscard]] const explore::MatchIndex& index() const { return m_explorer.index(); }
    [[nodiscard]] story::Language language() const { return m_explorer.state().language; }

    explore::Explorer& m_explorer;
    OpenLesson& m_lesson;
    Seeds m_seeds;
    Today m_today;
    exercise::Round m_round;
    ExerciseChoices m_choices;
    std::optional<explore::State> m_before;
    QString m_keptIn;
    QString m_message;
    bool m_failed = false;
};

} // namespace models
