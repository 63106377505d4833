// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/exercise.h"

#include "exercise/kinds.h"

#include <algorithm>

namespace exercise {

namespace {

using Maker = std::optional<Exercise> (*)(const explore::MatchIndex&, Chance&);

Maker makerOf(Kind kind) {
    switch (kind) {
    case Kind::Region:
        return makeRegion;
    case Kind::Order:
        return makeOrder;
    case Kind::Source:
        return makeSource;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

/// What is asked, leaving aside what else there is to choose.
bool isSameQuestion(const Exercise& a, const Exercise& b) {
    if (a.kind != b.kind)
        return false;
    if (a.kind != Kind::Order)
        return a.passage == b.passage && a.source == b.source;
    std::vector<story::Ref> first = a.choices;
    std::vector<story::Ref> second = b.choices;
    std::ranges::sort(first);
    std::ranges::sort(second);
    return first == second;
}

/// Two regions under one position of which one lies in the other.
bool isWithin(const explore::MatchIndex& index, const story::Ref& ref, const story::Id& region) {
    const story::Story& story = index.story();
    const auto step = [&story](const story::Ref& at) -> story::Id {
        if (at.kind == story::Kind::Place) {
            const story::Place* place = story::find(story.places, at.id);
            return place == nullptr ? story::Id() : place->region;
        }
        const story::Region* inner = story::find(story.regions, at.id);
        return inner == nullptr ? story::Id() : inner->parent;
    };
    story::Ref at = ref;
    // A region has few around it; the bound is for parents that go in a circle.
    for (int level = 0; level < 16 && !at.id.isEmpty(); ++level) {
        if (at == story::Ref{story::Kind::Region, region})
            return true;
        at = {story::Kind::Region, step(at)};
    }
    return false;
}

bool isAnyWithin(const explore::MatchIndex& index, const std::vector<story::Ref>& refs,
                 const story::Id& region) {
    return std::ranges::any_of(refs, [&](const story::Ref& ref) { return isWithin(index, ref, region); });
}

} // namespace

QString kindName(Kind kind) {
    switch (kind) {
    case Kind::Region:
        return QStringLiteral("region");
    case Kind::Order:
        return QStringLiteral("order");
    case Kind::Source:
        return QStringLiteral("source");
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<Exercise> make(const explore::MatchIndex& index, Kind kind, std::uint32_t seed) {
    Chance chance(seed);
    auto exercise = makerOf(kind)(index, chance);
    if (exercise) {
        exercise->kind = kind;
        exercise->seed = seed;
    }
    return exercise;
}

std::vector<Exercise> makeSeveral(const explore::MatchIndex& index, std::uint32_t seed, std::size_t count) {
    // A story with little to ask gives the same questions again and again.
    constexpr std::size_t kTriesForEach = 12;
    std::vector<Exercise> made;
    for (std::size_t i = 0; i < count * kTriesForEach && made.size() < count; ++i) {
        const Kind kind = kKinds.at(made.size() % kKinds.size());
        auto exercise = make(index, kind, seed + static_cast<std::uint32_t>(i));
        if (exercise && std::ranges::none_of(
                            made, [&](const Exercise& other) { return isSameQuestion(*exercise, other); }))
            made.push_back(std::move(*exercise));
    }
    return made;
}

bool isRight(const Exercise& exercise, const std::vector<std::size_t>& given) {
    return given == exercise.answer;
}

bool isRightAt(const explore::MatchIndex& index, const Exercise& exercise, const story::Position& position,
               double tolerance_km) {
    if (exercise.kind != Kind::Region)
        return false;
    return isAnyWithin(index, index.refsAt(position, tolerance_km),
                       exercise.choices[exercise.answer.front()].id);
}

std::optional<std::size_t> choiceOf(const explore::MatchIndex& index, const Exercise& exercise,
                                    const std::vector<story::Ref>& refs) {
    if (exercise.kind != Kind::Region)
        return std::nullopt;
    const std::size_t right = exercise.answer.front();
    if (isAnyWithin(index, refs, exercise.choices[right].id))
        return right;
    for (const story::Ref& ref : refs) {
        for (std::size_t i = 0; i < exercise.choices.size(); ++i) {
            if (isWithin(index, ref, exercise.choices[i].id))
                return i;
        }
    }
    return std::nullopt;
}

} // namespace exercise
