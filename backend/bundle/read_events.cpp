// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/values.h"

namespace bundle {

namespace {

/// Longer ones would not fit beside a mark.
constexpr qsizetype kMostShortTitle = 24;

CsvColumns eventColumns(const Resource& resource) {
    CsvColumns columns{{QStringLiteral("id"), QStringLiteral("date"), QStringLiteral("title"),
                        QStringLiteral("category"), QStringLiteral("confidence"), QStringLiteral("sources")},
                       {QStringLiteral("title_ko"), QStringLiteral("title_zh"), QStringLiteral("short"),
                        QStringLiteral("short_ko"), QStringLiteral("short_zh"), QStringLiteral("summary"),
                        QStringLiteral("place"), QStringLiteral("precision_km"), QStringLiteral("regions"),
                        QStringLiteral("paragraphs"), QStringLiteral("notes"), QStringLiteral("note")}};
    for (const QString& field : resource.fields) {
        if (columns.optional.contains(field))
            columns.required.append(field);
    }
    return columns;
}

void requireText(const CsvField& field, const QString& what, Findings& findings) {
    if (field.text.isEmpty())
        findings.error(field.spot, QStringLiteral("%1 is empty").arg(what),
                       QStringLiteral("Fill in the cell"));
}

void readPrecision(const CsvRow& row, story::Event& event, Findings& findings) {
    event.precision_km = readNumber(row, u"precision_km", findings).value_or(0);
    if (event.precision_km < 0)
        findings.error(row.at(u"precision_km").spot, QStringLiteral("a precision cannot be negative"),
                       QStringLiteral("Write the radius in kilometres in which it happened"));
}

QString readShortTitle(const CsvRow& row, QStringView column, Findings& findings) {
    const CsvField field = row.at(column);
    if (field.text.size() > kMostShortTitle)
        findings.error(field.spot,
                       QStringLiteral("a short title has at most %1 characters").arg(kMostShortTitle),
                       QStringLiteral("Shorten it, or leave it empty; the title is for the rest"));
    return field.text;
}

void readEvent(const CsvRow& row, const ReadingContext& context) {
    Draft& draft = context.draft;
    Findings& findings = context.findings;
    story::Event event;
    event.id = readId(row, Target::Event, draft, findings);
    event.date = readDate(row, u"date", findings);
    event.title = {row.at(u"title").text, row.at(u"title_ko").text, row.at(u"title_zh").text};
    requireText(row.at(u"title"), QStringLiteral("the title"), findings);
    event.shortTitle = {readShortTitle(row, u"short", findings), readShortTitle(row, u"short_ko", findings),
                        readShortTitle(row, u"short_zh", findings)};
    event.summary = row.at(u"summary").text;
    event.category = readReference(row, u"category", Target::Category, draft);
    requireText(row.at(u"category"), QStringLiteral("the category"), findings);
    event.place = readReference(row, u"place", Target::Place, draft);
    readPrecision(row, event, findings);
    event.regions = readReferences(row, u"regions", Target::Region, draft);
    event.paragraphs = readReferences(row, u"paragraphs", Target::Paragraph, draft);
    event.notes = readReferences(row, u"notes", Target::Note, draft);
    event.confidence = readConfidence(row, findings);
    event.sources = readReferences(row, u"sources", Target::Source, draft);
    requireSources(event.sources, row.at(u"sources").spot,
                   QStringLiteral("the event %1").arg(quoted(event.id)), findings);
    event.note = row.at(u"note").text;
    draft.eventDates.push_back({event.date, row.at(u"date").spot});
    draft.story.events.push_back(std::move(event));
}

} // namespace

void readEvents(const Resource& resource, const ReadingContext& context) {
    auto text = loadResource(resource, context);
    if (!text) {
        context.draft.unread.insert(Target::Event);
        return;
    }
    const CsvTable table = CsvTable::read(*std::move(text), eventColumns(resource), context.findings);
    if (!table.isWhole())
        context.draft.unread.insert(Target::Event);
    for (const CsvRow& row : table.rows()) {
        if (row.isDamaged())
            context.draft.define(Target::Event, row.at(u"id").text, row.at(u"id").spot);
        else
            readEvent(row, context);
    }
}

} // namespace bundle
