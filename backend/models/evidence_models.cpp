// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence_models.h"

#include "story/citation.h"

#include <algorithm>

namespace models {

namespace {

/// How much a verdict says against the words: the gravest is shown for a note.
int gravity(story::Verdict verdict) {
    switch (verdict) {
    case story::Verdict::Differs:
        return 4;
    case story::Verdict::Partly:
        return 3;
    case story::Verdict::Supported:
        return 2;
    case story::Verdict::Opinion:
        return 1;
    case story::Verdict::NotFound:
        return 0;
    }
    return 0;
}

const story::Paragraph* paragraphWithNote(const story::Story& story, const story::Id& note) {
    const story::Ref wanted{story::Kind::Note, note};
    for (const story::Paragraph& paragraph : story.paragraphs) {
        if (std::ranges::contains(paragraph.mentions, wanted, &story::Mention::target))
            return &paragraph;
    }
    return nullptr;
}

} // namespace

QString verdictName(story::Verdict verdict) {
    switch (verdict) {
    case story::Verdict::Supported:
        return QStringLiteral("supported");
    case story::Verdict::Partly:
        return QStringLiteral("partly");
    case story::Verdict::Differs:
        return QStringLiteral("differs");
    case story::Verdict::NotFound:
        return QStringLiteral("not-found");
    case story::Verdict::Opinion:
        return QStringLiteral("opinion");
    }
    return {};
}

NoteModel::NoteModel(const story::Story& story, QObject* parent)
    : QAbstractListModel(parent) {
    for (const story::Note& note : story.notes) {
        Row row;
        row.note = note.id;
        row.source = note.source;
        if (const story::Source* source = story::find(story.sources, note.source)) {
            row.citation = story::citationOf(*source);
            row.url = source->url;
        }
        if (!row.citation.contains(note.locator))
            row.locator = note.locator;
        if (const story::Paragraph* paragraph = paragraphWithNote(story, note.id)) {
            row.paragraph = paragraph->id;
            row.paragraphNumber = paragraph->number;
        }
        for (const story::Check& check : story.checks) {
            if (std::ranges::contains(check.notes, note.id) && gravity(check.verdict) > gravity(row.verdict))
                row.verdict = check.verdict;
        }
        m_rows.push_back(std::move(row));
    }
}

void NoteModel::retranslate() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CitationRole});
}

int NoteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NoteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NoteIdRole:
        return row.note;
    case RefRole:
        return story::toString({story::Kind::Note, row.note});
    case Qt::DisplayRole:
    case CitationRole:
        return row.locator.isEmpty() ? row.citation : tr("%1 Here: %2.").arg(row.citation, row.locator);
    case SourceIdRole:
        return row.source;
    case UrlRole:
        return row.url;
    case ParagraphIdRole:
        return row.paragraph;
    case ParagraphNumberRole:
        return row.paragraphNumber;
    case VerdictRole:
        return verdictName(row.verdict);
    default:
        return {};
    }
}

QHash<int, QByteArray> NoteModel::roleNames() const {
    return {{NoteIdRole, "noteId"},
            {RefRole, "ref"},
            {CitationRole, "citation"},
            {SourceIdRole, "sourceId"},
            {UrlRole, "url"},
            {ParagraphIdRole, "paragraphId"},
            {ParagraphNumberRole, "paragraphNumber"},
            {VerdictRole, "verdict"}};
}

CheckModel::CheckModel(const story::Story& story, QObject* parent)
    : QAbstractListModel(parent) {
    for (const story::Check& check : story.checks) {
        Row row;
        row.check = &check;
        if (const story::Paragraph* paragraph = story::find(story.paragraphs, check.paragraph))
            row.paragraphNumber = paragraph->number;
        for (const story::Id& id : check.sources) {
            if (const story::Source* source = story::find(story.sources, id))
                row.citations.append(story::citationOf(*source));
        }
        m_rows.push_back(std::move(row));
    }
}

int CheckModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CheckModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CheckIdRole:
        return row.check->id;
    case RefRole:
        return story::toString({story::Kind::Check, row.check->id});
    case ParagraphIdRole:
        return row.check->paragraph;
    case ParagraphNumberRole:
        return row.paragraphNumber;
    case Qt::DisplayRole:
    case ClaimRole:
        return row.check->claim;
    case FindingRole:
        return row.check->finding;
    case VerdictRole:
        return verdictName(row.check->verdict);
    case NotesRole:
        return QStringList(row.check->notes.begin(), row.check->notes.end());
    case CitationsRole:
        return row.citations;
    default:
        return {};
    }
}

QHash<int, QByteArray> CheckModel::roleNames() const {
    return {{CheckIdRole, "checkId"},
            {RefRole, "ref"},
            {ParagraphIdRole, "paragraphId"},
            {ParagraphNumberRole, "paragraphNumber"},
            {ClaimRole, "claim"},
            {FindingRole, "finding"},
            {VerdictRole, "verdict"},
            {NotesRole, "notes"},
            {CitationsRole, "citations"}};
}

} // namespace models
