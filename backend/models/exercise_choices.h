// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace models {

/// What there is to choose from, or to put in order, in the exercise that is asked.
class ExerciseChoices : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The round has it")
    Q_PROPERTY(int count READ rowCountOfAll NOTIFY told)
    /// Rows can be moved: events that are not in their order yet.
    Q_PROPERTY(bool movable READ isMovable NOTIFY told)
public:
    enum Role {
        WordsRole = Qt::UserRole,
        DetailRole, ///< The date of an event, once the exercise is answered.
        MarkRole,   ///< Once it is answered: "right", "wrong" for what was chosen wrongly, or "".
        ChosenRole, ///< It is what was answered.
    };
    Q_ENUM(Role)

    struct Row {
        std::size_t choice = 0; ///< Its index in the exercise.
        QString text;
        QString detail;
        QString mark;
        bool chosen = false;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces the rows; as many choices in the same order change what they say and are not made anew.
    void show(std::vector<Row> rows, bool movable);
    /// The exercise's choices in the order of the rows.
    [[nodiscard]] std::vector<std::size_t> order() const;

    /// Moves a row to the place of another; false, and nothing happens, where it cannot.
    Q_INVOKABLE bool move(int from, int to);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int rowCountOfAll() const { return rowCount(); }
    [[nodiscard]] bool isMovable() const { return m_movable; }

Q_SIGNALS:
    void told();

private:
    std::vector<Row> m_rows;
    bool m_movable = false;
};

} // namespace models
