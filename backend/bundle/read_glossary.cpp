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

void readTerm(const JsonNode& node, const ReadingContext& context) {
    Draft& draft = context.draft;
    story::Term term;
    term.id = readId(node, Target::Term, draft, context.findings);
    term.kind = termKindFromName(node.at(u"kind").text());
    term.names.name = readLocalText(node.at(u"name"));
    for (const JsonNode& alias : node.at(u"aliases").items())
        term.names.aliases.append(alias.text());
    term.definition = readLocalText(node.at(u"definition"));
    term.see = readPointers(node.at(u"see"), context.draft, context.findings);
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
