// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/passage.h"

#include "exercise/exercise.h"

#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace exercise {

namespace {

/// The end of a sentence: its stop, closing quotes, note marks, and the white space after them.
const QRegularExpression& sentenceEnd() {
    static const QRegularExpression expression(QStringLiteral("[.!?。！？][”’\")]*[0-9]{0,3}(\\s+|$)"));
    return expression;
}

std::vector<story::Mention> mentionsIn(const story::Paragraph& paragraph, qsizetype begin, qsizetype end) {
    std::vector<story::Mention> inside;
    std::ranges::copy_if(paragraph.mentions, std::back_inserter(inside), [&](const story::Mention& mention) {
        return mention.begin >= begin && mention.begin + mention.length <= end;
    });
    return inside;
}

void add(std::vector<story::Id>& sources, const std::vector<story::Id>& more) {
    for (const story::Id& id : more) {
        if (!id.isEmpty() && !std::ranges::contains(sources, id))
            sources.push_back(id);
    }
}

template <typename Item>
std::vector<story::Id> sourcesOfItem(const std::vector<Item>& items, const story::Id& id) {
    const Item* item = story::find(items, id);
    return item == nullptr ? std::vector<story::Id>() : item->sources;
}

std::vector<story::Id> sourcesOfSeries(const story::Story& story, const story::Id& id) {
    std::vector<story::Id> sources;
    if (const story::Series* series = story::find(story.series, id)) {
        for (const story::Observation& observation : series->observations)
            add(sources, observation.sources);
    }
    return sources;
}

std::vector<story::Id> sourcesOfNote(const story::Story& story, const story::Id& id) {
    const story::Note* note = story::find(story.notes, id);
    return note == nullptr ? std::vector<story::Id>() : std::vector{note->source};
}

std::vector<story::Id> sourcesOfMention(const story::Story& story, const story::Ref& target) {
    switch (target.kind) {
    case story::Kind::Note:
        return sourcesOfNote(story, target.id);
    case story::Kind::Event:
        return sourcesOfItem(story.events, target.id);
    case story::Kind::Check:
        return sourcesOfItem(story.checks, target.id);
    case story::Kind::Route:
        return sourcesOfItem(story.routes, target.id);
    case story::Kind::Series:
        return sourcesOfSeries(story, target.id);
    case story::Kind::Source:
        return {target.id};
    default:
        return {};
    }
}

} // namespace

std::vector<Sentence> sentencesOf(const story::Paragraph& paragraph) {
    std::vector<Sentence> sentences;
    qsizetype begin = 0;
    auto ends = sentenceEnd().globalMatch(paragraph.text);
    while (ends.hasNext()) {
        const QRegularExpressionMatch end = ends.next();
        sentences.push_back(
            {begin, end.capturedStart(1) - begin, mentionsIn(paragraph, begin, end.capturedStart(1))});
        begin = end.capturedEnd();
    }
    return sentences;
}

QString passageOf(const story::Paragraph& paragraph, const Sentence& sentence, const story::Mention* hidden) {
    QString passage;
    qsizetype at = sentence.begin;
    for (const story::Mention& mention : sentence.mentions) {
        const bool isGap = hidden != nullptr && mention == *hidden;
        if (!isGap && mention.target.kind != story::Kind::Note)
            continue;
        passage += paragraph.text.sliced(at, mention.begin - at);
        if (isGap)
            passage += kGap;
        at = mention.begin + mention.length;
    }
    return (passage + paragraph.text.sliced(at, sentence.begin + sentence.length - at)).simplified();
}

std::vector<story::Id> sourcesOf(const story::Story& story, const story::Paragraph& paragraph,
                                 const Sentence& sentence) {
    std::vector<story::Id> sources;
    for (const story::Mention& mention : sentence.mentions)
        add(sources, sourcesOfMention(story, mention.target));
    if (!sources.empty())
        return sources;
    for (const story::Mention& mention : paragraph.mentions)
        add(sources, sourcesOfMention(story, mention.target));
    return sources;
}

} // namespace exercise
