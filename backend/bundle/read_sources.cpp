// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/values.h"

namespace bundle {

namespace {

std::vector<story::Person> readPersons(const JsonNode& list) {
    std::vector<story::Person> persons;
    for (const JsonNode& item : list.items())
        persons.push_back({item.at(u"family").text(), item.at(u"given").text(), item.at(u"literal").text()});
    return persons;
}

/// CSL-JSON writes a date as [[year, month, day]], each a number or a text, the later ones optional.
QString readIssued(const JsonNode& node, Findings& findings) {
    const std::vector<JsonNode> dates = node.at(u"date-parts").items();
    if (dates.empty())
        return node.at(u"raw").text();
    QStringList parts;
    for (const JsonNode& part : dates.front().items()) {
        const auto number = part.number();
        const QString digits = number ? QString::number(*number, 'f', 0) : part.text();
        parts.append(digits.rightJustified(parts.isEmpty() ? 4 : 2, u'0'));
    }
    QString text = parts.join(u'-');
    if (const auto date = story::Date::parse(text); !date) {
        findings.error(dates.front().spot(), date.error().problem, date.error().fix);
        return {};
    }
    return text;
}

void checkUrl(const JsonNode& node, Findings& findings) {
    if (!node.text().isEmpty() && !isWebAddress(node.text()))
        findings.error(node.spot(), QStringLiteral("%1 is no web address").arg(quoted(node.text())),
                       QStringLiteral("Use an address with http:// or https://"));
}

void readSource(const JsonNode& node, const ReadingContext& context) {
    story::Source source;
    source.id = readId(node, Target::Source, context.draft, context.findings);
    source.type = node.at(u"type").text();
    source.title = node.at(u"title").text();
    source.authors = readPersons(node.at(u"author"));
    source.containerTitle = node.at(u"container-title").text();
    source.publisher = node.at(u"publisher").text();
    source.volume = node.at(u"volume").textOrNumber();
    source.issue = node.at(u"issue").textOrNumber();
    source.page = node.at(u"page").text();
    source.url = node.at(u"URL").text();
    checkUrl(node.at(u"URL"), context.findings);
    source.issued = readIssued(node.at(u"issued"), context.findings);
    source.note = node.at(u"note").text();
    source.kind = node.at(u"custom").at(u"kind").text();
    context.draft.story.sources.push_back(std::move(source));
}

} // namespace

void readSources(const Resource& resource, const ReadingContext& context) {
    auto file = loadJson(resource, context);
    if (!file) {
        context.draft.unread.insert(Target::Source);
        return;
    }
    for (const JsonNode& node : file->root().items())
        readSource(node, context);
    context.keep(std::move(file), "sources");
}

} // namespace bundle
