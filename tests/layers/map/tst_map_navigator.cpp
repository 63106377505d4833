// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layers/map/map_navigator.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <memory>

using layers::MapCamera;
using layers::MapNavigator;

/// The camera under the hands of a reader, with time that the test makes pass.
class TestMapNavigator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fliesExactlyThere();
    void isThereAtOnceWhenStill();
    void aGestureEndsAFlight_data();
    void aGestureEndsAFlight();
    void aLaterFlightWins();
    void aFlightIsNotTheReaders();
    void theWheelKeepsWhatIsUnderIt();
    void notchesAndPixels();
    void aStepZoomsInAMoment();
    void stepsAddUp();
    void aThrownMapGlidesOn();
    void aMapLaidDownLies();
    void aStillMapDoesNotGlide();
    void aBoxIsShownWhole();
    void aShakenClickIsNoBox();
    void cornersAreTheEnd_data();
    void cornersAreTheEnd();
    void aChangedViewKeepsToTheLimits();

private:
    [[nodiscard]] geo::LonLat at(const QPointF& point) const;
    void pass(double milliseconds);

    std::unique_ptr<MapNavigator> m_map;
    double m_now_ms = 0;
};

namespace {

constexpr double width = 800;
constexpr double height = 600;
constexpr MapCamera home{127, 40, 6.5};

} // namespace

void TestMapNavigator::init() {
    m_map = std::make_unique<MapNavigator>();
    m_map->setClock([this] { return m_now_ms; });
    m_map->setWidth(width);
    m_map->setHeight(height);
    m_map->show(home);
}

geo::LonLat TestMapNavigator::at(const QPointF& point) const {
    const geo::Camera camera{geo::toMercator(geo::LonLat{m_map->longitude(), m_map->latitude()}),
                             m_map->zoom()};
    return geo::toLonLat(geo::positionAt(camera, {point.x(), point.y()}, {width, height}));
}

void TestMapNavigator::pass(double milliseconds) {
    constexpr double frame_ms = 16;
    for (double passed = 0; passed < milliseconds; passed += frame_ms)
        m_map->advance(frame_ms / 1000);
}

void TestMapNavigator::fliesExactlyThere() {
    m_map->flyTo({124.4, 40.1, 9.25});
    QVERIFY(m_map->isMoving());
    pass(200);
    QVERIFY(m_map->isMoving());
    QVERIFY(m_map->zoom() != home.zoom && m_map->zoom() != 9.25);
    pass(800);
    QVERIFY(!m_map->isMoving());
    MapNavigator straight;
    straight.setWidth(width);
    straight.setHeight(height);
    straight.show({124.4, 40.1, 9.25});
    QCOMPARE(m_map->longitude(), straight.longitude());
    QCOMPARE(m_map->latitude(), straight.latitude());
    QCOMPARE(m_map->zoom(), 9.25);
}

void TestMapNavigator::isThereAtOnceWhenStill() {
    m_map->setStill(true);
    m_map->flyTo({124.4, 40.1, 9});
    QVERIFY(!m_map->isMoving());
    QCOMPARE(m_map->zoom(), 9.0);
    m_map->stepAt({100, 100}, 1);
    QVERIFY(!m_map->isMoving());
    QCOMPARE(m_map->zoom(), 10.0);
}

void TestMapNavigator::aGestureEndsAFlight_data() {
    QTest::addColumn<int>("gesture");
    QTest::newRow("wheel") << 0;
    QTest::newRow("drag") << 1;
    QTest::newRow("pan") << 2;
    QTest::newRow("stop") << 3;
}

void TestMapNavigator::aGestureEndsAFlight() {
    QFETCH(int, gesture);
    m_map->flyTo({100.5, 13.75, 9});
    pass(150);
    switch (gesture) {
    case 0:
        m_map->wheel({400, 300}, 120, 0);
        break;
    case 1:
        m_map->beginDrag();
        break;
    case 2:
        m_map->pan(10, 0);
        break;
    default:
        m_map->stop();
    }
    QVERIFY(!m_map->isMoving());
    const double longitude = m_map->longitude();
    pass(1000);
    QCOMPARE(m_map->longitude(), longitude);
    QVERIFY(longitude > 101);
}

void TestMapNavigator::aLaterFlightWins() {
    m_map->flyTo({100.5, 13.75, 9});
    pass(300);
    m_map->flyTo({128.2, 41.4, 9});
    pass(1000);
    QVERIFY(std::abs(m_map->longitude() - 128.2) < 1e-9);
}

void TestMapNavigator::aFlightIsNotTheReaders() {
    const QSignalSpy wandered(m_map.get(), &MapNavigator::wandered);
    m_map->flyTo({128.2, 41.4, 9});
    pass(1000);
    QCOMPARE(wandered.count(), 0);
    m_map->wheel({400, 300}, 120, 0);
    QCOMPARE(wandered.count(), 1);
}

void TestMapNavigator::theWheelKeepsWhatIsUnderIt() {
    const QPointF pointer(620, 140);
    const geo::LonLat before = at(pointer);
    for (const double notches : {1.0, 3.0, -2.0}) {
        m_map->wheel(pointer, notches * 120, 0);
        QVERIFY(std::abs(at(pointer).longitude_deg - before.longitude_deg) < 1e-9);
        QVERIFY(std::abs(at(pointer).latitude_deg - before.latitude_deg) < 1e-9);
    }
    QCOMPARE(m_map->zoom(), home.zoom + 0.5);
}

void TestMapNavigator::notchesAndPixels() {
    m_map->wheel({400, 300}, 480, 0);
    QCOMPARE(m_map->zoom(), home.zoom + 1);
    // A touch pad reports both; its pixels are finer.
    m_map->wheel({400, 300}, -120, -24);
    QCOMPARE(m_map->zoom(), home.zoom + 0.9);
    const QSignalSpy wandered(m_map.get(), &MapNavigator::wandered);
    m_map->wheel({400, 300}, 0, 0); // sideways
    QCOMPARE(wandered.count(), 0);
}

void TestMapNavigator::aStepZoomsInAMoment() {
    const QPointF pointer(200, 450);
    const geo::LonLat before = at(pointer);
    m_map->stepAt(pointer, 1);
    QVERIFY(m_map->isMoving());
    pass(400);
    QVERIFY(!m_map->isMoving());
    QVERIFY(std::abs(m_map->zoom() - home.zoom - 1) < 1e-9);
    QVERIFY(std::abs(at(pointer).longitude_deg - before.longitude_deg) < 1e-9);
}

void TestMapNavigator::stepsAddUp() {
    m_map->stepAt({400, 300}, 0.5);
    pass(60);
    m_map->stepAt({400, 300}, 0.5);
    pass(400);
    QVERIFY(std::abs(m_map->zoom() - home.zoom - 1) < 1e-9);
}

void TestMapNavigator::aThrownMapGlidesOn() {
    m_map->beginDrag();
    m_now_ms += 16;
    m_map->drag({-60, 0});
    const double dropped = m_map->longitude();
    QVERIFY(dropped > home.longitude);
    m_map->endDrag();
    QVERIFY(m_map->isMoving());
    pass(4000);
    QVERIFY(!m_map->isMoving());
    QVERIFY2(m_map->longitude() > dropped, "to where the hand threw it");
    QVERIFY(std::abs(m_map->latitude() - home.latitude) < 1e-9);
}

void TestMapNavigator::aMapLaidDownLies() {
    m_map->beginDrag();
    m_map->drag({-60, 0});
    m_now_ms += 150;
    m_map->endDrag();
    QVERIFY(!m_map->isMoving());
}

void TestMapNavigator::aStillMapDoesNotGlide() {
    m_map->setStill(true);
    m_map->beginDrag();
    m_now_ms += 16;
    m_map->drag({-60, 0});
    m_map->endDrag();
    QVERIFY(!m_map->isMoving());
}

void TestMapNavigator::aBoxIsShownWhole() {
    const QRectF box(500, 100, 160, 80);
    const geo::LonLat northWest = at(box.topLeft());
    const geo::LonLat southEast = at(box.bottomRight());
    m_map->zoomToRect({box.bottomRight(), box.topLeft()}); // drawn from any corner
    pass(1000);
    QVERIFY(!m_map->isMoving());
    const geo::LonLat west = at({0, height / 2});
    const geo::LonLat east = at({width, height / 2});
    QVERIFY(std::abs(west.longitude_deg - northWest.longitude_deg) < 1e-6);
    QVERIFY(std::abs(east.longitude_deg - southEast.longitude_deg) < 1e-6);
    QVERIFY(at({0, 0}).latitude_deg >= northWest.latitude_deg);
    QVERIFY(at({0, height}).latitude_deg <= southEast.latitude_deg);
}

void TestMapNavigator::aShakenClickIsNoBox() {
    m_map->zoomToRect({500, 100, 3, 40});
    QVERIFY(!m_map->isMoving());
    QCOMPARE(m_map->zoom(), home.zoom);
}

void TestMapNavigator::cornersAreTheEnd_data() {
    QTest::addColumn<QPointF>("hand");
    QTest::newRow("north-west") << QPointF(700, 500);
    QTest::newRow("north-east") << QPointF(-700, 500);
    QTest::newRow("south-west") << QPointF(700, -500);
    QTest::newRow("south-east") << QPointF(-700, -500);
}

void TestMapNavigator::cornersAreTheEnd() {
    QFETCH(QPointF, hand);
    for (int i = 0; i < 30; ++i) {
        m_map->beginDrag();
        m_map->drag(hand);
        m_map->endDrag();
        pass(200);
    }
    m_map->stop();
    constexpr double hair = 1e-6;
    QVERIFY(at({0, 0}).longitude_deg >= 73 - hair && at({0, 0}).latitude_deg <= 54 + hair);
    QVERIFY(at({width, height}).longitude_deg <= 146 + hair && at({width, height}).latitude_deg >= -hair);
    const bool atEdge = hand.x() > 0 ? std::abs(at({0, 0}).longitude_deg - 73) < hair
                                     : std::abs(at({width, 0}).longitude_deg - 146) < hair;
    QVERIFY(atEdge);
}

void TestMapNavigator::aChangedViewKeepsToTheLimits() {
    m_map->show({80, 10, 4.2});
    m_map->setWidth(1500);
    const geo::Camera camera{geo::toMercator(geo::LonLat{m_map->longitude(), m_map->latitude()}),
                             m_map->zoom()};
    const geo::LonLatBox seen = geo::toLonLat(geo::visibleBox(camera, {1500, height}));
    QVERIFY(seen.west_deg >= 73 - 1e-6 && seen.east_deg <= 146 + 1e-6);
}

QTEST_GUILESS_MAIN(TestMapNavigator)
#include "tst_map_navigator.moc"
