// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open lesson: its file, what of it can be read, and that no change is lost.

#include "fixture.h"
#include "models/lesson_steps.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using models::LessonSteps;
using models::OpenLesson;
using models::ProblemModel;

namespace {
const QString kSchemas = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema");
} // namespace

class TestOpenLesson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyChangeIsKept();
    void aLessonWithoutANameIsKept();
    void anUntouchedDraftIsNotLeft();
    void namingMovesTheDraft();
    void aDamagedFileOpensAsFarAsItCan();
    void aDamagedFileIsSetAside();
    void anotherStorysLessonIsToldAndNotOpened();
    void whatCannotBeWrittenIsTold();
    void onlyLessonsAreLessons();
    void recentFilesAreFewAndNewestFirst();
    void stepsAreOrderedChosenAndTimed();
    void whatAFileCannotHoldIsRefused();

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] lesson::Lesson read(const QString& path) const;
    void open(const QString& path);
    void damage(const QString& path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<explore::Explorer> m_explorer;
    std::unique_ptr<ProblemModel> m_problems;
    std::unique_ptr<OpenLesson> m_lesson;
};

void TestOpenLesson::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_explorer = std::make_unique<explore::Explorer>(fixture::story());
    m_problems = std::make_unique<ProblemModel>();
    m_lesson = std::make_unique<OpenLesson>(*m_explorer, *m_problems);
    m_lesson->setReader([](const QString& path) { return lesson::readFile(path, kSchemas); });
    m_lesson->setDraftFolder(at(QStringLiteral("drafts")));
}

void TestOpenLesson::cleanup() {
    m_lesson.reset();
    m_problems.reset();
    m_explorer.reset();
}

lesson::Lesson TestOpenLesson::read(const QString& path) const {
    m_lesson->flush();
    const lesson::Reading reading = lesson::readFile(path, kSchemas);
    return reading.problems.empty() && reading.lesson ? *reading.lesson : lesson::Lesson();
}

void TestOpenLesson::open(const QString& path) {
    m_lesson->openPath(path);
    QVERIFY(m_lesson->isOpening());
    QVERIFY(QTest::qWaitFor([this] { return !m_lesson->isOpening(); }));
}

/// Takes the file's end away.
void TestOpenLesson::damage(const QString& path) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 30));
}

void TestOpenLesson::everyChangeIsKept() {
    const QString path = at(QStringLiteral("monday.tworivers"));
    QVERIFY(lesson::writeFile(path, lesson::lessonOf(m_explorer->story())));
    open(path);
    QVERIFY(m_lesson->isOpened());
    QCOMPARE(m_lesson->name(), QStringLiteral("monday.tworivers"));
    QVERIFY(!m_lesson->isUnnamed());
    m_lesson->setTitle(QStringLiteral("Class 9"));
    QCOMPARE(read(path).title, QStringLiteral("Class 9"));
    QVERIFY(m_lesson->changeInk([](lesson::InkHistory& history, lesson::Lesson& lesson) {
        lesson::Stroke stroke;
        stroke.points = {{127, 41}, {128, 42}};
        return history.add(lesson, lesson.steps.front().step, stroke);
    }));
    QCOMPARE(read(path).steps.front().ink.size(), 1U);
    QVERIFY(read(path) == *m_lesson->lesson());
}

void TestOpenLesson::aLessonWithoutANameIsKept() {
    QVERIFY(m_lesson->change([](lesson::Lesson& lesson) { lesson.steps.front().minutes = 7; }));
    QVERIFY(m_lesson->isOpened() && m_lesson->isUnnamed());
    const QString draft = m_lesson->path();
    QVERIFY(draft.startsWith(at(QStringLiteral("drafts"))));
    QCOMPARE(read(draft).steps.front().minutes, 7.0);
    m_lesson->begin();
    QVERIFY(m_lesson->path() != draft);
    QVERIFY(QFile::exists(draft));
}

void TestOpenLesson::anUntouchedDraftIsNotLeft() {
    m_lesson->begin();
    m_lesson->flush();
    const QString draft = m_lesson->path();
    QVERIFY(QFile::exists(draft));
    m_lesson->close();
    QVERIFY(!m_lesson->isOpened());
    QVERIFY(!QFile::exists(draft));
}

void TestOpenLesson::namingMovesTheDraft() {
    m_lesson->setTitle(QStringLiteral("nothing is open"));
    m_lesson->begin();
    m_lesson->setTitle(QStringLiteral("Tuesday"));
    const QString draft = m_lesson->path();
    m_lesson->saveAs(QUrl::fromLocalFile(at(QStringLiteral("tuesday"))));
    const QString named = at(QStringLiteral("tuesday.tworivers"));
    QCOMPARE(m_lesson->path(), named);
    QCOMPARE(read(named).title, QStringLiteral("Tuesday"));
    QVERIFY(!QFile::exists(draft));
    // Later changes go there; a named file stays when it is saved under another name.
    m_lesson->setTitle(QStringLiteral("Wednesday"));
    QCOMPARE(read(named).title, QStringLiteral("Wednesday"));
    m_lesson->saveAs(QUrl::fromLocalFile(at(QStringLiteral("copy.tworivers"))));
    QVERIFY(QFile::exists(named));
}

void TestOpenLesson::aDamagedFileOpensAsFarAsItCan() {
    const QString path = at(QStringLiteral("cut.tworivers"));
    lesson::Lesson whole = lesson::lessonOf(m_explorer->story());
    whole.title = QStringLiteral("Still here");
    QVERIFY(lesson::writeFile(path, whole));
    damage(path);
    open(path);
    QVERIFY(m_lesson->isOpened());
    QCOMPARE(m_lesson->title(), QStringLiteral("Still here"));
    QVERIFY(m_problems->rowCount() > 0);

    QFile nothing(at(QStringLiteral("no.tworivers")));
    QVERIFY(nothing.open(QIODevice::WriteOnly) && nothing.write("no zip") > 0);
    nothing.close();
    open(nothing.fileName());
    QVERIFY(m_problems->rowCount() > 0);
    QCOMPARE(m_lesson->path(), path); // the lesson before stays
}

void TestOpenLesson::aDamagedFileIsSetAside() {
    const QString path = at(QStringLiteral("cut.tworivers"));
    QVERIFY(lesson::writeFile(path, lesson::lessonOf(m_explorer->story())));
    damage(path);
    const auto bytesOf = [](const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray damaged = bytesOf(path);
    open(path);
    m_lesson->flush();
    QCOMPARE(bytesOf(path), damaged); // reading alone changes nothing
    m_lesson->setTitle(QStringLiteral("New"));
    QCOMPARE(read(path).title, QStringLiteral("New"));
    QCOMPARE(bytesOf(path + QStringLiteral(".damaged")), damaged);
}

void TestOpenLesson::anotherStorysLessonIsToldAndNotOpened() {
    const QString path = at(QStringLiteral("other.tworivers"));
    lesson::Lesson other = lesson::lessonOf(m_explorer->story());
    other.story = QStringLiteral("another-story");
    QVERIFY(lesson::writeFile(path, other));
    open(path);
    QVERIFY(!m_lesson->isOpened());
    QCOMPARE(m_problems->rowCount(), 1);
    QVERIFY(m_problems->index(0).data().toString().contains(QStringLiteral("another-story")));
}

void TestOpenLesson::whatCannotBeWrittenIsTold() {
    m_lesson->begin();
    m_lesson->saveAs(QUrl::fromLocalFile(at(QStringLiteral("no/such/folder/a.tworivers"))));
    QCOMPARE(m_problems->rowCount(), 1);
    QVERIFY(m_lesson->isUnnamed());
    m_lesson->open(QUrl(QStringLiteral("https://example.org/a.tworivers")));
    QCOMPARE(m_problems->rowCount(), 1);
    QVERIFY(!m_lesson->isOpening());
    // A folder that goes away while the lesson is edited.
    m_lesson->saveAs(QUrl::fromLocalFile(at(QStringLiteral("here.tworivers"))));
    m_problems->setProblems(ProblemModel::Origin::Lesson, {});
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    m_lesson->setTitle(QStringLiteral("Lost"));
    QVERIFY(QTest::qWaitFor([this] { return m_problems->rowCount() == 1; }));
}

void TestOpenLesson::onlyLessonsAreLessons() {
    QVERIFY(m_lesson->isLesson(QUrl::fromLocalFile(QStringLiteral("/home/ann/A.TwoRivers"))));
    QVERIFY(!m_lesson->isLesson(QUrl::fromLocalFile(QStringLiteral("/home/ann/essay.txt"))));
}

void TestOpenLesson::recentFilesAreFewAndNewestFirst() {
    for (int i = 0; i < 10; ++i) {
        const QString path = at(QStringLiteral("%1.tworivers").arg(i));
        QVERIFY(lesson::writeFile(path, lesson::lessonOf(m_explorer->story())));
        open(path);
    }
    QCOMPARE(m_lesson->recent().size(), OpenLesson::kMostRecent);
    QCOMPARE(m_lesson->recent().front(), at(QStringLiteral("9.tworivers")));
    open(at(QStringLiteral("5.tworivers")));
    QCOMPARE(m_lesson->recent().size(), OpenLesson::kMostRecent);
    QCOMPARE(m_lesson->recent().front(), at(QStringLiteral("5.tworivers")));
}

void TestOpenLesson::stepsAreOrderedChosenAndTimed() {
    LessonSteps steps(*m_explorer, *m_lesson);
    const QAbstractItemModelTester tester(&steps);
    QCOMPARE(steps.rowCount(), 0);
    m_lesson->begin();
    const auto& own = m_explorer->story().steps;
    QCOMPARE(steps.rowCount(), static_cast<int>(own.size()));
    const QString first = own.front().id;
    steps.move(0, 1);
    QCOMPARE(steps.index(1).data(LessonSteps::StepIdRole).toString(), first);
    steps.move(1, -9);
    QCOMPARE(steps.index(0).data(LessonSteps::StepIdRole).toString(), first);
    steps.setMinutes(0, 4);
    QCOMPARE(steps.index(0).data(LessonSteps::MinutesRole).toDouble(), 4.0);
    steps.setMinutes(0, -3);
    QCOMPARE(steps.index(0).data(LessonSteps::MinutesRole).toDouble(), LessonSteps::kFewestMinutes);
    steps.setMinutes(0, own.front().minutes);
    QVERIFY(!m_lesson->lesson()->steps.front().minutes); // as the story has it
    const double total = steps.totalMinutes();
    steps.setShown(0, false);
    QCOMPARE(steps.shownCount(), static_cast<int>(own.size()) - 1);
    QCOMPARE(steps.totalMinutes(), total - own.front().minutes);
    steps.setNotes(0, QStringLiteral("Ask first."));
    QVERIFY(steps.index(0).data(LessonSteps::OwnNotesRole).toBool());
    QCOMPARE(steps.index(0).data(LessonSteps::NotesRole).toString(), QStringLiteral("Ask first."));
    steps.setNotes(0, own.front().speakerNotes);
    QVERIFY(!steps.index(0).data(LessonSteps::OwnNotesRole).toBool());
    steps.setShown(99, false);
    steps.move(-1, 1);
    QVERIFY(read(m_lesson->path()) == *m_lesson->lesson());
}

void TestOpenLesson::whatAFileCannotHoldIsRefused() {
    m_lesson->begin();
    const lesson::Lesson before = *m_lesson->lesson();
    const QString tooLong(lesson::kLongestTitle + 1, u'x');
    QVERIFY(!m_lesson->change([&](lesson::Lesson& lesson) { lesson.title = tooLong; }));
    QVERIFY(*m_lesson->lesson() == before);
}

QTEST_GUILESS_MAIN(TestOpenLesson)
#include "tst_open_lesson.moc"
