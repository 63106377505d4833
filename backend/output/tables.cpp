// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/tables.h"

#include "output/file.h"
#include "story/citation.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

namespace output {

namespace {

QString field(const QString& text) {
    static const QString kSpecial = QStringLiteral(",\"\r\n");
    const bool plain = std::ranges::none_of(text, [](QChar c) { return kSpecial.contains(c); });
    if (plain)
        return text;
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

QString row(const QStringList& fields) {
    QStringList quoted;
    for (const QString& text : fields)
        quoted << field(text);
    return quoted.join(u',') + QStringLiteral("\r\n");
}

QString number(std::optional<double> value) {
    return value ? QString::number(*value, 'g', 15) : QString();
}

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

QStringList cells(const story::Series& series, const story::Observation& observation) {
    QStringList values{observation.period.text()};
    if (!series.dimension.isEmpty())
        values << observation.group;
    return values << number(observation.value) << number(observation.low) << number(observation.high)
                  << series.unit << story::confidenceName(observation.confidence)
                  << (observation.superseded ? QStringLiteral("superseded") : QStringLiteral("current"))
                  << joined(observation.sources) << observation.note;
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

} // namespace

QByteArray tableOf(const story::Series& series) {
    QString text = row(header(series));
    for (const story::Observation& observation : series.observations)
        text += row(cells(series, observation));
    return text.toUtf8();
}

QByteArray tablesPackage(const story::Story& story) {
    QJsonArray resources;
    for (const story::Series& series : story.series) {
        resources.append(QJsonObject{{QStringLiteral("name"), series.id},
                                     {QStringLiteral("path"), series.id + QStringLiteral(".csv")},
                                     {QStringLiteral("title"), series.title.en},
                                     {QStringLiteral("description"), series.finding},
                                     {QStringLiteral("unit"), series.unit},
                                     {QStringLiteral("mediatype"), QStringLiteral("text/csv")},
                                     {QStringLiteral("sources"), sourcesOf(story, series)}});
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
