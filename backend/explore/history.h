// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"

#include <chrono>
#include <deque>
#include <functional>

namespace explore {

/// Where the reader has been: the states of an explorer, and the way back and forward over them. It follows
/// the explorer by itself. One gesture is one entry: a map that is panned, years that are dragged or played
/// and words that are typed go on changing the same entry as long as no second passes without a change.
/// Settings (language, theme, names) are no place: changing them adds no entry, and going back keeps them.
class History {
public:
    /// Time since any fixed moment.
    using Clock = std::function<std::chrono::milliseconds()>;
    /// `explorer` outlives the history. Without a clock, the machine's own.
    explicit History(Explorer& explorer, Clock clock = {});

    /// No more than this many states are kept; the oldest go.
    static constexpr std::size_t kMostEntries = 100;
    /// A continuous change that goes on after so long is a new gesture.
    static constexpr std::chrono::milliseconds kPause{1000};

    [[nodiscard]] bool canGoBack() const { return m_here > 0; }
    [[nodiscard]] bool canGoForward() const { return m_here + 1 < m_entries.size(); }
    /// Restores the state before this one, or the one that back() left; nothing at the ends.
    void back();
    void forward();

    /// Lets the explorer change without a trace until resume(): for a presentation, which ends where it
    /// began.
    void pause() { m_paused = true; }
    void resume();

private:
    /// What a change is about, where changes of one kind may be one gesture.
    enum class Change { Nothing, Settings, Camera, Years, Brush, Words, Compared, Place };
    [[nodiscard]] static Change changeBetween(const State& before, const State& after);
    void follow();
    void add(const State& state, bool continues);
    void goTo(std::size_t entry);

    Explorer& m_explorer;
    Clock m_clock;
    std::deque<State> m_entries; ///< Never empty.
    std::size_t m_here = 0;
    Change m_lastChange = Change::Nothing;
    std::chrono::milliseconds m_lastTime{0};
    bool m_paused = false;
    std::unique_ptr<Explorer::Subscription> m_subscription;
};

} // namespace explore
