// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_content.h"

#include "explore/account.h"
#include "explore/comparison.h"
#include "explore/wording.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>
#include <ranges>

namespace layers {

namespace {

constexpr double kLongestBar_years = 5; ///< A sum over more years than these is a note, not a bar.

int rankOf(const TimelineContent::Look& look, bool selected) {
    return selected ? 3 : look.hovered ? 2 : look.lit ? 1 : 0;
}

} // namespace

void TimelineContent::rebuild(const explore::Explorer& explorer) {
    const story::Story& story = explorer.story();
    m_language = explorer.state().language;
    m_locale = explore::localeOf(m_language);
    m_span = explore::timeExtent(story.span);

    m_lanes.clear();
    for (const story::Category& category : story.categories)
        m_lanes.push_back(
            {category.id, category.title.in(m_language), category.colour, category.shape, true});
    m_eras.clear();
    for (const story::Era& era : story.eras) {
        const explore::TimeExtent extent = explore::timeExtent(era.span, story.span);
        m_eras.push_back({extent.from, extent.to, era.title.in(m_language)});
    }
    m_asOf.reset();
    if (!story.asOf.text().isEmpty()) {
        m_asOf = explore::timeExtent(story.asOf, story.span).anchor();
        m_asOfYear = story.asOf.start().year;
    }

    struct Entry {
        const story::Event* event;
        explore::TimelineItem item;
    };
    std::vector<Entry> entries;
    entries.reserve(story.events.size());
    for (const story::Event& event : story.events) {
        const auto lane = std::ranges::find(m_lanes, event.category, &Lane::id);
        explore::TimelineItem item;
        item.lane = lane == m_lanes.end() ? 0 : static_cast<int>(lane - m_lanes.begin());
        item.time = explore::timeExtent(event.date, story.span);
        entries.push_back({&event, item});
    }
    std::ranges::stable_sort(entries, {}, [](const Entry& entry) { return entry.item.time.anchor(); });
    m_events.clear();
    m_items.clear();
    m_titles.clear();
    m_itemOfEvent.clear();
    for (const Entry& entry : entries) {
        m_itemOfEvent.emplace(entry.event->id, static_cast<int>(m_events.size()));
        m_events.push_back(entry.event);
        m_items.push_back(entry.item);
        m_titles.push_back({entry.event->title.in(m_language), entry.event->shortTitleIn(m_language)});
    }
    readCounts(story);
    refresh(explorer);
}

void TimelineContent::readCounts(const story::Story& story) {
    m_counts.clear();
    m_highestCount = 0;
    m_before = 0;
    m_beforeUntil = 0;
    const story::Series* series = explore::yearlySeries(story);
    if (!series)
        return;
    for (const story::Observation& row : series->observations) {
        const bool isTotal = row.group.isEmpty() || row.group == u"all";
        if (!row.value || row.superseded || !isTotal)
            continue;
        const explore::TimeExtent extent = explore::timeExtent(row.period, story.span);
        if (extent.to - extent.from > kLongestBar_years || row.period.startEnd() != story::Date::End::Known) {
            m_before += *row.value;
            m_beforeUntil = std::max(m_beforeUntil, extent.to);
            continue;
        }
        m_counts.push_back({extent.from, extent.to, *row.value});
        if (!row.period.isInterval())
            m_highestCount = std::max(m_highestCount, *row.value);
    }
}

void TimelineContent::refresh(const explore::Explorer& explorer) {
    const explore::State& state = explorer.state();
    const explore::Derived& derived = explorer.derived();
    for (Lane& lane : m_lanes)
        lane.shown = !state.hiddenCategories.contains(lane.id);
    m_window = explore::timeExtent(derived.window);
    m_windowIsAll = derived.window == explorer.story().span;
    m_compared = state.compared ? std::optional(explore::timeExtent(*state.compared)) : std::nullopt;
    m_hoveredTime.reset();
    for (const story::Ref& ref : derived.hoverLit) {
        if (ref.kind != story::Kind::Time)
            continue;
        if (const auto date = story::Date::parse(ref.id))
            m_hoveredTime = explore::timeExtent(*date, explorer.story().span);
    }

    const story::Ref* selection = state.selection();
    const story::Event* account = explore::shownAccount(explorer.story(), state);
    m_looks.assign(m_items.size(), {});
    m_labels.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const story::Ref ref{story::Kind::Event, m_events[i]->id};
        // A note's or a claim's event is picked out with it.
        const bool selected = (selection && *selection == ref) || m_events[i] == account;
        Look& look = m_looks[i];
        look.dim = !explorer.appearance(*m_events[i], explore::Pane::Timeline).matches;
        look.lit = selected || (!selection && derived.stepLit.contains(ref));
        look.hovered = derived.hoverLit.contains(ref);
        look.doubtful = explorer.marksDoubt(ref);
        explore::TimelineItem& item = m_items[i];
        item.shown = m_lanes.empty() || m_lanes[static_cast<std::size_t>(item.lane)].shown;
        item.rank = rankOf(look, selected);
        // What the paragraph speaks of is named in short; what the reader picks out, in full where there is
        // room.
        const Titles& titles = m_titles[i];
        if ((selected || look.hovered) && !titles.whole.isEmpty())
            m_labels.push_back({static_cast<int>(i), titles.whole, titles.brief, selected});
        else if (look.lit && !titles.brief.isEmpty())
            m_labels.push_back({static_cast<int>(i), titles.brief, {}, false});
    }
}

int TimelineContent::itemOf(const story::Id& event) const {
    return m_itemOfEvent.value(event, -1);
}

void TimelineContent::fill(explore::TimelineInput& input) const {
    input.lanes = std::max(1, static_cast<int>(m_lanes.size()));
    input.items = m_items;
    input.labels = m_labels;
    input.eras = m_eras;
    input.counts = m_counts;
    input.highestCount = m_highestCount;
    if (m_before > 0) {
        input.note = QCoreApplication::translate("TimelineLayer", "%1 arrivals in all the years to %2")
                         .arg(m_locale.toString(static_cast<qlonglong>(m_before)))
                         .arg(static_cast<int>(m_beforeUntil) - 1);
        input.noteUntil = m_beforeUntil;
    }
    input.asOf = m_asOf;
    if (m_asOf)
        input.flag = QCoreApplication::translate("TimelineLayer", "Essay’s last source, %1").arg(m_asOfYear);
    input.spanFrom = m_span.from;
    input.spanTo = m_span.to - 1;
    // Two periods are both named, even where one of them is everything.
    if (!m_windowIsAll || m_compared)
        input.window = m_window;
    input.compared = m_compared;
    input.tickText = [this](story::Day day, explore::TickUnit unit, bool withYear) {
        return tickText(day, unit, withYear);
    };
}

QString TimelineContent::tickText(story::Day day, explore::TickUnit unit, bool withYear) const {
    const QDate date = QDate(1970, 1, 1).addDays(day.number);
    struct Formats {
        QString month;
        QString monthOfYear;
        QString day;
        QString dayOfYear;
    };
    static const Formats english{QStringLiteral("MMM"), QStringLiteral("MMM yyyy"), QStringLiteral("d MMM"),
                                 QStringLiteral("d MMM yyyy")};
    static const Formats korean{QStringLiteral("M월"), QStringLiteral("yyyy년 M월"),
                                QStringLiteral("M월 d일"), QStringLiteral("yyyy년 M월 d일")};
    static const Formats chinese{QStringLiteral("M月"), QStringLiteral("yyyy年M月"), QStringLiteral("M月d日"),
                                 QStringLiteral("yyyy年M月d日")};
    const Formats& formats = m_language == story::Language::Korean    ? korean
                             : m_language == story::Language::Chinese ? chinese
                                                                      : english;
    switch (unit) {
    case explore::TickUnit::Year:
        return QString::number(date.year());
    case explore::TickUnit::Month:
        return m_locale.toString(date, withYear ? formats.monthOfYear : formats.month);
    case explore::TickUnit::Day:
        return m_locale.toString(date, withYear ? formats.dayOfYear : formats.day);
    }
    return {};
}

} // namespace layers
