// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/citations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace output {

namespace {

QJsonArray authorsOf(const story::Source& source) {
    QJsonArray authors;
    for (const story::Person& person : source.authors) {
        if (!person.literal.isEmpty())
            authors.append(QJsonObject{{QStringLiteral("literal"), person.literal}});
        else
            authors.append(QJsonObject{{QStringLiteral("family"), person.family},
                                       {QStringLiteral("given"), person.given}});
    }
    return authors;
}

/// CSL's date: `{"date-parts": [[2014, 8, 14]]}`.
QJsonObject dateOf(const QString& isoDate) {
    QJsonArray parts;
    for (const QString& part : isoDate.split(u'-'))
        parts.append(part.toInt());
    return {{QStringLiteral("date-parts"), QJsonArray{parts}}};
}

QJsonObject itemOf(const story::Source& source) {
    QJsonObject item{{QStringLiteral("id"), source.id},
                     {QStringLiteral("type"), source.type},
                     {QStringLiteral("title"), source.title}};
    if (!source.authors.empty())
        item.insert(QStringLiteral("author"), authorsOf(source));
    if (!source.issued.isEmpty())
        item.insert(QStringLiteral("issued"), dateOf(source.issued));
    for (const auto& [name, value] : {std::pair{QStringLiteral("container-title"), source.containerTitle},
                                      {QStringLiteral("publisher"), source.publisher},
                                      {QStringLiteral("volume"), source.volume},
                                      {QStringLiteral("issue"), source.issue},
                                      {QStringLiteral("page"), source.page},
                                      {QStringLiteral("URL"), source.url},
                                      {QStringLiteral("note"), source.note}}) {
        if (!value.isEmpty())
            item.insert(name, value);
    }
    return item;
}

} // namespace

QByteArray citationsOf(const story::Story& story) {
    QJsonArray items;
    for (const story::Source& source : story.sources)
        items.append(itemOf(source));
    return QJsonDocument(items).toJson();
}

} // namespace output
