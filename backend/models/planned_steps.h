// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"
#include "lesson/lesson.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <map>
#include <memory>
#include <vector>

namespace models {

/// "4:33", or from an hour on "1:04:33".
[[nodiscard]] QString timeText(double seconds);

/// The steps of a lesson in their order, each with its planned time and what has been spent on it.
class PlannedSteps : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The presentation has it")
public:
    enum Role {
        StepIdRole = Qt::UserRole,
        NumberRole, ///< Of its paragraph.
        OpensRole,  ///< It is the first of its paragraph.
        HeadingRole,
        StatementRole,
        ViewRole,    ///< An explorer that stays at this step, for a picture of it; made when asked for.
        PlannedRole, ///< "3:00".
        PlannedSecondsRole, ///< For the bar of the plan.
        SpentRole,          ///< "2:41"; "" before it has been shown.
        CurrentRole,        ///< The class sees it.
        PassedRole,
    };
    Q_ENUM(Role)

    explicit PlannedSteps(const explore::Explorer& explorer, QObject* parent = nullptr);
    ~PlannedSteps() override;
    Q_DISABLE_COPY_MOVE(PlannedSteps)

    [[nodiscard]] const std::vector<lesson::PlannedStep>& plan() const { return m_plan; }
    /// Steps of the explorer's story; never none.
    void setPlan(std::vector<lesson::PlannedStep> plan);
    /// The row of a step; that of the last step before it in the story where the plan leaves it out.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString& step) const;
    /// In seconds, by row.
    [[nodiscard]] std::vector<double> planned_s() const;

    /// Tells which row the class sees and what has been spent on each, in seconds.
    void show(int current, std::vector<double> spent_s);
    /// Words and pictures take on the explorer's language, theme and other settings.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QVariant words(int row, int role) const;
    [[nodiscard]] QVariant times(int row, int role) const;
    [[nodiscard]] explore::ExplorerHandle viewOf(const story::Step& step) const;

    const explore::Explorer& m_explorer;
    std::vector<lesson::PlannedStep> m_plan;
    std::vector<double> m_spent_s;
    int m_current = 0;
    /// By step; each stays, since items of QML may still look.
    mutable std::map<story::Id, std::unique_ptr<explore::Explorer>> m_views;
};

} // namespace models
