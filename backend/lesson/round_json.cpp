// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/round_json.h"

#include <QJsonObject>
#include <cmath>
#include <limits>

namespace lesson {

namespace {

QJsonObject resultJson(const ExerciseResult& result) {
    return {{QStringLiteral("kind"), result.kind},
            {QStringLiteral("given"), QJsonArray::fromStringList(result.given)},
            {QStringLiteral("right"), result.right}};
}

ExerciseResult resultOf(const bundle::JsonNode& node) {
    ExerciseResult result{
        .kind = node.at(u"kind").text(), .given = {}, .right = node.at(u"right").truth().value_or(false)};
    for (const bundle::JsonNode& given : node.at(u"given").items())
        result.given.append(given.text());
    return result;
}

std::optional<std::uint32_t> seedOf(const bundle::JsonNode& node) {
    const double seed = node.number().value_or(-1);
    const bool isSeed =
        seed >= 0 && seed <= std::numeric_limits<std::uint32_t>::max() && std::floor(seed) == seed;
    return isSeed ? std::optional(static_cast<std::uint32_t>(seed)) : std::nullopt;
}

} // namespace

QJsonArray roundsJson(const std::vector<RoundResult>& rounds) {
    QJsonArray array;
    for (const RoundResult& round : rounds) {
        QJsonArray exercises;
        for (const ExerciseResult& result : round.exercises)
            exercises.append(resultJson(result));
        array.append(QJsonObject{{QStringLiteral("seed"), static_cast<qint64>(round.seed)},
                                 {QStringLiteral("day"), round.day.toString(Qt::ISODate)},
                                 {QStringLiteral("exercises"), exercises}});
    }
    return array;
}

std::optional<RoundResult> roundOf(const bundle::JsonNode& node) {
    const auto seed = seedOf(node.at(u"seed"));
    if (!seed)
        return std::nullopt;
    RoundResult round{
        .seed = *seed, .day = QDate::fromString(node.at(u"day").text(), Qt::ISODate), .exercises = {}};
    for (const bundle::JsonNode& exercise : node.at(u"exercises").items())
        round.exercises.push_back(resultOf(exercise));
    return isSoundRound(round) ? std::optional(std::move(round)) : std::nullopt;
}

} // namespace lesson
