// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/story_head.h"

#include "bundle/values.h"

namespace bundle {

namespace {

/// A span bounds the time axis, so both its ends must be known.
void readSpan(const JsonNode& node, const ReadingContext& context) {
    const story::Date date = readDate(node, context.findings);
    if (date.text().isEmpty())
        return;
    if (date.startEnd() != story::Date::End::Known || date.endEnd() != story::Date::End::Known) {
        context.findings.error(node.spot(), QStringLiteral("the story's span has an open end"),
                               QStringLiteral("Write both years, such as 1945/2025"));
        return;
    }
    context.draft.story.span = date.span({});
    context.draft.isSpanKnown = true;
}

void readEra(const JsonNode& node, const ReadingContext& context) {
    story::Era era;
    era.id = readId(node, Target::Era, context.draft, context.findings);
    era.title = readLocalText(node.at(u"title"));
    era.span = readDate(node.at(u"span"), context.findings);
    context.draft.story.eras.push_back(std::move(era));
    context.draft.eraSpots.push_back(node.at(u"span").spot());
}

void readCategory(const JsonNode& node, const ReadingContext& context) {
    story::Category category;
    category.id = readId(node, Target::Category, context.draft, context.findings);
    category.title = readLocalText(node.at(u"title"));
    category.colour = node.at(u"colour").text();
    category.shape = node.at(u"shape").text();
    context.draft.story.categories.push_back(std::move(category));
}

void readWay(const JsonNode& node, const ReadingContext& context) {
    story::Way way;
    way.id = readId(node, Target::Way, context.draft, context.findings);
    way.title = readLocalText(node.at(u"title"));
    way.colour = node.at(u"colour").text();
    way.line = node.at(u"line").text();
    context.draft.story.ways.push_back(std::move(way));
}

void readNote(const JsonNode& node, const ReadingContext& context) {
    story::Note note;
    note.id = readId(node, Target::Note, context.draft, context.findings);
    note.source = readReference(node.at(u"source"), Target::Source, context.draft);
    note.locator = node.at(u"locator").text();
    context.draft.story.notes.push_back(std::move(note));
}

} // namespace

void readStoryHead(const JsonNode& node, const ReadingContext& context) {
    story::Story& story = context.draft.story;
    story.title = readLocalText(node.at(u"title"));
    story.subtitle = readLocalText(node.at(u"subtitle"));
    story.credit = node.at(u"credit").text();
    story.originalTitle = node.at(u"original").at(u"title").text();
    story.originalAuthor = node.at(u"original").at(u"author").text();
    static_cast<void>(readDate(node.at(u"original").at(u"published"), context.findings));
    story.asOf = readDate(node.at(u"asOf"), context.findings);
    readSpan(node.at(u"span"), context);
    story.opening = readReference(node.at(u"opening"), Target::Step, context.draft);
    for (const JsonNode& era : node.at(u"eras").items())
        readEra(era, context);
    for (const JsonNode& category : node.at(u"categories").items())
        readCategory(category, context);
    for (const JsonNode& way : node.at(u"ways").items())
        readWay(way, context);
    for (const JsonNode& item : node.at(u"notes").items())
        readNote(item, context);
}

} // namespace bundle
