// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/event_counts.h"
#include "explore/event_table.h"
#include "explore/word_index.h"
#include "story/story.h"

#include <QHash>
#include <mutex>
#include <vector>

namespace explore {

class EvidenceFinder;

/// The events of a story as a table, with what its numbers mean: categories in the story's order (and after
/// them one for events whose category it lacks), confidences in the order of their enumeration. Built once;
/// const calls are safe from any thread.
class EventIndex {
public:
    /// The story outlives it; `finder` says which regions an event concerns.
    EventIndex(const story::Story& story, const EvidenceFinder& finder);
    ~EventIndex();
    EventIndex(const EventIndex&) = delete;
    EventIndex& operator=(const EventIndex&) = delete;
    EventIndex(EventIndex&&) = delete;
    EventIndex& operator=(EventIndex&&) = delete;

    [[nodiscard]] const EventTable& table() const { return m_table; }
    [[nodiscard]] const story::Event& event(EventRow row) const;
    /// The row of an event of the story's own list.
    [[nodiscard]] EventRow rowOf(const story::Event& event) const;

    /// The rows of the story's events with these ids, ascending, each once; unknown ids are passed over.
    [[nodiscard]] std::vector<EventRow> rowsOf(const std::vector<story::Id>& events) const;

    /// True for each site that is the place, or lies in or is about the region. Empty for other kinds.
    [[nodiscard]] std::vector<bool> sitesAt(const story::Ref& where) const;
    /// The events at a place, or in or about a region, in the story's order.
    [[nodiscard]] std::vector<const story::Event*> eventsAt(const story::Ref& where) const;
    /// The events that touch these days, in the story's order.
    [[nodiscard]] std::vector<const story::Event*> eventsTouching(const story::DaySpan& days) const;
    /// The rows of the events whose title or summary, in any language, have words that begin with each of
    /// these, as hasAllWords() tells; ascending.
    [[nodiscard]] std::vector<EventRow> rowsWithWords(QStringView words) const;
    /// How many of the counted events are at a place, or in or about a region.
    [[nodiscard]] int countAt(const EventCounts& counts, const story::Ref& where) const;

private:
    [[nodiscard]] std::uint32_t siteOf(const story::Event& event, const EvidenceFinder& finder);
    [[nodiscard]] std::vector<const story::Event*> inStoryOrder(std::vector<EventRow> rows) const;
    void readWords() const;

    const story::Story* m_story;
    QHash<QString, std::uint32_t> m_sites; ///< By place and regions, while the table is made.
    QHash<story::Ref, std::vector<std::uint32_t>> m_sitesByRef;
    QHash<story::Id, EventRow> m_rowsById;
    EventTable m_table;
    // Few stories are ever filtered by words, and reading all texts takes a while; so at the first question.
    mutable std::once_flag m_wordsRead;
    mutable WordIndex m_words;
};

} // namespace explore
