// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values.h"

#include <QAbstractListModel>
#include <set>
#include <vector>

namespace models {

/// The paragraphs of the essay, with what the state makes of each.
class ParagraphModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
public:
    enum Role {
        ParagraphIdRole = Qt::UserRole,
        NumberRole,
        HeadingRole,
        TextRole,
        MentionsRole,
        EmphasesRole,
        CurrentRole,
        MatchedRole,
        FoldedRole,
        ReasonsRole,
        LitRangesRole,
        PlaceCountRole,
        DateCountRole,
        NoteRangeRole,
        CopiedRole,     ///< The reader's own copy has a text for it.
        CopyNoticeRole, ///< Why the copy has none; empty without a copy.
    };
    Q_ENUM(Role)

    explicit ParagraphModel(const explore::Explorer& explorer, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The row of a paragraph, or -1.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString& paragraphId) const;
    Q_INVOKABLE [[nodiscard]] QString idAt(int row) const;
    /// Folds or unfolds a paragraph against the rule, until the selection changes.
    Q_INVOKABLE void toggleFolded(const QString& paragraphId);
    /// The next (`by` 1) or previous (-1) row that answers to the selection, from `row`, around the ends; -1
    /// when there is none.
    Q_INVOKABLE [[nodiscard]] int nextMatch(int row, int by) const;

    /// Follows the explorer's state.
    void refresh();

private:
    struct Row {
        const story::Paragraph* paragraph = nullptr;
        QList<Mention> mentions;
        QList<Emphasis> emphases;
        int placeCount = 0;
        int dateCount = 0;
        QList<int> notes;
        // What follows from the state.
        bool current = false;
        bool matched = false;
        bool folded = false;
        QList<Reason> reasons;
        QList<TextRange> litRanges;
        bool copied = false;
        QString copyNotice;
    };
    [[nodiscard]] static Row rowOf(const story::Paragraph& paragraph);
    void follow(Row& row) const;

    const explore::Explorer& m_explorer;
    std::vector<Row> m_rows;
    story::Language m_language;
    std::set<story::Id> m_toggled;
    std::optional<story::Ref> m_target; ///< The selection that `m_toggled` belongs to.
};

} // namespace models
