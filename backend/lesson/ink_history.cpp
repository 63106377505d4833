// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/ink_history.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace lesson {

namespace {

/// A line in pieces that a stroke may hold; neighbours share a point.
std::vector<Stroke> piecesOf(const Stroke& stroke) {
    std::vector<Stroke> pieces;
    for (std::size_t first = 0; first == 0 || first + 1 < stroke.points.size(); first += kMostPoints - 1) {
        const std::size_t end = std::min(first + kMostPoints, stroke.points.size());
        Stroke piece = stroke;
        piece.points.assign(std::next(stroke.points.begin(), static_cast<std::ptrdiff_t>(first)),
                            std::next(stroke.points.begin(), static_cast<std::ptrdiff_t>(end)));
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::size_t pointsIn(const LessonStep* step) {
    std::size_t count = 0;
    for (const Stroke& stroke : step == nullptr ? std::vector<Stroke>() : step->ink)
        count += stroke.points.size();
    return count;
}

bool hasRoom(const Lesson& lesson, const LessonStep* step, const Stroke& stroke, std::size_t pieces) {
    if (step == nullptr && lesson.steps.size() >= kMostSteps)
        return false;
    return (step == nullptr ? 0 : step->ink.size()) + pieces <= kMostStrokes &&
           pointsIn(step) + stroke.points.size() <= kMostPointsOfStep;
}

} // namespace

bool InkHistory::add(Lesson& lesson, const story::Id& step, const Stroke& stroke) {
    std::vector<Stroke> pieces = piecesOf(stroke);
    const LessonStep* before = findStep(lesson, step);
    const std::size_t first = before == nullptr ? 0 : before->ink.size();
    if (!std::ranges::all_of(pieces, isSound) || !hasRoom(lesson, before, stroke, pieces.size()))
        return false;
    Change change{.step = step, .added = true, .strokes = {}};
    for (std::size_t i = 0; i < pieces.size(); ++i)
        change.strokes.push_back({first + i, std::move(pieces[i])});
    put(stepOf(lesson, step).ink, change);
    remember(std::move(change));
    return true;
}

bool InkHistory::erase(Lesson& lesson, const story::Id& step, const std::vector<std::size_t>& strokes) {
    const LessonStep* own = findStep(lesson, step);
    if (own == nullptr)
        return false;
    Change change{.step = step, .added = false, .strokes = {}};
    for (std::size_t index = 0; index < own->ink.size(); ++index) {
        if (std::ranges::contains(strokes, index))
            change.strokes.push_back({index, own->ink[index]});
    }
    if (change.strokes.empty())
        return false;
    take(stepOf(lesson, step).ink, change);
    remember(std::move(change));
    return true;
}

std::optional<story::Id> InkHistory::undo(Lesson& lesson) {
    if (m_done.empty())
        return std::nullopt;
    Change change = std::move(m_done.back());
    m_done.pop_back();
    std::vector<Stroke>& ink = stepOf(lesson, change.step).ink;
    change.added ? take(ink, change) : put(ink, change);
    story::Id step = change.step;
    m_undone.push_back(std::move(change));
    return step;
}

std::optional<story::Id> InkHistory::redo(Lesson& lesson) {
    if (m_undone.empty())
        return std::nullopt;
    Change change = std::move(m_undone.back());
    m_undone.pop_back();
    std::vector<Stroke>& ink = stepOf(lesson, change.step).ink;
    change.added ? put(ink, change) : take(ink, change);
    story::Id step = change.step;
    m_done.push_back(std::move(change));
    return step;
}

void InkHistory::put(std::vector<Stroke>& ink, const Change& change) {
    for (const Placed& placed : change.strokes) {
        const std::size_t index = std::min(placed.index, ink.size());
        ink.insert(std::next(ink.begin(), static_cast<std::ptrdiff_t>(index)), placed.stroke);
    }
}

void InkHistory::take(std::vector<Stroke>& ink, const Change& change) {
    for (const Placed& placed : std::views::reverse(change.strokes)) {
        if (placed.index < ink.size())
            ink.erase(std::next(ink.begin(), static_cast<std::ptrdiff_t>(placed.index)));
    }
}

void InkHistory::remember(Change change) {
    m_undone.clear();
    m_done.push_back(std::move(change));
    if (m_done.size() > kMostChanges)
        m_done.pop_front();
}

} // namespace lesson
