// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lesson_writer FILE: edits the lesson in FILE without end, ten strokes a second and faster, and says on
// standard output, a line for each change, how many changes the lesson then has. To be killed.

#include "lesson/keeper.h"
#include "lesson/lesson_file.h"
#include "lesson_fixture.h"

#include <QString>
#include <chrono>
#include <cstdio>
#include <thread>

int main(int argc, char** argv) {
    if (argc != 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    lesson::Lesson lesson = lesson::readFile(path, fixture::kSchemas).lesson.value_or(fixture::lesson());
    int changes = lesson.title.toInt();
    lesson::Keeper keeper(path);
    for (;;) {
        lesson.title = QString::number(++changes);
        std::vector<lesson::Stroke>& ink = lesson.steps.front().ink;
        ink.push_back(fixture::penStroke(changes, 20));
        if (ink.size() > 400)
            ink.erase(ink.begin());
        keeper.keep(lesson);
        std::printf("%d\n", changes);
        std::fflush(stdout);
        std::this_thread::sleep_for(std::chrono::milliseconds(4));
    }
}
