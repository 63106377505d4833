// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/handout_text.h"

#include "exercise/exercise_text.h"
#include "explore/date_text.h"
#include "explore/wording.h"
#include "output/figure_picture.h"
#include "output/handout_words.h"
#include "output/map_picture.h"
#include "output/paper_fonts.h"
#include "story/citation.h"

#include <QTextDocument>
#include <algorithm>
#include <utility>

namespace output {

namespace {

// Sizes in points.
constexpr double kMapHeight = 250;
constexpr double kLineEvery = 24;
constexpr int kLines = 3;
constexpr std::size_t kExercises = 6;
constexpr double kFigureHeight = 330; ///< A figure that would be higher is drawn smaller.

/// Lines to write on.
void drawLines(QPainter& painter, const QRectF& box) {
    painter.setPen(QPen(Qt::gray, 0.5));
    for (double y = kLineEvery; y <= box.height(); y += kLineEvery)
        painter.drawLine(QPointF(0, y), QPointF(box.width(), y));
}

} // namespace

HandoutText::HandoutText(const HandoutContent& content, Inserts& inserts, QTextDocument& document)
    : PageText(document, inserts, content.language)
    , m_content(content) {}

const story::Story& HandoutText::story() const {
    return m_content.index->story();
}

std::vector<lesson::PlannedStep> HandoutText::steps() const {
    return lesson::plannedSteps(m_content.lesson, story(), m_content.steps);
}

void HandoutText::write() {
    // One change, so that the pages are laid out once and from their beginning.
    cursor().beginEditBlock();
    writeTitle();
    std::vector<story::Id> told;
    for (const lesson::PlannedStep& step : steps()) {
        const bool isFirst = !std::ranges::contains(told, step.step->paragraph);
        writeStep(step, isFirst);
        told.push_back(step.step->paragraph);
    }
    writeUntold();
    writeExercises();
    writeApparatus();
    cursor().endEditBlock();
}

void HandoutText::writeUntold() {
    for (const story::Paragraph& told : story().paragraphs) {
        const bool hasStep = std::ranges::contains(story().steps, told.id, &story::Step::paragraph);
        if (hasStep || !m_content.steps.empty())
            continue;
        heading(QStringLiteral("¶%1  %2").arg(told.number).arg(told.heading), 2);
        writeText(told);
    }
}

void HandoutText::writeText(const story::Paragraph& told) {
    for (const QString& block : told.text.split(QStringLiteral("\n\n")))
        paragraph(block);
    writeKeyDates(told);
}

void HandoutText::writeTitle() {
    heading(story().title.in(m_content.language), 1);
    paragraph(story().subtitle.in(m_content.language));
    paragraph(story().credit, kSmallSize);
    paragraph(isForTeacher() ? HandoutWords::tr("Teacher’s edition") : HandoutWords::tr("Student’s edition"),
              0, true);
    if (!isForTeacher())
        paragraph(HandoutWords::tr("Name: ____________________   Class: __________   Date: __________"));
}

void HandoutText::writeStep(const lesson::PlannedStep& planned, bool isFirstOfParagraph) {
    const story::Step& step = *planned.step;
    const story::Paragraph* told = story::find(story().paragraphs, step.paragraph);
    if (told == nullptr)
        return;
    const bool isFirstPage = cursor().document()->blockCount() < 8 && isFirstOfParagraph;
    heading(QStringLiteral("¶%1  %2").arg(told->number).arg(told->heading), 2, !isFirstPage);
    paragraph(step.statement.in(m_content.language), kTextSize + 3, true);
    writeMap(planned);
    paragraph(step.support.in(m_content.language));
    paragraph(step.source.isEmpty() ? QString() : HandoutWords::tr("Source: %1").arg(step.source),
              kSmallSize);
    if (isFirstOfParagraph)
        writeText(*told);
    writeFigure(step);
    writeNotes(planned);
}

void HandoutText::writeMap(const lesson::PlannedStep& planned) {
    if (m_content.basemap == nullptr)
        return;
    const double width_pt = cursor().document()->pageSize().width() / inserts().dotsPerPoint();
    const MapSubject subject{.story = &story(),
                             .basemap = m_content.basemap,
                             .step = planned.step,
                             .language = m_content.language,
                             .ink = lesson::inkOf(m_content.lesson, planned.step->id)};
    insert(inserts().add({width_pt - 1, kMapHeight}, [subject](QPainter& painter, const QRectF& box) {
        paintMap(painter, box, subject);
    }));
}

void HandoutText::writeKeyDates(const story::Paragraph& told) {
    const auto isLinked = [&told](const story::Event& event) {
        return std::ranges::contains(told.mentions, story::Ref{story::Kind::Event, event.id},
                                     &story::Mention::target);
    };
    const auto belongs = [&told](const story::Event& event) {
        return std::ranges::contains(event.paragraphs, told.id);
    };
    // What the text itself names is key; where it names nothing, all that belongs to it.
    const bool hasLinked = std::ranges::any_of(story().events, isLinked);
    bool hasHeading = false;
    for (const story::Event& event : story().events) {
        if (hasLinked ? !isLinked(event) : !belongs(event))
            continue;
        if (!std::exchange(hasHeading, true))
            heading(HandoutWords::tr("Key dates"), 3);
        item(HandoutWords::tr("%1: %2", "14 August 2014: an event")
                 .arg(explore::dateText(event.date, m_content.language), event.title.in(m_content.language)));
    }
}

void HandoutText::writeFigure(const story::Step& step) {
    const story::Series* series = story::find(story().series, step.figure);
    if (series == nullptr)
        return;
    const FigureLook look{.language = m_content.language, .dark = false};
    const QSizeF size = figureSize(story(), *series, look);
    const double width_pt = cursor().document()->pageSize().width() / inserts().dotsPerPoint() - 1;
    const double scale = std::min(width_pt / size.width(), kFigureHeight / size.height());
    const story::Story& told = story();
    insert(inserts().add(size * scale, [&told, series, look, scale](QPainter& painter, const QRectF&) {
        painter.scale(scale, scale);
        paintFigure(painter, told, *series, look);
    }));
}

void HandoutText::writeNotes(const lesson::PlannedStep& planned) {
    if (isForTeacher()) {
        heading(
            HandoutWords::tr("Notes (%1 min)").arg(explore::numberText(planned.minutes, m_content.language)),
            3);
        // The story's texts hold no HTML; what a teacher writes must not become any either.
        cursor().insertBlock(QTextBlockFormat(), QTextCharFormat());
        cursor().insertMarkdown(planned.notes, QTextDocument::MarkdownNoHTML);
        writeQuestions(*planned.step, false);
    } else {
        writeQuestions(*planned.step, true);
    }
}

void HandoutText::writeQuestions(const story::Step& step, bool withLines) {
    if (step.questions.isEmpty())
        return;
    heading(HandoutWords::tr("Questions"), 3);
    const double width_pt = cursor().document()->pageSize().width() / inserts().dotsPerPoint() - 1;
    for (const QString& question : step.questions) {
        item(question);
        if (withLines)
            insert(inserts().add({width_pt, kLineEvery * kLines + 2}, drawLines));
    }
}

void HandoutText::writeExercises() {
    const auto exercises = exercise::makeSeveral(*m_content.index, m_content.seed, kExercises);
    if (exercises.empty())
        return;
    heading(HandoutWords::tr("Exercises"), 2, true);
    int number = 0;
    for (const exercise::Exercise& one : exercises) {
        paragraph(QStringLiteral("%1. %2").arg(++number).arg(exercise::taskText(one.kind)), 0, true);
        paragraph(exercise::subjectText(*m_content.index, one));
        const QStringList choices = exercise::choiceTexts(*m_content.index, one, m_content.language);
        for (qsizetype i = 0; i < choices.size(); ++i)
            paragraph(QStringLiteral("☐ %1  %2").arg(letterOf(i), choices[i]));
    }
    writeAnswers(exercises);
}

void HandoutText::writeAnswers(const std::vector<exercise::Exercise>& exercises) {
    heading(HandoutWords::tr("Answers"), 2, true);
    int number = 0;
    for (const exercise::Exercise& one : exercises) {
        QStringList letters;
        for (const std::size_t i : one.answer)
            letters.append(letterOf(static_cast<qsizetype>(i)));
        paragraph(QStringLiteral("%1. %2").arg(++number).arg(letters.join(QStringLiteral(" – "))), 0, true);
        paragraph(exercise::explanationText(*m_content.index, one, m_content.language));
        paragraph(exercise::sourceTexts(*m_content.index, one).join(u'\n'), kSmallSize);
    }
}

void HandoutText::writeApparatus() {
    heading(HandoutWords::tr("Notes of the essay"), 2, true);
    for (const story::Note& note : story().notes) {
        if (const story::Source* source = story::find(story().sources, note.source))
            paragraph(QStringLiteral("%1. %2").arg(note.id, story::citationOf(*source)), kSmallSize);
        writeAspects(note.id);
    }
    if (isForTeacher())
        writeEvidence();
    if (m_content.basemap != nullptr)
        paragraph(HandoutWords::tr("Map data: © OpenStreetMap contributors, Natural Earth."), kSmallSize);
}

void HandoutText::writeAspects(const story::Id& note) {
    const story::Language language = m_content.language;
    for (const story::Check& check : story().checks) {
        if (check.aspects.empty() || !std::ranges::contains(check.notes, note))
            continue;
        QList<QStringList> rows{
            {QString(), HandoutWords::tr("The text"), QString(), HandoutWords::tr("The source")}};
        for (const story::Aspect& aspect : check.aspects)
            rows.append({aspect.name.in(language), aspect.text.in(language),
                         aspect.agrees ? QStringLiteral("=") : QStringLiteral("≠"),
                         aspect.source.in(language)});
        table(rows, {0.18, 0.37, 0.05, 0.4});
    }
}

void HandoutText::writeEvidence() {
    heading(HandoutWords::tr("Claims and their sources"), 2);
    for (const story::Check& check : story().checks) {
        paragraph(check.claim, 0, true);
        paragraph(explore::verdictText(check.verdict) + u' ' + check.finding);
    }
    heading(HandoutWords::tr("Sources"), 2);
    for (const story::Source& source : story().sources)
        paragraph(story::citationOf(source) + (source.url.isEmpty() ? QString() : u' ' + source.url),
                  kSmallSize);
}

} // namespace output
