// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/diagnostic.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <array>
#include <vector>

namespace models {

/// One problem of a file or a link, in plain words.
struct Problem {
    bool error = false; ///< False: a warning.
    QString file;
    int line = 0; ///< From 1; 0 for the whole file.
    QString problem;
    QString fix;
};

[[nodiscard]] std::vector<Problem> problemsOf(const std::vector<bundle::Diagnostic>& diagnostics);

/// What is wrong with the story's files, the open lesson, a link or the kept session, to be shown in the
/// window.
class ProblemModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    Q_PROPERTY(int count READ rowCountOfAll NOTIFY countChanged)
public:
    enum Role { ErrorRole = Qt::UserRole, FileRole, LineRole, ProblemRole, FixRole };
    Q_ENUM(Role)

    /// Where problems come from; those of the story lead.
    enum class Origin { Story, Lesson, Session, Link };
    static constexpr std::size_t kOriginCount = 4;

    using QAbstractListModel::QAbstractListModel;

    /// Replaces the problems of one origin.
    void setProblems(Origin origin, std::vector<Problem> problems);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int rowCountOfAll() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
    /// There are problems that were not there before.
    void reported();

private:
    [[nodiscard]] const Problem& at(int row) const;

    std::array<std::vector<Problem>, kOriginCount> m_problems; ///< By origin.
};

} // namespace models
