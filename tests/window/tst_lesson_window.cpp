// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A teacher's lesson in the real window: its file is opened in every way, and what is drawn on the map while
// presenting stays where it was drawn, on the map and on the disk.

#include "desktop.h"
#include "geo/mercator.h"
#include "layers/map/map_layer.h"
#include "lesson/lesson_file.h"
#include "models/slide_type.h"
#include "visible_texts.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

class TestLessonWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensFromTheCommandLineAndComesBack();
    void aDroppedLessonOpens_data();
    void aDroppedLessonOpens();
    void aDamagedLessonSaysWhatItLacks();
    void theSheetChangesTheLesson();
    void whatWouldGoWrongIsToldFirst();
    void typeIsAsLargeAsIsSaid();
    void pagesAreSeenBeforeTheyAreSaved();
    void inkStaysWhereItWasDrawn();
    void inkStaysThroughResizesZoomsAndSaves();
    void everyToolDraws();
    void drawingBeginsALesson();

private:
    void open(const app::OpenCall& call = {});
    [[nodiscard]] QString write(const QString& name);
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("state/session.json")); }
    [[nodiscard]] models::OpenLesson& lesson() { return *m_desktop->atlas().lesson(); }
    [[nodiscard]] std::vector<lesson::Stroke> ink();
    [[nodiscard]] std::vector<lesson::Stroke> inkOnDisk();
    void present();
    [[nodiscard]] bool isColoured(const QPointF& inWindow);
    void key(const char* name) { m_desktop->key(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

namespace {
constexpr QSize kWindow{1400, 900};
const QString kSchemas = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema");

/// As many strokes, whose points are at the same places of the earth.
bool samePlaces(const std::vector<lesson::Stroke>& some, const std::vector<lesson::Stroke>& others) {
    constexpr double kExact_deg = 1e-6;
    return std::ranges::equal(some, others, [](const lesson::Stroke& one, const lesson::Stroke& other) {
        return std::ranges::equal(one.points, other.points, [](const auto& a, const auto& b) {
            return std::abs(a.longitude_deg - b.longitude_deg) < kExact_deg &&
                   std::abs(a.latitude_deg - b.latitude_deg) < kExact_deg;
        });
    });
}
} // namespace

void TestLessonWindow::init() {
    Desktop::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLessonWindow::cleanup() {
    m_desktop.reset();
}

void TestLessonWindow::open(const app::OpenCall& call) {
    m_desktop.reset();
    m_desktop = Desktop::open(call, {.size = kWindow, .still = true, .session = file()});
    QVERIFY2(m_desktop, "the window did not open");
}

/// A lesson of the default story; the window must be open.
QString TestLessonWindow::write(const QString& name) {
    QString path = m_folder->filePath(name);
    lesson::Lesson lesson = lesson::lessonOf(m_desktop->explorer().story());
    lesson.title = QStringLiteral("Class 9");
    return lesson::writeFile(path, lesson) ? path : QString();
}

std::vector<lesson::Stroke> TestLessonWindow::ink() {
    const lesson::LessonStep* step =
        lesson().isOpened() ? lesson::findStep(*lesson().lesson(), m_desktop->explorer().state().step)
                            : nullptr;
    return step == nullptr ? std::vector<lesson::Stroke>() : step->ink;
}

/// As another process would find it now.
std::vector<lesson::Stroke> TestLessonWindow::inkOnDisk() {
    const lesson::Reading reading = lesson::readFile(lesson().path(), kSchemas);
    const lesson::LessonStep* step =
        reading.lesson ? lesson::findStep(*reading.lesson, m_desktop->explorer().state().step) : nullptr;
    return step == nullptr ? std::vector<lesson::Stroke>() : step->ink;
}

void TestLessonWindow::present() {
    key("shift+F5");
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("present")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    key("d");
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("ink.bar")) != nullptr; }));
}

/// Vermilion ink is under that point.
bool TestLessonWindow::isColoured(const QPointF& inWindow) {
    const QImage picture = m_desktop->window().grabWindow();
    const QPoint pixel = (inWindow * picture.devicePixelRatio()).toPoint();
    const QColor there = picture.pixelColor(pixel);
    const QColor ink(0xa8340c);
    return std::abs(there.red() - ink.red()) < 24 && std::abs(there.green() - ink.green()) < 24 &&
           std::abs(there.blue() - ink.blue()) < 24;
}

void TestLessonWindow::opensFromTheCommandLineAndComesBack() {
    open();
    app::OpenCall call;
    call.lesson = write(QStringLiteral("monday.tworivers"));
    open(call);
    QVERIFY(lesson().isOpened());
    QCOMPARE(lesson().title(), QStringLiteral("Class 9"));
    open();
    QVERIFY(lesson().isOpened());
    QCOMPARE(lesson().path(), call.lesson);
    QCOMPARE(lesson().recent(), QStringList{call.lesson});
    lesson().close();
    open();
    QVERIFY(!lesson().isOpened());
}

void TestLessonWindow::aDroppedLessonOpens_data() {
    QTest::addColumn<bool>("presenting");
    QTest::newRow("exploring") << false;
    QTest::newRow("presenting") << true;
}

void TestLessonWindow::aDroppedLessonOpens() {
    QFETCH(bool, presenting);
    open();
    if (presenting)
        present();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("dropped.tworivers")))});
    const QPoint middle(kWindow.width() / 2, kWindow.height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_desktop->window(), &enter);
    QDragMoveEvent move(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_desktop->window(), &move);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_desktop->window(), &drop);
    QVERIFY(Desktop::until([this] { return lesson().isOpened(); }));
    QCOMPARE(lesson().name(), QStringLiteral("dropped.tworivers"));
    QVERIFY(!m_desktop->atlas().original()->isOpened());
    QCOMPARE(m_desktop->atlas().isPresenting(), presenting);
}

void TestLessonWindow::aDamagedLessonSaysWhatItLacks() {
    open();
    app::OpenCall call;
    call.lesson = write(QStringLiteral("cut.tworivers"));
    QFile damaged(call.lesson);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.resize(damaged.size() - 30));
    damaged.close();
    open(call);
    QVERIFY(lesson().isOpened());
    QVERIFY(m_desktop->atlas().problems()->rowCount() > 0);
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("problems")) != nullptr; }));
}

void TestLessonWindow::theSheetChangesTheLesson() {
    open();
    key("ctrl+e");
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("lesson.new")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    m_desktop->click(m_desktop->item(QStringLiteral("lesson.new")));
    QVERIFY(Desktop::until([this] { return lesson().isOpened(); }));
    QVERIFY(m_desktop->settle());
    const QString first = lesson().lesson()->steps.front().step;
    const double minutes = m_desktop->atlas().lessonSteps()->totalMinutes();
    m_desktop->click(m_desktop->item(QStringLiteral("lesson.more.") + first));
    QVERIFY(Desktop::until([&] { return m_desktop->atlas().lessonSteps()->totalMinutes() == minutes + 1; }));
    m_desktop->click(m_desktop->item(QStringLiteral("lesson.down.") + first));
    QVERIFY(Desktop::until([&] { return lesson().lesson()->steps[1].step == first; }));
    QVERIFY(m_desktop->settle());
    m_desktop->click(m_desktop->item(QStringLiteral("lesson.notes.") + first));
    const QString area = QStringLiteral("lesson.notesText.") + first;
    QVERIFY(Desktop::until([&] { return m_desktop->item(area) != nullptr; }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("lesson-sheet"));
    const QStringList faults = textFaults(*m_desktop->item(QStringLiteral("lesson.list")));
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    m_desktop->click(m_desktop->item(area));
    m_desktop->type(QStringLiteral("Ask"));
    QVERIFY(Desktop::until([&] {
        const auto& notes = lesson().lesson()->steps[1].notes;
        return notes && notes->contains(QStringLiteral("Ask"));
    }));
    key("Escape");
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("lesson.new")) == nullptr; }));
}

void TestLessonWindow::whatWouldGoWrongIsToldFirst() {
    open();
    QVERIFY(lesson().change([](lesson::Lesson& lesson) {
        lesson.steps[0].minutes = 90;
        lesson.steps[1].notes = QString();
    }));
    const auto isShown = [this](const char* name) {
        return Desktop::until([=, this] { return m_desktop->item(QString::fromLatin1(name)) != nullptr; });
    };
    key("F5");
    QVERIFY(isShown("preflight.list"));
    QVERIFY(m_desktop->settle());
    QVERIFY(!m_desktop->atlas().isPresenting());
    QCOMPARE(m_desktop->atlas().preflight()->graveCount(), 1);
    m_desktop->picture(QStringLiteral("preflight"));
    const QStringList faults = textFaults(*m_desktop->item(QStringLiteral("preflight.list")));
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    // Each line leads to where it is mended: a step's to that step's notes.
    m_desktop->click(m_desktop->item(QStringLiteral("preflight.mend.1")));
    const QString notes = QStringLiteral("lesson.notesText.") + lesson().lesson()->steps[1].step;
    QVERIFY(Desktop::until([&] { return m_desktop->item(notes) != nullptr; }));
    QVERIFY(m_desktop->settle());
    key("Escape");
    QVERIFY(Desktop::until([&] { return m_desktop->item(notes) == nullptr; }));
    // It bars nobody: the same key again goes on.
    key("F5");
    QVERIFY(isShown("preflight.list"));
    QVERIFY(m_desktop->settle());
    key("F5");
    QVERIFY(isShown("present"));
    key("Escape");
    QVERIFY(Desktop::until([this] { return !m_desktop->atlas().isPresenting(); }));
    // Where nothing is grave it begins at once.
    m_desktop->atlas().preflight()->setClassMinutes(180);
    QVERIFY(m_desktop->settle());
    key("F5");
    QVERIFY(isShown("present"));
}

/// The look before the lesson works sizes out that the slide then has.
void TestLessonWindow::typeIsAsLargeAsIsSaid() {
    open();
    key("F5");
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("present")) != nullptr; }));
    for (const auto& [size, scale] : {std::pair(QSize(1366, 768), 1.0), {QSize(1024, 768), 1.5}}) {
        m_desktop->atlas().text()->setScale(scale);
        m_desktop->window().resize(size);
        QVERIFY(Desktop::until([&, wanted = size] { return m_desktop->window().size() == wanted; }));
        for (const story::Step& step : m_desktop->explorer().story().steps) {
            m_desktop->atlas().goToStep(step.id);
            QVERIFY(m_desktop->settle());
            const QQuickItem* statement = m_desktop->item(QStringLiteral("present.statement"));
            const double drawn_px =
                statement->property("font").value<QFont>().pixelSize() * statement->parentItem()->scale();
            const double said_px =
                models::slideTypeOf(step, story::Language::English, size, scale).statement_px;
            QVERIFY2(std::abs(drawn_px - said_px) < 0.01 * drawn_px,
                     qPrintable(QStringLiteral("%1: %2, said %3").arg(step.id).arg(drawn_px).arg(said_px)));
        }
    }
}

void TestLessonWindow::pagesAreSeenBeforeTheyAreSaved() {
    open();
    models::PageExport& pages = *m_desktop->atlas().pages();
    const auto isDrawn = [&] { return !pages.isDrawing() && pages.pageCount() > 0; };
    key("ctrl+p");
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("export.page")) != nullptr; }));
    QVERIFY(Desktop::until(isDrawn));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("export"));
    QStringList faults = textFaults(*m_desktop->item(QStringLiteral("export.choices")));
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    const QImage first = pages.picture();
    m_desktop->click(m_desktop->item(QStringLiteral("export.next")));
    QVERIFY(Desktop::until([&] { return isDrawn() && pages.page() == 1; }));
    QVERIFY(pages.picture() != first);

    // Its words are in the language of the pages, the window's stay.
    m_desktop->click(m_desktop->item(QStringLiteral("export.kind.slides")));
    m_desktop->click(m_desktop->item(QStringLiteral("export.language.ko")));
    QVERIFY(Desktop::until([&] { return isDrawn() && pages.pageCount() == m_desktop->atlas().stepCount(); }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("export-slides"));

    const QString path = m_folder->filePath(QStringLiteral("slides.pdf"));
    pages.save(QUrl::fromLocalFile(path));
    QVERIFY(Desktop::until([&] { return !pages.isSaving(); }));
    QVERIFY2(!pages.hasFailed(), qUtf8Printable(pages.message()));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly) && saved.read(5) == "%PDF-");
    pages.save(QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("no/such/folder/a.pdf"))));
    QVERIFY(Desktop::until([&] { return !pages.isSaving(); }));
    QVERIFY(pages.hasFailed());
    QVERIFY(Desktop::until([this] {
        const QQuickItem* message = m_desktop->item(QStringLiteral("export.message"));
        return message != nullptr && message->property("text").toString().contains(QStringLiteral("a.pdf"));
    }));
    // By key alone as well, and away.
    key("Escape");
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("export.page")) == nullptr; }));
    QCOMPARE(pages.pictureNumber(), 0);
}

void TestLessonWindow::inkStaysWhereItWasDrawn() {
    NEEDS_DRAWING();
    open();
    app::OpenCall call;
    call.lesson = write(QStringLiteral("ink.tworivers"));
    open(call);
    present();
    const QPointF from(950, 250);
    const QPointF to(1250, 450);
    m_desktop->drag(from, to);
    QVERIFY(Desktop::until([this] { return ink().size() == 1; }));
    const std::vector<lesson::Stroke> drawn = ink();
    const auto seenAt = [&](std::size_t point) {
        const story::Position& at = drawn.front().points.at(point);
        return m_desktop->onMap(at.longitude_deg, at.latitude_deg);
    };
    const std::size_t last = drawn.front().points.size() - 1;
    QVERIFY((seenAt(0) - from).manhattanLength() < 2);
    QVERIFY((seenAt(last) - to).manhattanLength() < 2);
    const auto isSeen = [&] {
        return isColoured(seenAt(0)) && isColoured(seenAt(last / 2)) && isColoured(seenAt(last));
    };
    QVERIFY(Desktop::until(isSeen));
    m_desktop->picture(QStringLiteral("ink"));

    // Another window, another place on it; the same place on earth.
    m_desktop->window().resize(1100, 700);
    QVERIFY(Desktop::until([this] { return m_desktop->window().size() == QSize(1100, 700); }));
    QVERIFY(m_desktop->settle());
    QVERIFY((seenAt(0) - from).manhattanLength() > 20);
    QVERIFY(Desktop::until(isSeen));
    QVERIFY(ink() == drawn);

    key("ctrl+z");
    QVERIFY(Desktop::until([this] { return ink().empty(); }));
    QVERIFY(Desktop::until([&] { return !isColoured(seenAt(last / 2)); }));
    key("ctrl+shift+z");
    QVERIFY(Desktop::until([&] { return ink() == drawn; }));
    // It belongs to its step.
    key("d");
    key("Next");
    QVERIFY(Desktop::until([this] { return ink().empty(); }));
    key("Prior");
    QVERIFY(Desktop::until([&] { return ink() == drawn; }));

    // On the disk before the window ends: as a crash would leave it.
    QVERIFY(Desktop::until([&] { return samePlaces(inkOnDisk(), drawn); }));
}

void TestLessonWindow::inkStaysThroughResizesZoomsAndSaves() {
    open();
    app::OpenCall call;
    call.lesson = write(QStringLiteral("ink.tworivers"));
    open(call);
    present();
    const QPointF from(950, 250);
    m_desktop->drag(from, {1250, 450});
    QVERIFY(Desktop::until([this] { return ink().size() == 1; }));
    const std::vector<lesson::Stroke> drawn = ink();
    QRandomGenerator random(7);
    const auto between = [&random](double low, double high) {
        return low + (high - low) * random.generateDouble();
    };
    for (int round = 0; round < 100; ++round) {
        m_desktop->window().resize(random.bounded(720, 1200), random.bounded(560, 760));
        m_desktop->atlas().moveCamera(between(124, 131), between(39, 43), between(4, 9));
        QCoreApplication::processEvents();
        lesson().setTitle(QString::number(round));
        lesson().flush();
        QVERIFY2(samePlaces(ink(), drawn), qPrintable(QString::number(round)));
        QVERIFY2(samePlaces(inkOnDisk(), drawn), qPrintable(QString::number(round)));
    }
    // Back at the step's own view it is under the same pixel.
    m_desktop->window().resize(kWindow);
    QVERIFY(Desktop::until([this] { return m_desktop->window().size() == kWindow; }));
    key("d");
    key("BackSpace");
    QVERIFY(Desktop::until([this] { return !m_desktop->explorer().wandered(); }));
    QVERIFY(m_desktop->settle());
    const story::Position& first = drawn.front().points.front();
    QVERIFY((m_desktop->onMap(first.longitude_deg, first.latitude_deg) - from).manhattanLength() < 2);
}

void TestLessonWindow::everyToolDraws() {
    open();
    present();
    key("h");
    m_desktop->drag({950, 250}, {1250, 250});
    QVERIFY(Desktop::until([this] { return ink().size() == 1; }));
    key("a");
    key("3");
    m_desktop->drag({950, 350}, {1250, 400});
    QVERIFY(Desktop::until([this] { return ink().size() == 2; }));
    QCOMPARE(ink().back().points.size(), 2U);
    QCOMPARE(ink().back().colour, QStringLiteral("c3"));
    key("x");
    m_desktop->click(QPointF(1000, 500));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("ink.words")) != nullptr; }));
    // Keys are letters now.
    m_desktop->type(QStringLiteral("bd 1"));
    key("Return");
    QVERIFY(Desktop::until([this] { return ink().size() == 3; }));
    QCOMPARE(ink().back().text, QStringLiteral("bd 1"));
    m_desktop->click(m_desktop->item(QStringLiteral("ink.pen")));
    m_desktop->click(m_desktop->item(QStringLiteral("ink.c1")));
    m_desktop->drag({950, 600}, {1200, 640});
    QVERIFY(Desktop::until([this] { return ink().size() == 4; }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("ink-tools"));
    key("e");
    m_desktop->click(QPointF(1100, 250));
    QVERIFY(Desktop::until([this] { return ink().size() == 3; }));
    QVERIFY(ink().front().tool == lesson::Tool::Arrow);
    // Escape ends the drawing before it leaves.
    key("Escape");
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("ink.bar")) == nullptr; }));
    QVERIFY(m_desktop->atlas().isPresenting());
}

void TestLessonWindow::drawingBeginsALesson() {
    open();
    QVERIFY(!lesson().isOpened());
    present();
    m_desktop->drag({950, 250}, {1250, 450});
    QVERIFY(Desktop::until([this] { return ink().size() == 1; }));
    QVERIFY(lesson().isUnnamed());
    const std::vector<lesson::Stroke> drawn = ink();
    const QString step = m_desktop->explorer().state().step;
    open();
    QVERIFY(lesson().isOpened() && lesson().isUnnamed());
    QCOMPARE(lesson::findStep(*lesson().lesson(), step)->ink.size(), drawn.size());
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestLessonWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lesson_window.moc"
