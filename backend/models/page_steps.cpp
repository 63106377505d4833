// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/page_steps.h"

#include <algorithm>

namespace models {

PageSteps::PageSteps(const explore::Explorer& explorer, QObject* parent)
    : QAbstractListModel(parent)
    , m_explorer(explorer) {}

void PageSteps::begin(const lesson::Lesson* lesson) {
    const story::Story& story = m_explorer.story();
    beginResetModel();
    m_rows.clear();
    for (const lesson::PlannedStep& planned :
         lesson::plannedSteps(lesson == nullptr ? lesson::lessonOf(story) : *lesson, story))
        m_rows.push_back({planned.step->id, true});
    endResetModel();
    Q_EMIT chosenChanged();
}

std::vector<story::Id> PageSteps::chosen() const {
    std::vector<story::Id> steps;
    if (std::ranges::all_of(m_rows, &Row::chosen))
        return steps;
    for (const Row& row : m_rows) {
        if (row.chosen)
            steps.push_back(row.step);
    }
    return steps;
}

bool PageSteps::isAnyChosen() const {
    return std::ranges::any_of(m_rows, &Row::chosen);
}

void PageSteps::setChosen(int row, bool chosen) {
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].chosen == chosen)
        return;
    m_rows[static_cast<std::size_t>(row)].chosen = chosen;
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT chosenChanged();
}

int PageSteps::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PageSteps::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const story::Story& story = m_explorer.story();
    const story::Step* step = story::find(story.steps, row.step);
    switch (role) {
    case StepIdRole:
        return row.step;
    case Qt::DisplayRole:
    case StatementRole:
        return step == nullptr ? QString() : step->statement.in(m_explorer.state().language);
    case ParagraphRole: {
        const auto* told = step == nullptr ? nullptr : story::find(story.paragraphs, step->paragraph);
        return told == nullptr ? 0 : told->number;
    }
    case ChosenRole:
        return row.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> PageSteps::roleNames() const {
    return {{StepIdRole, "stepId"},
            {StatementRole, "statement"},
            {ParagraphRole, "paragraph"},
            {ChosenRole, "chosen"}};
}

} // namespace models
