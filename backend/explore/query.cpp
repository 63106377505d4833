// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/query.h"

#include "explore/match_text.h"
#include "explore/summary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace explore {

namespace {

std::unexpected<QString> wrong(const QString& sentence) {
    return std::unexpected(sentence);
}

QJsonArray idsJson(const std::vector<story::Id>& ids) {
    QJsonArray array;
    for (const story::Id& id : ids)
        array.append(id);
    return array;
}

QJsonObject paragraphJson(const MatchIndex& index, const Match& match, const ParagraphMatch& paragraph) {
    QJsonArray reasons;
    const QStringList texts = reasonTexts(index, match, paragraph);
    for (std::size_t i = 0; i < paragraph.reasons.size(); ++i)
        reasons.append(QJsonObject{{QStringLiteral("kind"), reasonName(paragraph.reasons[i].kind)},
                                   {QStringLiteral("text"), texts.at(static_cast<qsizetype>(i))}});
    QJsonObject object{{QStringLiteral("id"), paragraph.paragraph},
                       {QStringLiteral("rank"), paragraph.rank},
                       {QStringLiteral("reasons"), reasons}};
    if (const story::Paragraph* original = index.originalOf(paragraph.paragraph)) {
        QJsonArray words;
        for (const story::Mention& lit : paragraph.originalWords)
            words.append(original->text.sliced(lit.begin, lit.length));
        object.insert(QStringLiteral("original"), words);
    }
    return object;
}

QJsonValue targetJson(const Match& match) {
    if (!match.target)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("kind"), story::kindName(match.target->kind)},
                       {QStringLiteral("id"), match.target->id},
                       {QStringLiteral("name"), match.name}};
}

} // namespace

std::expected<story::Position, QString> positionFromText(QStringView text) {
    const auto parts = text.split(u',');
    if (parts.size() != 2)
        return wrong(
            QStringLiteral("“%1” is no position: write LAT,LON in degrees, such as 41.4,128.2.").arg(text));
    bool latitudeRead = false;
    bool longitudeRead = false;
    const double latitude = parts[0].trimmed().toDouble(&latitudeRead);
    const double longitude = parts[1].trimmed().toDouble(&longitudeRead);
    if (!latitudeRead || !longitudeRead || !std::isfinite(latitude) || !std::isfinite(longitude))
        return wrong(
            QStringLiteral("“%1” is no position: write LAT,LON in degrees, such as 41.4,128.2.").arg(text));
    if (std::abs(latitude) > 90)
        return wrong(QStringLiteral("The latitude %1 lies beyond 90 degrees: write LAT,LON in that order.")
                         .arg(parts[0].trimmed()));
    if (std::abs(longitude) > 180)
        return wrong(QStringLiteral("The longitude %1 lies beyond 180 degrees.").arg(parts[1].trimmed()));
    return story::Position{longitude, latitude};
}

std::expected<Match, QString> answer(const MatchIndex& index, const Query& query) {
    const QString value = query.value.trimmed();
    if (value.isEmpty())
        return wrong(QStringLiteral("The question is empty."));
    switch (query.kind) {
    case Query::Kind::At: {
        const auto position = positionFromText(value);
        if (!position)
            return std::unexpected(position.error());
        return index.at(*position);
    }
    case Query::Kind::Id:
        return index.forId(value);
    case Query::Kind::Text:
        return index.forWords(value);
    case Query::Kind::Time: {
        const auto date = story::Date::parse(value);
        if (!date)
            return wrong(QStringLiteral("“%1” is no EDTF date: %2. %3.")
                             .arg(value, date.error().problem, date.error().fix));
        return index.forRef({story::Kind::Time, value});
    }
    case Query::Kind::Paragraph:
        return index.forRef({story::Kind::Paragraph, value});
    }
    Q_UNREACHABLE_RETURN(wrong(QString()));
}

QByteArray toJson(const MatchIndex& index, const Match& match) {
    QJsonArray paragraphs;
    for (const ParagraphMatch& paragraph : match.paragraphs)
        paragraphs.append(paragraphJson(index, match, paragraph));
    const QJsonObject object{{QStringLiteral("target"), targetJson(match)},
                             {QStringLiteral("message"), messageText(index, match)},
                             {QStringLiteral("summary"), summaryText(index, match)},
                             {QStringLiteral("paragraphs"), paragraphs},
                             {QStringLiteral("events"), idsJson(match.events)},
                             {QStringLiteral("places"), idsJson(match.places)},
                             {QStringLiteral("routes"), idsJson(match.routes)},
                             {QStringLiteral("series"), idsJson(match.series)},
                             {QStringLiteral("sources"), idsJson(match.sources)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace explore
