// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/event_filter.h"

#include <algorithm>

namespace explore {

namespace {

using story::Kind;
using story::Ref;

struct DimensionsOf {
    Dimensions operator()(const Ref&) const { return EventFilter::selection; }
    Dimensions operator()(const story::DaySpan&) const { return Dimension::Time; }
    Dimensions operator()(const WordFilter&) const { return Dimension::Text; }
    Dimensions operator()(const ConfidenceFilter&) const { return Dimension::Confidence; }
};

bool isPlace(const Ref& ref) {
    return ref.kind == Kind::Place || ref.kind == Kind::Region;
}

} // namespace

EventFilter::EventFilter(const story::Story& story, const EventIndex& events)
    : m_story(&story)
    , m_events(&events)
    , m_filter(m_events->table()) {}

void EventFilter::follow(const State& state, const story::DaySpan& window,
                         const std::optional<Match>& match) {
    setViews(state);
    setCategories(state);
    setSelection(state.selection(), match);
    setWords(state.words());
    setConfidence(state.confidence());
    m_filter.setDays(window);
}

void EventFilter::setViews(const State& state) {
    m_ignored = {};
    for (const Clause& clause : state.clauses)
        m_ignored[static_cast<std::size_t>(clause.source)] |= std::visit(DimensionsOf(), clause.what);
    std::vector<Dimensions> views{Dimensions(), Dimension::Category, selection};
    for (const Dimensions ignored : m_ignored) {
        if (!std::ranges::contains(views, ignored))
            views.push_back(ignored);
    }
    m_filter.setViews(views);
}

void EventFilter::setCategories(const State& state) {
    std::vector<bool> shown(m_events->table().categories().codeCount(), true);
    for (std::size_t i = 0; i < m_story->categories.size(); ++i)
        shown[i] = !state.hiddenCategories.contains(m_story->categories[i].id);
    m_filter.setCodes(Dimension::Category, shown);
}

void EventFilter::setSelection(const Ref* selected, const std::optional<Match>& match) {
    const auto wanted = selected == nullptr ? std::nullopt : std::optional(*selected);
    if (wanted == m_selected)
        return;
    m_selected = wanted;
    std::optional<std::vector<bool>> sites;
    std::optional<std::vector<EventRow>> rows;
    std::optional<EventRow> exempt;
    if (wanted && isPlace(*wanted)) {
        sites = m_events->sitesAt(*wanted);
    } else if (wanted) {
        rows = m_events->rowsOf(match->events);
        if (wanted->kind == Kind::Event)
            exempt = rows->front();
    }
    m_filter.setCodes(Dimension::Place, sites);
    m_filter.setRows(Dimension::Belonging, std::move(rows));
    m_filter.setExempt(exempt);
}

void EventFilter::setWords(const WordFilter* filter) {
    const auto wanted = filter == nullptr ? std::nullopt : std::optional(*filter);
    if (wanted == m_words)
        return;
    m_words = wanted;
    m_filter.setRows(Dimension::Text,
                     wanted ? std::optional(m_events->rowsWithWords(wanted->words)) : std::nullopt);
}

void EventFilter::setConfidence(const ConfidenceFilter* filter) {
    std::vector<bool> shown(story::kConfidenceCount, filter == nullptr);
    if (filter != nullptr) {
        for (const story::Confidence confidence : filter->shown)
            shown[static_cast<std::size_t>(confidence)] = true;
    }
    m_filter.setCodes(Dimension::Confidence, shown);
}

} // namespace explore
