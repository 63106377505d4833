// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/sqlite.h"

#include <sqlite3.h>

namespace explore::sqlite {

void Statement::Deleter::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement& Statement::restart() {
    sqlite3_reset(m_handle.get());
    sqlite3_clear_bindings(m_handle.get());
    return *this;
}

Statement& Statement::bind(int parameter, std::int64_t value) {
    sqlite3_bind_int64(m_handle.get(), parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, const QByteArray& text) {
    sqlite3_bind_text(m_handle.get(), parameter, text.constData(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
    return *this;
}

bool Statement::next() {
    return sqlite3_step(m_handle.get()) == SQLITE_ROW;
}

bool Statement::run() {
    return sqlite3_step(m_handle.get()) == SQLITE_DONE;
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(m_handle.get(), column);
}

void Database::Deleter::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

std::expected<Database, QString> Database::inMemory() {
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX;
    const int opened = sqlite3_open_v2(":memory:", &handle, flags, nullptr);
    // SQLite may give a handle even where it fails, which has to be closed too.
    Database database(handle);
    if (opened != SQLITE_OK)
        return std::unexpected(QString::fromUtf8(sqlite3_errstr(opened)));
    return database;
}

std::expected<void, QString> Database::run(const char* statements) {
    if (sqlite3_exec(m_handle.get(), statements, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(problem());
    return {};
}

std::expected<Statement, QString> Database::prepare(const char* statement) {
    sqlite3_stmt* handle = nullptr;
    if (sqlite3_prepare_v3(m_handle.get(), statement, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr) !=
        SQLITE_OK)
        return std::unexpected(problem());
    return Statement(handle);
}

QString Database::problem() const {
    return QString::fromUtf8(sqlite3_errmsg(m_handle.get()));
}

} // namespace explore::sqlite
