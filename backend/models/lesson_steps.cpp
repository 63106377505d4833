// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lesson_steps.h"

#include <algorithm>

namespace models {

namespace {

std::vector<story::Id> orderOf(const lesson::Lesson* lesson) {
    std::vector<story::Id> order;
    if (lesson != nullptr) {
        for (const lesson::LessonStep& step : lesson->steps)
            order.push_back(step.step);
    }
    return order;
}

} // namespace

LessonSteps::LessonSteps(explore::Explorer& explorer, OpenLesson& lesson, QObject* parent)
    : QAbstractListModel(parent)
    , m_explorer(explorer)
    , m_lesson(lesson) {
    connect(&lesson, &OpenLesson::changed, this, &LessonSteps::follow);
}

void LessonSteps::follow() {
    if (std::vector<story::Id> order = orderOf(m_lesson.lesson()); order != m_order) {
        beginResetModel();
        m_order = std::move(order);
        endResetModel();
    } else if (!m_order.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT told();
}

void LessonSteps::retranslate() {
    follow();
}

bool LessonSteps::has(int row) const {
    return row >= 0 && row < rowCount();
}

const story::Step* LessonSteps::stepAt(int row) const {
    return story::find(m_explorer.story().steps, m_order.at(static_cast<std::size_t>(row)));
}

int LessonSteps::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant LessonSteps::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        !m_lesson.isOpened())
        return {};
    const lesson::LessonStep& own = m_lesson.lesson()->steps.at(static_cast<std::size_t>(index.row()));
    const story::Step* step = stepAt(index.row());
    switch (role) {
    case StepIdRole:
        return own.step;
    case Qt::DisplayRole:
    case StatementRole:
        return step != nullptr ? step->statement.in(m_explorer.state().language) : own.step;
    case ParagraphRole: {
        const auto* paragraph =
            step != nullptr ? story::find(m_explorer.story().paragraphs, step->paragraph) : nullptr;
        return paragraph != nullptr ? paragraph->number : 0;
    }
    case ShownRole:
        return own.shown && step != nullptr;
    case MinutesRole:
        return own.minutes.value_or(step != nullptr ? step->minutes : 0);
    case NotesRole:
        return own.notes.value_or(step != nullptr ? step->speakerNotes : QString());
    case OwnNotesRole:
        return own.notes.has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> LessonSteps::roleNames() const {
    return {{StepIdRole, "stepId"},    {StatementRole, "statement"}, {ParagraphRole, "paragraph"},
            {ShownRole, "shown"},      {MinutesRole, "minutes"},     {NotesRole, "notes"},
            {OwnNotesRole, "ownNotes"}};
}

int LessonSteps::shownCount() const {
    return m_lesson.isOpened()
               ? static_cast<int>(lesson::plannedSteps(*m_lesson.lesson(), m_explorer.story()).size())
               : 0;
}

double LessonSteps::totalMinutes() const {
    double minutes = 0;
    if (m_lesson.isOpened()) {
        for (const lesson::PlannedStep& step : lesson::plannedSteps(*m_lesson.lesson(), m_explorer.story()))
            minutes += step.minutes;
    }
    return minutes;
}

void LessonSteps::setShown(int row, bool shown) {
    if (has(row))
        m_lesson.change([row, shown](lesson::Lesson& lesson) {
            lesson.steps[static_cast<std::size_t>(row)].shown = shown;
        });
}

void LessonSteps::move(int row, int by) {
    if (!has(row))
        return;
    const int to = std::clamp(row + by, 0, rowCount() - 1);
    m_lesson.change([row, to](lesson::Lesson& lesson) {
        const auto from = lesson.steps.begin() + row;
        if (to < row)
            std::rotate(lesson.steps.begin() + to, from, from + 1);
        else
            std::rotate(from, from + 1, lesson.steps.begin() + to + 1);
    });
}

void LessonSteps::setMinutes(int row, double minutes) {
    if (!has(row))
        return;
    const story::Step* step = stepAt(row);
    const double bounded = std::clamp(minutes, kFewestMinutes, lesson::kMostMinutes);
    m_lesson.change([&](lesson::Lesson& lesson) {
        const bool own = step == nullptr || step->minutes != bounded;
        lesson.steps[static_cast<std::size_t>(row)].minutes = own ? std::optional(bounded) : std::nullopt;
    });
}

void LessonSteps::setNotes(int row, const QString& notes) {
    if (!has(row))
        return;
    const story::Step* step = stepAt(row);
    m_lesson.change([&](lesson::Lesson& lesson) {
        const bool own = step == nullptr || step->speakerNotes != notes;
        lesson.steps[static_cast<std::size_t>(row)].notes = own ? std::optional(notes) : std::nullopt;
    });
}

} // namespace models
