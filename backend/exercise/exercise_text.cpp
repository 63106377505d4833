// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/exercise_text.h"

#include "explore/date_text.h"
#include "explore/wording.h"
#include "story/citation.h"

#include <QCoreApplication>

namespace exercise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exercise)
};

QString choiceText(const explore::MatchIndex& index, const story::Ref& choice, story::Language language) {
    const story::Story& story = index.story();
    if (choice.kind == story::Kind::Event)
        return story::find(story.events, choice.id)->title.in(language);
    if (choice.kind == story::Kind::Check)
        return story::find(story.checks, choice.id)->claim;
    return index.nameOf(choice, language);
}

QString chosenText(const explore::MatchIndex& index, const Exercise& exercise,
                   const std::vector<std::size_t>& chosen, story::Language language) {
    QStringList texts;
    for (const std::size_t i : chosen)
        texts.append(choiceText(index, exercise.choices[i], language));
    return texts.join(QStringLiteral(" → "));
}

QString regionExplanation(const explore::MatchIndex& index, const Exercise& exercise,
                          story::Language language) {
    return Words::tr("%1: “%2” (%3)", "China: “the passage” (¶2)")
        .arg(index.nameOf(exercise.choices[exercise.answer.front()], language), exercise.passageWhole,
             index.nameOf({story::Kind::Paragraph, exercise.paragraph}, language));
}

QString orderExplanation(const explore::MatchIndex& index, const Exercise& exercise,
                         story::Language language) {
    QStringList lines;
    for (const std::size_t i : exercise.answer) {
        const story::Event* event = story::find(index.story().events, exercise.choices[i].id);
        lines.append(Words::tr("%1: %2", "14 August 2014: an event")
                         .arg(explore::dateText(event->date, language), event->title.in(language)));
    }
    return lines.join(u'\n');
}

QString sourceExplanation(const explore::MatchIndex& index, const Exercise& exercise) {
    const story::Check* check =
        story::find(index.story().checks, exercise.choices[exercise.answer.front()].id);
    return Words::tr("%1 %2", "the claim, then what was found about it").arg(check->claim, check->finding);
}

} // namespace

QString taskText(Kind kind) {
    switch (kind) {
    case Kind::Region:
        return Words::tr("Which region is missing here?");
    case Kind::Order:
        return Words::tr("Put these events in the order in which they happened.");
    case Kind::Source:
        return Words::tr("Which of these claims does this source support?");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString subjectText(const explore::MatchIndex& index, const Exercise& exercise) {
    if (exercise.kind != Kind::Source)
        return exercise.passage;
    return story::citationOf(*story::find(index.story().sources, exercise.source));
}

QStringList choiceTexts(const explore::MatchIndex& index, const Exercise& exercise,
                        story::Language language) {
    QStringList texts;
    for (const story::Ref& choice : exercise.choices)
        texts.append(choiceText(index, choice, language));
    return texts;
}

QString explanationText(const explore::MatchIndex& index, const Exercise& exercise,
                        story::Language language) {
    switch (exercise.kind) {
    case Kind::Region:
        return regionExplanation(index, exercise, language);
    case Kind::Order:
        return orderExplanation(index, exercise, language);
    case Kind::Source:
        return sourceExplanation(index, exercise);
    }
    Q_UNREACHABLE_RETURN(QString());
}

QStringList sourceTexts(const explore::MatchIndex& index, const Exercise& exercise) {
    QStringList texts;
    for (const story::Id& id : exercise.sources) {
        if (const story::Source* source = story::find(index.story().sources, id))
            texts.append(story::citationOf(*source));
    }
    return texts;
}

QString kindText(Kind kind) {
    switch (kind) {
    case Kind::Region:
        return Words::tr("Regions");
    case Kind::Order:
        return Words::tr("Order of events");
    case Kind::Source:
        return Words::tr("Claims and sources");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString givenText(const explore::MatchIndex& index, const Exercise& exercise, const Answer& answer,
                  story::Language language) {
    return answer.clicked ? index.nameOf(*answer.clicked, language)
                          : chosenText(index, exercise, answer.given, language);
}

QString answerText(const explore::MatchIndex& index, const Exercise& exercise, story::Language language) {
    return chosenText(index, exercise, exercise.answer, language);
}

QString scoreText(const Score& score) {
    return Words::tr("%1 of %2 right", "of the exercises of a round").arg(score.right).arg(score.asked);
}

} // namespace exercise
