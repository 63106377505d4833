// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/full_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace explore {

namespace {

/// `words` keeps no texts (`content=''`), only where the words are: the story has the texts. Its tokens are
/// what stands between spaces, since the texts are folded and taken apart here.
constexpr auto kSchema = R"(
PRAGMA journal_mode = OFF;
CREATE VIRTUAL TABLE words USING fts5(names, text, content='', columnsize=0, tokenize='ascii', prefix='1 2 3');
CREATE TABLE name(text TEXT, alias INTEGER, thing INTEGER, PRIMARY KEY(text, alias, thing)) WITHOUT ROWID;
CREATE TABLE days(first INTEGER, last INTEGER, thing INTEGER);
BEGIN;
)";
constexpr auto kEnd = "CREATE INDEX days_first ON days(first, last, thing); COMMIT;";

constexpr std::array kStatements{
    "INSERT INTO words(rowid, names, text) VALUES (?1, ?2, ?3)",
    "INSERT OR IGNORE INTO name(text, alias, thing) VALUES (?1, ?2, ?3)",
    "INSERT INTO days(first, last, thing) VALUES (?1, ?2, ?3)",
    "SELECT thing FROM name WHERE text = ?1 AND alias = ?2 AND thing >= ?3 AND thing < ?4 LIMIT ?5",
    "SELECT DISTINCT thing FROM name WHERE text >= ?1 AND text < ?6 AND alias = ?2 AND thing >= ?3 AND "
    "thing < ?4 ORDER BY thing LIMIT ?5",
    "SELECT rowid FROM words WHERE words MATCH ?1 AND rowid >= ?3 AND rowid < ?4 LIMIT ?5",
    "SELECT thing FROM days WHERE first >= ?1 AND first <= ?2 AND thing >= ?3 AND thing < ?4 "
    "ORDER BY first LIMIT ?5",
    "SELECT thing FROM days WHERE first < ?1 AND last >= ?1 AND thing >= ?3 AND thing < ?4 "
    "ORDER BY first DESC LIMIT ?5"};

/// The text with spaces around each syllable that is a word of its own.
QByteArray tokens(QStringView text) {
    QString apart;
    apart.reserve(text.size() * 2);
    for (const QChar c : text) {
        if (isSyllable(c))
            apart += u' ';
        apart += c;
        if (isSyllable(c))
            apart += u' ';
    }
    return apart.simplified().toUtf8();
}

/// A spelling in FTS5's query language: its tokens in a row, the last one perhaps longer. A spelling is
/// folded, so it has no quotation mark.
QByteArray phrase(const QString& spelling) {
    const QByteArray quoted = '"' + tokens(spelling) + '"';
    return isSyllable(spelling.back()) ? quoted : quoted + '*';
}

QByteArray expression(const std::vector<Spellings>& words, FullText::Within within) {
    QByteArrayList all;
    for (const Spellings& spellings : words) {
        QByteArrayList any;
        std::ranges::transform(spellings, std::back_inserter(any), phrase);
        all += '(' + any.join(" OR ") + ')';
    }
    const QByteArray together = '(' + all.join(" AND ") + ')';
    return within == FullText::Within::Names ? "names : " + together : together;
}

/// What sorts behind every text that begins with `text`.
QByteArray behind(const QByteArray& text) {
    return text + QString::fromUcs4(U"\U0010FFFF", 1).toUtf8();
}

/// Runs a statement whose parameters 3 to 5 say which rows, and how many at most.
std::vector<FullText::Row> rowsOf(sqlite::Statement& statement, FullText::Rows rows, int most) {
    statement.bind(3, rows.begin).bind(4, rows.end).bind(5, std::int64_t{most});
    std::vector<FullText::Row> found;
    while (statement.next())
        found.push_back(statement.number(0));
    statement.restart();
    return found;
}

} // namespace

FullText::FullText(sqlite::Database database, Statements statements)
    : m_database(std::move(database))
    , m_statements(std::move(statements)) {}

std::expected<FullText, QString> FullText::create() {
    auto database = sqlite::Database::inMemory();
    if (!database)
        return std::unexpected(database.error());
    if (const auto made = database->run(kSchema); !made)
        return std::unexpected(made.error());
    std::vector<sqlite::Statement> ready;
    for (const char* text : kStatements) {
        auto statement = database->prepare(text);
        if (!statement)
            return std::unexpected(statement.error());
        ready.push_back(std::move(*statement));
    }
    auto next = ready.begin();
    const auto take = [&next] { return std::move(*next++); };
    Statements statements{take(), take(), take(), take(), take(), take(), take(), take()};
    return FullText(std::move(*database), std::move(statements));
}

std::expected<void, QString> FullText::add(const FullTextRow& row) {
    const auto addAll = [this](const QStringList& names, NameKind kind) {
        return std::ranges::all_of(names, [&](const QString& name) { return addName(name, kind); });
    };
    bool added = addAll(row.names, NameKind::Name) && addAll(row.aliases, NameKind::Alias) && addWords(row);
    if (row.days) {
        sqlite::Statement& statement = m_statements.addDays.restart();
        statement.bind(1, std::int64_t{row.days->first.number}).bind(2, std::int64_t{row.days->last.number});
        added = added && statement.bind(3, m_count).run();
    }
    if (!added)
        return std::unexpected(m_database.problem());
    ++m_count;
    return {};
}

bool FullText::addName(const QString& name, NameKind kind) {
    const QByteArray text = name.toUtf8();
    sqlite::Statement& statement = m_statements.addName.restart();
    const bool added =
        statement.bind(1, text).bind(2, static_cast<std::int64_t>(kind)).bind(3, m_count).run();
    statement.restart();
    return added;
}

bool FullText::addWords(const FullTextRow& row) {
    const QString together = (row.names + row.aliases).join(u' ');
    for (const QString* text : {&together, &row.text}) {
        for (const QStringView word : text->tokenize(u' ', Qt::SkipEmptyParts))
            m_words.insert(word.toString());
    }
    const QByteArray names = tokens(together);
    const QByteArray text = tokens(row.text);
    sqlite::Statement& statement = m_statements.addWords.restart();
    const bool added = statement.bind(1, m_count).bind(2, names).bind(3, text).run();
    statement.restart();
    return added;
}

std::expected<void, QString> FullText::finish() {
    m_vocabulary = Vocabulary(std::exchange(m_words, {}));
    return m_database.run(kEnd);
}

std::vector<FullText::Row> FullText::named(const QString& text, NameKind kind, Rows rows, int most) {
    const QByteArray name = text.toUtf8();
    sqlite::Statement& statement = m_statements.named.restart();
    statement.bind(1, name).bind(2, static_cast<std::int64_t>(kind));
    return rowsOf(statement, rows, most);
}

std::vector<FullText::Row> FullText::namedFrom(const QString& text, NameKind kind, Rows rows, int most) {
    const QByteArray begin = text.toUtf8();
    const QByteArray end = behind(begin);
    sqlite::Statement& statement = m_statements.namedFrom.restart();
    statement.bind(1, begin).bind(2, static_cast<std::int64_t>(kind)).bind(6, end);
    return rowsOf(statement, rows, most);
}

std::vector<FullText::Row> FullText::withWords(const std::vector<Spellings>& words, Within within, Rows rows,
                                               int most) {
    const QByteArray match = expression(words, within);
    sqlite::Statement& statement = m_statements.withWords.restart();
    statement.bind(1, match);
    return rowsOf(statement, rows, most);
}

std::vector<FullText::Row> FullText::inDays(const story::DaySpan& days, Rows rows, int most) {
    std::vector<Row> found;
    for (sqlite::Statement* statement : {&m_statements.begunIn, &m_statements.begunBefore}) {
        statement->restart().bind(1, std::int64_t{days.first.number});
        statement->bind(2, std::int64_t{days.last.number});
        const auto more = rowsOf(*statement, rows, most - static_cast<int>(found.size()));
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

} // namespace explore
