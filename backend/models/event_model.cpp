// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/event_model.h"

#include "explore/date_text.h"

namespace models {

EventModel::EventModel(const explore::Explorer& explorer, QObject* parent)
    : QAbstractListModel(parent)
    , m_explorer(explorer)
    , m_language(explorer.state().language) {
    const story::Story& story = explorer.story();
    m_rows.reserve(story.events.size());
    for (const story::Event& event : story.events) {
        const story::DaySpan days = event.date.span(story.span);
        m_rows.push_back({&event, days.first.decimalYear(), story::Day{days.last.number + 1}.decimalYear(),
                          isShown(event)});
    }
}

bool EventModel::isShown(const story::Event& event) const {
    // The list is no pane: every clause holds for it.
    return m_explorer.appearance(event, std::nullopt).prominent();
}

int EventModel::shownCount() const {
    return m_explorer.counts(std::nullopt).total();
}

void EventModel::refresh() {
    const bool relabel = m_language != m_explorer.state().language;
    m_language = m_explorer.state().language;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool shown = isShown(*m_rows[i].event);
        if (shown == m_rows[i].shown && !relabel)
            continue;
        m_rows[i].shown = shown;
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed, {ShownRole, TitleRole, DateRole});
    }
}

int EventModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EventModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case EventIdRole:
        return row.event->id;
    case RefRole:
        return story::toString({story::Kind::Event, row.event->id});
    case Qt::DisplayRole:
    case TitleRole:
        return row.event->title.in(m_language);
    case DateRole:
        return explore::dateText(row.event->date, m_language);
    case SummaryRole:
        return row.event->summary;
    case CategoryRole:
        return row.event->category;
    case FromRole:
        return row.from;
    case ToRole:
        return row.to;
    case ShownRole:
        return row.shown;
    default:
        return {};
    }
}

QHash<int, QByteArray> EventModel::roleNames() const {
    return {
        {EventIdRole, "eventId"}, {RefRole, "ref"},         {TitleRole, "title"},
        {DateRole, "date"},       {SummaryRole, "summary"}, {CategoryRole, "category"},
        {FromRole, "from"},       {ToRole, "to"},           {ShownRole, "shown"},
    };
}

} // namespace models
