// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/term_model.h"

#include "explore/card.h"
#include "models/evidence_models.h"

#include <algorithm>

namespace models {

namespace {

/// The order of the sections.
int orderOf(story::TermKind kind) {
    switch (kind) {
    case story::TermKind::Word:
        return 0;
    case story::TermKind::Law:
        return 1;
    case story::TermKind::Institution:
        return 2;
    case story::TermKind::Person:
        return 3;
    }
    return 4;
}

QString otherNamesOf(const story::LocalText& name, story::Language language) {
    QStringList names{name.en, name.ko, name.zh};
    names.removeAll(QString());
    names.removeAll(name.in(language));
    names.removeDuplicates();
    return names.join(QStringLiteral(" · "));
}

QList<CardRow> linksOfTerm(const explore::Explorer& explorer, const story::Term& term) {
    const story::Language language = explorer.state().language;
    const story::Ref ref{story::Kind::Term, term.id};
    QList<CardRow> links;
    for (const story::Paragraph& paragraph : explorer.story().paragraphs) {
        if (std::ranges::contains(paragraph.mentions, ref, &story::Mention::target))
            links.append({{},
                          QStringLiteral("¶%1").arg(paragraph.number),
                          {},
                          story::toString({story::Kind::Paragraph, paragraph.id})});
    }
    for (const story::Ref& other : term.see)
        links.append({{}, explorer.index().nameOf(other, language), {}, story::toString(other)});
    return links;
}

} // namespace

TermModel::TermModel(const explore::Explorer& explorer, QObject* parent)
    : QAbstractListModel(parent)
    , m_explorer(explorer) {
    for (const story::Term& term : explorer.story().terms)
        m_rows.push_back(&term);
    std::ranges::stable_sort(m_rows, {}, [](const story::Term* term) { return orderOf(term->kind); });
}

void TermModel::retranslate() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

int TermModel::rowOf(const QString& ref) const {
    const auto found = std::ranges::find_if(m_rows, [&ref](const story::Term* term) {
        return story::toString({story::Kind::Term, term->id}) == ref;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString TermModel::section(int row) const {
    const auto at = static_cast<std::size_t>(row);
    const story::TermKind kind = m_rows[at]->kind;
    if (at > 0 && m_rows[at - 1]->kind == kind)
        return {};
    switch (kind) {
    case story::TermKind::Word:
        return tr("Words");
    case story::TermKind::Law:
        return tr("Laws and agreements");
    case story::TermKind::Institution:
        return tr("Institutions");
    case story::TermKind::Person:
        return tr("People");
    }
    return {};
}

int TermModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant TermModel::words(const story::Term& term, int role) const {
    const story::Language language = m_explorer.state().language;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return term.names.name.in(language);
    case OtherNamesRole:
        return otherNamesOf(term.names.name, language);
    case DefinitionRole:
        return term.definition.in(language);
    case SupportRole:
        return explore::confidenceText(term.confidence);
    case LinksRole:
        return QVariant::fromValue(linksOfTerm(m_explorer, term));
    default:
        return {};
    }
}

QVariant TermModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const story::Term& term = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TermIdRole:
        return term.id;
    case RefRole:
        return story::toString({story::Kind::Term, term.id});
    case SectionRole:
        return section(index.row());
    case VerifiedRole:
        return term.confidence == story::Confidence::Verified;
    case CitationsRole:
        return citationsOf(m_explorer.story(), term.sources);
    default:
        return words(term, role);
    }
}

QHash<int, QByteArray> TermModel::roleNames() const {
    return {{TermIdRole, "termId"},         {RefRole, "ref"},
            {SectionRole, "section"},       {NameRole, "name"},
            {OtherNamesRole, "otherNames"}, {DefinitionRole, "definition"},
            {VerifiedRole, "verified"},     {SupportRole, "support"},
            {CitationsRole, "citations"},   {LinksRole, "links"}};
}

} // namespace models
