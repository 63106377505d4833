// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/lesson_file.h"
#include "lesson/lesson_json.h"
#include "lesson/zip.h"
#include "lesson_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <random>

class TestLessonFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void isAZipThatOthersOpen();
    void truncatedAnywhere();
    void bitsFlipped();
    void saysWhatItCouldNotRead();
    void keepsWhatASmallMistakeLeaves();
    void resultsOfExercises();
    void namesLeadNowhere();
    void boundedWhateverItClaims();
    void neverHalfWritten();
    void refusesWhatItCouldNotRead();
};

namespace {

const QString kName = QStringLiteral("period-3.tworivers");

QByteArray bytes() {
    return lesson::bytesOf(fixture::lesson()).value();
}

lesson::Reading reading(const QByteArray& file) {
    return lesson::read(file, kName, fixture::kSchemas);
}

/// A result is clear when it is the whole lesson, or says where and what is wrong and how to go on.
bool isClear(const lesson::Reading& reading) {
    const bool isWhole = reading.lesson == fixture::lesson();
    return (isWhole || !reading.problems.empty()) &&
           std::ranges::all_of(reading.problems, [](const bundle::Diagnostic& problem) {
               return !problem.file.isEmpty() && !problem.problem.isEmpty() && !problem.fix.isEmpty();
           });
}

QByteArray archiveOf(const std::vector<lesson::ZipEntry>& entries) {
    return lesson::zipOf(entries).value();
}

const QString kOutline = QStringLiteral("lesson.json");
const QByteArray kSmallOutline = R"({"format":1,"story":"s","steps":[{"id":"p1"}]})";

QString all(const std::vector<bundle::Diagnostic>& problems) {
    QString text;
    for (const bundle::Diagnostic& problem : problems)
        text += bundle::toText(problem) + u'\n';
    return text;
}

} // namespace

void TestLessonFile::comesBackAsItWas() {
    const lesson::Reading read = reading(bytes());
    QVERIFY2(read.problems.empty(), qPrintable(all(read.problems)));
    QCOMPARE(*read.lesson, fixture::lesson());
    QCOMPARE(lesson::bytesOf(*read.lesson).value(), bytes()); // the same lesson is the same file
}

void TestLessonFile::isAZipThatOthersOpen() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    QVERIFY(lesson::writeFile(path, fixture::lesson()).has_value());
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import json, sys, zipfile\n"
                                 "z = zipfile.ZipFile(sys.argv[1])\n"
                                 "assert z.testzip() is None\n"
                                 "print([(n, len(json.loads(z.read(n)))) for n in z.namelist()])"),
                  path});
    QVERIFY2(python.waitForFinished(), "python3 is needed");
    QCOMPARE(python.readAllStandardOutput().trimmed(),
             "[('lesson.json', 6), ('ink/p2-count.geojson', 2), ('ink/p1-exodus.geojson', 2)]");
}

void TestLessonFile::truncatedAnywhere() {
    const QByteArray whole = bytes();
    qsizetype opened = 0;
    for (int percent = 0; percent < 100; ++percent) {
        const lesson::Reading read = reading(whole.first(whole.size() * percent / 100));
        QVERIFY2(isClear(read), qPrintable(QString::number(percent)));
        QVERIFY(!read.problems.empty());
        opened += read.lesson ? 1 : 0;
        if (read.lesson && !read.lesson->title.isEmpty())
            QCOMPARE(read.lesson->steps.size(), std::size_t{3});
    }
    // The outline comes first and is a small part of it: most of the pieces still open.
    QVERIFY2(opened > 50, qPrintable(QString::number(opened)));
}

void TestLessonFile::bitsFlipped() {
    std::mt19937 random(1951);
    const QByteArray whole = bytes();
    int opened = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = whole;
        const int flips = 1 + static_cast<int>(random() % 8);
        for (int i = 0; i < flips; ++i) {
            const auto bit = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size() * 8));
            damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
        }
        const lesson::Reading read = reading(damaged);
        QVERIFY2(isClear(read), qPrintable(QString::number(round)));
        opened += read.lesson ? 1 : 0;
    }
    QVERIFY2(opened > 2500, qPrintable(QString::number(opened)));
}

void TestLessonFile::saysWhatItCouldNotRead() {
    // One byte of the last step's ink is wrong: the other step and the outline are there.
    QByteArray damaged = bytes();
    const qsizetype ink = damaged.indexOf("ink/p1-exodus.geojson");
    damaged[ink + 400] = static_cast<char>(damaged[ink + 400] ^ 0x10);
    const lesson::Reading read = reading(damaged);
    QCOMPARE(read.problems.size(), std::size_t{1});
    QCOMPARE(read.problems.front().file, QStringLiteral("ink/p1-exodus.geojson"));
    QCOMPARE(lesson::findStep(*read.lesson, QStringLiteral("p2-count"))->ink.size(), std::size_t{5});
    QVERIFY(lesson::findStep(*read.lesson, QStringLiteral("p1-exodus"))->ink.empty());

    const lesson::Reading nothing = reading("no zip at all");
    QVERIFY(!nothing.lesson);
    QCOMPARE(nothing.problems.back().file, kName);
    QVERIFY(!lesson::readFile(QStringLiteral("/no/such/lesson.tworivers"), fixture::kSchemas).lesson);
}

void TestLessonFile::keepsWhatASmallMistakeLeaves() {
    const lesson::Reading read = reading(archiveOf(
        {{kOutline, R"({"format":1,"story":"s","steps":[{"id":"p1"},{"id":"p2","minutes":-1},{"id":"p1"},
                        {"id":"p3","notes":"Mine"}],"bookmarks":[{"title":"a","link":"file:///etc/passwd"}]})"},
         {QStringLiteral("ink/p3.geojson"),
          R"({"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"tool":"pen","colour":"c1","width":4},
               "geometry":{"type":"LineString","coordinates":[[126,37],[127,38]]}},
              {"type":"Feature","properties":{"tool":"pen","colour":"c1","width":4},
               "geometry":{"type":"LineString","coordinates":[[126,37],[127,138]]}},
              {"type":"Feature","properties":{"tool":"spray","colour":"c1","width":4},
               "geometry":{"type":"Point","coordinates":[126,37]}}]})"}}));
    QCOMPARE(read.lesson->steps.size(), std::size_t{2});
    QCOMPARE(*read.lesson->steps[1].notes, QStringLiteral("Mine"));
    QCOMPARE(read.lesson->steps[1].ink.size(), std::size_t{1});
    QVERIFY(read.lesson->bookmarks.empty());
    const QString told = all(read.problems);
    for (const char* expected : {"lesson.json:1:", "out of range", "comes twice",
                                 "ink/p3.geojson:4:", "cannot be drawn", "“spray” is not allowed here"})
        QVERIFY2(told.contains(QString::fromUtf8(expected)), qPrintable(told));
    QCOMPARE(read.problems.size(), std::size_t{5});
}

void TestLessonFile::resultsOfExercises() {
    // A lesson from before there were any has none, and is written as it was.
    const lesson::Reading old = reading(archiveOf({{kOutline, kSmallOutline}}));
    QVERIFY2(old.problems.empty(), qPrintable(all(old.problems)));
    QVERIFY(old.lesson->rounds.empty());
    QVERIFY(!lesson::outlineJson(*old.lesson).contains("rounds"));

    // What is damaged is told and left out: the steps and the other rounds are there.
    const lesson::Reading read =
        reading(archiveOf({{kOutline, R"({"format":1,"story":"s","steps":[{"id":"p1"}],"rounds":[
            {"seed":7,"day":"2026-11-30","exercises":[{"kind":"region","given":["region:china"],"right":true}]},
            {"seed":-7,"day":"2026-11-30","exercises":[]},
            {"seed":8,"day":"2026-02-30","exercises":[]},
            {"seed":9,"day":"2026-11-30","exercises":[{"kind":"essay","given":[],"right":true}]},
            {"seed":10,"day":"2026-11-30","exercises":[{"kind":"order","given":["nothing:at-all"],"right":true}]},
            {"seed":11,"day":"2026-12-01","exercises":[]}, "no round"]})"}}));
    QCOMPARE(read.lesson->steps.size(), std::size_t{1});
    QCOMPARE(read.lesson->rounds.size(), std::size_t{2});
    QCOMPARE(read.lesson->rounds[0].exercises.front().given, QStringList{QStringLiteral("region:china")});
    QCOMPARE(read.lesson->rounds[1].seed, 11U);
    QCOMPARE(read.problems.size(), std::size_t{5});

    // The oldest go where there are too many.
    std::vector<lesson::RoundResult> rounds;
    for (std::uint32_t seed = 0; seed < lesson::kMostRounds + 3; ++seed)
        lesson::addRound(rounds, {.seed = seed, .day = QDate(2026, 11, 30), .exercises = {}});
    QCOMPARE(rounds.size(), lesson::kMostRounds);
    QCOMPARE(rounds.front().seed, 3U);
}

void TestLessonFile::namesLeadNowhere() {
    for (const char* name : {"../../escape.json", "/etc/passwd", "ink/../../x.geojson", "ink/UPPER.geojson",
                             "ink/.geojson", "lesson.json/", "C:\\lesson.json"}) {
        const lesson::Reading read =
            reading(archiveOf({{kOutline, kSmallOutline}, {QString::fromLatin1(name), kSmallOutline}}));
        QVERIFY(read.lesson.has_value());
        QCOMPARE(read.lesson->steps.size(), std::size_t{1});
        QVERIFY2(!read.problems.empty(), name);
    }
}

void TestLessonFile::boundedWhateverItClaims() {
    // A kilobyte that unpacks to 40 megabytes.
    const lesson::Reading bomb = reading(archiveOf(
        {{kOutline, kSmallOutline}, {QStringLiteral("ink/p1.geojson"), QByteArray(40'000'000, ' ')}}));
    QVERIFY(bomb.lesson.has_value());
    QCOMPARE(bomb.problems.front().file, QStringLiteral("ink/p1.geojson"));
    constexpr int kMany = 3000;
    std::vector<lesson::ZipEntry> many;
    many.reserve(kMany);
    for (int i = 0; i < kMany; ++i)
        many.push_back({QStringLiteral("ink/s%1.geojson").arg(i), "{}"});
    const lesson::Reading crowd = reading(archiveOf(many));
    QVERIFY(!crowd.problems.empty());
    QVERIFY(!crowd.lesson || crowd.lesson->steps.size() <= lesson::kMostSteps);
    QVERIFY(!reading(QByteArray(lesson::kLargestFile_bytes + 1, 'x')).lesson);
}

void TestLessonFile::neverHalfWritten() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    QVERIFY(lesson::writeFile(path, fixture::lesson()).has_value());
    lesson::Lesson broken = fixture::lesson();
    broken.title = QString(1000, u'x');
    QVERIFY(!lesson::writeFile(path, broken).has_value());
    QCOMPARE(*lesson::readFile(path, fixture::kSchemas).lesson, fixture::lesson());
    const auto written =
        lesson::writeFile(folder.filePath(QStringLiteral("missing/a.tworivers")), fixture::lesson());
    QVERIFY(!written.has_value());
    QVERIFY(written.error().file.contains(QStringLiteral("missing/a.tworivers")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{kName});
}

void TestLessonFile::refusesWhatItCouldNotRead() {
    const auto refused = [](const auto& change) {
        lesson::Lesson changed = fixture::lesson();
        change(changed);
        return !lesson::bytesOf(changed).has_value();
    };
    QVERIFY(!refused([](lesson::Lesson&) {}));
    QVERIFY(refused([](lesson::Lesson& l) { l.steps[0].minutes = 0; }));
    QVERIFY(refused([](lesson::Lesson& l) { l.steps[0].notes = QString(30'000, u'n'); }));
    QVERIFY(refused([](lesson::Lesson& l) { l.steps[1].step = l.steps[0].step; }));
    QVERIFY(refused([](lesson::Lesson& l) { l.steps[0].step = QStringLiteral("../x"); }));
    QVERIFY(refused([](lesson::Lesson& l) { l.steps[0].ink[0].points[0].latitude_deg = 91; }));
    QVERIFY(refused([](lesson::Lesson& l) { l.rounds[0].day = {}; }));
    QVERIFY(refused([](lesson::Lesson& l) { l.rounds[0].exercises[0].given = {QStringLiteral("china")}; }));
    QVERIFY(refused([](lesson::Lesson& l) { l.bookmarks[0].link = QStringLiteral("https://a.org"); }));
}

QTEST_MAIN(TestLessonFile)
#include "tst_lesson_file.moc"
