// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/values.h"

namespace bundle {

namespace {

story::TermKind termKindFromName(QStringView name) {
    return name == u"person"        ? story::TermKind::Person
           : name == u"law"         ? story::TermKind::Law
           : name == u"institution" ? story::TermKind::Institution
                                    : story::TermKind::Word;
}

/// The things that a term points at, written as links of the text are: "event:famine".
std::vector<story::Ref> readPointers(const JsonNode& list, const ReadingContext& context) {
    std::vector<story::Ref> pointers;
    for (const JsonNode& item : list.items()) {
        const auto ref = story::refFromString(item.text());
        const auto target = ref ? targetOf(ref->kind) : std::nullopt;
        if (!target) {
            context.findings.error(
                item.spot(), QStringLiteral("%1 leads to nothing of the story").arg(quoted(item.text())),
                QStringLiteral("Write a kind and an id, such as event:famine"));
            continue;
        }
        context.draft.refer(*target, ref->id, item.spot());
        pointers.push_back(*ref);
    }
    return pointers;
}

void readTerm(const JsonNode& node, const ReadingContext& context) {
    Draft& draft = context.draft;
    story::Term term;
    term.id = readId(node, Target::Term, draft, context.findings);
    term.kind = termKindFromName(node.at(u"kind").text());
    term.names.name = readLocalText(node.at(u"name"));
    for (const JsonNode& alias : node.at(u"aliases").items())
        term.names.aliases.append(alias.text());
    term.definition = readLocalText(node.at(u"definition"));
    term.see = readPointers(node.at(u"see"), context);
    term.confidence = readConfidence(node.at(u"confidence"));
    for (const JsonNode& source : node.at(u"sources").items())
        term.sources.push_back(readReference(source, Target::Source, draft));
    if (node.at(u"sources").exists())
        requireSources(term.sources, node.at(u"sources").spot(),
                       QStringLiteral("the term %1").arg(quoted(term.id)), context.findings);
    draft.story.terms.push_back(std::move(term));
}

} // namespace

void readGlossary(const Resource& resource, const ReadingContext& context) {
    auto file = loadJson(resource, context);
    if (!file) {
        context.draft.unread.insert(Target::Term);
        return;
    }
    for (const JsonNode& node : file->root().at(u"terms").items())
        readTerm(node, context);
    context.keep(std::move(file), "glossary");
}

} // namespace bundle
