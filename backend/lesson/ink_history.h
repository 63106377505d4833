// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/lesson.h"

#include <deque>

namespace lesson {

/// Draws, erases, undoes and redoes strokes of a lesson. It keeps what changed, not copies of the lesson, and
/// so works on the lesson whose changes it knows: strokes of that lesson change through it alone.
class InkHistory {
public:
    /// How many changes can be undone; the oldest are forgotten.
    static constexpr std::size_t kMostChanges = 500;

    /// Adds a stroke on top of the step's ink. A line with more points than a stroke may have becomes several
    /// that share their ends, and one change. False, and nothing happens, when the stroke is not sound or the
    /// step has no room for it.
    bool add(Lesson& lesson, const story::Id& step, const Stroke& stroke);
    /// Takes the strokes at these indexes away, as one change. False when there are none such.
    bool erase(Lesson& lesson, const story::Id& step, const std::vector<std::size_t>& strokes);
    /// Takes back the newest change. The step it was on, for the view to go there; nothing when there is
    /// none.
    std::optional<story::Id> undo(Lesson& lesson);
    /// Makes the change again that was taken back last.
    std::optional<story::Id> redo(Lesson& lesson);

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }

private:
    /// A stroke and its index in the step's ink.
    struct Placed {
        std::size_t index = 0;
        Stroke stroke;
    };
    /// Strokes that came or went, by rising index.
    struct Change {
        story::Id step;
        bool added = true;
        std::vector<Placed> strokes;
    };
    static void put(std::vector<Stroke>& ink, const Change& change);
    static void take(std::vector<Stroke>& ink, const Change& change);
    void remember(Change change);

    std::deque<Change> m_done;
    std::vector<Change> m_undone;
};

} // namespace lesson
