// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values.h"

#include <QAbstractListModel>

namespace models {

/// The glossary: words, laws, institutions and people, in this order, and within each in the order of the
/// file.
class TermModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    Q_PROPERTY(int count READ count CONSTANT)
public:
    enum Role {
        TermIdRole = Qt::UserRole,
        RefRole,     ///< "term:refugee".
        SectionRole, ///< The name of its kind, "Words", at the first of its kind; else empty.
        NameRole,
        OtherNamesRole, ///< In the two other languages; may be empty.
        DefinitionRole,
        VerifiedRole,  ///< Whether the definition is verified.
        SupportRole,   ///< How well it is, in words.
        CitationsRole, ///< Its sources in words.
        LinksRole,     ///< A list of CardRow: paragraphs that name it, then what it points at.
    };
    Q_ENUM(Role)

    explicit TermModel(const explore::Explorer& explorer, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The row of the thing "term:refugee", or -1.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString& ref) const;

    /// Tells that the texts are in another language.
    void retranslate();

private:
    [[nodiscard]] QVariant words(const story::Term& term, int role) const;
    [[nodiscard]] QString section(int row) const;

    const explore::Explorer& m_explorer;
    std::vector<const story::Term*> m_rows;
};

} // namespace models
