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

/// The gravest verdict of the checks about a note; NotFound without a check.
[[nodiscard]] story::Verdict verdictOnNote(const story::Story& story, const story::Id& note);
/// The paragraph that has the note's mark, or null.
[[nodiscard]] const story::Paragraph* paragraphOfNote(const story::Story& story, const story::Id& note);
/// The sources as lines of a bibliography; ids that the story lacks are left out.
[[nodiscard]] QStringList citationsOf(const story::Story& story, const std::vector<story::Id>& sources);

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
        ShortRole, ///< Who, where and when, in few words: "Harden, The Washington Post, 2009".
        SourceIdRole,
        UrlRole, ///< Empty, or a page on http or https.
        ParagraphIdRole,
        ParagraphNumberRole,
        VerdictRole, ///< As verdictName(); "not-found" without a check.
    };
    Q_ENUM(Role)

    explicit NoteModel(const story::Story& story, QObject* parent = nullptr);

    /// How many notes have that verdict.
    Q_INVOKABLE [[nodiscard]] int countOf(const QString& verdict) const;

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
        QString shortCitation;
        QString locator; ///< The place in the source that the citation does not name yet.
        QString url;
        story::Id paragraph;
        int paragraphNumber = 0;
        story::Verdict verdict = story::Verdict::NotFound;
    };
    std::vector<Row> m_rows;
};

/// What the essay claims beside what its sources support: all of it in the order of the file, or what a
/// reader picks by filters. A claim passes if it passes any filter that is on.
class CheckModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    Q_PROPERTY(QStringList filters READ filters WRITE setFilters NOTIFY filtersChanged)
    Q_PROPERTY(int total READ total CONSTANT)
    Q_PROPERTY(int shown READ shown NOTIFY filtersChanged)
public:
    enum Role {
        CheckIdRole = Qt::UserRole,
        RefRole, ///< "check:c10".
        ParagraphIdRole,
        ParagraphNumberRole,
        HeadingRole, ///< That of the paragraph, at its first claim that is shown; else empty.
        ClaimRole,
        FindingRole,
        VerdictRole,
        IssuesRole,    ///< "unsourced", "contested", "outdated".
        NotesRole,     ///< Note ids.
        CitationsRole, ///< Its sources in words.
    };
    Q_ENUM(Role)

    explicit CheckModel(const story::Story& story, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The filters there are: "unsourced", "contested", "differs", "outdated".
    Q_INVOKABLE [[nodiscard]] static QStringList knownFilters();
    [[nodiscard]] const QStringList& filters() const { return m_filters; }
    /// Unknown names are left out; none shows every claim.
    void setFilters(const QStringList& filters);
    Q_INVOKABLE void setFilter(const QString& filter, bool on);
    /// How many claims pass the filter, whatever is on.
    Q_INVOKABLE [[nodiscard]] int countOf(const QString& filter) const;
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int shown() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void filtersChanged();

private:
    struct Row {
        const story::Check* check = nullptr;
        const story::Paragraph* paragraph = nullptr;
        QStringList citations;
    };
    [[nodiscard]] bool beginsParagraph(int row) const;

    std::vector<Row> m_all;
    std::vector<std::size_t> m_rows; ///< Of m_all, those that are shown.
    QStringList m_filters;
};

} // namespace models
