// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/doubt.h"

#include <algorithm>

namespace explore {

namespace {

template <typename Thing> bool isUnverified(const Thing& thing) {
    return thing.confidence != story::Confidence::Verified;
}

bool isUnverified(const story::Series& series) {
    return std::ranges::any_of(series.observations, [](const story::Observation& row) {
        return !row.superseded && row.confidence != story::Confidence::Verified;
    });
}

bool isUnverified(const story::Check& check) {
    return check.verdict != story::Verdict::Supported;
}

template <typename Thing>
void addUnverified(std::set<story::Ref>& refs, story::Kind kind, const std::vector<Thing>& things) {
    for (const Thing& thing : things) {
        if (isUnverified(thing))
            refs.insert({kind, thing.id});
    }
}

} // namespace

std::set<story::Ref> unverified(const story::Story& story) {
    std::set<story::Ref> refs;
    addUnverified(refs, story::Kind::Event, story.events);
    addUnverified(refs, story::Kind::Route, story.routes);
    addUnverified(refs, story::Kind::Series, story.series);
    addUnverified(refs, story::Kind::Check, story.checks);
    addUnverified(refs, story::Kind::Term, story.terms);
    return refs;
}

} // namespace explore
