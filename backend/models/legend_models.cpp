// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/legend_models.h"

namespace models {

CategoryModel::CategoryModel(const explore::Explorer& explorer, QObject* parent)
    : QAbstractListModel(parent)
    , m_explorer(explorer) {
    const story::Story& story = explorer.story();
    for (const story::Category& category : story.categories)
        m_rows.push_back({&category, !explorer.state().hiddenCategories.contains(category.id)});
}

void CategoryModel::refresh() {
    for (Row& row : m_rows)
        row.shown = !m_explorer.state().hiddenCategories.contains(row.category->id);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole, ShownRole, CountRole});
}

int CategoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CategoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CategoryIdRole:
        return row.category->id;
    case Qt::DisplayRole:
    case TitleRole:
        return row.category->title.in(m_explorer.state().language);
    case ColourRole:
        return row.category->colour;
    case ShapeRole:
        return row.category->shape;
    case ShownRole:
        return row.shown;
    case CountRole:
        return m_explorer.countsOfSwitches().ofCategory(static_cast<std::size_t>(index.row()));
    default:
        return {};
    }
}

QHash<int, QByteArray> CategoryModel::roleNames() const {
    return {{CategoryIdRole, "categoryId"}, {TitleRole, "title"}, {ColourRole, "colour"},
            {ShapeRole, "shape"},           {ShownRole, "shown"}, {CountRole, "count"}};
}

WayModel::WayModel(const explore::Explorer& explorer, QObject* parent)
    : QAbstractListModel(parent)
    , m_explorer(explorer) {
    for (const story::Way& way : explorer.story().ways)
        m_rows.push_back({&way, !explorer.state().hiddenWays.contains(way.id)});
}

void WayModel::refresh() {
    for (Row& row : m_rows)
        row.shown = !m_explorer.state().hiddenWays.contains(row.way->id);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole, ShownRole});
}

int WayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WayModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case WayIdRole:
        return row.way->id;
    case Qt::DisplayRole:
    case TitleRole:
        return row.way->title.in(m_explorer.state().language);
    case ColourRole:
        return row.way->colour;
    case LineRole:
        return row.way->line;
    case ShownRole:
        return row.shown;
    default:
        return {};
    }
}

QHash<int, QByteArray> WayModel::roleNames() const {
    return {{WayIdRole, "wayId"},
            {TitleRole, "title"},
            {ColourRole, "colour"},
            {LineRole, "line"},
            {ShownRole, "shown"}};
}

} // namespace models
