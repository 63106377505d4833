// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/note_card.h"

#include "explore/date_text.h"
#include "explore/evidence.h"
#include "explore/sketches.h"
#include "models/evidence_models.h"
#include "story/citation.h"

#include <algorithm>

namespace models {

namespace {

QString noteRef(const story::Note& note) {
    return story::toString({story::Kind::Note, note.id});
}

/// Escaped, so that nothing of a record is read as markup.
QString markupOf(const story::Source& source) {
    const story::Citation citation = story::citationInParts(source);
    const qsizetype end = citation.containerBegin + citation.containerLength;
    const QString container = citation.text.sliced(citation.containerBegin, citation.containerLength);
    return citation.text.first(citation.containerBegin).toHtmlEscaped() + QStringLiteral("<i>") +
           container.toHtmlEscaped() + QStringLiteral("</i>") + citation.text.sliced(end).toHtmlEscaped();
}

QString wordsOf(const story::Paragraph& paragraph, const story::Id& note) {
    const story::Ref wanted{story::Kind::Note, note};
    const auto mark = std::ranges::find(paragraph.mentions, wanted, &story::Mention::target);
    if (mark == paragraph.mentions.end())
        return {};
    const story::Mention words = explore::wordsBeforeNote(paragraph, *mark);
    return paragraph.text.sliced(words.begin, words.length).simplified();
}

void addSource(const story::Source& source, NoteCard& card) {
    card.citation = story::citationOf(source);
    card.citationMarkup = markupOf(source);
    card.sourceId = source.id;
    card.sourceNote = source.note;
    card.url = source.url;
}

QList<ClaimAspect> aspectsOf(const story::Check& check, story::Language language) {
    QList<ClaimAspect> aspects;
    for (const story::Aspect& aspect : check.aspects)
        aspects.append(
            {aspect.name.in(language), aspect.text.in(language), aspect.source.in(language), aspect.agrees});
    return aspects;
}

QList<Claim>& listFor(const story::Check& check, NoteCard& card) {
    if (!check.aspects.empty())
        return card.compared;
    return check.verdict == story::Verdict::Supported ? card.supported : card.parted;
}

void addClaims(const explore::Explorer& explorer, const story::Id& note, NoteCard& card) {
    const story::Story& story = explorer.story();
    for (const story::Check& check : story.checks) {
        if (!std::ranges::contains(check.notes, note))
            continue;
        listFor(check, card)
            .append({story::toString({story::Kind::Check, check.id}), check.claim, check.finding,
                     verdictName(check.verdict), citationsOf(story, check.sources),
                     aspectsOf(check, explorer.state().language)});
    }
}

void addNoteEvents(const explore::Explorer& explorer, const story::Id& note, NoteCard& card) {
    const story::Language language = explorer.state().language;
    for (const story::Event& event : explorer.story().events) {
        if (std::ranges::contains(event.notes, note))
            card.events.append({explore::dateText(event.date, language),
                                event.title.in(language),
                                {},
                                story::toString({story::Kind::Event, event.id})});
    }
}

void addSketches(const explore::Explorer& explorer, const story::Id& note, NoteCard& card) {
    const story::Story& story = explorer.story();
    for (const story::Sketch* sketch : explore::sketchesOf(story, {story::Kind::Note, note})) {
        QString& words = sketch->side == story::SketchSide::Text ? card.sketchedText : card.sketchedSource;
        words += (words.isEmpty() ? QString() : QStringLiteral("; ")) +
                 explore::sketchText(story, *sketch, explorer.state().language);
        card.courseKnown = card.courseKnown && sketch->confidence == story::Confidence::Verified;
    }
}

} // namespace

NoteCard noteCardOf(const explore::Explorer& explorer, const story::Id& note) {
    const story::Story& story = explorer.story();
    const auto found = std::ranges::find(story.notes, note, &story::Note::id);
    if (found == story.notes.end())
        return {};
    NoteCard card;
    card.ref = noteRef(*found);
    card.number = note;
    card.count = static_cast<int>(story.notes.size());
    card.verdict = verdictName(verdictOnNote(story, note));
    if (const story::Source* source = story::find(story.sources, found->source))
        addSource(*source, card);
    if (const story::Paragraph* paragraph = paragraphOfNote(story, note)) {
        card.paragraphNumber = paragraph->number;
        card.words = wordsOf(*paragraph, note);
    }
    addClaims(explorer, note, card);
    addSketches(explorer, note, card);
    addNoteEvents(explorer, note, card);
    if (found != story.notes.begin())
        card.previous = noteRef(*std::prev(found));
    if (std::next(found) != story.notes.end())
        card.next = noteRef(*std::next(found));
    return card;
}

} // namespace models
