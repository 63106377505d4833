// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/kinds.h"

#include <algorithm>

namespace exercise {

namespace {

/// A source and a claim that it supports in full.
struct Support {
    story::Id source;
    const story::Check* check = nullptr;
};

std::vector<Support> supportsOf(const story::Story& story) {
    std::vector<Support> supports;
    for (const story::Check& check : story.checks) {
        if (check.verdict != story::Verdict::Supported)
            continue;
        for (const story::Id& source : check.sources) {
            if (story::find(story.sources, source) != nullptr)
                supports.push_back({source, &check});
        }
    }
    return supports;
}

/// True when the source has anything to do with the claim: it was checked with it, or a note of the claim
/// cites it.
bool touches(const story::Story& story, const story::Check& check, const story::Id& source) {
    return std::ranges::contains(check.sources, source) ||
           std::ranges::any_of(check.notes, [&](const story::Id& id) {
               const story::Note* note = story::find(story.notes, id);
               return note != nullptr && note->source == source;
           });
}

} // namespace

std::optional<Exercise> makeSource(const explore::MatchIndex& index, Chance& chance) {
    const story::Story& story = index.story();
    const std::vector<Support> supports = supportsOf(story);
    if (supports.empty())
        return std::nullopt;
    const Support& support = supports[chance.below(supports.size())];
    std::vector<story::Ref> choices;
    for (const story::Check& check : story.checks) {
        if (!touches(story, check, support.source))
            choices.push_back({story::Kind::Check, check.id});
    }
    chance.shuffle(choices);
    choices.resize(std::min(choices.size(), kMostChoices - 1));
    const story::Ref right{story::Kind::Check, support.check->id};
    choices.push_back(right);
    if (choices.size() < kFewestChoices)
        return std::nullopt;
    chance.shuffle(choices);
    Exercise exercise;
    exercise.source = support.source;
    exercise.answer = {static_cast<std::size_t>(std::ranges::find(choices, right) - choices.begin())};
    exercise.choices = std::move(choices);
    exercise.sources = support.check->sources;
    return exercise;
}

} // namespace exercise
