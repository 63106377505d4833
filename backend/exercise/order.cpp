// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/kinds.h"

#include <algorithm>
#include <numeric>

namespace exercise {

namespace {

/// Events whose dates are known to the day, the month or the year, and not said to be uncertain.
std::vector<const story::Event*> datedEvents(const story::Story& story) {
    std::vector<const story::Event*> events;
    for (const story::Event& event : story.events) {
        if (!event.date.isUncertain() && event.date.startEnd() == story::Date::End::Known &&
            event.date.endEnd() == story::Date::End::Known && !event.sources.empty())
            events.push_back(&event);
    }
    return events;
}

/// True when one is over before the other begins, whichever of its days each date means.
bool areApart(const story::Story& story, const story::Event& a, const story::Event& b) {
    return !a.date.span(story.span).overlaps(b.date.span(story.span));
}

bool isApartFromAll(const story::Story& story, const story::Event& event,
                    const std::vector<const story::Event*>& chosen) {
    return std::ranges::all_of(chosen,
                               [&](const story::Event* other) { return areApart(story, event, *other); });
}

/// Events of one paragraph where it has enough, so that the question is about what was just read.
std::vector<const story::Event*> pool(const story::Story& story, Chance& chance) {
    std::vector<const story::Event*> all = datedEvents(story);
    if (story.paragraphs.empty())
        return all;
    const story::Id& paragraph = story.paragraphs[chance.below(story.paragraphs.size())].id;
    std::vector<const story::Event*> near;
    std::ranges::copy_if(all, std::back_inserter(near), [&](const story::Event* event) {
        return std::ranges::contains(event->paragraphs, paragraph);
    });
    return near.size() >= kMostChoices ? near : all;
}

std::vector<const story::Event*> choose(const story::Story& story, std::vector<const story::Event*> events,
                                        Chance& chance) {
    chance.shuffle(events);
    std::vector<const story::Event*> chosen;
    for (const story::Event* event : events) {
        if (chosen.size() < kMostChoices && isApartFromAll(story, *event, chosen))
            chosen.push_back(event);
    }
    return chosen;
}

} // namespace

std::optional<Exercise> makeOrder(const explore::MatchIndex& index, Chance& chance) {
    const story::Story& story = index.story();
    std::vector<const story::Event*> events = choose(story, pool(story, chance), chance);
    if (events.size() < kFewestChoices)
        events = choose(story, datedEvents(story), chance);
    if (events.size() < kFewestChoices)
        return std::nullopt;
    // What is shown is never the answer already.
    const auto sortDay = [](const story::Event* event) { return event->date.sortDay(); };
    if (std::ranges::is_sorted(events, {}, sortDay))
        std::ranges::rotate(events, events.begin() + 1);
    Exercise exercise;
    exercise.answer.resize(events.size());
    std::iota(exercise.answer.begin(), exercise.answer.end(), std::size_t{0});
    std::ranges::sort(exercise.answer, {}, [&](std::size_t i) { return sortDay(events[i]); });
    for (const story::Event* event : events) {
        exercise.choices.push_back({story::Kind::Event, event->id});
        for (const story::Id& source : event->sources) {
            if (!std::ranges::contains(exercise.sources, source))
                exercise.sources.push_back(source);
        }
    }
    return exercise;
}

} // namespace exercise
