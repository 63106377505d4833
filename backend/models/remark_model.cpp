// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remark_model.h"

#include "models/evidence_models.h"

#include <algorithm>

namespace models {

namespace {

QList<Account> accountsOf(const story::Story& story, const story::Remark& remark, story::Language language) {
    QList<Account> accounts;
    for (const story::Account& account : remark.accounts)
        accounts.append({account.text.in(language), citationsOf(story, account.sources)});
    return accounts;
}

/// What stands under an account is not said again under the whole.
QStringList ownCitations(const story::Story& story, const story::Remark& remark) {
    std::vector<story::Id> own = remark.sources;
    for (const story::Account& account : remark.accounts)
        std::erase_if(own, [&](const story::Id& id) { return std::ranges::contains(account.sources, id); });
    return citationsOf(story, own);
}

QList<CardRow> linksOf(const explore::MatchIndex& index, const std::vector<story::Ref>& refs,
                       story::Language language) {
    QList<CardRow> links;
    for (const story::Ref& ref : refs)
        links.append({{}, index.nameOf(ref, language), {}, story::toString(ref)});
    return links;
}

} // namespace

RemarkModel::RemarkModel(const explore::Explorer& explorer, story::RemarkKind kind, QObject* parent)
    : QAbstractListModel(parent)
    , m_explorer(explorer) {
    for (const story::Remark& remark : explorer.story().remarks) {
        if (remark.kind == kind)
            m_rows.push_back(&remark);
    }
}

void RemarkModel::retranslate() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

int RemarkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant RemarkModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const story::Remark& remark = *m_rows[static_cast<std::size_t>(index.row())];
    const story::Language language = m_explorer.state().language;
    switch (role) {
    case RemarkIdRole:
        return remark.id;
    case Qt::DisplayRole:
    case TitleRole:
        return remark.title.in(language);
    case TextRole:
        return remark.text.in(language);
    case AccountsRole:
        return QVariant::fromValue(accountsOf(m_explorer.story(), remark, language));
    case CitationsRole:
        return ownCitations(m_explorer.story(), remark);
    case LinksRole:
        return QVariant::fromValue(linksOf(m_explorer.index(), remark.see, language));
    default:
        return {};
    }
}

QHash<int, QByteArray> RemarkModel::roleNames() const {
    return {{RemarkIdRole, "remarkId"}, {TitleRole, "title"},         {TextRole, "text"},
            {AccountsRole, "accounts"}, {CitationsRole, "citations"}, {LinksRole, "links"}};
}

} // namespace models
