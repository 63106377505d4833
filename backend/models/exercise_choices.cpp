// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exercise_choices.h"

#include <algorithm>

namespace models {

void ExerciseChoices::show(std::vector<Row> rows, bool movable) {
    m_movable = movable;
    if (std::ranges::equal(rows, m_rows, {}, &Row::choice, &Row::choice)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT told();
}

std::vector<std::size_t> ExerciseChoices::order() const {
    std::vector<std::size_t> order;
    order.reserve(m_rows.size());
    for (const Row& row : m_rows)
        order.push_back(row.choice);
    return order;
}

bool ExerciseChoices::move(int from, int to) {
    const auto isRow = [this](int row) { return row >= 0 && row < rowCount(); };
    if (!m_movable || from == to || !isRow(from) || !isRow(to))
        return false;
    // Qt counts the place before which a row is put, while it still stands where it was.
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto row = m_rows.begin() + from;
    if (to > from)
        std::rotate(row, row + 1, m_rows.begin() + to + 1);
    else
        std::rotate(m_rows.begin() + to, row, row + 1);
    endMoveRows();
    return true;
}

int ExerciseChoices::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExerciseChoices::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return row.text;
    case DetailRole:
        return row.detail;
    case MarkRole:
        return row.mark;
    case ChosenRole:
        return row.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> ExerciseChoices::roleNames() const {
    return {{WordsRole, "words"}, {DetailRole, "detail"}, {MarkRole, "mark"}, {ChosenRole, "chosen"}};
}

} // namespace models
