// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/match_index.h"
#include "story/story.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// Exercises made from a story's own links. Nothing is written for them by hand, and what is right follows
/// from the bundle's data alone.
namespace exercise {

enum class Kind {
    Region, ///< A name is left out of a passage: which region is it? Chosen from a list, or clicked on the
            ///< map.
    Order,  ///< Events are to be put in the order in which they happened.
    Source, ///< Which of these claims does a source support?
};
inline constexpr std::array kKinds{Kind::Region, Kind::Order, Kind::Source};
/// The kind's name: "region", "order", "source".
[[nodiscard]] QString kindName(Kind kind);

/// A question with its answer, as a value. exercise_text.h says it in words.
struct Exercise {
    Kind kind = Kind::Region;
    std::uint32_t seed = 0;
    story::Id paragraph;  ///< Of Kind::Region: from which the passage is. Empty else.
    QString passage;      ///< Of Kind::Region: one sentence with a gap, which is kGap.
    QString passageWhole; ///< The same without the gap.
    story::Id source;     ///< Of Kind::Source: the source that is asked about. Empty else.
    /// What there is to choose from or to order, as it is shown: regions, events or checks.
    std::vector<story::Ref> choices;
    /// Indexes of `choices`: the right one, or all of them in the right order.
    std::vector<std::size_t> answer;
    std::vector<story::Id> sources; ///< On which the answer rests; never empty.

    friend bool operator==(const Exercise&, const Exercise&) = default;
};

/// What stands in a passage in place of the name.
inline constexpr QStringView kGap{u"_____"};

/// An exercise of that kind, the same for the same story and seed. Nothing when the story has too little for
/// it.
[[nodiscard]] std::optional<Exercise> make(const explore::MatchIndex& index, Kind kind, std::uint32_t seed);

/// `count` exercises of different kinds in turn, none with a question asked before, from seeds that follow
/// `seed`; fewer when the story has no more.
[[nodiscard]] std::vector<Exercise> makeSeveral(const explore::MatchIndex& index, std::uint32_t seed,
                                                std::size_t count);

/// True when the choices, in the order in which they were given, are the right answer.
[[nodiscard]] bool isRight(const Exercise& exercise, const std::vector<std::size_t>& given);

/// True when a click on the map at that position answers a Kind::Region: the region is there, or something
/// that lies in it.
[[nodiscard]] bool isRightAt(const explore::MatchIndex& index, const Exercise& exercise,
                             const story::Position& position, double tolerance_km = 3);

/// The choice of a Kind::Region that things on the map mean: the right one when any of them is it or lies in
/// it, else the first that one of them is or lies in. Nothing when they mean none.
[[nodiscard]] std::optional<std::size_t> choiceOf(const explore::MatchIndex& index, const Exercise& exercise,
                                                  const std::vector<story::Ref>& refs);

} // namespace exercise
