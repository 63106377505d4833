// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exercise_map.h"

#include <algorithm>

namespace models {

namespace {

story::Frame unitedFrame(const story::Frame& a, const story::Frame& b) {
    return {.west_deg = std::min(a.west_deg, b.west_deg),
            .south_deg = std::min(a.south_deg, b.south_deg),
            .east_deg = std::max(a.east_deg, b.east_deg),
            .north_deg = std::max(a.north_deg, b.north_deg)};
}

/// Nothing where they have nothing in common.
std::optional<story::Frame> commonFrame(const story::Frame& a, const story::Frame& b) {
    const story::Frame common{.west_deg = std::max(a.west_deg, b.west_deg),
                              .south_deg = std::max(a.south_deg, b.south_deg),
                              .east_deg = std::min(a.east_deg, b.east_deg),
                              .north_deg = std::min(a.north_deg, b.north_deg)};
    const bool isEmpty = common.west_deg >= common.east_deg || common.south_deg >= common.north_deg;
    return isEmpty ? std::nullopt : std::optional(common);
}

void widen(std::optional<story::Frame>& frame, const story::Frame& by) {
    frame = frame ? unitedFrame(*frame, by) : by;
}

/// Everything that there is to choose from; of a country that the story shows in part, that part.
std::optional<story::Frame> frameOfChoices(const explore::Explorer& explorer,
                                           const exercise::Exercise& exercise) {
    std::optional<story::Frame> told;
    for (const story::Step& step : explorer.story().steps)
        widen(told, step.frame);
    std::optional<story::Frame> frame;
    for (const story::Ref& choice : exercise.choices) {
        const auto whole = explorer.index().frameOf(choice);
        if (!whole)
            continue;
        if (const auto seen = told ? commonFrame(*whole, *told) : whole)
            widen(frame, *seen);
    }
    return frame;
}

} // namespace

explore::State stateOfExercise(const explore::Explorer& explorer, const exercise::Exercise& exercise,
                               const explore::State& before) {
    explore::State state = explore::withSettingsOf({}, explorer.state());
    state.step = before.step;
    state.view = before.view;
    if (exercise.kind == exercise::Kind::Region) {
        if (const auto frame = frameOfChoices(explorer, exercise))
            state.view = *frame;
    }
    // Tags, ways and events belong to paragraphs: they would tell of which the exercise is.
    for (const char* layer : {"badges", "ways", "graticule"})
        state.hiddenLayers.insert(QString::fromLatin1(layer));
    for (const story::Way& way : explorer.story().ways)
        state.hiddenWays.insert(way.id);
    for (const story::Category& category : explorer.story().categories)
        state.hiddenCategories.insert(category.id);
    return state;
}

explore::State stateOfAnswer(const explore::Explorer& explorer, const exercise::Exercise& exercise,
                             const explore::State& before) {
    explore::State state = stateOfExercise(explorer, exercise, before);
    if (exercise.kind == exercise::Kind::Region)
        state.clauses.push_back({explore::Pane::Map, exercise.choices[exercise.answer.front()]});
    return state;
}

} // namespace models
