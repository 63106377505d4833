// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson_fixture.h"

#include <random>

namespace fixture {

lesson::Stroke penStroke(int number, int points) {
    std::mt19937 random(static_cast<unsigned>(number));
    std::uniform_real_distribution<double> longitude_deg(119, 132);
    std::uniform_real_distribution<double> latitude_deg(33, 44);
    lesson::Stroke stroke;
    stroke.colour = QStringLiteral("c%1").arg(1 + number % 5);
    stroke.width_px = 2.5 + number % 7;
    for (int i = 0; i < points; ++i)
        stroke.points.push_back({longitude_deg(random), latitude_deg(random)});
    return stroke;
}

lesson::Lesson lesson() {
    lesson::Stroke arrow = penStroke(2, 2);
    arrow.tool = lesson::Tool::Arrow;
    lesson::Stroke highlighter = penStroke(3, 40);
    highlighter.tool = lesson::Tool::Highlighter;
    lesson::Stroke text = penStroke(4, 1);
    text.tool = lesson::Tool::Text;
    text.text = QStringLiteral("Here: 압록강 鸭绿江 \"the Yalu\"\n<b>&");
    lesson::Lesson made{.story = QStringLiteral("two-rivers"),
                        .title = QStringLiteral("Period 3"),
                        .steps = {},
                        .bookmarks = {}};
    made.steps = {
        {.step = QStringLiteral("p2-count"),
         .shown = true,
         .notes = QStringLiteral("Ask **first**.\n\n숫자는 누가 세는가?"),
         .minutes = 2.5,
         .ink = {penStroke(1), arrow, highlighter, text, penStroke(5, 1)}},
        {.step = QStringLiteral("p1-status"), .shown = false, .notes = QString(), .minutes = {}, .ink = {}},
        {.step = QStringLiteral("p1-exodus"),
         .shown = true,
         .notes = {},
         .minutes = {},
         .ink = {penStroke(6, 300)}}};
    made.bookmarks = {
        {QStringLiteral("Both rivers"), QStringLiteral("two-rivers://two-rivers?step=p1-exodus")}};
    made.rounds = {{.seed = 4'294'967'295,
                    .day = QDate(2026, 11, 30),
                    .exercises = {{.kind = QStringLiteral("region"),
                                   .given = {QStringLiteral("region:china")},
                                   .right = true},
                                  {.kind = QStringLiteral("order"),
                                   .given = {QStringLiteral("event:b"), QStringLiteral("event:a")},
                                   .right = false}}},
                   {.seed = 7, .day = QDate(2026, 12, 1), .exercises = {}}};
    return made;
}

} // namespace fixture
