// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The look before the lesson: every thing that would go wrong is told, with where it is mended, and nothing
// else.

#include "fixture.h"
#include "models/atlas.h"
#include "models/contrast.h"
#include "models/preflight.h"
#include "models/slide_type.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFontDatabase>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <array>

using Kind = models::PreflightLine::Kind;
using models::PreflightLine;
using models::PreflightSubject;
using models::ScreenPlace;

namespace {

const ScreenPlace kDesk{QStringLiteral("desk"), {0, 0, 1600, 1000}};
const ScreenPlace kWall{QStringLiteral("wall"), {1600, 0, 1920, 1080}};
constexpr std::array kScales{0.9, 1.0, 1.15, 1.3, 1.5};

std::vector<Kind> kindsOf(const std::vector<PreflightLine>& lines) {
    std::vector<Kind> kinds;
    for (const PreflightLine& line : lines)
        kinds.push_back(line.kind);
    return kinds;
}

} // namespace

class TestPreflight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void allIsReady();
    void stepsWithoutNotesOrMinutes();
    void minutesBesideTheClass();
    void aLessonWithoutSteps();
    void stepsThatTheStoryLost();
    void screens_data();
    void screens();
    void type_data();
    void type();
    void longWordsAreMadeSmaller();
    void coloursOfTheTheme();
    void coloursThatAreTooClose();
    void filesAndFonts();
    void whatIsGraveLeads();
    void theListFollowsWhileItIsRead();

private:
    [[nodiscard]] PreflightSubject subject() const;
    void setProjector(const QSize& size);

    std::shared_ptr<story::Story> m_story;
    lesson::Lesson m_lesson;
    std::vector<ScreenPlace> m_screens;
};

void TestPreflight::initTestCase() {
    for (const QFileInfo& font : QDir(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/assets/fonts"))
                                     .entryInfoList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}))
        QVERIFY(QFontDatabase::addApplicationFont(font.filePath()) >= 0);
}

void TestPreflight::init() {
    m_story = fixture::story();
    for (story::Step& step : m_story->steps) {
        step.statement.en = QStringLiteral("A statement that is neither long nor short.");
        step.support.en = QStringLiteral("What stands under it, in a sentence.");
        step.source = QStringLiteral("The Almanac, 2004");
        step.speakerNotes = QStringLiteral("Say something.");
    }
    m_lesson = lesson::lessonOf(*m_story);
    m_screens = {kDesk, kWall};
}

PreflightSubject TestPreflight::subject() const {
    PreflightSubject subject;
    subject.story = m_story.get();
    subject.screens = m_screens;
    subject.ownScreen = kDesk.name;
    subject.projector = models::screenForClass(m_screens, kDesk.name, {});
    subject.textScales = kScales;
    subject.classMinutes = 40;
    return subject;
}

void TestPreflight::setProjector(const QSize& size) {
    m_screens[1].area.setSize(size);
}

void TestPreflight::allIsReady() {
    QVERIFY(preflight(subject()).empty());
    PreflightSubject ofLesson = subject();
    ofLesson.lesson = &m_lesson;
    QVERIFY(preflight(ofLesson).empty());
    QCOMPARE(preflightPlan(ofLesson).steps.size(), m_story->steps.size());
}

void TestPreflight::stepsWithoutNotesOrMinutes() {
    m_story->steps[1].speakerNotes = QStringLiteral(" \n");
    m_story->steps[2].minutes = 0;
    const auto lines = preflight(subject());
    QCOMPARE(kindsOf(lines), (std::vector{Kind::NoNotes, Kind::NoMinutes}));
    QCOMPARE(lines[0].place, QStringLiteral("lesson:s2"));
    QVERIFY(lines[0].what.startsWith(QStringLiteral("¶2 “A statement")));
    QVERIFY(!lines[0].grave);
    QCOMPARE(lines[1].place, QStringLiteral("lesson:s2b"));
    // The teacher's own stand for the story's.
    m_lesson.steps[1].notes = QStringLiteral("Mine.");
    m_lesson.steps[2].minutes = 3;
    PreflightSubject ofLesson = subject();
    ofLesson.lesson = &m_lesson;
    QVERIFY(preflight(ofLesson).empty());
    // What the class does not see needs none.
    m_lesson = lesson::lessonOf(*m_story);
    m_lesson.steps[1].shown = m_lesson.steps[2].shown = false;
    QVERIFY(preflight(ofLesson).empty());
}

void TestPreflight::minutesBesideTheClass() {
    m_lesson.steps[0].minutes = 37;
    PreflightSubject ofLesson = subject();
    ofLesson.lesson = &m_lesson;
    QCOMPARE(preflightPlan(ofLesson).minutes, 40.0);
    QVERIFY(preflight(ofLesson).empty());
    m_lesson.steps[0].minutes = 37.5;
    const auto lines = preflight(ofLesson);
    QCOMPARE(kindsOf(lines), std::vector{Kind::TooLong});
    QVERIFY(lines[0].grave);
    QVERIFY2(lines[0].what.contains(QStringLiteral("40.5")), qUtf8Printable(lines[0].what));
    QCOMPARE(lines[0].place, QStringLiteral("lesson"));
}

void TestPreflight::aLessonWithoutSteps() {
    for (lesson::LessonStep& step : m_lesson.steps)
        step.shown = false;
    PreflightSubject ofLesson = subject();
    ofLesson.lesson = &m_lesson;
    QCOMPARE(kindsOf(preflight(ofLesson)), std::vector{Kind::NoSteps});
}

void TestPreflight::stepsThatTheStoryLost() {
    lesson::stepOf(m_lesson, QStringLiteral("gone")).shown = true;
    PreflightSubject ofLesson = subject();
    ofLesson.lesson = &m_lesson;
    const auto lines = preflight(ofLesson);
    QCOMPARE(kindsOf(lines), std::vector{Kind::LostStep});
    QVERIFY(lines[0].what.contains(QStringLiteral("gone")));
}

void TestPreflight::screens_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<std::vector<Kind>>("kinds");
    QTest::newRow("full HD") << QSize(1920, 1080) << false << false << std::vector<Kind>{};
    QTest::newRow("laptop") << QSize(1366, 768) << false << false << std::vector<Kind>{};
    QTest::newRow("SVGA") << QSize(800, 600) << false << false << std::vector{Kind::SmallScreen};
    QTest::newRow("4:3") << QSize(1024, 768) << false << false << std::vector{Kind::SmallSource};
    QTest::newRow("mirrored") << QSize(1920, 1080) << true << false << std::vector{Kind::SameScreen};
    QTest::newRow("alone") << QSize(1920, 1080) << false << true << std::vector{Kind::OneScreen};
}

void TestPreflight::screens() {
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    QFETCH(bool, alone);
    QFETCH(std::vector<Kind>, kinds);
    setProjector(size);
    if (mirrored)
        m_screens[1].area.moveTopLeft(kDesk.area.topLeft());
    if (alone)
        m_screens.pop_back();
    QCOMPARE(kindsOf(preflight(subject())), kinds);
}

void TestPreflight::type_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("statements"); // too small
    QTest::addColumn<QString>("fix");
    QTest::newRow("wide") << QSize(1920, 1080) << 1.0 << 0 << QString();
    QTest::newRow("wide and small") << QSize(1920, 1080) << 0.9 << 0 << QString();
    QTest::newRow("5:4") << QSize(1280, 1024) << 1.0 << 0 << QString();
    QTest::newRow("5:4 and small") << QSize(1280, 1024) << 0.9 << 1 << QStringLiteral("100");
    QTest::newRow("upright") << QSize(1080, 1920) << 1.0 << 4 << QString();
}

void TestPreflight::type() {
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(int, statements);
    QFETCH(QString, fix);
    m_story->steps[0].statement.en = QStringLiteral(
        "This statement has so many characters that it is set in the lesser of the two sizes.");
    setProjector(size);
    PreflightSubject wanted = subject();
    wanted.textScale = scale;
    const auto lines = preflight(wanted);
    const auto found = std::ranges::find(lines, Kind::SmallStatement, &PreflightLine::kind);
    QCOMPARE(found != lines.end(), statements > 0);
    if (statements == 0)
        return;
    QVERIFY2(found->what.startsWith(QString::number(statements)), qUtf8Printable(found->what));
    QCOMPARE(found->place, fix.isEmpty() ? QString() : QStringLiteral("text"));
    QVERIFY2(found->fix.contains(fix), qUtf8Printable(found->fix));
}

void TestPreflight::longWordsAreMadeSmaller() {
    story::Step step = m_story->steps[0];
    const QSizeF wide(1920, 1080);
    const auto sizeOf = [&](double scale) {
        return models::slideTypeOf(step, story::Language::English, wide, scale).statement_px;
    };
    QCOMPARE(sizeOf(1), 96.0);
    QCOMPARE(sizeOf(1.15), 110.0);
    step.support.en = QStringLiteral("A sentence that goes on. ").repeated(20);
    QVERIFY(sizeOf(1) < 96);
    QVERIFY(sizeOf(1.5) < 144);
}

void TestPreflight::coloursOfTheTheme() {
    QCOMPARE(models::contrastOf(Qt::black, Qt::white), 21.0);
    QCOMPARE(models::contrastOf(Qt::red, Qt::red), 1.0);
    QQmlEngine engine;
    auto* theme = engine.singletonInstance<QObject*>("TwoRivers.Theme", "Theme");
    QVERIFY(theme != nullptr);
    PreflightSubject wanted = subject();
    wanted.colour = [theme](const char* token) { return theme->property(token).value<QColor>(); };
    for (const bool dark : {false, true}) {
        QVERIFY(theme->setProperty("dark", dark));
        QVERIFY(wanted.colour("ink1").isValid());
        QVERIFY(preflight(wanted).empty());
    }
}

void TestPreflight::coloursThatAreTooClose() {
    PreflightSubject wanted = subject();
    wanted.colour = [](const char* token) {
        return qstrcmp(token, "ink1") == 0 ? QColor(0x808080)
               : qstrcmp(token, "paper") == 0 || QByteArray(token).startsWith("land") ||
                       qstrcmp(token, "sea") == 0
                   ? QColor(Qt::white)
                   : QColor(Qt::black);
    };
    const auto lines = preflight(wanted);
    QCOMPARE(kindsOf(lines), std::vector{Kind::Contrast});
    QVERIFY2(lines[0].what.contains(QStringLiteral("statement")) &&
                 lines[0].what.contains(QStringLiteral("3.9")),
             qUtf8Printable(lines[0].what));
    QCOMPARE(lines[0].place, QStringLiteral("text"));
}

void TestPreflight::filesAndFonts() {
    PreflightSubject wanted = subject();
    wanted.lostCopy = QStringLiteral("/home/ann/essay.txt");
    wanted.unwritten = {story::Language::Korean, story::Language::Chinese};
    wanted.language = story::Language::Chinese;
    const auto lines = preflight(wanted);
    QCOMPARE(kindsOf(lines), (std::vector{Kind::LostCopy, Kind::NoFont, Kind::NoFont}));
    QVERIFY(lines[0].what.endsWith(QStringLiteral("essay.txt")));
    QCOMPARE(lines[0].place, QStringLiteral("copy"));
    QVERIFY(lines[1].grave && lines[1].what.contains(QStringLiteral("Chinese"))); // the class reads it
    QVERIFY(!lines[2].grave);
}

void TestPreflight::whatIsGraveLeads() {
    m_story->steps[3].speakerNotes.clear();
    m_story->steps[0].minutes = 90;
    m_screens.pop_back();
    QCOMPARE(kindsOf(preflight(subject())), (std::vector{Kind::TooLong, Kind::NoNotes, Kind::OneScreen}));
}

void TestPreflight::theListFollowsWhileItIsRead() {
    explore::Explorer explorer(m_story);
    models::Atlas atlas(explorer);
    models::PreflightList& list = *atlas.preflight();
    const QAbstractItemModelTester tester(&list);
    atlas.presentation()->screens()->setOwn(kDesk.name);
    atlas.presentation()->screens()->setScreens(m_screens);
    QSignalSpy told(&list, &models::PreflightList::told);
    list.setClassMinutes(0);
    QCOMPARE(list.classMinutes(), models::PreflightList::kFewestMinutes);
    QCOMPARE(told.count(), 0); // nobody reads it
    list.setWatching(true);
    QCOMPARE(list.stepCount(), 4);
    QCOMPARE(list.minutes(), 4.0);
    const auto rowsOf = [&list](const QString& place) {
        int rows = 0;
        for (int row = 0; row < list.rowCount(); ++row)
            rows += list.index(row).data(models::PreflightList::PlaceRole).toString() == place ? 1 : 0;
        return rows;
    };
    QCOMPARE(rowsOf(QStringLiteral("lesson")), 0);
    QVERIFY(atlas.lesson()->change([](lesson::Lesson& lesson) { lesson.steps[0].minutes = 9; }));
    QCOMPARE(list.minutes(), 12.0);
    QCOMPARE(rowsOf(QStringLiteral("lesson")), 1);
    QVERIFY(list.graveCount() >= 1);
    list.setClassMinutes(12);
    QCOMPARE(rowsOf(QStringLiteral("lesson")), 0);
    // A copy that was open and has been taken away.
    atlas.original()->setReader([](const QString&) { return story::Original(); });
    auto copy = std::make_unique<QTemporaryFile>();
    QVERIFY(copy->open());
    atlas.original()->openPath(copy->fileName());
    QVERIFY(QTest::qWaitFor([&] { return atlas.original()->isOpened(); }));
    QCOMPARE(rowsOf(QStringLiteral("copy")), 0);
    copy.reset();
    list.look();
    QCOMPARE(rowsOf(QStringLiteral("copy")), 1);
    atlas.original()->close();
    QCOMPARE(rowsOf(QStringLiteral("copy")), 0);
    // One that could not be opened in the first place.
    atlas.original()->setReader(
        [](const QString&) { return std::unexpected(QStringLiteral("It is gone.")); });
    atlas.original()->openPath(QStringLiteral("/home/ann/essay.txt"));
    QVERIFY(QTest::qWaitFor([&] { return !atlas.original()->isOpening(); }));
    atlas.original()->dismiss();
    QCOMPARE(rowsOf(QStringLiteral("copy")), 1);
}

QTEST_MAIN(TestPreflight)
#include "tst_preflight.moc"
