// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problem_model.h"

namespace models {

std::vector<Problem> problemsOf(const std::vector<bundle::Diagnostic>& diagnostics) {
    std::vector<Problem> problems;
    problems.reserve(diagnostics.size());
    for (const bundle::Diagnostic& diagnostic : diagnostics) {
        problems.push_back({diagnostic.severity == bundle::Severity::Error, diagnostic.file, diagnostic.line,
                            diagnostic.problem, diagnostic.fix});
    }
    return problems;
}

void ProblemModel::setProblems(Origin origin, std::vector<Problem> problems) {
    std::vector<Problem>& known = m_problems.at(static_cast<std::size_t>(origin));
    if (known.empty() && problems.empty())
        return;
    beginResetModel();
    known = std::move(problems);
    endResetModel();
    Q_EMIT countChanged();
    if (!known.empty())
        Q_EMIT reported();
}

const Problem& ProblemModel::at(int row) const {
    auto left = static_cast<std::size_t>(row);
    auto origin = m_problems.begin();
    for (; left >= origin->size(); ++origin)
        left -= origin->size();
    return (*origin)[left];
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid())
        return 0;
    std::size_t rows = 0;
    for (const std::vector<Problem>& problems : m_problems)
        rows += problems.size();
    return static_cast<int>(rows);
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Problem& problem = at(index.row());
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
