// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problem_model.h"

namespace models {

void ProblemModel::setProblems(std::vector<Problem> problems) {
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
    Q_EMIT countChanged();
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Problem& problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ErrorRole:
        return problem.error;
    case FileRole:
        return problem.file;
    case LineRole:
        return problem.line;
    case Qt::DisplayRole:
    case ProblemRole:
        return problem.problem;
    case FixRole:
        return problem.fix;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProblemModel::roleNames() const {
    return {{ErrorRole, "error"},
            {FileRole, "file"},
            {LineRole, "line"},
            {ProblemRole, "problem"},
            {FixRole, "fix"}};
}

} // namespace models
