// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/event_counts.h"
#include "explore/match_index.h"
#include "explore/state.h"
#include "explore/statistic_links.h"
#include "story/story.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace explore {

/// What follows from the state, worked out once a change.
struct Derived {
    /// Of the selection, or of the brush when nothing is selected (its paragraphs alone); nothing without
    /// either.
    std::optional<Match> match;
    story::DaySpan window;         ///< The days shown: the brush, or the step's window.
    std::set<story::Ref> lit;      ///< The selection and what belongs to it.
    std::set<story::Ref> stepLit;  ///< What the current paragraph mentions and the step highlights.
    std::set<story::Ref> hoverLit; ///< What is under the pointer or the focus, and what belongs to it.
};

/// Whether an event is shown by a pane, and how. What the pane itself asked for does not count: no view
/// filters itself.
struct EventAppearance {
    bool inWindow = true; ///< Touches the days shown. What is selected is never hidden by them.
    bool inCategory = true;
    bool matches = true; ///< Belongs to the selection, has the words and the support asked for.
    [[nodiscard]] bool prominent() const { return inWindow && inCategory && matches; }
};

/// The story, the state and all that derives from it. Panes call the intents; each changes the state at most
/// once and then tells every listener. Lives on one thread.
class Explorer {
public:
    explicit Explorer(std::shared_ptr<const story::Story> story);
    ~Explorer();
    Explorer(const Explorer&) = delete;
    Explorer& operator=(const Explorer&) = delete;
    /// One more explorer of the same story, in the same state; from then on each goes its own way.
    [[nodiscard]] std::unique_ptr<Explorer> another() const;

    [[nodiscard]] const story::Story& story() const;
    [[nodiscard]] const MatchIndex& index() const;
    [[nodiscard]] const State& state() const;
    [[nodiscard]] const Derived& derived() const;
    [[nodiscard]] const story::Step& step() const;
    [[nodiscard]] const story::Paragraph& paragraph() const;
    /// The figures of which the text speaks.
    [[nodiscard]] const std::vector<StatisticLink>& statistics() const;
    /// What is under the pointer or has the focus. Not part of the state.
    [[nodiscard]] const std::optional<story::Ref>& hovered() const;

    /// Puts a reader's own copy of the essay beside the story, or takes it away (null). It is no part of the
    /// state: a link opens for readers without the copy too.
    void setOriginal(std::shared_ptr<const story::Original> original);

    // Events and their numbers. A viewer ignores the clauses it made itself; without a viewer all clauses
    // hold.

    /// `event`: of story().events.
    [[nodiscard]] EventAppearance appearance(const story::Event& event, std::optional<Pane> viewer) const;
    /// How many events the viewer shows, and how they spread over categories, years, sites and confidences;
    /// MatchIndex::events() knows what the numbers mean. Valid until the next change.
    [[nodiscard]] const EventCounts& counts(std::optional<Pane> viewer) const;
    /// The counts for the switches of the categories: all clauses hold, but no category is switched off.
    [[nodiscard]] const EventCounts& countsOfSwitches() const;
    /// The counts of which the selection is a part: all clauses hold but the selection.
    [[nodiscard]] const EventCounts& countsBesideSelection() const;

    /// A listener is called after every change of the state or the hover; it lives as long as its
    /// subscription.
    using Listener = std::function<void()>;
    class Subscription;
    [[nodiscard]] std::unique_ptr<Subscription> subscribe(Listener listener);

    // Intents. An unknown id is ignored and the state stays.

    /// Goes to a step: its view, no clauses. Walking there and jumping there give the same state.
    void goToStep(const story::Id& id);
    /// Goes to the first step of a paragraph.
    void goToParagraph(const story::Id& id);
    /// `by` steps on (negative: back), stopping at the ends.
    void walk(int by);
    /// The same by paragraphs, to their first steps.
    void walkParagraphs(int by);
    /// Makes `ref` the selection. A region, place or route also moves the view to it (unless the map made the
    /// click), a time brushes its days.
    void select(const story::Ref& ref, Pane source);
    /// Narrows the time window. The whole span clears the brush.
    void brush(const story::DaySpan& days, Pane source);
    /// Shows only events that have these words; no words at all clear the filter.
    void filterWords(const QString& words, Pane source);
    /// Shows only events that are supported so well; none or all clear the filter.
    void filterConfidence(const std::set<story::Confidence>& shown, Pane source);
    /// Zooms or moves the timeline, as far as its limits allow; nothing shows all years.
    void showYears(const std::optional<YearRange>& years);
    /// Sets a second period beside the window; nothing ends the comparison.
    void compareWith(const std::optional<story::DaySpan>& days);
    /// The reader moved the map.
    void moveCamera(const Camera& camera);
    /// Back to the step's own view.
    void resetView();
    /// Takes back the newest clause; without any, ends a comparison. False when there was nothing to take
    /// back.
    bool clearNewest();
    void clearAll();
    void setCategoryShown(const story::Id& category, bool shown);
    void setWayShown(const story::Id& way, bool shown);
    void setLayerShown(const QString& layer, bool shown);
    void setLanguage(story::Language language);
    void setTheme(Theme theme);
    void setMapNames(MapNames names);
    /// Marks in every pane what is not verified, or no more.
    void setDoubtMarked(bool marked);
    /// Replaces the whole state (a deep link, history).
    void restore(const State& state);
    /// What is under the pointer or has the focus; nothing to end it. Not part of the state.
    void hover(const std::optional<story::Ref>& ref);

    /// True when panes are to mark the thing: it is not verified, and the reader wants to see what is not.
    [[nodiscard]] bool marksDoubt(const story::Ref& ref) const;
    /// True when the state differs from that right after goToStep(state().step), leaving language, theme,
    /// names and the marks of doubt aside.
    [[nodiscard]] bool wandered() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Ends its listener when it goes.
class Explorer::Subscription {
public:
    explicit Subscription(std::function<void()> end)
        : m_end(std::move(end)) {}
    ~Subscription() { m_end(); }
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;

private:
    std::function<void()> m_end;
};

} // namespace explore
