// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/values.h"

namespace bundle {

namespace {

CsvColumns aspectColumns() {
    return {{QStringLiteral("check"), QStringLiteral("aspect"), QStringLiteral("text"),
             QStringLiteral("source"), QStringLiteral("agree")},
            {QStringLiteral("aspect_ko"), QStringLiteral("aspect_zh"), QStringLiteral("text_ko"),
             QStringLiteral("text_zh"), QStringLiteral("source_ko"), QStringLiteral("source_zh")}};
}

/// The words in `column` and in the columns of the other languages beside it; English is required.
story::LocalText readWords(const CsvRow& row, const QString& column, Findings& findings) {
    const CsvField english = row.at(column);
    if (english.text.isEmpty())
        findings.error(english.spot, QStringLiteral("the aspect has no words for %1").arg(quoted(column)),
                       QStringLiteral("Fill in the cell, or remove the row where one side is silent"));
    return {english.text, row.at(column + QStringLiteral("_ko")).text,
            row.at(column + QStringLiteral("_zh")).text};
}

bool readAgreement(const CsvField& field, Findings& findings) {
    if (field.text != u"yes" && field.text != u"no")
        findings.error(field.spot, QStringLiteral("%1 is neither yes nor no").arg(quoted(field.text)),
                       QStringLiteral("Write yes where text and source say the same, otherwise no"));
    return field.text == u"yes";
}

void readAspect(const CsvRow& row, const ReadingContext& context) {
    AspectRow read;
    read.check = readReference(row, u"check", Target::Check, context.draft);
    read.spot = row.at(u"check").spot;
    read.nameSpot = row.at(u"aspect").spot;
    if (read.check.isEmpty())
        context.findings.error(read.spot, QStringLiteral("the aspect belongs to no check"),
                               QStringLiteral("Write the id of a check of checks.csv"));
    read.aspect.name = readWords(row, QStringLiteral("aspect"), context.findings);
    read.aspect.text = readWords(row, QStringLiteral("text"), context.findings);
    read.aspect.source = readWords(row, QStringLiteral("source"), context.findings);
    read.aspect.agrees = readAgreement(row.at(u"agree"), context.findings);
    context.draft.aspects.push_back(std::move(read));
}

} // namespace

void readAspects(const Resource& resource, const ReadingContext& context) {
    auto text = loadResource(resource, context);
    if (!text)
        return;
    const CsvTable table = CsvTable::read(*std::move(text), aspectColumns(), context.findings);
    for (const CsvRow& row : table.rows()) {
        if (!row.isDamaged())
            readAspect(row, context);
    }
}

} // namespace bundle
