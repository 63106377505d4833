// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "original/page.h"

#include "explore/folding.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace original {

namespace {

/// A longer line is not one that an editor has wrapped.
constexpr qsizetype kLongestWrapped = 120;
/// A title or a byline is not longer, and both stand near the top of a page.
constexpr qsizetype kLongestHead = 150;
constexpr std::size_t kHeadPieces = 80;
/// Fewer words than this are no paragraph, and without a full stop fewer than that.
constexpr qsizetype kFewestWords = 4;
constexpr qsizetype kFewestWordsUnended = 20;

using Piece = PageParagraph;

QRegularExpression anyCase(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool fits(const QRegularExpression& pattern, const QString& text) {
    return pattern.match(text).hasMatch();
}

/// What a browser prints on every page: an address, a page's number.
bool isPrintedMargin(const QString& line) {
    static const QRegularExpression pattern = anyCase(
        QStringLiteral("^(?:https?://\\S+(?:\\s+\\d+/\\d+)?|page \\d+(?: of \\d+)?|\\d+ ?/ "
                       "?\\d+|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}(?:,? .{0,60})?|\\d+|[-–—] ?\\d+ ?[-–—])$"));
    return fits(pattern, line);
}

bool isByline(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(?:[Bb]y|BY|Written by|Author:)\\s+\\p{Lu}"));
    constexpr qsizetype mostWords = 12;
    return text.size() <= kLongestHead && fits(pattern, text) && text.count(u' ') < mostWords &&
           !text.endsWith(u'.');
}

/// What follows an article on a page.
bool endsThePage(const QString& text) {
    static const QRegularExpression pattern = anyCase(
        QStringLiteral("^(?:leave a (?:reply|comment)|cancel reply|(?:\\d+ )?comments?(?: \\(\\d+\\))?|\\d+ "
                       "(?:thoughts?|responses?|replies) .*|"
                       "related(?: posts?| articles?| stories)?:?|share this.*|like this.*|about the "
                       "author|recent (?:posts|comments)|"
                       "(?:previous|next) (?:post|article|story).*|archives|categories|tags:?.*|tagged "
                       ".*|filed under.*|posted (?:in|by) .*|"
                       "your email address will not be published.*|you must be logged in.*|search "
                       "for:?.*|follow us.*|subscribe.*)$"));
    return text.size() <= kLongestHead && fits(pattern, text);
}

bool isNotesHeading(const QString& text) {
    static const QRegularExpression pattern = anyCase(QStringLiteral(
        "^(?:notes?|end ?notes?|foot ?notes?|references|works cited|bibliography|citations)\\s*:?$"));
    return fits(pattern, text);
}

/// "[3] …"; with `plain` also "3. …" and "3) …".
std::optional<story::OriginalNote> noteIn(const QString& text, bool plain) {
    static const QRegularExpression bracketed(QStringLiteral("^\\[\\s*(\\d{1,3})\\s*\\]\\s*(\\S.*)$"));
    static const QRegularExpression numbered(QStringLiteral("^(\\d{1,3})[.)]\\s+(\\S.*)$"));
    auto match = bracketed.match(text);
    if (!match.hasMatch() && plain)
        match = numbered.match(text);
    if (!match.hasMatch())
        return {};
    return story::OriginalNote{match.captured(1).toInt(), match.captured(2)};
}

bool isSentenceEnd(QChar c) {
    return QStringView(u".!?。…”\"’')]").contains(c);
}

bool isParagraph(const QString& text) {
    const qsizetype words = text.count(u' ') + 1;
    static const QRegularExpression fullStop(QStringLiteral("[.!?。]"));
    return words >= kFewestWordsUnended || (words >= kFewestWords && fits(fullStop, text));
}

/// Joins lines to pieces: paragraphs, headings, notes.
class PieceMaker {
public:
    [[nodiscard]] static std::vector<Piece> of(const QString& text) {
        PieceMaker maker;
        int number = 0;
        for (const QStringView line : QStringView(text).split(u'\n'))
            maker.take(line, ++number);
        maker.endBlock();
        return std::move(maker.m_pieces);
    }

private:
    struct Line {
        QString text;
        int number = 0;
        bool indented = false;
    };

    void take(QStringView line, int number) {
        QString text = line.toString().simplified();
        if (text.isEmpty())
            endBlock();
        else if (!isPrintedMargin(text))
            m_block.push_back({std::move(text), number, line.startsWith(u'\t') || line.startsWith(u"  ")});
    }

    void endBlock() {
        const bool wrapped = std::ranges::none_of(
            m_block, [](const Line& line) { return line.text.size() > kLongestWrapped; });
        bool goesOn = false;
        bool indentedBefore = true;
        for (const Line& line : m_block) {
            const bool begins = !wrapped || noteIn(line.text, true) || isByline(line.text) ||
                                endsThePage(line.text) || (line.indented && !indentedBefore);
            if (goesOn && !begins)
                m_pieces.back().text += u' ' + line.text;
            else
                add(line);
            goesOn = wrapped && !isByline(line.text) && !endsThePage(line.text);
            indentedBefore = line.indented;
        }
        m_block.clear();
    }

    void add(const Line& line) {
        // A sentence that the break of a printed page has divided.
        const bool divided = !m_pieces.empty() && m_pieces.back().text.size() > kLongestWrapped / 2 &&
                             !isSentenceEnd(m_pieces.back().text.back()) && line.text.front().isLower();
        if (divided)
            m_pieces.back().text += u' ' + line.text;
        else
            m_pieces.push_back({line.text, line.number});
    }

    std::vector<Line> m_block;
    std::vector<Piece> m_pieces;
};

/// Divides the pieces into title, byline, paragraphs and notes.
class PageReader {
public:
    PageReader(std::vector<Piece> pieces, const QString& knownTitle)
        : m_pieces(std::move(pieces))
        , m_knownTitle(explore::folded(knownTitle)) {}

    [[nodiscard]] Page read() {
        for (std::size_t i = readHead(); i < m_pieces.size(); ++i) {
            const QString& text = m_pieces[i].text;
            if (isNotesHeading(text) || noteIn(text, false)) {
                readNotes(i);
                break;
            }
            if (!m_page.paragraphs.empty() && endsThePage(text))
                break;
            if (isParagraph(text))
                m_page.paragraphs.push_back(m_pieces[i]);
        }
        return std::move(m_page);
    }

private:
    /// Finds title and byline; the first piece after them.
    std::size_t readHead() {
        const std::size_t end = std::min(m_pieces.size(), kHeadPieces);
        const auto first = m_pieces.begin();
        const auto last = first + static_cast<std::ptrdiff_t>(end);
        const auto title = std::find_if(first, last, [this](const Piece& piece) {
            return !m_knownTitle.isEmpty() && explore::folded(piece.text) == m_knownTitle;
        });
        const auto byline = std::find_if(title == last ? first : title, last,
                                         [](const Piece& piece) { return isByline(piece.text); });
        if (byline != last)
            m_page.byline = byline->text;
        if (title != last) {
            m_page.title = title->text;
            const auto next = title + 1;
            return static_cast<std::size_t>((byline == next ? next + 1 : next) - first);
        }
        if (byline != last) {
            if (byline != first && (byline - 1)->text.size() <= kLongestHead)
                m_page.title = (byline - 1)->text;
            return static_cast<std::size_t>(byline + 1 - first);
        }
        const bool isTitle = first != last && first->text.size() <= kLongestHead && !isParagraph(first->text);
        if (!isTitle)
            return 0;
        m_page.title = first->text;
        return 1;
    }

    void readNotes(std::size_t from) {
        const bool headed = isNotesHeading(m_pieces[from].text);
        for (std::size_t i = headed ? from + 1 : from; i < m_pieces.size(); ++i) {
            auto note = noteIn(m_pieces[i].text, headed);
            if (!note)
                return;
            m_page.notes.push_back(std::move(*note));
        }
    }

    std::vector<Piece> m_pieces;
    QString m_knownTitle;
    Page m_page;
};

} // namespace

Page readPage(const QString& text, const QString& knownTitle) {
    return PageReader(PieceMaker::of(text), knownTitle).read();
}

} // namespace original
