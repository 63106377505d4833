// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom.h"

#include <QApplication>
#include <QLineF>
#include <QProcess>
#include <QTest>

namespace {

/// A stroke of the pen, in parts of the slide's width and height.
constexpr QLineF kStroke{0.7, 0.4, 0.85, 0.6};

bool likeTheFirstPen(const QColor& colour) {
    constexpr int kNear = 24;
    const QColor pen(0xa8340c);
    return std::abs(colour.red() - pen.red()) < kNear && std::abs(colour.green() - pen.green()) < kNear &&
           std::abs(colour.blue() - pen.blue()) < kNear;
}

} // namespace

/// A whole lesson on a desk with a projector: two screens of one X server, of which the second is put in and
/// pulled out while the lesson goes on (on_two_screens.sh).
class TestTwoScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aLessonByClicker();
    void keysWorkInTheClassWindow();

private:
    /// False when the class's window has not come, or not gone.
    [[nodiscard]] bool plugIn();
    [[nodiscard]] bool pullOut();
    [[nodiscard]] static bool xrandr(const QStringList& arguments);
    /// By the clicker, through all steps and back to the third.
    void walkThereAndBack();
    /// Holds the class's view, looks for something that the class does not see, and sends it over.
    void searchInPrivate();
    /// Black, and back by any key, which does nothing else.
    void goBlack();
    /// A stroke on the presenter's map is on the class's, and goes again.
    void drawForTheClass();
    /// The projector is pulled out and put in again: nobody loses the place.
    void loseTheProjector();

    std::unique_ptr<Classroom> m_room;
    Desktop* m_desktop = nullptr; ///< The room's.
};

void TestTwoScreens::initTestCase() {
    m_room = std::make_unique<Classroom>();
    QVERIFY2(m_room->isOpen(), "the window did not open");
    m_desktop = &m_room->desktop();
}

void TestTwoScreens::init() {
    Desktop::failOnWarnings();
}

void TestTwoScreens::cleanup() {
    QVERIFY(m_desktop == nullptr || (m_room->tidyUp() && pullOut()));
}

void TestTwoScreens::cleanupTestCase() {
    m_room.reset();
}

bool TestTwoScreens::xrandr(const QStringList& arguments) {
    return QProcess::execute(QStringLiteral("xrandr"),
                             QStringList{QStringLiteral("--output"), QStringLiteral("DUMMY1")} + arguments) ==
           0;
}

bool TestTwoScreens::plugIn() {
    return xrandr({QStringLiteral("--mode"), QStringLiteral("wall"), QStringLiteral("--right-of"),
                   QStringLiteral("DUMMY0")}) &&
           Desktop::until([this] { return m_room->show().screens()->projectorArea() == Classroom::kWall; });
}

bool TestTwoScreens::pullOut() {
    return xrandr({QStringLiteral("--off")}) &&
           Desktop::until([this] { return m_room->show().screens()->projector().isEmpty(); }) &&
           Desktop::until([] { return Classroom::classWindow() == nullptr; });
}

void TestTwoScreens::walkThereAndBack() {
    const int count = m_desktop->atlas().stepCount();
    for (int i = 1; i < count; ++i) {
        m_desktop->key(QStringLiteral("Next"));
        QVERIFY(Desktop::until([&] { return m_room->audience().step == m_room->stepAt(i); }));
        QVERIFY(m_room->audience() == m_room->presenter());
    }
    QVERIFY(m_room->show().isAtEnd());
    for (int i = count - 2; i >= 2; --i) {
        m_desktop->key(QStringLiteral("Prior"));
        QVERIFY(Desktop::until([&] { return m_room->audience().step == m_room->stepAt(i); }));
    }
}

void TestTwoScreens::searchInPrivate() {
    const explore::State held = m_room->audience();
    m_desktop->key(QStringLiteral("z"));
    QVERIFY(Desktop::until([this] { return m_room->show().isFrozen(); }));
    m_desktop->key(QStringLiteral("slash"));
    QVERIFY(Desktop::until([this] {
        return m_desktop->window().activeFocusItem() == m_desktop->item(QStringLiteral("search.field"));
    }));
    m_desktop->type(QStringLiteral("hyesan"));
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().search()->rowCount() > 0; }));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return m_room->presenter().selection() != nullptr; }));
    QVERIFY(m_room->audience() == held);
    m_desktop->key(QStringLiteral("plus"));
    QVERIFY(
        Desktop::until([this] { return std::holds_alternative<explore::Camera>(m_room->presenter().view); }));
    QVERIFY(m_room->audience() == held);
    QVERIFY(m_desktop->settle());
    Desktop::savePicture(m_desktop->window(), QStringLiteral("presenter-frozen"));
    Desktop::savePicture(*Classroom::classWindow(), QStringLiteral("audience-frozen"));

    // Push: now the class has it.
    const explore::State found = m_room->presenter();
    m_desktop->key(QStringLiteral("shift+z"));
    QVERIFY(Desktop::until([&] { return m_room->audience() == found; }));
    QVERIFY(m_room->presenter() == found);
    QVERIFY(!m_room->show().isFrozen());
    QVERIFY(m_desktop->settle());
    Desktop::savePicture(*Classroom::classWindow(), QStringLiteral("audience-pushed"));
}

void TestTwoScreens::goBlack() {
    const explore::State shown = m_room->audience();
    m_desktop->key(QStringLiteral("b"));
    QVERIFY(Desktop::until([this] { return m_room->show().blank() == u"black"; }));
    QVERIFY(m_desktop->settle());
    QCOMPARE(Classroom::classWindow()->grabWindow().pixelColor(100, 100), QColor(Qt::black));
    m_desktop->key(QStringLiteral("Next"));
    QVERIFY(Desktop::until([this] { return m_room->show().blank().isEmpty(); }));
    QVERIFY(m_room->audience() == shown);
}

void TestTwoScreens::drawForTheClass() {
    const auto strokes = [this] {
        const lesson::Lesson* lesson = m_desktop->atlas().lesson()->lesson();
        return lesson::inkOf(lesson, m_room->presenter().step).size();
    };
    // How many of the class's pixels about the middle of the stroke have the pen's colour.
    const auto inked = [] {
        const QImage seen = Classroom::classWindow()->grabWindow();
        const QPoint middle(qRound(seen.width() * kStroke.center().x()),
                            qRound(seen.height() * kStroke.center().y()));
        int count = 0;
        for (int dy = -3; dy <= 3; ++dy)
            count += likeTheFirstPen(seen.pixelColor(middle + QPoint(0, dy))) ? 1 : 0;
        return count;
    };
    m_desktop->key(QStringLiteral("d"));
    QVERIFY(m_room->appears(QStringLiteral("ink.bar")));
    QVERIFY(m_desktop->settle());
    QCOMPARE(inked(), 0);
    const QQuickItem* map = m_desktop->item(QStringLiteral("present.map"));
    const auto onMap = [map](QPointF part) {
        return map->mapToScene({map->width() * part.x(), map->height() * part.y()});
    };
    m_desktop->drag(onMap(kStroke.p1()), onMap(kStroke.p2()));
    QVERIFY(Desktop::until([&] { return strokes() == 1; }));
    QVERIFY(m_desktop->settle());
    QVERIFY2(inked() > 0, "the class sees what is drawn, where it was drawn");
    Desktop::savePicture(m_desktop->window(), QStringLiteral("presenter-ink"));
    Desktop::savePicture(*Classroom::classWindow(), QStringLiteral("audience-ink"));
    m_desktop->key(QStringLiteral("ctrl+z"));
    QVERIFY(Desktop::until([&] { return strokes() == 0; }));
    m_desktop->key(QStringLiteral("d"));
    QVERIFY(m_room->disappears(QStringLiteral("ink.bar")));
}

void TestTwoScreens::loseTheProjector() {
    const explore::State shown = m_room->audience();
    QVERIFY(pullOut());
    QVERIFY(m_room->show().isProjectorLost());
    QVERIFY(m_desktop->item(QStringLiteral("presenter")) != nullptr);
    QVERIFY(m_room->audience() == shown);
    m_desktop->picture(QStringLiteral("presenter-lost"));
    QVERIFY(plugIn());
    QVERIFY(Desktop::until([] { return Classroom::classWindow() != nullptr; }));
    QVERIFY(!m_room->show().isProjectorLost());
    QVERIFY(m_room->audience() == shown);
}

void TestTwoScreens::aLessonByClicker() {
    // The teacher has wandered off in the explorer, and will find it so again.
    m_desktop->explorer().goToParagraph(QStringLiteral("p3"));
    m_desktop->atlas().select(QStringLiteral("region:ryanggang"), QStringLiteral("map"));
    QVERIFY(m_desktop->settle());
    const explore::State before = m_room->presenter();

    QVERIFY(plugIn());
    m_desktop->key(QStringLiteral("F5"));
    QVERIFY(Desktop::until([] { return Classroom::classWindow() != nullptr; }));
    QCOMPARE(Classroom::classWindow()->geometry(), Classroom::kWall);
    QVERIFY(m_desktop->settle());
    QVERIFY(m_desktop->item(QStringLiteral("presenter")) != nullptr);
    QCOMPARE(m_room->presenter().step, m_room->stepAt(0));
    QVERIFY(m_room->audience() == m_room->presenter());

    walkThereAndBack();
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(m_desktop->settle());
    Desktop::savePicture(m_desktop->window(), QStringLiteral("presenter"));
    Desktop::savePicture(*Classroom::classWindow(), QStringLiteral("audience"));

    searchInPrivate();
    QVERIFY(!QTest::currentTestFailed());
    drawForTheClass();
    QVERIFY(!QTest::currentTestFailed());
    goBlack();
    QVERIFY(!QTest::currentTestFailed());
    const explore::State found = m_room->presenter();
    loseTheProjector();
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(m_room->presenter() == found);

    // A step's exact view, and the end.
    m_desktop->window().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
    m_desktop->key(QStringLiteral("BackSpace"));
    QVERIFY(Desktop::until([this] { return !m_desktop->explorer().wandered(); }));
    QVERIFY(m_room->audience() == m_room->presenter());
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return !m_desktop->atlas().isPresenting(); }));
    QVERIFY(Desktop::until([] { return Classroom::classWindow() == nullptr; }));
    QVERIFY2(m_room->presenter() == before, "after the lesson nothing has moved");
}

void TestTwoScreens::keysWorkInTheClassWindow() {
    QVERIFY(plugIn());
    m_desktop->key(QStringLiteral("F5"));
    QVERIFY(Desktop::until([] { return Classroom::classWindow() != nullptr; }));
    Classroom::classWindow()->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(Classroom::classWindow()));
    m_desktop->key(QStringLiteral("Next"));
    QVERIFY(Desktop::until([this] { return m_room->audience().step == m_room->stepAt(1); }));
    m_desktop->key(QStringLiteral("period"));
    QVERIFY(Desktop::until([this] { return m_room->show().blank() == u"black"; }));
    m_desktop->key(QStringLiteral("period"));
    QVERIFY(Desktop::until([this] { return m_room->show().blank().isEmpty(); }));
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return !m_desktop->atlas().isPresenting(); }));
    m_desktop->window().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestTwoScreens test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_two_screens.moc"
