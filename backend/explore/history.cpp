// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/history.h"

#include <utility>

namespace explore {

namespace {

std::chrono::milliseconds machineTime() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

/// The clauses but those of a kind.
template <typename What> std::vector<Clause> without(std::vector<Clause> clauses) {
    std::erase_if(clauses, [](const Clause& clause) { return std::holds_alternative<What>(clause.what); });
    return clauses;
}

bool onlyViewDiffers(State before, const State& after) {
    before.view = after.view;
    return before == after;
}
bool onlyYearsDiffer(State before, const State& after) {
    before.years = after.years;
    return before == after;
}
bool onlyComparedDiffers(State before, const State& after) {
    before.compared = after.compared;
    return before == after;
}
template <typename What> bool onlyClauseDiffers(State before, State after) {
    before.clauses = without<What>(std::move(before.clauses));
    after.clauses = without<What>(std::move(after.clauses));
    return before == after;
}

} // namespace

History::History(Explorer& explorer, Clock clock)
    : m_explorer(explorer)
    , m_clock(clock ? std::move(clock) : Clock(machineTime))
    , m_entries{explorer.state()}
    , m_subscription(explorer.subscribe([this] { follow(); })) {}

History::Change History::changeBetween(const State& before, const State& after) {
    if (before == after)
        return Change::Nothing;
    if (withSettingsOf(before, after) == after)
        return Change::Settings;
    // Going home, or taking a condition back, is done at once and is a place of its own.
    if (onlyViewDiffers(before, after) && std::holds_alternative<Camera>(after.view))
        return Change::Camera;
    if (onlyYearsDiffer(before, after) && after.years)
        return Change::Years;
    if (onlyComparedDiffers(before, after) && after.compared)
        return Change::Compared;
    if (onlyClauseDiffers<story::DaySpan>(before, after) && after.brush() != nullptr)
        return Change::Brush;
    if (onlyClauseDiffers<WordFilter>(before, after) && after.words() != nullptr)
        return Change::Words;
    return Change::Place;
}

void History::follow() {
    if (m_paused)
        return;
    const State& now = m_explorer.state();
    const Change change = changeBetween(m_entries[m_here], now);
    if (change == Change::Nothing) // the hover, say
        return;
    if (change == Change::Settings) {
        m_entries[m_here] = now;
        return;
    }
    const std::chrono::milliseconds time = m_clock();
    const bool continues = change != Change::Place && change == m_lastChange && time - m_lastTime < kPause;
    m_lastChange = change;
    m_lastTime = time;
    add(now, continues);
}

void History::add(const State& state, bool continues) {
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(m_here) + 1, m_entries.end());
    if (continues)
        m_entries.back() = state;
    else
        m_entries.push_back(state);
    if (m_entries.size() > kMostEntries)
        m_entries.pop_front();
    m_here = m_entries.size() - 1;
    // A gesture that ends where it began went nowhere.
    if (continues && m_here > 0 && m_entries[m_here] == m_entries[m_here - 1]) {
        m_entries.pop_back();
        --m_here;
        m_lastChange = Change::Nothing;
    }
}

void History::goTo(std::size_t entry) {
    m_here = entry;
    m_lastChange = Change::Nothing;
    m_entries[m_here] = withSettingsOf(std::move(m_entries[m_here]), m_explorer.state());
    m_explorer.restore(m_entries[m_here]);
}

void History::back() {
    if (canGoBack())
        goTo(m_here - 1);
}

void History::forward() {
    if (canGoForward())
        goTo(m_here + 1);
}

void History::resume() {
    m_paused = false;
    follow();
}

} // namespace explore
