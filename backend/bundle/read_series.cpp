// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/values.h"

namespace bundle {

namespace {

const QStringList& usualColumns() {
    static const QStringList columns{QStringLiteral("period"),  QStringLiteral("value"),
                                     QStringLiteral("low"),     QStringLiteral("high"),
                                     QStringLiteral("status"),  QStringLiteral("confidence"),
                                     QStringLiteral("sources"), QStringLiteral("note")};
    return columns;
}

CsvColumns seriesColumns(const SeriesResource& series) {
    CsvColumns columns{
        {QStringLiteral("period"), QStringLiteral("value"), QStringLiteral("confidence"),
         QStringLiteral("sources")},
        {QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("status"), QStringLiteral("note")}};
    if (!series.head.dimension.isEmpty())
        columns.required.append(series.head.dimension);
    for (const QString& field : series.resource.fields) {
        if (!columns.required.contains(field))
            columns.required.append(field);
    }
    return columns;
}

void checkBounds(const CsvRow& row, const story::Observation& observation, Findings& findings) {
    const auto& [value, low, high] = std::tie(observation.value, observation.low, observation.high);
    if (!value && !low && !high && row.at(u"value").text.isEmpty() && row.at(u"low").text.isEmpty() &&
        row.at(u"high").text.isEmpty())
        return findings.error(row.at(u"value").spot, QStringLiteral("the row has no number"),
                              QStringLiteral("Fill in value, or low and high, or remove the row"));
    if (low && high && *low > *high)
        return findings.error(
            row.at(u"low").spot,
            QStringLiteral("low (%1) is greater than high (%2)").arg(*low, 0, 'g', 15).arg(*high, 0, 'g', 15),
            QStringLiteral("Exchange the two"));
    if ((value && low && *value < *low) || (value && high && *value > *high))
        findings.error(row.at(u"value").spot,
                       QStringLiteral("the value %1 lies outside low and high").arg(*value, 0, 'g', 15),
                       QStringLiteral("Mend the value or the range"));
}

bool readSuperseded(const CsvField& field, Findings& findings) {
    if (field.text != u"current" && field.text != u"superseded" && !field.text.isEmpty())
        findings.error(field.spot, QStringLiteral("%1 is no status").arg(quoted(field.text)),
                       QStringLiteral("Write current or superseded"));
    return field.text == u"superseded";
}

std::vector<std::pair<QString, QString>> readAttributes(const CsvRow& row, const CsvTable& table,
                                                        const QString& dimension) {
    std::vector<std::pair<QString, QString>> attributes;
    for (const QString& column : table.columns()) {
        if (column != dimension && !usualColumns().contains(column))
            attributes.emplace_back(column, row.at(column).text);
    }
    return attributes;
}

story::Observation readObservation(const CsvRow& row, const CsvTable& table, const QString& dimension,
                                   const ReadingContext& context) {
    Findings& findings = context.findings;
    story::Observation observation;
    observation.period = readDate(row, u"period", findings);
    if (!dimension.isEmpty()) {
        observation.group = row.at(dimension).text;
        if (observation.group.isEmpty())
            findings.error(row.at(dimension).spot,
                           QStringLiteral("the row does not say which %1 it is about").arg(quoted(dimension)),
                           QStringLiteral("Fill in the cell; the total is called all"));
    }
    observation.attributes = readAttributes(row, table, dimension);
    observation.value = readNumber(row, u"value", findings);
    observation.low = readNumber(row, u"low", findings);
    observation.high = readNumber(row, u"high", findings);
    checkBounds(row, observation, findings);
    observation.confidence = readConfidence(row, findings);
    observation.superseded = readSuperseded(row.at(u"status"), findings);
    observation.sources = readReferences(row, u"sources", Target::Source, context.draft);
    requireSources(observation.sources, row.at(u"sources").spot, QStringLiteral("the number"), findings);
    observation.note = row.at(u"note").text;
    return observation;
}

/// The header alone, for a series that datapackage.json does not describe: any column may be its dimension.
CsvColumns anyColumns(const SourceText& text, CsvColumns columns) {
    const std::string_view line = text.bytes().substr(0, text.bytes().find_first_of("\r\n"));
    const QString header = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    for (const QString& column : header.split(u','))
        columns.optional.append(column.trimmed());
    return columns;
}

} // namespace

void readSeries(const SeriesResource& series, const ReadingContext& context) {
    auto text = loadResource(series.resource, context);
    if (!text)
        return;
    CsvColumns columns = seriesColumns(series);
    if (!series.isDescribed)
        columns = anyColumns(*text, columns);
    const CsvTable table = CsvTable::read(*std::move(text), columns, context.findings);
    story::Series read = series.head;
    const bool hasDimension = table.columns().contains(read.dimension);
    for (const CsvRow& row : table.rows()) {
        if (!row.isDamaged())
            read.observations.push_back(
                readObservation(row, table, hasDimension ? read.dimension : QString(), context));
    }
    context.draft.story.series.push_back(std::move(read));
}

} // namespace bundle
