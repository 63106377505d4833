// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/prose.h"
#include "bundle/values.h"

#include <optional>

namespace bundle {

namespace {

class LinkReader {
public:
    LinkReader(const ReadingContext& context, story::Paragraph& paragraph)
        : m_context(context)
        , m_paragraph(paragraph) {}

    void read(const ProseLink& link) {
        if (link.length == 0)
            return m_context.findings.error(link.spot, QStringLiteral("the link has no words"),
                                            QStringLiteral("Write the words between [ and ]"));
        const auto ref = story::refFromString(link.destination);
        if (ref && ref->kind == story::Kind::Time)
            return readTime(link, *ref);
        if (const auto target = ref ? targetOf(ref->kind) : std::nullopt) {
            m_context.draft.refer(*target, ref->id, link.spot);
            m_paragraph.mentions.push_back({link.begin, link.length, *ref});
            return;
        }
        readWebLink(link);
    }

private:
    void readTime(const ProseLink& link, const story::Ref& ref) {
        if (const auto date = story::Date::parse(ref.id); !date)
            m_context.findings.error(
                link.spot, QStringLiteral("%1 is no date: %2").arg(quoted(ref.id), date.error().problem),
                date.error().fix);
        m_paragraph.mentions.push_back({link.begin, link.length, ref});
    }

    void readWebLink(const ProseLink& link) {
        if (isWebAddress(link.destination)) {
            m_paragraph.webLinks.push_back({link.begin, link.length, link.destination});
            return;
        }
        m_context.findings.error(link.spot,
                                 QStringLiteral("the link leads to %1, which is nothing of the story")
                                     .arg(quoted(link.destination)),
                                 QStringLiteral("Use region:, place:, route:, event:, time:, note:, series:, "
                                                "check:, term: or source: with an id, "
                                                "or a web address with http:// or https://"));
    }

    const ReadingContext& m_context;
    story::Paragraph& m_paragraph;
};

void takeSection(ProseSection& section, const ReadingContext& context) {
    Draft& draft = context.draft;
    story::Paragraph paragraph;
    paragraph.id = section.id;
    paragraph.number = static_cast<int>(draft.story.paragraphs.size()) + 1;
    paragraph.heading = section.heading;
    paragraph.text = section.text;
    paragraph.emphases = section.emphases;
    if (!section.id.isEmpty()) {
        checkId(section.id, section.spot, context.findings);
        draft.define(Target::Paragraph, section.id, section.spot);
    }
    LinkReader reader(context, paragraph);
    for (const ProseLink& link : section.links)
        reader.read(link);
    if (section.text.isEmpty())
        context.findings.error(
            section.spot,
            QStringLiteral("there is no text below the heading %1").arg(quoted(section.heading)),
            QStringLiteral("Write the paragraph or remove the heading"));
    else if (section.links.empty())
        context.findings.error(
            section.spot,
            QStringLiteral("the paragraph %1 has no link to the map, the timeline or a chart")
                .arg(quoted(section.heading)),
            QStringLiteral("Link at least one word, such as [the Tumen](region:tumen)"));
    draft.story.paragraphs.push_back(std::move(paragraph));
    draft.paragraphSpots.push_back(section.spot);
}

} // namespace

void readStoryText(const Resource& resource, const ReadingContext& context) {
    const auto text = loadResource(resource, context);
    if (!text) {
        context.draft.unread.insert(Target::Paragraph);
        return;
    }
    Prose prose = readProse(*text, context.findings);
    if (prose.title.isEmpty())
        context.findings.error({text->file(), 1, 0, QString()}, QStringLiteral("the text has no title"),
                               QStringLiteral("Begin it with a line such as # Two rivers"));
    if (prose.sections.empty())
        context.findings.error(text->whole(), QStringLiteral("the text has no paragraph"),
                               QStringLiteral("Add a heading such as ## Beginning {#p1} with text below it"));
    for (ProseSection& section : prose.sections)
        takeSection(section, context);
}

} // namespace bundle
