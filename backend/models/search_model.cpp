// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_model.h"

#include "explore/date_text.h"
#include "models/cards.h"
#include "story/citation.h"

#include <algorithm>
#include <array>
#include <map>

namespace models {

namespace {

constexpr std::size_t maxPerGroup = 6;
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
    , m_explorer(explorer)
    , m_names(explorer.story()) {}

void SearchModel::setQuery(const QString& query) {
    const QString words = query.left(maxQueryLength).simplified();
    if (words == m_query)
        return;
    beginResetModel();
    m_query = words;
    m_rows = words.isEmpty() ? std::vector<Row>() : find(words);
    endResetModel();
    Q_EMIT queryChanged();
}

std::vector<SearchModel::Row> SearchModel::find(const QString& words) const {
    std::vector<story::Ref> refs;
    const auto add = [&refs](const story::Ref& ref) {
        if (!std::ranges::contains(refs, ref))
            refs.push_back(ref);
    };
    const explore::Match match = m_explorer.index().forWords(words);
    if (match.target)
        add(*match.target);
    for (const explore::NameIndex::Name& name : m_names.named(words))
        add(name.ref);
    for (const explore::NameIndex::Name& name : m_names.withWords(explore::folded(words)))
        add(name.ref);
    for (const explore::ParagraphMatch& paragraph : match.paragraphs)
        add({story::Kind::Paragraph, paragraph.paragraph});

    std::map<int, std::size_t> sizes;
    std::vector<Row> rows;
    for (const story::Ref& ref : refs) {
        if (sizes[groupOf(ref.kind)]++ < maxPerGroup)
            rows.push_back(rowOf(ref, words));
    }
    std::ranges::stable_sort(rows, {}, &Row::group);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].first = i == 0 || rows[i - 1].group != rows[i].group;
    return rows;
}

SearchModel::Row SearchModel::rowOf(const story::Ref& ref, const QString& words) const {
    Row row;
    row.ref = ref;
    row.group = groupOf(ref.kind);
    row.name = m_explorer.index().nameOf(ref, m_explorer.state().language);
    row.otherName = otherNames(m_explorer, ref);
    if (ref.kind == story::Kind::Paragraph) {
        if (const auto* paragraph = story::find(m_explorer.story().paragraphs, ref.id)) {
            row.name = paragraph->heading;
            row.detail = tr("Paragraph %1").arg(paragraph->number);
        }
    } else if (ref.kind == story::Kind::Event) {
        if (const auto* event = story::find(m_explorer.story().events, ref.id))
            row.detail = explore::dateText(event->date, m_explorer.state().language);
    } else {
        row.detail = paragraphsText(ref);
    }
    row.litBegin = static_cast<int>(row.name.indexOf(words, 0, Qt::CaseInsensitive));
    row.litLength = row.litBegin < 0 ? 0 : static_cast<int>(words.size());
    return row;
}

QString SearchModel::paragraphsText(const story::Ref& ref) const {
    std::vector<int> numbers;
    for (const explore::ParagraphMatch& match : m_explorer.index().forRef(ref).paragraphs) {
        if (const auto* paragraph = story::find(m_explorer.story().paragraphs, match.paragraph))
            numbers.push_back(paragraph->number);
    }
    std::ranges::sort(numbers);
    QStringList texts;
    for (const int number : numbers)
        texts.append(QStringLiteral("¶%1").arg(number));
    return texts.isEmpty() ? tr("In no paragraph") : tr("In %1").arg(texts.join(QLatin1Char(' ')));
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
        return story::toString(row.ref);
    case GroupRole:
        return titleOf(row.group);
    case FirstRole:
        return row.first;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case OtherNameRole:
        return row.otherName;
    case DetailRole:
        return row.detail;
    case IconRole:
        return iconOf(row.group);
    case LitBeginRole:
        return row.litBegin;
    case LitLengthRole:
        return row.litLength;
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
    return row >= 0 && row < rowCount() ? story::toString(m_rows[static_cast<std::size_t>(row)].ref)
                                        : QString();
}

} // namespace models
