// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace models {

/// The categories of events, each with its sign and whether it is shown.
class CategoryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
public:
    enum Role {
        CategoryIdRole = Qt::UserRole,
        TitleRole,
        ColourRole, ///< A token of the theme: "c1".
        ShapeRole,  ///< "circle", "triangle", "square", "diamond", "cross".
        ShownRole,
        CountRole, ///< Events of the category that everything but these switches lets be seen.
    };
    Q_ENUM(Role)

    explicit CategoryModel(const explore::Explorer& explorer, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void refresh();

private:
    struct Row {
        const story::Category* category = nullptr;
        bool shown = true;
    };
    const explore::Explorer& m_explorer;
    std::vector<Row> m_rows;
};

/// The ways out, each with its line and whether it is shown.
class WayModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
public:
    enum Role {
        WayIdRole = Qt::UserRole,
        TitleRole,
        ColourRole,
        LineRole, ///< "solid", "dash", "dashdot", "dot", "block".
        ShownRole,
    };
    Q_ENUM(Role)

    explicit WayModel(const explore::Explorer& explorer, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void refresh();

private:
    struct Row {
        const story::Way* way = nullptr;
        bool shown = true;
    };
    const explore::Explorer& m_explorer;
    std::vector<Row> m_rows;
};

} // namespace models
