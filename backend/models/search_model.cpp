// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_model.h"

#include <algorithm>
#include <array>

namespace models {

namespace {

constexpr std::size_t maxResults = 12;
constexpr qsizetype maxQueryLength = 200;

/// The groups in the order of the list.
enum Group { Regions, Places, Ways, Events, Figures, Times, Notes, Paragraphs, GroupCount };

int groupOf(story::Kind kind) {
    switch (kind) {
    case story::Kind::Region:
        return Regions;
    case story::Kind::Place:
        return Places;
    case story::Kind::Route:
        return Ways;
    case story::Kind::Event:
        return Events;
    case story::Kind::Series:
        return Figures;
    case story::Kind::Time:
        return Times;
    case story::Kind::Note:
    case story::Kind::Source:
    case story::Kind::Check:
        return Notes;
    case story::Kind::Paragraph:
        return Paragraphs;
    }
    return Paragraphs;
}

QString titleOf(int group) {
    const std::array titles{SearchModel::tr("Regions and waters"),
                            SearchModel::tr("Places"),
                            SearchModel::tr("Ways out"),
                            SearchModel::tr("Events"),
                            SearchModel::tr("Figures"),
                            SearchModel::tr("Years"),
                            SearchModel::tr("Notes"),
                            SearchModel::tr("In the text")};
    static_assert(titles.size() == GroupCount);
    return titles.at(static_cast<std::size_t>(group));
}

QString iconOf(int group) {
    static const std::array icons{"place", "place", "route", "clock", "chart", "clock", "quote", "text"};
    static_assert(icons.size() == GroupCount);
    return QLatin1String(icons.at(static_cast<std::size_t>(group)));
}

} // namespace

SearchModel::SearchModel(const explore::Explorer& explorer, QObject* parent)
    : QAbstractListModel(parent)
    , m_explorer(explorer) {}

const explore::SearchIndex& SearchModel::searchIndex() {
    if (!m_index) {
        // Not an owner: the explorer keeps the story, and outlives every model.
        const std::shared_ptr<const story::Story> story(std::shared_ptr<const void>(), &m_explorer.story());
        m_index.emplace(story, m_explorer.index());
    }
    return *m_index;
}

void SearchModel::setQuery(const QString& query) {
    const QString words = query.left(maxQueryLength).simplified();
    if (words == m_query)
        return;
    m_query = words;
    refresh();
    Q_EMIT queryChanged();
}

void SearchModel::refresh() {
    if (m_query.isEmpty() && m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    std::vector<int> groups; // In the order of their best result.
    for (explore::SearchResult& result :
         searchIndex().find(m_query, m_explorer.state().language, maxResults)) {
        const int group = groupOf(result.ref.kind);
        if (!std::ranges::contains(groups, group))
            groups.push_back(group);
        m_rows.push_back({std::move(result), group, false});
    }
    std::ranges::stable_sort(m_rows, {},
                             [&groups](const Row& row) { return std::ranges::find(groups, row.group); });
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].first = i == 0 || m_rows[i - 1].group != m_rows[i].group;
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RefRole:
        return story::toString(row.result.ref);
    case GroupRole:
        return titleOf(row.group);
    case FirstRole:
        return row.first;
    case Qt::DisplayRole:
    case NameRole:
        return row.result.title;
    case OtherNameRole:
        return row.result.localTitle;
    case DetailRole:
        return row.result.detail;
    case IconRole:
        return iconOf(row.group);
    case LitBeginRole:
        return row.result.matched.empty() ? -1 : static_cast<int>(row.result.matched.front().begin);
    case LitLengthRole:
        return row.result.matched.empty() ? 0 : static_cast<int>(row.result.matched.front().length);
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const {
    return {{RefRole, "ref"},   {GroupRole, "group"},         {FirstRole, "first"},
            {NameRole, "name"}, {OtherNameRole, "otherName"}, {DetailRole, "detail"},
            {IconRole, "icon"}, {LitBeginRole, "litBegin"},   {LitLengthRole, "litLength"}};
}

QString SearchModel::refAt(int row) const {
    return row >= 0 && row < rowCount() ? story::toString(m_rows[static_cast<std::size_t>(row)].result.ref)
                                        : QString();
}

} // namespace models
