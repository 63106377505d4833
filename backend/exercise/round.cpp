// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/round.h"

#include <algorithm>
#include <ranges>

namespace exercise {

namespace {

/// True for one of the choices, or for each of them once.
bool isPossible(const Exercise& exercise, const std::vector<std::size_t>& given) {
    if (exercise.kind != Kind::Order)
        return given.size() == 1 && given.front() < exercise.choices.size();
    std::vector<std::size_t> sorted = given;
    std::ranges::sort(sorted);
    return std::ranges::equal(sorted, std::views::iota(std::size_t{0}, exercise.choices.size()));
}

bool isOnTheMap(const story::Ref& ref) {
    return ref.kind == story::Kind::Region || ref.kind == story::Kind::Place;
}

} // namespace

Round::Round(const explore::MatchIndex& index, std::uint32_t seed, std::size_t count)
    : m_seed(seed)
    , m_exercises(makeSeveral(index, seed, count))
    , m_answers(m_exercises.size()) {}

const Exercise* Round::current() const {
    return isFinished() ? nullptr : &m_exercises[m_at];
}

const Answer* Round::answer() const {
    return isFinished() || !m_answers[m_at] ? nullptr : &*m_answers[m_at];
}

Score Round::score(std::optional<Kind> kind) const {
    Score score;
    for (std::size_t i = 0; i < m_exercises.size(); ++i) {
        if (kind && m_exercises[i].kind != *kind)
            continue;
        ++score.asked;
        score.right += m_answers[i] && m_answers[i]->right ? 1 : 0;
    }
    return score;
}

bool Round::give(const std::vector<std::size_t>& given) {
    if (isFinished() || m_answers[m_at] || !isPossible(m_exercises[m_at], given))
        return false;
    m_answers[m_at] = Answer{.given = given, .clicked = {}, .right = isRight(m_exercises[m_at], given)};
    return true;
}

bool Round::click(const explore::MatchIndex& index, const std::vector<story::Ref>& refs) {
    if (isFinished() || m_answers[m_at] || m_exercises[m_at].kind != Kind::Region)
        return false;
    if (const auto choice = choiceOf(index, m_exercises[m_at], refs))
        return give({*choice});
    const auto clicked = std::ranges::find_if(refs, isOnTheMap);
    if (clicked == refs.end())
        return false;
    m_answers[m_at] = Answer{.given = {}, .clicked = *clicked, .right = false};
    return true;
}

void Round::next() {
    if (answer() != nullptr)
        ++m_at;
}

} // namespace exercise
