// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values.h"

#include <QAbstractListModel>

namespace models {

/// The story's remarks of one kind: what the essay leaves out, where sources disagree, or words.
class RemarkModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    Q_PROPERTY(int count READ count CONSTANT)
public:
    enum Role {
        RemarkIdRole = Qt::UserRole,
        TitleRole,
        TextRole,
        AccountsRole,  ///< A list of Account; of a conflict.
        CitationsRole, ///< Its sources in words, but those of the accounts.
        LinksRole,     ///< A list of CardRow: `value` is a name, `ref` the thing.
    };
    Q_ENUM(Role)

    RemarkModel(const explore::Explorer& explorer, story::RemarkKind kind, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    /// Tells that the texts are in another language.
    void retranslate();

private:
    const explore::Explorer& m_explorer;
    std::vector<const story::Remark*> m_rows;
};

} // namespace models
