// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/sqlite.h"
#include "explore/vocabulary.h"
#include "story/date.h"

#include <optional>
#include <vector>

namespace explore {

/// A thing with all by which it can be found, folded.
struct FullTextRow {
    QStringList names;
    QStringList aliases;
    QString text;
    std::optional<story::DaySpan> days;
};

/// One word of a query: any of its spellings, the first as it was typed. Folded.
using Spellings = QStringList;

/// The words of many things in an SQLite database in memory (FTS5). Rows are numbered from 0 in the order in
/// which they are added, and come in that order. For one thread at a time.
class FullText {
public:
    using Row = std::int64_t;
    /// The rows that are asked for: the first, and the one after the last.
    struct Rows {
        Row begin = 0;
        Row end = 0;
    };
    enum class NameKind { Name, Alias };
    enum class Within { Names, Everything }; ///< Names: aliases as well.

    [[nodiscard]] static std::expected<FullText, QString> create();
    [[nodiscard]] std::expected<void, QString> add(const FullTextRow& row);
    /// Ends the adding.
    [[nodiscard]] std::expected<void, QString> finish();

    [[nodiscard]] const Vocabulary& vocabulary() const { return m_vocabulary; }
    /// At most `most` rows with a name that is `text`.
    [[nodiscard]] std::vector<Row> named(const QString& text, NameKind kind, Rows rows, int most);
    /// The same of names that begin with `text`.
    [[nodiscard]] std::vector<Row> namedFrom(const QString& text, NameKind kind, Rows rows, int most);
    /// The same of rows in which every word begins a word; in writing without spaces it may begin anywhere.
    [[nodiscard]] std::vector<Row> withWords(const std::vector<Spellings>& words, Within within, Rows rows,
                                             int most);
    /// The same of rows that take up one of the days; those that begin in them first.
    [[nodiscard]] std::vector<Row> inDays(const story::DaySpan& days, Rows rows, int most);

private:
    struct Statements {
        sqlite::Statement addWords;
        sqlite::Statement addName;
        sqlite::Statement addDays;
        sqlite::Statement named;
        sqlite::Statement namedFrom;
        sqlite::Statement withWords;
        sqlite::Statement begunIn;
        sqlite::Statement begunBefore;
    };
    FullText(sqlite::Database database, Statements statements);
    [[nodiscard]] bool addName(const QString& name, NameKind kind);
    [[nodiscard]] bool addWords(const FullTextRow& row);

    sqlite::Database m_database;
    Statements m_statements; ///< After the database, so that they go before it.
    Row m_count = 0;
    QSet<QString> m_words; ///< Until finish().
    Vocabulary m_vocabulary;
};

} // namespace explore
