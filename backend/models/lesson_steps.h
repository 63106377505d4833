// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/open_lesson.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace models {

/// The steps of the open lesson in its order, to be chosen, ordered and timed. Empty while none is open.
class LessonSteps : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    Q_PROPERTY(int count READ rowCountOfAll NOTIFY told)
    /// How many the class sees, and their minutes together.
    Q_PROPERTY(int shownCount READ shownCount NOTIFY told)
    Q_PROPERTY(double totalMinutes READ totalMinutes NOTIFY told)
public:
    enum Role {
        StepIdRole = Qt::UserRole,
        StatementRole,
        ParagraphRole, ///< Its number; 0 for a step that the story no longer has.
        ShownRole,
        MinutesRole,
        NotesRole,    ///< The teacher's, or the story's.
        OwnNotesRole, ///< They are the teacher's.
    };
    Q_ENUM(Role)

    static constexpr double kFewestMinutes = 0.5;

    LessonSteps(explore::Explorer& explorer, OpenLesson& lesson, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int rowCountOfAll() const { return rowCount(); }
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] double totalMinutes() const;

    // ---- Intents; a row that is not there leaves everything as it is ----

    Q_INVOKABLE void setShown(int row, bool shown);
    /// Moves a step by so many rows, as far as the lesson goes.
    Q_INVOKABLE void move(int row, int by);
    /// From kFewestMinutes to lesson::kMostMinutes.
    Q_INVOKABLE void setMinutes(int row, double minutes);
    /// The notes that the story has are no notes of the teacher's. Markdown.
    Q_INVOKABLE void setNotes(int row, const QString& notes);

    /// The words of the story in another language.
    void retranslate();

Q_SIGNALS:
    void told();

private:
    void follow();
    [[nodiscard]] const story::Step* stepAt(int row) const;
    [[nodiscard]] bool has(int row) const;

    explore::Explorer& m_explorer;
    OpenLesson& m_lesson;
    std::vector<story::Id> m_order; ///< As the rows have been told.
};

} // namespace models
