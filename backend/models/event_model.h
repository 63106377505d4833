// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace models {

/// All events, by date. Rows never move; what is shown is a role.
class EventModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
public:
    enum Role {
        EventIdRole = Qt::UserRole,
        RefRole,   ///< "event:famine".
        TitleRole, ///< In the state's language.
        DateRole,  ///< As a reader writes it: "July 2004".
        SummaryRole,
        CategoryRole,
        FromRole, ///< Decimal years.
        ToRole,
        ShownRole, ///< In the window, in a shown category, and of the selection.
    };
    Q_ENUM(Role)

    explicit EventModel(const explore::Explorer& explorer, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The events that are shown.
    [[nodiscard]] int shownCount() const;
    void refresh();

private:
    struct Row {
        const story::Event* event = nullptr;
        double from = 0;
        double to = 0;
        bool shown = true;
    };
    [[nodiscard]] bool isShown(const story::Event& event) const;

    const explore::Explorer& m_explorer;
    std::vector<Row> m_rows;
    story::Language m_language;
};

} // namespace models
