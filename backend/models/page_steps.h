// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "lesson/lesson.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace models {

/// The steps that could have pages, in the order of the lesson, each to be chosen or left out.
class PageSteps : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The export has it")
public:
    enum Role { StepIdRole = Qt::UserRole, StatementRole, ParagraphRole, ChosenRole };
    Q_ENUM(Role)

    explicit PageSteps(const explore::Explorer& explorer, QObject* parent = nullptr);

    /// Begins with the steps of a lesson, or with the story's when it is null, all of them chosen.
    void begin(const lesson::Lesson* lesson);
    /// The chosen ones; the list is empty when all are.
    [[nodiscard]] std::vector<story::Id> chosen() const;
    [[nodiscard]] bool isAnyChosen() const;
    Q_INVOKABLE void setChosen(int row, bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row {
        story::Id step;
        bool chosen = true;
    };
    const explore::Explorer& m_explorer;
    std::vector<Row> m_rows;
};

} // namespace models
