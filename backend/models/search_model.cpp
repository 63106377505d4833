// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_model.h"

#include <algorithm>
#include <array>

namespace models {

namespace {

constexpr qsizetype maxQueryLength = 200;

/// The groups in the order of the list.
enum Group { Regions, Places, Ways, Events, Terms, Figures, Times, Notes, Paragraphs, GroupCount };

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
    case story::Kind::Term:
        return Terms;
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
                            SearchModel::tr("Glossary"),
                            SearchModel::tr("Figures"),
                            SearchModel::tr("Years"),
                            SearchModel::tr("Notes"),
                            SearchModel::tr("In the text")};
    static_assert(titles.size() == GroupCount);
    return titles.at(static_cast<std::size_t>(group));
}

QString iconOf(int group) {
    static const std::array icons{"place", "place", "route", "clock", "text",
                                  "chart", "clock", "quote", "text"};
    static_assert(icons.size() == GroupCount);
    return QLatin1String(icons.at(static_cast<std::size_t>(group)));
}

/// The text as StyledText, with the ranges in bold.
QString marked(const QString& text, const std::vector<explore::SearchResult::Range>& ranges) {
    QString styled;
    qsizetype done = 0;
    for (const auto& range : ranges) {
        styled += text.sliced(done, range.begin - done).toHtmlEscaped() + QStringLiteral("<b>") +
                  text.sliced(range.begin, range.length).toHtmlEscaped() + QStringLiteral("</b>");
        done = range.begin + range.length;
    }
    return styled + text.sliced(done).toHtmlEscaped();
}

QString spoken(const explore::SearchResult& result) {
    QStringList parts{result.title, result.localTitle, result.detail, result.excerpt};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

SearchModel::SearchModel(const explore::Explorer& explorer, QObject* parent)
    : QAbstractListModel(parent)
    , m_explorer(explorer) {}

bool SearchModel::isReady() const {
    return m_index && m_copy == m_explorer.index().original();
}

void SearchModel::prepare() {
    if (m_reading || isReady() || !m_problem.isEmpty())
        return;
    m_reading = true;
    m_index.reset();
    m_copy = m_explorer.index().original();
    // Not an owner: the explorer keeps the story, and outlives every model.
    const std::shared_ptr<const story::Story> story(std::shared_ptr<const void>(), &m_explorer.story());
    m_reader = std::jthread([this, story, copy = m_copy] {
        auto built = std::make_shared<Built>(explore::SearchIndex::build(story, m_explorer.index(), copy));
        QMetaObject::invokeMethod(this, [this, built] { take(std::move(*built)); }, Qt::QueuedConnection);
    });
}

void SearchModel::take(Built built) {
    m_reading = false;
    if (built)
        m_index.emplace(std::move(*built));
    else
        m_problem = tr("The story cannot be searched: %1.").arg(built.error());
    refresh();
    Q_EMIT found();
}

void SearchModel::setQuery(const QString& query) {
    const QString words = query.left(maxQueryLength).simplified();
    if (words == m_query)
        return;
    m_query = words;
    Q_EMIT queryChanged();
    refresh();
}

void SearchModel::refresh() {
    if (m_query.isEmpty() && m_rows.empty())
        return;
    if (!m_query.isEmpty() && !isReady()) {
        prepare();
        return;
    }
    beginResetModel();
    m_rows.clear();
    if (!m_query.isEmpty())
        fill(m_index->find(m_query, m_explorer.state().language));
    endResetModel();
    Q_EMIT found();
}

void SearchModel::fill(std::vector<explore::SearchResult> results) {
    std::vector<int> groups; // In the order of their best result.
    for (explore::SearchResult& result : results) {
        const int group = groupOf(result.ref.kind);
        if (!std::ranges::contains(groups, group))
            groups.push_back(group);
        m_rows.push_back({std::move(result), group, false});
    }
    std::ranges::stable_sort(m_rows, {},
                             [&groups](const Row& row) { return std::ranges::find(groups, row.group); });
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].first = i == 0 || m_rows[i - 1].group != m_rows[i].group;
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
        return row.result.title;
    case NameRole:
        return marked(row.result.title, row.result.matched);
    case OtherNameRole:
        return marked(row.result.localTitle, row.result.localMatched);
    case DetailRole:
        return row.result.detail;
    case ExcerptRole:
        return marked(row.result.excerpt, row.result.excerptMatched);
    case InCopyRole:
        return row.result.inCopy;
    case IconRole:
        return iconOf(row.group);
    case SpokenRole:
        return spoken(row.result);
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const {
    return {{RefRole, "ref"},         {GroupRole, "group"},         {FirstRole, "first"},
            {NameRole, "name"},       {OtherNameRole, "otherName"}, {DetailRole, "detail"},
            {ExcerptRole, "excerpt"}, {InCopyRole, "inCopy"},       {IconRole, "icon"},
            {SpokenRole, "spoken"}};
}

QString SearchModel::refAt(int row) const {
    return row >= 0 && row < rowCount() ? story::toString(m_rows[static_cast<std::size_t>(row)].result.ref)
                                        : QString();
}

bool SearchModel::isInCopy(int row) const {
    return row >= 0 && row < rowCount() && m_rows[static_cast<std::size_t>(row)].result.inCopy;
}

} // namespace models
