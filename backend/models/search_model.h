// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "explore/search.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <expected>
#include <optional>
#include <thread>
#include <vector>

namespace models {

/// What the words in the search field find, grouped by kind; the best group first.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY found)
    Q_PROPERTY(bool ready READ isReady NOTIFY found)
    Q_PROPERTY(QString problem READ problem NOTIFY found)
public:
    enum Role {
        RefRole = Qt::UserRole,
        GroupRole,     ///< The heading of the group: "Places".
        FirstRole,     ///< The first of its group.
        NameRole,      ///< In the state's language; StyledText with the words in bold, as the next one.
        OtherNameRole, ///< In the other languages.
        DetailRole,    ///< "Place, in ¶3".
        ExcerptRole, ///< A line of the text behind it, also StyledText; empty when the names have the words.
        InCopyRole,  ///< Found in the reader's own copy.
        IconRole,    ///< An icon of TwoRivers.Controls.
        SpokenRole,  ///< All of it in plain words, for a screen reader.
    };
    Q_ENUM(Role)

    explicit SearchModel(const explore::Explorer& explorer, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString query() const { return m_query; }
    /// The rows are there at once, or with found() where prepare() has not ended.
    void setQuery(const QString& query);
    /// Reads the story for the search, on another thread: for when a search is about to begin. Needed once;
    /// a query asks for it too.
    Q_INVOKABLE void prepare();
    /// A query is answered as soon as it is set.
    [[nodiscard]] bool isReady() const;
    /// Why nothing can be found; empty when all is well.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Asks again, in the state's language as it is now.
    void refresh();
    [[nodiscard]] int count() const { return rowCount(); }
    /// The target of a row; empty outside of the list.
    Q_INVOKABLE [[nodiscard]] QString refAt(int row) const;
    /// True when a row was found in the reader's own copy.
    Q_INVOKABLE [[nodiscard]] bool isInCopy(int row) const;

Q_SIGNALS:
    void queryChanged();
    void found();

private:
    using Built = std::expected<explore::SearchIndex, QString>;
    void take(Built built);
    void fill(std::vector<explore::SearchResult> results);

    struct Row {
        explore::SearchResult result;
        int group = 0;
        bool first = false;
    };

    const explore::Explorer& m_explorer;
    std::optional<explore::SearchIndex> m_index;   ///< Made for the first search, not for the first frame.
    std::shared_ptr<const story::Original> m_copy; ///< What the index has read, or is reading.
    bool m_reading = false;
    QString m_problem;
    QString m_query;
    std::vector<Row> m_rows;
    std::jthread m_reader; ///< Last, so that it ends before what it reads for.
};

} // namespace models
