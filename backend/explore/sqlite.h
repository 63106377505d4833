// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <expected>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// RAII around SQLite's C interface. Used inside backend/explore only.
namespace explore::sqlite {

/// A statement that is run again and again. Parameters count from 1, columns from 0.
class Statement {
public:
    explicit Statement(sqlite3_stmt* owned)
        : m_handle(owned) {}

    /// Forgets the last run and its parameters.
    Statement& restart();
    Statement& bind(int parameter, std::int64_t value);
    /// UTF-8; must live until the statement is restarted or has run.
    Statement& bind(int parameter, const QByteArray& text);
    /// True when there is a row; false after the last, and where SQLite fails.
    [[nodiscard]] bool next();
    /// Runs a statement without rows.
    [[nodiscard]] bool run();
    [[nodiscard]] std::int64_t number(int column) const;

private:
    struct Deleter {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Deleter> m_handle;
};

/// A database in memory, for one thread at a time. The errors are SQLite's own words.
class Database {
public:
    [[nodiscard]] static std::expected<Database, QString> inMemory();

    [[nodiscard]] std::expected<void, QString> run(const char* statements);
    [[nodiscard]] std::expected<Statement, QString> prepare(const char* statement);
    /// What went wrong last.
    [[nodiscard]] QString problem() const;

private:
    struct Deleter {
        void operator()(sqlite3* database) const;
    };
    explicit Database(sqlite3* owned)
        : m_handle(owned) {}
    std::unique_ptr<sqlite3, Deleter> m_handle;
};

} // namespace explore::sqlite
