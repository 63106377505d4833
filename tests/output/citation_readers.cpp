// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation_readers.h"

#include <QRegularExpression>
#include <utility>

namespace fixture {

namespace {

/// Reads one BibTeX file from the front.
class BibTexReader {
public:
    explicit BibTexReader(QString text)
        : m_text(std::move(text)) {}

    std::optional<std::vector<CitationRecord>> read() {
        std::vector<CitationRecord> records;
        for (skipBlank(); m_at < m_text.size() && m_whole; skipBlank())
            records.push_back(readEntry());
        return m_whole ? std::optional(records) : std::nullopt;
    }

private:
    CitationRecord readEntry() {
        CitationRecord record;
        expect(u'@');
        record.type = readUntil(u'{');
        record.key = readUntil(u',').trimmed();
        for (skipBlank(); m_whole && peek() != u'}'; skipBlank()) {
            const QString name = readUntil(u'=').trimmed();
            skipBlank();
            record.fields[name] = {peek() == u'{' ? readBraced() : readMacro()};
            skipBlank();
            if (peek() != u'}')
                expect(u',');
        }
        expect(u'}');
        for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
            const bool isName = field.key() == u"author";
            QStringList values = isName ? splitNames(field->first()) : *field;
            if (field.key() != u"url") {
                for (QString& value : values)
                    value = untex(value);
            }
            *field = values;
        }
        return record;
    }

    /// The content between braces, those inside included.
    QString readBraced() {
        expect(u'{');
        const qsizetype begin = m_at;
        for (int depth = 1; m_at < m_text.size(); ++m_at) {
            depth += m_text[m_at] == u'{' ? 1 : m_text[m_at] == u'}' ? -1 : 0;
            if (depth == 0)
                return m_text.sliced(begin, m_at++ - begin);
        }
        m_whole = false;
        return {};
    }
    QString readMacro() {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetterOrNumber())
            ++m_at;
        m_whole = m_whole && m_at > begin;
        return m_text.sliced(begin, m_at - begin);
    }

    static QStringList splitNames(const QString& value) {
        QStringList names{QString()};
        int depth = 0;
        for (qsizetype i = 0; i < value.size(); ++i) {
            depth += value[i] == u'{' ? 1 : value[i] == u'}' ? -1 : 0;
            if (depth == 0 && QStringView(value).sliced(i).startsWith(u" and ")) {
                names.append(QString());
                i += 4;
            } else {
                names.last() += value[i];
            }
        }
        return names;
    }

    /// TeX's text: commands read, braces dropped. A sign that TeX would take for a command is a mistake.
    QString untex(const QString& tex) {
        static const QMap<QString, QString> kCommands{{"textbackslash", "\\"},
                                                      {"textbraceleft", "{"},
                                                      {"textbraceright", "}"},
                                                      {"textasciicircum", "^"},
                                                      {"textasciitilde", "~"}};
        static const QRegularExpression kPiece(
            QStringLiteral(R"(\\([a-z]+)\{\}|\\([$&#%_])|([{}])|([^\\{}$&#%_^~]+)|(.))"));
        QString text;
        auto pieces = kPiece.globalMatch(tex);
        while (pieces.hasNext()) {
            const auto piece = pieces.next();
            if (piece.hasCaptured(5) || (piece.hasCaptured(1) && !kCommands.contains(piece.captured(1))))
                m_whole = false;
            text += kCommands.value(piece.captured(1)) + piece.captured(2) + piece.captured(4);
        }
        return text;
    }

    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipBlank() {
        while (peek().isSpace())
            ++m_at;
    }
    void expect(QChar sign) {
        m_whole = m_whole && peek() == sign;
        ++m_at;
    }
    QString readUntil(QChar sign) {
        const qsizetype end = m_text.indexOf(sign, m_at);
        if (end < 0) {
            m_whole = false;
            return {};
        }
        const QString text = m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        return text;
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_whole = true;
};

} // namespace

std::optional<std::vector<CitationRecord>> readBibTex(const QByteArray& file) {
    return BibTexReader(QString::fromUtf8(file)).read();
}

std::optional<std::vector<CitationRecord>> readRis(const QByteArray& file) {
    static const QRegularExpression kLine(QStringLiteral("^([A-Z][A-Z0-9])  - (.*)$"));
    std::vector<CitationRecord> records;
    bool open = false;
    for (const QString& line : QString::fromUtf8(file).split(QStringLiteral("\r\n"))) {
        const auto match = kLine.match(line);
        if (line.isEmpty() && !open)
            continue;
        if (!match.hasMatch() || (match.captured(1) == u"TY") == open)
            return std::nullopt;
        if (match.captured(1) == u"TY")
            records.push_back({match.captured(2), {}, {}});
        else if (match.captured(1) == u"ID")
            records.back().key = match.captured(2);
        else if (match.captured(1) != u"ER")
            records.back().fields[match.captured(1)] += match.captured(2);
        open = match.captured(1) != u"ER";
    }
    return open ? std::nullopt : std::optional(records);
}

} // namespace fixture
