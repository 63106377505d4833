// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/event_index.h"

#include "explore/evidence.h"
#include "explore/folding.h"

#include <algorithm>
#include <set>

namespace explore {

namespace {

using story::Event;
using story::Id;
using story::Kind;
using story::Ref;

/// The same for events of one place and the same regions; ids have no line breaks.
QString siteKey(const Event& event) {
    QString key = event.place;
    for (const Id& region : event.regions)
        key += u'\n' + region;
    return key;
}

} // namespace

EventIndex::EventIndex(const story::Story& story, const EvidenceFinder& finder)
    : m_story(&story) {
    QHash<Id, std::uint16_t> categories;
    for (std::size_t i = story.categories.size(); i-- > 0;)
        categories.insert(story.categories[i].id, static_cast<std::uint16_t>(i));
    const auto unknown = static_cast<std::uint16_t>(story.categories.size());
    std::vector<EventFacts> facts;
    facts.reserve(story.events.size());
    for (const Event& event : story.events)
        facts.push_back({event.date.span(story.span), siteOf(event, finder),
                         categories.value(event.category, unknown),
                         static_cast<std::uint8_t>(event.confidence)});
    m_table = EventTable(facts, {story.categories.size() + 1, story::kConfidenceCount,
                                 static_cast<std::size_t>(m_sites.size())});
    m_sites = {};
    for (EventRow row = 0; row < m_table.size(); ++row)
        m_rowsById.insert(event(row).id, row);
}

EventIndex::~EventIndex() = default;

std::uint32_t EventIndex::siteOf(const Event& event, const EvidenceFinder& finder) {
    const QString key = siteKey(event);
    if (const auto known = m_sites.constFind(key); known != m_sites.constEnd())
        return *known;
    const auto site = static_cast<std::uint32_t>(m_sites.size());
    m_sites.insert(key, site);
    if (!event.place.isEmpty())
        m_sitesByRef[{Kind::Place, event.place}].push_back(site);
    const std::vector<Id> regions = finder.regionsOf(event);
    for (const Id& region : std::set(regions.begin(), regions.end()))
        m_sitesByRef[{Kind::Region, region}].push_back(site);
    return site;
}

const Event& EventIndex::event(EventRow row) const {
    return m_story->events[m_table.eventOf(row)];
}

EventRow EventIndex::rowOf(const Event& event) const {
    const std::ptrdiff_t position = &event - m_story->events.data();
    Q_ASSERT(position >= 0 && position < std::ssize(m_story->events));
    return m_table.rowOf(static_cast<std::size_t>(position));
}

std::vector<EventRow> EventIndex::rowsOf(const std::vector<Id>& events) const {
    std::set<EventRow> rows;
    for (const Id& id : events) {
        if (const auto row = m_rowsById.constFind(id); row != m_rowsById.constEnd())
            rows.insert(*row);
    }
    return {rows.begin(), rows.end()};
}

std::vector<bool> EventIndex::sitesAt(const Ref& where) const {
    std::vector<bool> sites(m_table.sites().codeCount());
    for (const std::uint32_t site : m_sitesByRef.value(where))
        sites[site] = true;
    return sites;
}

std::vector<const Event*> EventIndex::eventsAt(const Ref& where) const {
    std::vector<EventRow> rows;
    for (const std::uint32_t site : m_sitesByRef.value(where)) {
        const auto there = m_table.sites().rowsOf(site);
        rows.insert(rows.end(), there.begin(), there.end());
    }
    return inStoryOrder(std::move(rows));
}

std::vector<const Event*> EventIndex::eventsTouching(const story::DaySpan& days) const {
    return inStoryOrder(m_table.rowsTouching(days));
}

std::vector<const Event*> EventIndex::inStoryOrder(std::vector<EventRow> rows) const {
    std::ranges::sort(rows, {}, [this](EventRow row) { return m_table.eventOf(row); });
    std::vector<const Event*> events(rows.size());
    std::ranges::transform(rows, events.begin(), [this](EventRow row) { return &event(row); });
    return events;
}

std::vector<EventRow> EventIndex::rowsWithWords(QStringView words) const {
    std::call_once(m_wordsRead, [this] { readWords(); });
    return m_words.rowsWith(folded(words));
}

void EventIndex::readWords() const {
    for (EventRow row = 0; row < m_table.size(); ++row) {
        const Event& read = event(row);
        m_words.add(
            folded(QStringList{read.title.en, read.title.ko, read.title.zh, read.summary}.join(u' ')));
    }
    m_words.finish();
}

int EventIndex::countAt(const EventCounts& counts, const Ref& where) const {
    int count = 0;
    for (const std::uint32_t site : m_sitesByRef.value(where))
        count += counts.atSite(site);
    return count;
}

} // namespace explore
