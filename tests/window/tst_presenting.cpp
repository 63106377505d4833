// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom.h"
#include "layers/map/map_layer.h"
#include "layers/map/map_navigator.h"
#include "visible_texts.h"

#include <QApplication>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

/// A lesson on one screen; on_two_screens.sh has those on two.
class TestPresenting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void exploresWithinAStep();
    void aNotesArrowsAreOnItsSlide();
    void namesKeepOffWhatWasPicked();
    void clicksGoOn();
    void goesThroughTheOverview();
    void pointsAndDims();
    void textSizeFollowsKeys();
    void onOneScreenByKey();
    void theNextStepDoesNotFly();
    void aFigureDoesNotCutAFlightShort();
    void presenterFits_data();
    void presenterFits();

private:
    void move(bool moving);

    std::unique_ptr<Classroom> m_room;
    Desktop* m_desktop = nullptr; ///< The room's.
};

void TestPresenting::initTestCase() {
    m_room = std::make_unique<Classroom>();
    QVERIFY2(m_room->isOpen(), "the window did not open");
    m_desktop = &m_room->desktop();
}

void TestPresenting::init() {
    Desktop::failOnWarnings();
}

void TestPresenting::cleanup() {
    QVERIFY(m_desktop == nullptr || m_room->tidyUp());
}

void TestPresenting::cleanupTestCase() {
    m_room.reset();
}

void TestPresenting::exploresWithinAStep() {
    m_desktop->explorer().goToParagraph(QStringLiteral("p3"));
    const explore::State before = m_room->presenter();
    m_desktop->key(QStringLiteral("shift+F5"));
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().isPresenting(); }));
    QVERIFY(m_desktop->settle());
    const QString step = m_room->presenter().step;
    m_desktop->drag({1200, 500}, {1100, 440});
    QVERIFY(Desktop::until([this] { return m_desktop->explorer().wandered(); }));
    QCOMPARE(m_room->presenter().step, step);
    m_desktop->key(QStringLiteral("BackSpace"));
    QVERIFY(Desktop::until([this] { return !m_desktop->explorer().wandered(); }));
    QVERIFY(m_desktop->settle());
    // A pointer on a thing picks it.
    m_desktop->move({1200, 400});
    m_desktop->click(m_desktop->onMap(128.3, 41.05));
    QVERIFY(Desktop::until([this] { return m_room->presenter().selection() != nullptr; }));
    QCOMPARE(m_room->presenter().step, step);
    QVERIFY(m_room->audience() == m_room->presenter());
    QVERIFY(m_desktop->settle());
    QVERIFY(m_desktop->item(QStringLiteral("present.picked")) != nullptr);
    m_desktop->picture(QStringLiteral("present-explored"));
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return !m_desktop->atlas().isPresenting(); }));
    QVERIFY2(m_room->presenter() == before, "after present, explore, present nothing has moved");
}

void TestPresenting::aNotesArrowsAreOnItsSlide() {
    m_desktop->explorer().goToParagraph(QStringLiteral("p3"));
    m_desktop->atlas().beginPresenting(true);
    QVERIFY(m_desktop->settle());
    m_desktop->explorer().select({story::Kind::Note, QStringLiteral("5")}, explore::Pane::Essay);
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("present-note"));
    const layers::MapLayer& map = *m_desktop->map();
    const QRectF paper(0, 0, map.property("leftInset").toDouble(), map.height());
    const QRectF window(0, 0, map.width(), map.height());
    QCOMPARE(map.sketches().size(), 2);
    int words = 0;
    const QQuickItem* picked = m_desktop->item(QStringLiteral("present.picked"));
    QVERIFY(picked != nullptr);
    QList<QRectF> boxes{map.mapRectFromItem(picked, picked->boundingRect())};
    for (const layers::MapLabel& label : map.labels().labels) {
        const QRectF box = label.whole.translated(map.pixel(label.anchor));
        words += label.ref.kind == story::Kind::Check ? 1 : 0;
        QVERIFY2(window.contains(box) && !box.intersects(paper), qPrintable(label.ref.id));
        for (const layers::SketchLine& line : map.sketches()) {
            for (const QPointF& point : line.line)
                QVERIFY2(!box.contains(point), qPrintable(label.ref.id));
        }
        for (const QRectF& other : boxes)
            QVERIFY2(!box.intersects(other), qPrintable(label.ref.id));
        boxes << box;
    }
    QCOMPARE(words, 2);
    for (const layers::SketchLine& line : map.sketches()) {
        for (const QPointF& point : line.line)
            QVERIFY2(window.contains(point) && !paper.contains(point), "the arrows are beside the words");
    }
}

void TestPresenting::namesKeepOffWhatWasPicked() {
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    m_desktop->explorer().select({story::Kind::Note, QStringLiteral("5")}, explore::Pane::Essay);
    QVERIFY(m_desktop->settle());
    const QQuickItem* picked = m_desktop->item(QStringLiteral("present.picked"));
    QVERIFY(picked != nullptr);
    const layers::MapLayer& map = *m_desktop->map();
    const QRectF tag = map.mapRectFromItem(picked, picked->boundingRect());
    const double latitude = map.latitude();
    // Not so far that an arrow comes there: its words stay beside it whatever lies over them.
    for (int south = 1; south <= 3; ++south) {
        m_desktop->explorer().moveCamera({map.longitude(), latitude - 0.4 * south, map.zoom()});
        QVERIFY(m_desktop->settle());
        for (const layers::MapLabel& label : map.labels().labels)
            QVERIFY2(!label.whole.translated(map.pixel(label.anchor)).intersects(tag),
                     qPrintable(label.ref.id));
    }
}

void TestPresenting::clicksGoOn() {
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    m_desktop->click(QPointF(300, 120));
    QVERIFY(Desktop::until([this] { return m_room->presenter().step == m_room->stepAt(1); }));
    m_desktop->click(QPointF(300, 120), 3);
    QVERIFY(Desktop::until([this] { return m_room->presenter().step == m_room->stepAt(0); }));
}

void TestPresenting::goesThroughTheOverview() {
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    m_desktop->key(QStringLiteral("o"));
    QVERIFY(m_room->appears(QStringLiteral("present.overview")));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("present-overview"));
    for (int i = 0; i < 2; ++i) {
        QQuickItem* tile = m_desktop->item(QStringLiteral("present.tile.") + m_room->stepAt(i));
        const auto* map = tile->findChild<layers::MapLayer*>(QStringLiteral("present.tile.map"));
        QVERIFY(map != nullptr && map->ready());
        QCOMPARE(map->explorer().explorer->state().step, m_room->stepAt(i));
        QVERIFY2(!map->labels().labels.empty(), "the step's places are named");
    }
    m_desktop->key(QStringLiteral("Right"));
    m_desktop->key(QStringLiteral("Right"));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return m_room->presenter().step == m_room->stepAt(2); }));
    QVERIFY(m_room->disappears(QStringLiteral("present.overview")));
    m_desktop->key(QStringLiteral("o"));
    QVERIFY(m_room->appears(QStringLiteral("present.overview")));
    QVERIFY(m_desktop->settle());
    m_desktop->click(m_desktop->item(QStringLiteral("present.tile.") + m_room->stepAt(4)));
    QVERIFY(Desktop::until([this] { return m_room->presenter().step == m_room->stepAt(4); }));
    m_desktop->key(QStringLiteral("o"));
    QVERIFY(m_room->appears(QStringLiteral("present.overview")));
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(m_room->disappears(QStringLiteral("present.overview")));
    QVERIFY2(m_desktop->atlas().isPresenting(), "Escape takes back one thing at a time");
    m_desktop->key(QStringLiteral("Next"));
    QVERIFY(Desktop::until([this] { return m_room->presenter().step == m_room->stepAt(5); }));
}

void TestPresenting::pointsAndDims() {
    NEEDS_DRAWING();
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    m_desktop->key(QStringLiteral("s"));
    QVERIFY(m_room->appears(QStringLiteral("present.spotlight")));
    m_desktop->move({800, 500});
    m_desktop->move({400, 250});
    QVERIFY(Desktop::until([this] { return m_room->show().pointerAt() == QPointF(0.25, 0.25); }));
    QVERIFY(m_desktop->settle());
    const QImage dimmed = m_desktop->window().grabWindow();
    const auto lightness = [&dimmed](int x, int y) { return dimmed.pixelColor(x, y).lightness(); };
    QVERIFY2(lightness(60, 900) < lightness(400, 140) / 2, "all but the circle is dimmed");
    m_desktop->picture(QStringLiteral("present-spotlight"));
    m_desktop->key(QStringLiteral("s"));
    QVERIFY(m_room->disappears(QStringLiteral("present.spotlight")));
    m_desktop->key(QStringLiteral("p"));
    QVERIFY(m_room->appears(QStringLiteral("present.pointer")));
}

void TestPresenting::textSizeFollowsKeys() {
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    QQuickItem* statement = m_desktop->item(QStringLiteral("present.statement"));
    const auto size = [&] { return statement->property("font").value<QFont>().pixelSize(); };
    const int usual = size();
    m_desktop->key(QStringLiteral("ctrl+plus"));
    QVERIFY(Desktop::until([&] { return size() > usual; }));
    m_desktop->key(QStringLiteral("ctrl+minus"));
    QVERIFY(Desktop::until([&] { return size() == usual; }));
    m_desktop->key(QStringLiteral("ctrl+minus"));
    QVERIFY(Desktop::until([&] { return size() < usual; }));
    m_desktop->key(QStringLiteral("ctrl+0"));
    QVERIFY(Desktop::until([&] { return size() == usual; }));
    // However large, it fits.
    m_desktop->atlas().text()->setScale(1.5);
    for (int i = 0; i < m_desktop->atlas().stepCount(); ++i) {
        m_room->show().walk(1);
        QVERIFY(m_desktop->settle());
        const QStringList faults = textFaults(*m_desktop->window().contentItem());
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    }
}

void TestPresenting::onOneScreenByKey() {
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    m_desktop->key(QStringLiteral("n"));
    QVERIFY(m_room->appears(QStringLiteral("presenter")));
    m_desktop->key(QStringLiteral("Next"));
    QVERIFY(Desktop::until([this] { return m_room->audience().step == m_room->stepAt(1); }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("presenter-one-screen"));
    m_desktop->key(QStringLiteral("n"));
    QVERIFY(m_room->appears(QStringLiteral("present")));
    QCOMPARE(m_room->presenter().step, m_room->stepAt(1));
}

void TestPresenting::theNextStepDoesNotFly() {
    move(true);
    const auto rest = qScopeGuard([this] { move(false); });
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    m_desktop->key(QStringLiteral("n"));
    QVERIFY(m_room->appears(QStringLiteral("presenter.beside")));
    QVERIFY(m_desktop->settle());
    const auto* card = m_desktop->item(QStringLiteral("presenter.beside"));
    const auto* next = card->findChild<layers::MapNavigator*>();
    QVERIFY(next != nullptr);
    const QSignalSpy shows(next, &layers::MapNavigator::cameraChanged);
    const QSignalSpy flights(next, &layers::MapNavigator::movingChanged);
    constexpr int steps = 5;
    for (int step = 1; step <= steps; ++step) {
        m_desktop->key(QStringLiteral("Next"));
        QVERIFY(Desktop::until([&] { return m_room->audience().step == m_room->stepAt(step); }));
        QVERIFY(m_desktop->settle());
    }
    QVERIFY2(!shows.isEmpty(), "it shows other steps");
    QCOMPARE(flights.size(), 0);
    m_desktop->key(QStringLiteral("n"));
    QVERIFY(m_room->appears(QStringLiteral("present")));
}

void TestPresenting::move(bool moving) {
    m_desktop->window().setProperty("still", !moving);
    m_desktop->atlas().setReducedMotion(!moving);
}

void TestPresenting::aFigureDoesNotCutAFlightShort() {
    move(true);
    const auto rest = qScopeGuard([this] { move(false); });
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    const auto* slide = m_desktop->item(QStringLiteral("present"));
    QVERIFY(slide != nullptr);
    const auto* navigator = slide->findChild<layers::MapNavigator*>();
    QVERIFY(navigator != nullptr);
    const int steps = m_desktop->atlas().stepCount();
    for (int step = 1; step < steps; ++step) {
        m_room->show().walk(1);
        QVERIFY2(Desktop::until([&] { return navigator->isMoving(); }), qPrintable(m_room->stepAt(step)));
        // The room for a figure comes or goes with the step, a turn of the event loop later.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY2(navigator->isMoving(), qPrintable(m_room->stepAt(step)));
        QVERIFY(Desktop::until([&] { return !navigator->isMoving(); }));
    }
}

void TestPresenting::presenterFits_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QSize& size :
         {QSize(720, 560), QSize(1024, 700), QSize(1280, 800), Classroom::kDeskSize, QSize(1920, 1080)}) {
        for (const char* language : {"en", "ko", "zh"})
            QTest::addRow("%s at %dx%d", language, size.width(), size.height())
                << size << QString::fromLatin1(language);
    }
}

void TestPresenting::presenterFits() {
    QFETCH(QSize, size);
    QFETCH(QString, language);
    m_desktop->window().resize(size);
    QVERIFY(Desktop::until([&] { return m_desktop->window().size() == size; }));
    m_desktop->atlas().setLanguage(language);
    m_desktop->atlas().beginPresenting(false);
    m_room->show().togglePresenter();
    for (const int by : {0, 3}) {
        m_room->show().walk(by);
        QVERIFY(m_desktop->settle());
        const QStringList faults = textFaults(*m_desktop->window().contentItem());
        if (!faults.isEmpty())
            m_desktop->picture(QStringLiteral("presenter-%1-%2").arg(language).arg(size.width()));
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    }
    m_room->show().freeze();
    QVERIFY(m_desktop->settle());
    const QStringList faults = textFaults(*m_desktop->window().contentItem());
    m_desktop->atlas().setLanguage(QStringLiteral("en"));
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestPresenting test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_presenting.moc"
