// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/prose.h"

#include "bundle/entities.h"

#include <md4c.h>

namespace bundle {

namespace {

/// Follows the parser through the text. It hands over pieces of the source, so that their addresses tell
/// where they stand; of a link it tells only the words and the destination.
class ProseReader {
public:
    ProseReader(const SourceText& text, Findings& findings)
        : m_text(text)
        , m_bytes(text.bytes())
        , m_findings(findings) {}

    Prose read() {
        MD_PARSER parser = {};
        parser.flags = MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return static_cast<ProseReader*>(self)->enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return static_cast<ProseReader*>(self)->leaveBlock(type, detail);
        };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            return static_cast<ProseReader*>(self)->enterSpan(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
            return static_cast<ProseReader*>(self)->leaveSpan(type);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
            return static_cast<ProseReader*>(self)->takeText(type, {text, size});
        };
        if (md_parse(m_bytes.data(), static_cast<MD_SIZE>(m_bytes.size()), &parser, this) != 0)
            m_findings.error(m_text.whole(), QStringLiteral("the text cannot be read as Markdown"),
                             QStringLiteral("Make it simpler"));
        return std::move(m_prose);
    }

private:
    /// What a block gathers while it is read.
    struct Gathered {
        QString text;
        std::vector<ProseLink> links;
        std::vector<story::Emphasis> emphases;
        std::vector<std::size_t> openLinks;
        std::vector<std::size_t> openEmphases;
        qsizetype begin = -1; ///< Offset of its first character in the source.
    };

    [[nodiscard]] Spot here() const { return m_text.spotAt(skipBlanks(m_cursor)); }

    [[nodiscard]] qsizetype skipBlanks(qsizetype offset) const {
        const std::size_t found = m_bytes.find_first_not_of(" \t\r\n", static_cast<std::size_t>(offset));
        return found == std::string_view::npos ? static_cast<qsizetype>(m_bytes.size())
                                               : static_cast<qsizetype>(found);
    }

    [[nodiscard]] qsizetype endOfLine(qsizetype offset) const {
        const std::size_t found = m_bytes.find('\n', static_cast<std::size_t>(offset));
        return found == std::string_view::npos ? static_cast<qsizetype>(m_bytes.size())
                                               : static_cast<qsizetype>(found);
    }

    int enterBlock(MD_BLOCKTYPE type, void* detail) {
        m_block = {};
        switch (type) {
        case MD_BLOCK_DOC:
        case MD_BLOCK_P:
        case MD_BLOCK_LI:
            break;
        case MD_BLOCK_H:
            m_headingLevel = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
            break;
        case MD_BLOCK_QUOTE:
            reject(QStringLiteral("a block quotation"),
                   QStringLiteral("Write it as a sentence of the paragraph"));
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            reject(QStringLiteral("a list"), QStringLiteral("Write it as sentences"));
            break;
        case MD_BLOCK_HR:
            reject(QStringLiteral("a dividing line"),
                   QStringLiteral("Begin a new paragraph with a ## heading"));
            break;
        case MD_BLOCK_HTML:
            m_isHtmlReported = true;
            reject(QStringLiteral("HTML"), QStringLiteral("Write it in plain Markdown"));
            break;
        default:
            reject(QStringLiteral("code or a table"), QStringLiteral("Write it as prose"));
            break;
        }
        return 0;
    }

    void reject(const QString& what, const QString& fix) {
        m_findings.error(here(), QStringLiteral("%1 has no place in the text").arg(what), fix);
    }

    int leaveBlock(MD_BLOCKTYPE type, void*) {
        if (type == MD_BLOCK_H)
            takeHeading();
        else if (type == MD_BLOCK_P)
            takeParagraph();
        else if (type == MD_BLOCK_HTML)
            m_isHtmlReported = false;
        if (m_block.begin >= 0)
            m_cursor = endOfLine(m_cursor); // past the rest of a link, or of a heading
        return 0;
    }

    [[nodiscard]] Spot blockSpot() const {
        if (m_block.begin < 0)
            return here();
        Spot spot = m_text.spotAt(m_block.begin);
        spot.column = 1;
        return spot;
    }

    void takeHeading() {
        if (m_headingLevel == 1 && m_prose.title.isEmpty() && m_prose.sections.empty()) {
            m_prose.title = m_block.text;
        } else if (m_headingLevel == 2) {
            beginSection();
        } else {
            m_findings.error(blockSpot(), QStringLiteral("a heading of this level has no place here"),
                             QStringLiteral("Use one # for the title, once, and ## for each paragraph"));
        }
    }

    void beginSection() {
        ProseSection section;
        section.spot = blockSpot();
        section.heading = m_block.text.trimmed();
        const qsizetype brace = section.heading.lastIndexOf(u"{#");
        if (brace >= 0 && section.heading.endsWith(u'}')) {
            section.id = section.heading.sliced(brace + 2).chopped(1);
            section.heading = section.heading.first(brace).trimmed();
        } else {
            m_findings.error(section.spot,
                             QStringLiteral("the heading %1 has no id").arg(quoted(section.heading)),
                             QStringLiteral("End it with an id such as {#p1}"));
        }
        m_prose.sections.push_back(std::move(section));
    }

    void takeParagraph() {
        if (m_prose.sections.empty()) {
            m_findings.error(blockSpot(), QStringLiteral("this text stands before the first ## heading"),
                             QStringLiteral("Put a heading such as ## Beginning {#p1} above it"));
            return;
        }
        ProseSection& section = m_prose.sections.back();
        if (!section.text.isEmpty())
            section.text += QStringLiteral("\n\n");
        const qsizetype shift = section.text.size();
        section.text += m_block.text;
        for (ProseLink& link : m_block.links) {
            link.begin += shift;
            section.links.push_back(std::move(link));
        }
        for (story::Emphasis emphasis : m_block.emphases) {
            emphasis.begin += shift;
            section.emphases.push_back(emphasis);
        }
    }

    int enterSpan(MD_SPANTYPE type, void* detail) {
        if (type == MD_SPAN_A) {
            const auto* link = static_cast<MD_SPAN_A_DETAIL*>(detail);
            m_block.openLinks.push_back(m_block.links.size());
            m_block.links.push_back({m_block.text.size(), 0, destinationOf(link->href), Spot()});
        } else if (type == MD_SPAN_EM || type == MD_SPAN_STRONG) {
            m_block.openEmphases.push_back(m_block.emphases.size());
            m_block.emphases.push_back({m_block.text.size(), 0, type == MD_SPAN_STRONG});
        } else if (type == MD_SPAN_IMG) {
            m_findings.error(m_text.spotAt(find("![")), QStringLiteral("a picture has no place in the text"),
                             QStringLiteral("Remove it"));
        }
        return 0;
    }

    static QString destinationOf(const MD_ATTRIBUTE& attribute) {
        QString text;
        for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
            const MD_OFFSET begin = attribute.substr_offsets[i];
            const std::string_view part(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
            text += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part).value_or(toQString(part))
                                                                : toQString(part);
        }
        return text;
    }

    static QString toQString(std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    /// Where `what` comes next in the source.
    [[nodiscard]] qsizetype find(std::string_view what) const {
        const std::size_t found = m_bytes.find(what, static_cast<std::size_t>(m_cursor));
        return found == std::string_view::npos ? m_cursor : static_cast<qsizetype>(found);
    }

    int leaveSpan(MD_SPANTYPE type) {
        if (type == MD_SPAN_A && !m_block.openLinks.empty()) {
            ProseLink& link = m_block.links[m_block.openLinks.back()];
            m_block.openLinks.pop_back();
            link.length = m_block.text.size() - link.begin;
            if (link.spot.line == 0)
                link.spot = m_text.spotAt(find("["));
        } else if ((type == MD_SPAN_EM || type == MD_SPAN_STRONG) && !m_block.openEmphases.empty()) {
            story::Emphasis& emphasis = m_block.emphases[m_block.openEmphases.back()];
            m_block.openEmphases.pop_back();
            emphasis.length = m_block.text.size() - emphasis.begin;
        }
        return 0;
    }

    int takeText(MD_TEXTTYPE type, std::string_view text) {
        follow(text);
        switch (type) {
        case MD_TEXT_SOFTBR:
            m_block.text += u' ';
            break;
        case MD_TEXT_BR:
            m_block.text += u'\n';
            break;
        case MD_TEXT_ENTITY:
            takeEntity(text);
            break;
        case MD_TEXT_HTML:
            if (!m_isHtmlReported)
                m_findings.error(m_text.spotAt(m_begin), QStringLiteral("HTML has no place in the text"),
                                 QStringLiteral("Write it in plain Markdown"));
            break;
        default:
            m_block.text += toQString(text);
            break;
        }
        return 0;
    }

    /// Notes where the piece stands: in the source, unless the parser made it up.
    void follow(std::string_view text) {
        const char* begin = m_bytes.data();
        if (text.data() < begin || text.data() >= begin + m_bytes.size())
            return;
        m_begin = text.data() - begin;
        m_cursor = m_begin + static_cast<qsizetype>(text.size());
        if (m_block.begin < 0)
            m_block.begin = m_begin;
        for (const std::size_t open : m_block.openLinks) {
            Spot& spot = m_block.links[open].spot;
            if (spot.line == 0)
                spot = m_text.spotAt(openingBracket(m_begin));
        }
    }

    /// The '[' (or the '<' of a bare address) before the words of a link.
    [[nodiscard]] qsizetype openingBracket(qsizetype offset) const {
        const std::size_t found = m_bytes.find_last_of("[<", static_cast<std::size_t>(offset));
        return found == std::string_view::npos ? offset : static_cast<qsizetype>(found);
    }

    void takeEntity(std::string_view entity) {
        if (const auto text = entityText(entity)) {
            m_block.text += *text;
            return;
        }
        m_findings.error(m_text.spotAt(m_begin),
                         QStringLiteral("%1 is no known character").arg(quoted(toQString(entity))),
                         QStringLiteral("Type the character itself"));
    }

    const SourceText& m_text;
    std::string_view m_bytes;
    Findings& m_findings;
    Prose m_prose;
    Gathered m_block;
    unsigned m_headingLevel = 0;
    bool m_isHtmlReported = false;
    qsizetype m_begin = 0;  ///< Where the newest piece of the source begins.
    qsizetype m_cursor = 0; ///< Where it ends.
};

} // namespace

Prose readProse(const SourceText& text, Findings& findings) {
    return ProseReader(text, findings).read();
}

} // namespace bundle
