// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/csv_table.h"

#include <algorithm>
#include <csv.h>

namespace bundle {

/// Feeds the parser byte by byte: it tells when a cell ends but not where it began.
class CsvCellReader {
public:
    CsvCellReader(const SourceText& text, Findings& findings)
        : m_text(text)
        , m_bytes(text.bytes())
        , m_findings(findings) {}

    /// False when a part was left out.
    bool read(std::vector<CsvTable::Cells>& rows) {
        m_rows = &rows;
        std::size_t at = 0;
        while (at < m_bytes.size() && m_faults < kMostFaults)
            at = readFrom(at);
        return m_faults == 0;
    }

private:
    static constexpr int kMostFaults = 100;

    struct Parser {
        csv_parser state = {};
        Parser() { csv_init(&state, CSV_STRICT | CSV_STRICT_FINI); }
        ~Parser() { csv_free(&state); }
        Parser(const Parser&) = delete;
        Parser& operator=(const Parser&) = delete;
    };

    /// Reads rows until the end or a fault; returns where to go on.
    std::size_t readFrom(std::size_t begin) {
        Parser parser;
        m_row.clear();
        m_inCell = false;
        for (m_at = begin; m_at < m_bytes.size(); ++m_at) {
            noteCellBegin();
            if (csv_parse(&parser.state, &m_bytes[m_at], 1, onCell, onRow, this) != 1)
                return fault(m_cellBegin, QStringLiteral("a quotation mark stands where none may be"));
            if (m_rows->size() > CsvTable::kMostRows || m_row.size() > CsvTable::kMostColumns)
                return tooLarge();
        }
        if (csv_fini(&parser.state, onCell, onRow, this) != 0)
            return fault(m_cellBegin, QStringLiteral("the quotation mark that begins here is never closed"));
        return m_bytes.size();
    }

    void noteCellBegin() {
        const char c = m_bytes[m_at];
        const bool isLineEnd = c == '\n' || c == '\r';
        if (m_inCell || (m_row.empty() && isLineEnd))
            return;
        m_cellBegin = m_at;
        m_inCell = c != ' ' && c != '\t'; // leading blanks are no part of the cell
    }

    std::size_t fault(std::size_t at, const QString& problem) {
        ++m_faults;
        m_findings.error(m_text.spotAt(static_cast<qsizetype>(at)), problem,
                         QStringLiteral("Put the whole cell in quotation marks and double those inside it"));
        const std::size_t lineEnd = m_bytes.find('\n', at);
        return lineEnd == std::string_view::npos ? m_bytes.size() : lineEnd + 1;
    }

    std::size_t tooLarge() {
        m_faults = kMostFaults;
        m_findings.error(m_text.spotAt(static_cast<qsizetype>(m_at)),
                         QStringLiteral("the table has too many rows or columns"),
                         QStringLiteral("Use at most %1 rows and %2 columns")
                             .arg(CsvTable::kMostRows)
                             .arg(CsvTable::kMostColumns));
        return m_bytes.size();
    }

    static void onCell(void* data, std::size_t size, void* self) {
        auto* reader = static_cast<CsvCellReader*>(self);
        const QUtf8StringView text(static_cast<const char*>(data), static_cast<qsizetype>(size));
        const std::size_t begin = reader->m_inCell ? reader->m_cellBegin : reader->m_at;
        reader->m_row.push_back({text.toString(), static_cast<qsizetype>(begin)});
        reader->m_inCell = false;
    }

    static void onRow(int, void* self) {
        auto* reader = static_cast<CsvCellReader*>(self);
        reader->m_rows->push_back(std::move(reader->m_row));
        reader->m_row.clear();
    }

    const SourceText& m_text;
    std::string_view m_bytes;
    Findings& m_findings;
    std::vector<CsvTable::Cells>* m_rows = nullptr;
    CsvTable::Cells m_row;
    std::size_t m_at = 0;
    std::size_t m_cellBegin = 0;
    bool m_inCell = false;
    int m_faults = 0;
};

CsvTable CsvTable::read(SourceText text, const CsvColumns& columns, Findings& findings) {
    CsvTable table(std::move(text));
    table.m_isWhole = CsvCellReader(table.m_text, findings).read(table.m_rows);
    table.takeHeader(columns, findings);
    table.checkRowLengths(findings);
    return table;
}

void CsvTable::takeHeader(const CsvColumns& columns, Findings& findings) {
    if (m_rows.empty()) {
        m_isWhole = false;
        return findings.error(m_text.whole(), QStringLiteral("the table is empty"),
                              QStringLiteral("Write the names of the columns into its first line: ") +
                                  columns.required.join(u','));
    }
    for (const Cell& cell : m_rows.front()) {
        const QString name = cell.text.trimmed();
        const Spot spot = m_text.spotAt(cell.begin);
        if (m_columns.contains(name)) {
            findings.error(spot, QStringLiteral("the column %1 is there twice").arg(quoted(name)),
                           QStringLiteral("Remove one of the two"));
        } else if (!columns.required.contains(name) && !columns.optional.contains(name)) {
            findings.error(spot, QStringLiteral("the column %1 is not known").arg(quoted(name)),
                           QStringLiteral("Use the columns ") +
                               (columns.required + columns.optional).join(u", "));
        }
        m_columns.append(name);
    }
    for (const QString& name : columns.required) {
        if (!m_columns.contains(name))
            findings.error({m_text.file(), 1, 0, QString()},
                           QStringLiteral("the column %1 is missing").arg(quoted(name)),
                           QStringLiteral("Add it to the first line and fill it in every row"));
    }
    m_rows.erase(m_rows.begin());
}

void CsvTable::checkRowLengths(Findings& findings) const {
    for (const CsvRow& row : rows()) {
        if (row.isDamaged())
            findings.error(row.spot(), QStringLiteral("the row has not as many cells as the first line"),
                           QStringLiteral("Give it %1 cells; a cell with a comma needs quotation marks")
                               .arg(m_columns.size()));
    }
}

std::vector<CsvRow> CsvTable::rows() const {
    std::vector<CsvRow> rows;
    rows.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        rows.emplace_back(this, i);
    return rows;
}

const CsvTable::Cell* CsvTable::cell(std::size_t row, QStringView column) const {
    const qsizetype index = m_columns.indexOf(column);
    const Cells& cells = m_rows[row];
    return index < 0 || static_cast<std::size_t>(index) >= cells.size()
               ? nullptr
               : &cells[static_cast<std::size_t>(index)];
}

Spot CsvTable::spotInCell(const Cell& cell, qsizetype index) const {
    const std::string_view bytes = m_text.bytes();
    auto at = static_cast<std::size_t>(cell.begin);
    const bool isQuoted = at < bytes.size() && bytes[at] == '"';
    if (isQuoted)
        ++at;
    for (qsizetype units = 0; units < index && at < bytes.size(); ++units) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const bool isDoubledQuote = isQuoted && lead == '"';
        at += isDoubledQuote ? 2U : lead < 0x80 ? 1U : lead < 0xe0 ? 2U : lead < 0xf0 ? 3U : 4U;
        units += lead >= 0xf0 ? 1 : 0; // two UTF-16 units
    }
    return m_text.spotAt(static_cast<qsizetype>(at));
}

CsvField CsvRow::at(QStringView column) const {
    const CsvTable::Cell* cell = m_table->cell(m_index, column);
    if (cell == nullptr)
        return {QString(), spot()};
    return {cell->text.trimmed(), m_table->m_text.spotAt(cell->begin)};
}

std::vector<CsvField> CsvRow::list(QStringView column) const {
    std::vector<CsvField> fields;
    const CsvTable::Cell* cell = m_table->cell(m_index, column);
    if (cell == nullptr)
        return fields;
    qsizetype begin = 0;
    for (const QString& part : cell->text.split(u';')) {
        const qsizetype blanks = static_cast<qsizetype>(
            std::ranges::find_if(part, [](QChar c) { return !c.isSpace(); }) - part.begin());
        if (blanks < part.size())
            fields.push_back({part.trimmed(), m_table->spotInCell(*cell, begin + blanks)});
        begin += part.size() + 1;
    }
    return fields;
}

Spot CsvRow::spotIn(QStringView column, qsizetype index) const {
    const CsvTable::Cell* cell = m_table->cell(m_index, column);
    return cell == nullptr ? spot() : m_table->spotInCell(*cell, index);
}

Spot CsvRow::spot() const {
    const CsvTable::Cells& cells = m_table->m_rows[m_index];
    Spot spot = m_table->m_text.spotAt(cells.empty() ? 0 : cells.front().begin);
    spot.column = 0;
    return spot;
}

bool CsvRow::isDamaged() const {
    return static_cast<qsizetype>(m_table->m_rows[m_index].size()) != m_table->m_columns.size();
}

} // namespace bundle
