// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "explore/search.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <optional>
#include <vector>

namespace models {

/// What the words in the search field find, grouped by kind; the best group first.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY queryChanged)
public:
    enum Role {
        RefRole = Qt::UserRole,
        GroupRole,     ///< The heading of the group: "Places".
        FirstRole,     ///< The first of its group.
        NameRole,      ///< In the state's language.
        OtherNameRole, ///< In the other languages.
        DetailRole,    ///< "Place, in ¶3".
        IconRole,      ///< An icon of TwoRivers.Controls.
        LitBeginRole,  ///< Where the words stand in the name; -1 when they do not.
        LitLengthRole,
    };
    Q_ENUM(Role)

    explicit SearchModel(const explore::Explorer& explorer, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString& query);
    /// Asks again, in the state's language as it is now.
    void refresh();
    [[nodiscard]] int count() const { return rowCount(); }
    /// The target of a row; empty outside of the list.
    Q_INVOKABLE [[nodiscard]] QString refAt(int row) const;

Q_SIGNALS:
    void queryChanged();

private:
    [[nodiscard]] const explore::SearchIndex& searchIndex();

    struct Row {
        explore::SearchResult result;
        int group = 0;
        bool first = false;
    };

    const explore::Explorer& m_explorer;
    std::optional<explore::SearchIndex> m_index; ///< Made for the first search, not for the first frame.
    QString m_query;
    std::vector<Row> m_rows;
};

} // namespace models
