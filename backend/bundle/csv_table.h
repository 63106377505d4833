// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/source_text.h"

#include <QStringList>
#include <optional>

namespace bundle {

/// A piece of a cell: what it says and where.
struct CsvField {
    QString text;
    Spot spot;
};

/// Which columns a table must and may have.
struct CsvColumns {
    QStringList required;
    QStringList optional;
};

class CsvTable;

/// One row below the header.
class CsvRow {
public:
    CsvRow(const CsvTable* table, std::size_t index)
        : m_table(table)
        , m_index(index) {}

    /// The cell in `column`, trimmed; empty when the table has no such column.
    [[nodiscard]] CsvField at(QStringView column) const;
    /// The parts of a cell that is a list separated by ';', without empty ones.
    [[nodiscard]] std::vector<CsvField> list(QStringView column) const;
    /// Where the UTF-16 unit `index` of the cell is.
    [[nodiscard]] Spot spotIn(QStringView column, qsizetype index) const;
    [[nodiscard]] Spot spot() const;
    /// True when the row has another number of cells than the header: what it says cannot be trusted.
    [[nodiscard]] bool isDamaged() const;

private:
    const CsvTable* m_table;
    std::size_t m_index;
};

/// A comma-separated table (RFC 4180) with a header.
class CsvTable {
public:
    static constexpr std::size_t kMostRows = 100'000;
    static constexpr std::size_t kMostColumns = 256;

    /// Reads the table and reports what is wrong with its form. A row with broken quotes is reported and left
    /// out; the rows after it are read.
    [[nodiscard]] static CsvTable read(SourceText text, const CsvColumns& columns, Findings& findings);

    [[nodiscard]] std::vector<CsvRow> rows() const;
    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    /// False when a part of the table could not be read, so that ids may be missing from it.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] const SourceText& text() const { return m_text; }

private:
    friend class CsvRow;
    struct Cell {
        QString text;
        qsizetype begin = 0; ///< Byte offset of its first character or quote.
    };
    using Cells = std::vector<Cell>;
    friend class CsvCellReader;

    explicit CsvTable(SourceText text)
        : m_text(std::move(text)) {}
    void takeHeader(const CsvColumns& columns, Findings& findings);
    void checkRowLengths(Findings& findings) const;
    [[nodiscard]] const Cell* cell(std::size_t row, QStringView column) const;
    [[nodiscard]] Spot spotInCell(const Cell& cell, qsizetype index) const;

    SourceText m_text;
    QStringList m_columns;
    std::vector<Cells> m_rows;
    bool m_isWhole = true;
};

} // namespace bundle
