// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/lesson.h"

#include <algorithm>

namespace lesson {

Lesson lessonOf(const story::Story& story) {
    Lesson lesson{.story = story.name, .title = story.title.en, .steps = {}, .bookmarks = {}};
    for (const story::Step& step : story.steps)
        lesson.steps.push_back({.step = step.id, .shown = true, .notes = {}, .minutes = {}, .ink = {}});
    return lesson;
}

Lesson fitted(Lesson lesson, const story::Story& story) {
    for (const story::Step& step : story.steps) {
        if (findStep(lesson, step.id) == nullptr)
            stepOf(lesson, step.id).shown = false;
    }
    return lesson;
}

std::vector<PlannedStep> plannedSteps(const Lesson& lesson, const story::Story& story) {
    std::vector<PlannedStep> planned;
    for (const LessonStep& own : lesson.steps) {
        const story::Step* step = own.shown ? story::find(story.steps, own.step) : nullptr;
        if (step != nullptr)
            planned.push_back({.step = step,
                               .notes = own.notes.value_or(step->speakerNotes),
                               .minutes = own.minutes.value_or(step->minutes)});
    }
    return planned;
}

std::vector<PlannedStep> plannedSteps(const Lesson* lesson, const story::Story& story,
                                      std::span<const story::Id> chosen) {
    std::vector<PlannedStep> planned = plannedSteps(lesson != nullptr ? *lesson : lessonOf(story), story);
    if (!chosen.empty()) {
        std::erase_if(planned, [chosen](const PlannedStep& step) {
            return !std::ranges::contains(chosen, step.step->id);
        });
    }
    return planned;
}

LessonStep& stepOf(Lesson& lesson, const story::Id& step) {
    const auto found = std::ranges::find(lesson.steps, step, &LessonStep::step);
    if (found != lesson.steps.end())
        return *found;
    return lesson.steps.emplace_back(
        LessonStep{.step = step, .shown = true, .notes = {}, .minutes = {}, .ink = {}});
}

const LessonStep* findStep(const Lesson& lesson, const story::Id& step) {
    const auto found = std::ranges::find(lesson.steps, step, &LessonStep::step);
    return found == lesson.steps.end() ? nullptr : &*found;
}

std::span<const Stroke> inkOf(const Lesson* lesson, const story::Id& step) {
    const LessonStep* own = lesson == nullptr ? nullptr : findStep(*lesson, step);
    return own == nullptr ? std::span<const Stroke>() : std::span(own->ink);
}

} // namespace lesson
