// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/values.h"

#include <QUrl>
#include <charconv>
#include <cmath>
#include <utility>

namespace bundle {

using story::Confidence;

story::Date readDate(const JsonNode& node, Findings& findings) {
    if (!node.exists() || node.text().isEmpty())
        return {};
    auto date = story::Date::parse(node.text());
    if (date)
        return *std::move(date);
    findings.error(node.spotInText(date.error().column), date.error().problem, date.error().fix);
    return {};
}

story::Date readDate(const CsvRow& row, QStringView column, Findings& findings) {
    const CsvField field = row.at(column);
    auto date = story::Date::parse(field.text);
    if (date)
        return *std::move(date);
    findings.error(row.spotIn(column, date.error().column), date.error().problem, date.error().fix);
    return {};
}

story::LocalText readLocalText(const JsonNode& node) {
    return {node.at(u"en").text(), node.at(u"ko").text(), node.at(u"zh").text()};
}

story::Names readNames(const JsonNode& properties) {
    story::Names names{{properties.at(u"name_en").text(), properties.at(u"name_ko").text(),
                        properties.at(u"name_zh").text()},
                       properties.at(u"aliases").list(),
                       properties.at(u"name_own").text()};
    if (!names.own.isEmpty() && !names.aliases.contains(names.own))
        names.aliases.push_back(names.own); // so that it is found
    return names;
}

Confidence readConfidence(const CsvRow& row, Findings& findings) {
    const CsvField field = row.at(u"confidence");
    const auto confidence = story::confidenceFromName(field.text);
    if (!confidence) {
        const QString problem = field.text.isEmpty()
                                    ? QStringLiteral("nothing says how well this is supported")
                                    : QStringLiteral("%1 is no confidence").arg(quoted(field.text));
        findings.error(field.spot, problem,
                       QStringLiteral("Use one of verified, partly, general-knowledge, not-found"));
    }
    return confidence.value_or(Confidence::NotFound);
}

Confidence readConfidence(const JsonNode& node) {
    return story::confidenceFromName(node.text()).value_or(Confidence::NotFound);
}

std::optional<double> readNumber(const CsvRow& row, QStringView column, Findings& findings) {
    const CsvField field = row.at(column);
    if (field.text.isEmpty())
        return std::nullopt;
    const QByteArray digits = field.text.toUtf8();
    double number = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), number);
    if (error == std::errc() && end == digits.end() && std::isfinite(number))
        return number;
    findings.error(field.spot, QStringLiteral("%1 is no number").arg(quoted(field.text)),
                   QStringLiteral("Write digits with a point for decimals and nothing else, such as 1234.5"));
    return std::nullopt;
}

std::vector<story::Id> readReferences(const CsvRow& row, QStringView column, Target target, Draft& draft) {
    std::vector<story::Id> ids;
    for (const CsvField& field : row.list(column)) {
        draft.refer(target, field.text, field.spot);
        ids.push_back(field.text);
    }
    return ids;
}

std::vector<story::Id> readReferences(const JsonNode& node, Target target, Draft& draft) {
    std::vector<story::Id> ids;
    const QString text = node.text();
    qsizetype begin = 0;
    for (const QString& part : text.split(u';')) {
        const QString id = part.trimmed();
        if (!id.isEmpty()) {
            draft.refer(target, id, node.spotInText(begin + part.indexOf(id)));
            ids.push_back(id);
        }
        begin += part.size() + 1;
    }
    return ids;
}

story::Id readReference(const CsvRow& row, QStringView column, Target target, Draft& draft) {
    const CsvField field = row.at(column);
    draft.refer(target, field.text, field.spot);
    return field.text;
}

story::Id readReference(const JsonNode& node, Target target, Draft& draft) {
    const QString id = node.text();
    draft.refer(target, id, node.spot());
    return id;
}

void checkId(const QString& id, const Spot& spot, Findings& findings) {
    if (story::isValidId(id))
        return;
    findings.error(spot, QStringLiteral("%1 is no id").arg(quoted(id)),
                   QStringLiteral("Use small letters, digits and single hyphens, such as north-hamgyong"));
}

story::Id readId(const CsvRow& row, Target target, Draft& draft, Findings& findings) {
    const CsvField field = row.at(u"id");
    checkId(field.text, field.spot, findings);
    draft.define(target, field.text, field.spot);
    return field.text;
}

story::Id readId(const JsonNode& owner, Target target, Draft& draft, Findings& findings) {
    const JsonNode node = owner.at(u"id");
    const QString id = node.text();
    if (!node.exists())
        return id; // the schema tells
    checkId(id, node.spot(), findings);
    draft.define(target, id, node.spot());
    return id;
}

void requireSources(const std::vector<story::Id>& sources, const Spot& spot, const QString& what,
                    Findings& findings) {
    if (sources.empty())
        findings.error(spot, QStringLiteral("%1 names no source").arg(what),
                       QStringLiteral("Name at least one id of sources.json"));
}

std::optional<Target> targetOf(story::Kind kind) {
    switch (kind) {
    case story::Kind::Region:
        return Target::Region;
    case story::Kind::Place:
        return Target::Place;
    case story::Kind::Route:
        return Target::Route;
    case story::Kind::Event:
        return Target::Event;
    case story::Kind::Series:
        return Target::Series;
    case story::Kind::Note:
        return Target::Note;
    case story::Kind::Source:
        return Target::Source;
    case story::Kind::Check:
        return Target::Check;
    case story::Kind::Term:
        return Target::Term;
    case story::Kind::Paragraph:
    case story::Kind::Time:
        break;
    }
    return std::nullopt;
}

std::vector<story::Ref> readPointers(const JsonNode& list, Draft& draft, Findings& findings) {
    std::vector<story::Ref> pointers;
    for (const JsonNode& item : list.items()) {
        const auto ref = story::refFromString(item.text());
        const auto target = ref ? targetOf(ref->kind) : std::nullopt;
        if (!target) {
            findings.error(item.spot(),
                           QStringLiteral("%1 leads to nothing of the story").arg(quoted(item.text())),
                           QStringLiteral("Write a kind and an id, such as event:famine"));
            continue;
        }
        draft.refer(*target, ref->id, item.spot());
        pointers.push_back(*ref);
    }
    return pointers;
}

bool isWebAddress(const QString& url) {
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    return parsed.isValid() && !parsed.host().isEmpty() && (scheme == u"http" || scheme == u"https");
}

} // namespace bundle
