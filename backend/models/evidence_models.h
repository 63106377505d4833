// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace models {

/// "supported", "partly", "differs", "not-found", "opinion".
[[nodiscard]] QString verdictName(story::Verdict verdict);

/// The essay's notes, each with its source in words and the gravest verdict of the checks about it.
class NoteModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
public:
    enum Role {
        NoteIdRole = Qt::UserRole,
        RefRole, ///< "note:3".
        CitationRole,
        SourceIdRole,
        UrlRole, ///< Empty, or a page on http or https.
        ParagraphIdRole,
        ParagraphNumberRole,
        VerdictRole, ///< As verdictName(); "not-found" without a check.
    };
    Q_ENUM(Role)

    explicit NoteModel(const story::Story& story, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Tells that the words around the citations are in another language.
    void retranslate();

private:
    struct Row {
        story::Id note;
        story::Id source;
        QString citation;
        QString locator; ///< The place in the source that the citation does not name yet.
        QString url;
        story::Id paragraph;
        int paragraphNumber = 0;
        story::Verdict verdict = story::Verdict::NotFound;
    };
    std::vector<Row> m_rows;
};

/// What the essay claims beside what its sources support, in the order of the file.
class CheckModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
public:
    enum Role {
        CheckIdRole = Qt::UserRole,
        RefRole, ///< "check:c10".
        ParagraphIdRole,
        ParagraphNumberRole,
        ClaimRole,
        FindingRole,
        VerdictRole,
        NotesRole,     ///< Note ids.
        CitationsRole, ///< Its sources in words.
    };
    Q_ENUM(Role)

    explicit CheckModel(const story::Story& story, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        const story::Check* check = nullptr;
        int paragraphNumber = 0;
        QStringList citations;
    };
    std::vector<Row> m_rows;
};

} // namespace models
