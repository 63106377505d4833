// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A lesson outlives kill -9 at any moment of editing it.

#include "lesson/keeper.h"
#include "lesson/lesson_file.h"
#include "lesson_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <random>
#include <thread>

class TestLessonCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAtRandomMoments();
    void keepsEveryChangeThatWasFlushed();
    void saysThatItCannotWrite();
};

namespace {

/// When the writer told of a change, by its number.
struct Told {
    qint64 at_ms = 0;
    int changes = 0;
};

/// Lets the writer edit the file for so long, kills it and returns what it told.
std::vector<Told> editAndKill(const QString& path, qint64 life_ms) {
    std::vector<Told> told;
    QProcess writer;
    writer.start(QStringLiteral(TWO_RIVERS_LESSON_WRITER), {path});
    if (!writer.waitForStarted())
        return told;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < life_ms) {
        writer.waitForReadyRead(static_cast<int>(std::max<qint64>(1, life_ms - clock.elapsed())));
        while (writer.canReadLine())
            told.push_back({clock.elapsed(), writer.readLine().trimmed().toInt()});
    }
    writer.kill(); // SIGKILL
    writer.waitForFinished();
    while (writer.canReadLine())
        told.push_back({clock.elapsed(), writer.readLine().trimmed().toInt()});
    return told;
}

/// The last change that was told more than a second before the end.
int mustBeThere(const std::vector<Told>& told) {
    int changes = 0;
    for (const Told& line : told) {
        if (line.at_ms < told.back().at_ms - 1000)
            changes = line.changes;
    }
    return changes;
}

} // namespace

void TestLessonCrash::killedAtRandomMoments() {
    std::mt19937 random(2004);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tworivers"));
    QVERIFY(lesson::writeFile(path, fixture::lesson()).has_value());
    int saved = 0;
    int lost = 0; // rounds in which more than a second was lost
    for (int round = 0; round < 200; ++round) {
        // Most lives are short, to be killed in the first writes; every tenth is long enough to lose a
        // second.
        const auto life_ms = static_cast<qint64>(random() % 120) + (round % 10 == 9 ? 1200 : 10);
        const std::vector<Told> told = editAndKill(path, life_ms);
        const lesson::Reading reading = lesson::readFile(path, fixture::kSchemas);
        QVERIFY2(reading.lesson && reading.problems.empty(), qPrintable(QString::number(round)));
        const int found = reading.lesson->title.toInt();
        QVERIFY(found >= saved); // never an older lesson than the last that was seen
        if (!told.empty()) {
            lost += found < mustBeThere(told) ? 1 : 0;
            QVERIFY(found <= told.back().changes + 1);
        }
        saved = found;
    }
    // A disk may stall once or twice for a second; a keeper that waits too long loses it in each of the
    // twenty long lives.
    QVERIFY2(lost < 10, qPrintable(QString::number(lost)));
    QVERIFY2(saved > 200, qPrintable(QString::number(saved)));
}

void TestLessonCrash::keepsEveryChangeThatWasFlushed() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tworivers"));
    lesson::Lesson lesson = fixture::lesson();
    {
        lesson::Keeper keeper(path);
        for (int i = 0; i < 50; ++i) {
            lesson.steps.front().ink.push_back(fixture::penStroke(i));
            keeper.keep(lesson);
        }
        QVERIFY(!keeper.flush());
        QCOMPARE(*lesson::readFile(path, fixture::kSchemas).lesson, lesson);
        lesson.title = QStringLiteral("The last change");
        keeper.keep(lesson);
    }
    QCOMPARE(*lesson::readFile(path, fixture::kSchemas).lesson, lesson); // its end writes what is left
}

void TestLessonCrash::saysThatItCannotWrite() {
    const QTemporaryDir folder;
    std::optional<bundle::Diagnostic> heard;
    lesson::Keeper keeper(folder.filePath(QStringLiteral("missing/a.tworivers")),
                          [&](const auto& problem) { heard = problem; });
    keeper.keep(fixture::lesson());
    const auto problem = keeper.flush();
    QVERIFY(problem.has_value());
    QCOMPARE(heard->file, problem->file);
}

QTEST_MAIN(TestLessonCrash)
#include "tst_lesson_crash.moc"
