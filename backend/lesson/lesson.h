// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/ink.h"
#include "lesson/round_result.h"

#include <span>

/// A teacher's lesson over a story, as plain values. A lesson never changes the story: it chooses, orders and
/// adds to it.
namespace lesson {

/// What the teacher made of one step of the story.
struct LessonStep {
    story::Id step;
    bool shown = true;             ///< Whether the class sees it.
    std::optional<QString> notes;  ///< In place of the story's speaker notes; Markdown.
    std::optional<double> minutes; ///< In place of the story's.
    std::vector<Stroke> ink;       ///< In the order in which it was drawn.

    friend bool operator==(const LessonStep&, const LessonStep&) = default;
};

/// A state of the explorer that the teacher wants to come back to.
struct Bookmark {
    QString title;
    QString link; ///< A deep link, `two-rivers://…` (explore/deep_link.h).

    friend bool operator==(const Bookmark&, const Bookmark&) = default;
};

struct Lesson {
    QString story;                 ///< The name of the story that it is about.
    QString title;                 ///< May be empty.
    std::vector<LessonStep> steps; ///< In the order of the lesson, each step of the story at most once.
    std::vector<Bookmark> bookmarks;
    std::vector<RoundResult> rounds{}; ///< Of exercises that were done in it, the oldest first.

    friend bool operator==(const Lesson&, const Lesson&) = default;
};

inline constexpr std::size_t kMostSteps = 500;
inline constexpr std::size_t kMostBookmarks = 500;
inline constexpr qsizetype kLongestTitle = 300; ///< In UTF-16 units, as below.
inline constexpr qsizetype kLongestNotes = 20'000;
inline constexpr qsizetype kLongestLink = 4'000;
inline constexpr double kMostMinutes = 120;

/// The lesson that a story is before anyone changes it: every step, in the story's order.
[[nodiscard]] Lesson lessonOf(const story::Story& story);

/// The lesson made to fit the story as it is now: steps that it has and the lesson does not know are added at
/// the end and not shown. Steps that the story no longer has stay, with their notes and ink.
[[nodiscard]] Lesson fitted(Lesson lesson, const story::Story& story);

/// A step as it is taught.
struct PlannedStep {
    const story::Step* step = nullptr; ///< Of the story; never null.
    QString notes;                     ///< The teacher's, or the story's.
    double minutes = 0;

    friend bool operator==(const PlannedStep&, const PlannedStep&) = default;
};

/// The steps that the class sees, in order; those that the story does not have are left out.
[[nodiscard]] std::vector<PlannedStep> plannedSteps(const Lesson& lesson, const story::Story& story);
/// The same; every step, with the story's own notes and minutes, where there is no lesson. Only those in
/// `chosen`, unless that is empty.
[[nodiscard]] std::vector<PlannedStep> plannedSteps(const Lesson* lesson, const story::Story& story,
                                                    std::span<const story::Id> chosen = {});

/// The lesson's part about a step, made at the end when there is none.
[[nodiscard]] LessonStep& stepOf(Lesson& lesson, const story::Id& step);
/// The same, or null.
[[nodiscard]] const LessonStep* findStep(const Lesson& lesson, const story::Id& step);
/// What is drawn on a step; nothing where there is no lesson. Points into the lesson.
[[nodiscard]] std::span<const Stroke> inkOf(const Lesson* lesson, const story::Id& step);

} // namespace lesson
