// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/tables.h"

#include "output/csv.h"
#include "output/file.h"
#include "story/citation.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

namespace output {

namespace {

QString joined(const std::vector<story::Id>& ids) {
    return QStringList(ids.begin(), ids.end()).join(u';');
}

QStringList header(const story::Series& series) {
    QStringList names{QStringLiteral("period")};
    if (!series.dimension.isEmpty())
        names << series.dimension;
    return names << QStringLiteral("value") << QStringLiteral("low") << QStringLiteral("high")
                 << QStringLiteral("unit") << QStringLiteral("confidence") << QStringLiteral("status")
                 << QStringLiteral("sources") << QStringLiteral("note");
}

/// `sources`: as they stand in their cell.
QStringList cells(const story::Series& series, const story::Observation& observation,
                  const QString& sources) {
    QStringList values{observation.period.text()};
    if (!series.dimension.isEmpty())
        values << observation.group;
    return values << csvNumber(observation.value) << csvNumber(observation.low) << csvNumber(observation.high)
                  << series.unit << story::confidenceName(observation.confidence)
                  << (observation.superseded ? QStringLiteral("superseded") : QStringLiteral("current"))
                  << sources << observation.note;
}

/// The sources of a row in words, so that a table that was copied says where its numbers come from.
QString citations(const story::Story& story, const story::Observation& observation) {
    QStringList texts;
    for (const story::Id& id : observation.sources) {
        const story::Source* source = story::find(story.sources, id);
        texts << (source == nullptr       ? id
                  : source->url.isEmpty() ? story::citationOf(*source)
                                          : story::citationOf(*source) + u' ' + source->url);
    }
    return texts.join(QStringLiteral("; "));
}

QJsonArray sourcesOf(const story::Story& story, const story::Series& series) {
    std::set<story::Id> ids;
    for (const story::Observation& observation : series.observations)
        ids.insert(observation.sources.begin(), observation.sources.end());
    QJsonArray sources;
    for (const story::Id& id : ids) {
        if (const story::Source* source = story::find(story.sources, id))
            sources.append(QJsonObject{{QStringLiteral("title"), story::citationOf(*source)},
                                       {QStringLiteral("path"), source->url}});
    }
    return sources;
}

QJsonObject fieldOf(const QString& name) {
    static const QStringList kNumbers{QStringLiteral("value"), QStringLiteral("low"), QStringLiteral("high")};
    return {{QStringLiteral("name"), name},
            {QStringLiteral("type"),
             kNumbers.contains(name) ? QStringLiteral("number") : QStringLiteral("string")}};
}

/// A Frictionless Data Resource for the table of a series.
QJsonObject resourceOf(const story::Story& story, const story::Series& series, const QString& path) {
    QJsonArray fields;
    for (const QString& name : header(series))
        fields.append(fieldOf(name));
    QStringList description{series.finding, series.note};
    description.removeAll(QString());
    return {{QStringLiteral("name"), series.id},
            {QStringLiteral("path"), path},
            {QStringLiteral("title"), series.title.en},
            {QStringLiteral("description"), description.join(u' ')},
            {QStringLiteral("unit"), series.unit},
            {QStringLiteral("format"), QStringLiteral("csv")},
            {QStringLiteral("mediatype"), QStringLiteral("text/csv")},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")},
            {QStringLiteral("schema"), QJsonObject{{QStringLiteral("fields"), fields},
                                                   {QStringLiteral("missingValues"), QJsonArray{QString()}}}},
            {QStringLiteral("sources"), sourcesOf(story, series)}};
}

} // namespace

QByteArray tableOf(const story::Series& series) {
    QString text = csvRow(header(series));
    for (const story::Observation& observation : series.observations)
        text += csvRow(cells(series, observation, joined(observation.sources)));
    return text.toUtf8();
}

QByteArray figureTable(const story::Story& story, const story::Series& series) {
    QString text = csvRow(header(series));
    for (const story::Observation& observation : series.observations)
        text += csvRow(cells(series, observation, citations(story, observation)));
    return text.toUtf8();
}

QByteArray figureDescriptor(const story::Story& story, const story::Series& series,
                            const QString& tableName) {
    QJsonObject resource = resourceOf(story, series, tableName);
    resource.insert(QStringLiteral("$schema"),
                    QStringLiteral("https://datapackage.org/profiles/2.0/dataresource.json"));
    return QJsonDocument(resource).toJson();
}

QString descriptorPath(const QString& tablePath) {
    const QFileInfo table(tablePath);
    return table.dir().filePath(table.completeBaseName() + QStringLiteral(".resource.json"));
}

std::expected<void, QString> saveFigureTable(const story::Story& story, const story::Series& series,
                                             const QString& path) {
    const QByteArray descriptor = figureDescriptor(story, series, QFileInfo(path).fileName());
    if (auto written = writeFile(descriptorPath(path), descriptor); !written)
        return written;
    return writeFile(path, figureTable(story, series));
}

QByteArray tablesPackage(const story::Story& story) {
    QJsonArray resources;
    for (const story::Series& series : story.series) {
        resources.append(resourceOf(story, series, series.id + QStringLiteral(".csv")));
    }
    const QJsonObject package{
        {QStringLiteral("$schema"), QStringLiteral("https://datapackage.org/profiles/2.0/datapackage.json")},
        {QStringLiteral("name"), story.name + QStringLiteral("-tables")},
        {QStringLiteral("title"), story.title.en},
        {QStringLiteral("resources"), resources}};
    return QJsonDocument(package).toJson();
}

std::expected<void, QString> exportTables(const story::Story& story, const QString& folder) {
    if (auto made = makeFolder(folder); !made)
        return made;
    const QDir dir(folder);
    for (const story::Series& series : story.series) {
        if (auto written = writeFile(dir.filePath(series.id + QStringLiteral(".csv")), tableOf(series));
            !written)
            return written;
    }
    return writeFile(dir.filePath(QStringLiteral("datapackage.json")), tablesPackage(story));
}

} // namespace output
