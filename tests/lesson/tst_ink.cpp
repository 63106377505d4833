// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/ink_history.h"
#include "lesson/ink_view.h"
#include "lesson/lesson_file.h"
#include "lesson_fixture.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

class TestInk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysWhereItBelongs();
    void undoAndRedoRestoreEveryState();
    void eraserTakesWhatItTouches();
    void longLinesBecomeSeveral();
    void refusesWhatCannotBeKept();
};

namespace {

const story::Id kStep = QStringLiteral("p1-exodus");

lesson::InkView randomView(std::mt19937& random) {
    std::uniform_real_distribution<double> x(0.80, 0.87);
    std::uniform_real_distribution<double> y(0.37, 0.41);
    std::uniform_real_distribution<double> zoom(3, 16);
    std::uniform_int_distribution<int> width(360, 3840);
    std::uniform_int_distribution<int> height(240, 2160);
    return {{{x(random), y(random)}, zoom(random)},
            {static_cast<double>(width(random)), static_cast<double>(height(random))}};
}

double distance_deg(const story::Position& a, const story::Position& b) {
    return std::max(std::abs(a.longitude_deg - b.longitude_deg), std::abs(a.latitude_deg - b.latitude_deg));
}

const std::vector<lesson::Stroke>& inkOf(const lesson::Lesson& lesson) {
    return lesson::findStep(lesson, kStep)->ink;
}

} // namespace

void TestInk::staysWhereItBelongs() {
    std::mt19937 random(20);
    lesson::Lesson lesson = fixture::lesson();
    const lesson::Lesson drawn = lesson;
    for (int round = 0; round < 100; ++round) {
        // A window of any size at any zoom shows the stroke over the same ground, …
        const lesson::InkView view = randomView(random);
        for (const story::Position& position : inkOf(lesson).front().points) {
            const story::Position shown = lesson::positionAt(view, lesson::pixelOf(view, position));
            QVERIFY(distance_deg(shown, position) < 1e-6);
        }
        // … and a file keeps it there.
        const auto bytes = lesson::bytesOf(lesson);
        QVERIFY(bytes.has_value());
        const lesson::Reading reading =
            lesson::read(*bytes, QStringLiteral("a.tworivers"), fixture::kSchemas);
        QVERIFY(reading.problems.empty());
        lesson = *reading.lesson;
        for (std::size_t i = 0; i < inkOf(drawn).front().points.size(); ++i)
            QVERIFY(distance_deg(inkOf(lesson).front().points[i], inkOf(drawn).front().points[i]) < 1e-6);
    }
    QCOMPARE(lesson, drawn);
}

void TestInk::undoAndRedoRestoreEveryState() {
    std::mt19937 random(7);
    lesson::Lesson lesson;
    lesson::InkHistory history;
    const std::array steps{kStep, QStringLiteral("p2-count")};
    for (const story::Id& step : steps)
        lesson::stepOf(lesson, step).shown = true;
    std::vector<lesson::Lesson> states{lesson};
    for (int i = 0; i < 200; ++i) {
        const story::Id& step = steps.at(random() % 2);
        const std::size_t count = lesson::findStep(lesson, step)->ink.size();
        if (count > 3 && random() % 3 == 0)
            QVERIFY(history.erase(lesson, step, {random() % count, random() % count}));
        else
            QVERIFY(history.add(lesson, step, fixture::penStroke(i)));
        states.push_back(lesson);
    }
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(history.undo(lesson).has_value());
        QCOMPARE(lesson, states[i - 1]);
    }
    QVERIFY(!history.canUndo() && !history.undo(lesson));
    for (std::size_t i = 1; i < states.size(); ++i) {
        QVERIFY(history.redo(lesson).has_value());
        QCOMPARE(lesson, states[i]);
    }
    history.undo(lesson);
    QVERIFY(history.add(lesson, kStep, fixture::penStroke(999)));
    QVERIFY(!history.canRedo()); // a new stroke forgets what was taken back
}

void TestInk::eraserTakesWhatItTouches() {
    const lesson::InkView view{{{0.85, 0.39}, 8}, {1000, 800}};
    const auto at = [&](double x, double y) { return lesson::positionAt(view, {x, y}); };
    lesson::Stroke line;
    line.width_px = 4;
    line.points = {at(100, 100), at(300, 100)};
    lesson::Stroke dot;
    dot.points = {at(500, 500)};
    const std::vector ink{line, dot};
    using Indexes = std::vector<std::size_t>;
    QCOMPARE(lesson::strokesUnder(view, ink, {200, 108}, 7), (Indexes{0})); // 6 and half the breadth
    QCOMPARE(lesson::strokesUnder(view, ink, {200, 110}, 7), Indexes());
    QCOMPARE(lesson::strokesUnder(view, ink, {503, 500}, 7), (Indexes{1}));
    QCOMPARE(lesson::strokesUnder(view, ink, {320, 100}, 7), Indexes());
}

void TestInk::longLinesBecomeSeveral() {
    lesson::Lesson lesson;
    lesson::InkHistory history;
    const lesson::Stroke line = fixture::penStroke(1, 9'000);
    QVERIFY(history.add(lesson, kStep, line));
    std::vector<story::Position> joined{line.points.front()};
    for (const lesson::Stroke& piece : inkOf(lesson)) {
        QVERIFY(piece.points.size() <= lesson::kMostPoints);
        QCOMPARE(piece.points.front(), joined.back());
        joined.insert(joined.end(), piece.points.begin() + 1, piece.points.end());
    }
    QCOMPARE(joined, line.points);
    history.undo(lesson);
    QVERIFY(inkOf(lesson).empty());
}

void TestInk::refusesWhatCannotBeKept() {
    lesson::Lesson lesson;
    lesson::InkHistory history;
    lesson::Stroke stroke = fixture::penStroke(1);
    stroke.points.front().latitude_deg = std::nan("");
    QVERIFY(!history.add(lesson, kStep, stroke));
    QVERIFY(!history.add(lesson, kStep, lesson::Stroke{}));
    for (int i = 0; history.add(lesson, kStep, fixture::penStroke(i, 2)); ++i)
        QVERIFY(i < 10'000);
    QCOMPARE(inkOf(lesson).size(), lesson::kMostStrokes);
    const auto bytes = lesson::bytesOf(lesson);
    QVERIFY(bytes.has_value());
    QCOMPARE(*lesson::read(*bytes, QStringLiteral("a"), fixture::kSchemas).lesson, lesson);
}

QTEST_MAIN(TestInk)
#include "tst_ink.moc"
