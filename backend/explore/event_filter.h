// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/cross_filter.h"
#include "explore/event_index.h"
#include "explore/match_index.h"
#include "explore/state.h"

#include <array>
#include <optional>

namespace explore {

/// A story's events as a state filters them: the clauses become conditions of a CrossFilter, the panes its
/// views.
class EventFilter {
public:
    /// What the selection filters by.
    static constexpr Dimensions selection = Dimension::Place | Dimension::Belonging;

    /// Both outlive it.
    EventFilter(const story::Story& story, const EventIndex& events);

    /// Applies what changed. `window`: the days shown; `match`: of the selection, when there is one.
    void follow(const State& state, const story::DaySpan& window, const std::optional<Match>& match);

    /// What an event of the story fails.
    [[nodiscard]] Dimensions failures(const story::Event& event) const {
        return m_filter.failures(m_events->rowOf(event));
    }
    /// What a pane does not let itself be filtered by: the clauses it made. Nothing without a pane.
    [[nodiscard]] Dimensions ignoredBy(std::optional<Pane> viewer) const {
        return viewer ? m_ignored[static_cast<std::size_t>(*viewer)] : Dimensions();
    }
    /// Of a view that ignores what a pane does, or Dimension::Category, or the selection, or nothing.
    [[nodiscard]] const EventCounts& counts(Dimensions ignored) const { return m_filter.counts(ignored); }

private:
    void setViews(const State& state);
    void setCategories(const State& state);
    void setSelection(const story::Ref* selected, const std::optional<Match>& match);
    void setWords(const WordFilter* filter);
    void setConfidence(const ConfidenceFilter* filter);

    const story::Story* m_story;
    const EventIndex* m_events;
    CrossFilter m_filter;
    std::array<Dimensions, kPaneCount> m_ignored; ///< By pane.
    std::optional<story::Ref> m_selected;         ///< What has been applied.
    std::optional<WordFilter> m_words;
};

} // namespace explore
