// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/citation_formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace output {

namespace {

void insertText(QJsonObject& item, const QString& name, const QString& value) {
    if (!value.isEmpty())
        item.insert(name, value);
}

QJsonArray authorsOf(const story::Source& source) {
    QJsonArray authors;
    for (const story::Person& person : source.authors) {
        QJsonObject author;
        insertText(author, QStringLiteral("literal"), person.literal);
        insertText(author, QStringLiteral("family"), person.family);
        insertText(author, QStringLiteral("given"), person.given);
        authors.append(author);
    }
    return authors;
}

/// CSL's date: `{"date-parts": [[2014, 8, 14]]}`, or the text of one that has no such parts.
QJsonObject issuedOf(const story::Source& source) {
    const auto date = plainDateOf(source);
    if (!date)
        return {{QStringLiteral("raw"), source.issued}};
    QJsonArray parts{date->year};
    if (date->month > 0)
        parts.append(date->month);
    if (date->day > 0)
        parts.append(date->day);
    return {{QStringLiteral("date-parts"), QJsonArray{parts}}};
}

QJsonObject itemOf(const story::Source& source) {
    QJsonObject item{{QStringLiteral("id"), source.id},
                     {QStringLiteral("type"), source.type},
                     {QStringLiteral("title"), source.title}};
    if (!source.authors.empty())
        item.insert(QStringLiteral("author"), authorsOf(source));
    if (!source.issued.isEmpty())
        item.insert(QStringLiteral("issued"), issuedOf(source));
    for (const auto& [name, value] : {std::pair{QStringLiteral("container-title"), source.containerTitle},
                                      {QStringLiteral("publisher"), source.publisher},
                                      {QStringLiteral("volume"), source.volume},
                                      {QStringLiteral("issue"), source.issue},
                                      {QStringLiteral("page"), source.page},
                                      {QStringLiteral("URL"), source.url},
                                      {QStringLiteral("note"), source.note}})
        insertText(item, name, value);
    if (!source.kind.isEmpty())
        item.insert(QStringLiteral("custom"), QJsonObject{{QStringLiteral("kind"), source.kind}});
    return item;
}

} // namespace

QByteArray cslJsonOf(const story::Story& story) {
    QJsonArray items;
    for (const story::Source& source : story.sources)
        items.append(itemOf(source));
    return QJsonDocument(items).toJson();
}

} // namespace output
