// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ink_board.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace models {

namespace {

const std::array kInkColours{QStringLiteral("c1"), QStringLiteral("c2"), QStringLiteral("c3"),
                             QStringLiteral("c4"), QStringLiteral("c5")};
const QString kEraser = QStringLiteral("eraser");

/// To be seen from the back row.
double widthOf(lesson::Tool tool) {
    constexpr double kPen_px = 5;
    constexpr double kHighlighter_px = 26;
    return tool == lesson::Tool::Highlighter ? kHighlighter_px : kPen_px;
}

} // namespace

InkBoard::InkBoard(explore::Explorer& explorer, OpenLesson& lesson, QObject* parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_lesson(lesson) {
    connect(&lesson, &OpenLesson::inkChanged, this, &InkBoard::follow);
}

void InkBoard::follow() {
    m_sheets.clear();
    ++m_revision;
    Q_EMIT inkChanged();
}

void InkBoard::setDrawing(bool drawing) {
    if (drawing == m_drawing)
        return;
    m_drawing = drawing;
    cancel();
    Q_EMIT toolChanged();
}

void InkBoard::setTool(const QString& tool) {
    if (tool == m_tool || (tool != kEraser && !lesson::toolFromName(tool)))
        return;
    m_tool = tool;
    cancel();
    Q_EMIT toolChanged();
}

void InkBoard::setColour(const QString& colour) {
    if (colour == m_colour || !std::ranges::contains(kInkColours, colour))
        return;
    m_colour = colour;
    Q_EMIT toolChanged();
}

lesson::InkSheet InkBoard::sheetOf(const QString& step) {
    const lesson::LessonStep* own =
        m_lesson.isOpened() ? lesson::findStep(*m_lesson.lesson(), step) : nullptr;
    if (own == nullptr || own->ink.empty())
        return {};
    lesson::InkSheet& sheet = m_sheets[step];
    if (!sheet.strokes)
        sheet.strokes = std::make_shared<const std::vector<lesson::Stroke>>(own->ink);
    return sheet;
}

lesson::Stroke InkBoard::strokeAt(const story::Position& position) const {
    const lesson::Tool tool = lesson::toolFromName(m_tool).value_or(lesson::Tool::Pen);
    return {.tool = tool, .colour = m_colour, .width_px = widthOf(tool), .points = {position}, .text = {}};
}

void InkBoard::setPending(std::vector<lesson::Stroke> strokes) {
    if (strokes.empty() && !m_pending.strokes)
        return;
    m_pending.strokes =
        strokes.empty() ? nullptr : std::make_shared<const std::vector<lesson::Stroke>>(std::move(strokes));
    Q_EMIT pendingChanged();
}

void InkBoard::press(const QString& step, double longitude, double latitude) {
    if (m_tool == kEraser || m_tool == lesson::toolName(lesson::Tool::Text))
        return;
    m_step = step;
    setPending({strokeAt({longitude, latitude})});
}

void InkBoard::move(double longitude, double latitude) {
    if (!m_pending.strokes)
        return;
    lesson::Stroke stroke = m_pending.strokes->front();
    const story::Position at{longitude, latitude};
    if (stroke.points.back() == at)
        return;
    // An arrow is straight: from where it began to where the pointer is.
    if (stroke.tool == lesson::Tool::Arrow)
        stroke.points.resize(1);
    stroke.points.push_back(at);
    setPending({std::move(stroke)});
}

void InkBoard::lift() {
    if (!m_pending.strokes)
        return;
    const lesson::Stroke stroke = m_pending.strokes->front();
    const bool isStroke = stroke.tool != lesson::Tool::Arrow || stroke.points.size() > 1;
    if (isStroke)
        m_lesson.changeInk([&](lesson::InkHistory& history, lesson::Lesson& lesson) {
            return history.add(lesson, m_step, stroke);
        });
    setPending({});
}

void InkBoard::cancel() {
    setPending({});
}

void InkBoard::write(const QString& step, double longitude, double latitude, const QString& text) {
    if (text.trimmed().isEmpty())
        return;
    lesson::Stroke stroke = strokeAt({longitude, latitude});
    stroke.tool = lesson::Tool::Text;
    stroke.text = text.trimmed().first(std::min(text.trimmed().size(), lesson::kLongestInkText));
    m_lesson.changeInk([&](lesson::InkHistory& history, lesson::Lesson& lesson) {
        return history.add(lesson, step, stroke);
    });
}

void InkBoard::erase(const QString& step, const QList<int>& strokes) {
    if (strokes.isEmpty() || !m_lesson.isOpened())
        return;
    std::vector<std::size_t> indexes;
    for (const int index : strokes) {
        if (index >= 0)
            indexes.push_back(static_cast<std::size_t>(index));
    }
    m_lesson.changeInk([&](lesson::InkHistory& history, lesson::Lesson& lesson) {
        return history.erase(lesson, step, indexes);
    });
}

void InkBoard::clear(const QString& step) {
    const lesson::InkSheet sheet = sheetOf(step);
    if (!sheet.strokes)
        return;
    QList<int> all(static_cast<qsizetype>(sheet.strokes->size()));
    std::iota(all.begin(), all.end(), 0);
    erase(step, all);
}

void InkBoard::goTo(const std::optional<story::Id>& step) {
    if (step && *step != m_explorer.state().step)
        m_explorer.goToStep(*step);
}

void InkBoard::undo() {
    if (!canUndo())
        return;
    std::optional<story::Id> step;
    m_lesson.changeInk([&step](lesson::InkHistory& history, lesson::Lesson& lesson) {
        step = history.undo(lesson);
        return step.has_value();
    });
    goTo(step);
}

void InkBoard::redo() {
    if (!canRedo())
        return;
    std::optional<story::Id> step;
    m_lesson.changeInk([&step](lesson::InkHistory& history, lesson::Lesson& lesson) {
        step = history.redo(lesson);
        return step.has_value();
    });
    goTo(step);
}

} // namespace models
