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

bool passes(const story::Check& check, const QString& filter) {
    if (filter == u"differs")
        return check.verdict == story::Verdict::Differs;
    const auto issue = story::issueFromName(filter);
    // What no source was found for has none, whatever the essay names.
    return issue && (std::ranges::contains(check.issues, *issue) ||
                     (*issue == story::Issue::Unsourced && check.verdict == story::Verdict::NotFound));
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

story::Verdict verdictOnNote(const story::Story& story, const story::Id& note) {
    story::Verdict gravest = story::Verdict::NotFound;
    for (const story::Check& check : story.checks) {
        if (std::ranges::contains(check.notes, note) && gravity(check.verdict) > gravity(gravest))
            gravest = check.verdict;
    }
    return gravest;
}

const story::Paragraph* paragraphOfNote(const story::Story& story, const story::Id& note) {
    const story::Ref wanted{story::Kind::Note, note};
    for (const story::Paragraph& paragraph : story.paragraphs) {
        if (std::ranges::contains(paragraph.mentions, wanted, &story::Mention::target))
            return &paragraph;
    }
    return nullptr;
}

QStringList citationsOf(const story::Story& story, const std::vector<story::Id>& sources) {
    QStringList citations;
    for (const story::Id& id : sources) {
        if (const story::Source* source = story::find(story.sources, id))
            citations.append(story::citationOf(*source));
    }
    return citations;
}

NoteModel::NoteModel(const story::Story& story, QObject* parent)
    : QAbstractListModel(parent) {
    for (const story::Note& note : story.notes) {
        Row row;
        row.note = note.id;
        row.source = note.source;
        if (const story::Source* source = story::find(story.sources, note.source)) {
            row.citation = story::citationOf(*source);
            row.shortCitation = story::shortCitationOf(*source);
            row.url = source->url;
        }
        if (!row.citation.contains(note.locator))
            row.locator = note.locator;
        if (const story::Paragraph* paragraph = paragraphOfNote(story, note.id)) {
            row.paragraph = paragraph->id;
            row.paragraphNumber = paragraph->number;
        }
        row.verdict = verdictOnNote(story, note.id);
        m_rows.push_back(std::move(row));
    }
}

void NoteModel::retranslate() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CitationRole});
}

int NoteModel::countOf(const QString& verdict) const {
    return static_cast<int>(std::ranges::count_if(
        m_rows, [&verdict](const Row& row) { return verdictName(row.verdict) == verdict; }));
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
    case ShortRole:
        return row.shortCitation;
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
    return {{NoteIdRole, "noteId"},           {RefRole, "ref"},
            {CitationRole, "citation"},       {ShortRole, "shortCitation"},
            {SourceIdRole, "sourceId"},       {UrlRole, "url"},
            {ParagraphIdRole, "paragraphId"}, {ParagraphNumberRole, "paragraphNumber"},
            {VerdictRole, "verdict"}};
}

CheckModel::CheckModel(const story::Story& story, QObject* parent)
    : QAbstractListModel(parent) {
    for (const story::Check& check : story.checks) {
        m_rows.push_back(m_all.size());
        m_all.push_back(
            {&check, story::find(story.paragraphs, check.paragraph), citationsOf(story, check.sources)});
    }
}

QStringList CheckModel::knownFilters() {
    return {QStringLiteral("unsourced"), QStringLiteral("contested"), QStringLiteral("differs"),
            QStringLiteral("outdated")};
}

void CheckModel::setFilters(const QStringList& filters) {
    QStringList known = knownFilters();
    known.removeIf([&filters](const QString& name) { return !filters.contains(name); });
    if (known == m_filters)
        return;
    beginResetModel();
    m_filters = known;
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const auto passesIt = [&](const QString& filter) { return passes(*m_all[i].check, filter); };
        if (m_filters.isEmpty() || std::ranges::any_of(m_filters, passesIt))
            m_rows.push_back(i);
    }
    endResetModel();
    Q_EMIT filtersChanged();
}

void CheckModel::setFilter(const QString& filter, bool on) {
    QStringList filters = m_filters;
    filters.removeAll(filter);
    if (on)
        filters.append(filter);
    setFilters(filters);
}

int CheckModel::countOf(const QString& filter) const {
    return static_cast<int>(
        std::ranges::count_if(m_all, [&filter](const Row& row) { return passes(*row.check, filter); }));
}

bool CheckModel::beginsParagraph(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return at == 0 || m_all[m_rows[at]].check->paragraph != m_all[m_rows[at - 1]].check->paragraph;
}

int CheckModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : shown();
}

QVariant CheckModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_all[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case CheckIdRole:
        return row.check->id;
    case RefRole:
        return story::toString({story::Kind::Check, row.check->id});
    case ParagraphIdRole:
        return row.check->paragraph;
    case ParagraphNumberRole:
        return row.paragraph != nullptr ? row.paragraph->number : 0;
    case HeadingRole:
        return row.paragraph != nullptr && beginsParagraph(index.row()) ? row.paragraph->heading : QString();
    case Qt::DisplayRole:
    case ClaimRole:
        return row.check->claim;
    case FindingRole:
        return row.check->finding;
    case VerdictRole:
        return verdictName(row.check->verdict);
    case IssuesRole: {
        QStringList names;
        for (const story::Issue issue : row.check->issues)
            names.append(story::issueName(issue));
        return names;
    }
    case NotesRole:
        return QStringList(row.check->notes.begin(), row.check->notes.end());
    case CitationsRole:
        return row.citations;
    default:
        return {};
    }
}

QHash<int, QByteArray> CheckModel::roleNames() const {
    return {{CheckIdRole, "checkId"},         {RefRole, "ref"},
            {ParagraphIdRole, "paragraphId"}, {ParagraphNumberRole, "paragraphNumber"},
            {HeadingRole, "heading"},         {ClaimRole, "claim"},
            {FindingRole, "finding"},         {VerdictRole, "verdict"},
            {IssuesRole, "issues"},           {NotesRole, "notes"},
            {CitationsRole, "citations"}};
}

} // namespace models
