// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/flight.h"

#include <QTest>
#include <cmath>

using namespace geo;

class TestFlight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsExactly_data();
    void endsExactly();
    void neverTurnsBack_data();
    void neverTurnsBack();
    void isTheSameBackwards_data();
    void isTheSameBackwards();
    void farGoalsAreReachedByAWiderView();
    void aPureZoomStaysWhereItIs();
    void aShortPanHardlyZooms();
    void nothingToDoIsNoWay();
    void longerWaysTakeLongerWithinBounds();
    void easesAtBothEnds();
};

namespace {

constexpr ViewSize view{835, 732};

Camera camera(double longitude_deg, double latitude_deg, double zoom) {
    return {toMercator(LonLat{longitude_deg, latitude_deg}), zoom};
}

void addFlights() {
    QTest::addColumn<double>("toLongitude");
    QTest::addColumn<double>("toLatitude");
    QTest::addColumn<double>("toZoom");
    QTest::newRow("a pan") << 128.0 << 41.0 << 6.5;
    QTest::newRow("a zoom in") << 127.0 << 40.5 << 9.3;
    QTest::newRow("a zoom out") << 127.0 << 40.5 << 4.0;
    QTest::newRow("to a far town") << 100.5 << 13.75 << 8.0;
    QTest::newRow("to the whole way") << 114.0 << 31.5 << 4.1;
    QTest::newRow("across the border") << 124.4 << 40.1 << 10.0;
}

struct Ends {
    Camera from = camera(127, 40.5, 6.5);
    Camera to;
};

Ends fetched() {
    QFETCH(double, toLongitude);
    QFETCH(double, toLatitude);
    QFETCH(double, toZoom);
    return {.to = camera(toLongitude, toLatitude, toZoom)};
}

double way(const Camera& from, const Camera& to) {
    return std::hypot(to.centre.x - from.centre.x, to.centre.y - from.centre.y);
}

} // namespace

void TestFlight::endsExactly_data() {
    addFlights();
}

void TestFlight::endsExactly() {
    const Ends ends = fetched();
    const Flight flight(ends.from, ends.to, view);
    QCOMPARE(flight.at(0), ends.from);
    QCOMPARE(flight.at(1), ends.to);
    QCOMPARE(flight.at(1.7), ends.to);
    // And comes there without a jump.
    const Camera before = flight.at(0.999);
    QVERIFY(std::abs(before.zoom - ends.to.zoom) < 0.01);
    QVERIFY(way(before, ends.to) * worldSizePx(ends.to.zoom) < 1);
    const Camera after = flight.at(0.001);
    QVERIFY(std::abs(after.zoom - ends.from.zoom) < 0.01);
    QVERIFY(way(after, ends.from) * worldSizePx(ends.from.zoom) < 1);
}

void TestFlight::neverTurnsBack_data() {
    addFlights();
}

void TestFlight::neverTurnsBack() {
    const Ends ends = fetched();
    const Flight flight(ends.from, ends.to, view);
    double last = 0;
    int turns = 0; // of the zoom: out and in again at most
    double lastZoom = ends.from.zoom;
    double lastStep = 0;
    for (int i = 1; i <= 200; ++i) {
        const Camera at = flight.at(i / 200.0);
        const double along = way(ends.from, at);
        QVERIFY(along >= last - 1e-12);
        const double step = at.zoom - lastZoom;
        turns += step * lastStep < -1e-12 ? 1 : 0;
        last = along;
        lastZoom = at.zoom;
        lastStep = step;
    }
    QVERIFY(turns <= 1);
}

void TestFlight::isTheSameBackwards_data() {
    addFlights();
}

void TestFlight::isTheSameBackwards() {
    const Ends ends = fetched();
    const Flight there(ends.from, ends.to, view);
    const Flight back(ends.to, ends.from, view);
    QVERIFY(std::abs(there.length() - back.length()) < 1e-9);
    for (int i = 0; i <= 20; ++i) {
        const Camera a = there.at(i / 20.0);
        const Camera b = back.at(1 - i / 20.0);
        QVERIFY(way(a, b) < 1e-9);
        QVERIFY(std::abs(a.zoom - b.zoom) < 1e-6);
    }
}

void TestFlight::farGoalsAreReachedByAWiderView() {
    const Camera yanji = camera(129.5, 42.9, 9);
    const Camera bangkok = camera(100.5, 13.75, 9);
    const Camera middle = Flight(yanji, bangkok, view).at(0.5);
    // In the middle both ends are about in view: the goal never leaves the picture.
    QVERIFY2(middle.zoom < 5, qPrintable(QString::number(middle.zoom)));
    QVERIFY(way(middle, bangkok) * worldSizePx(middle.zoom) < 2 * view.width_px);
}

void TestFlight::aPureZoomStaysWhereItIs() {
    const Camera from = camera(127, 40.5, 6.5);
    const Flight flight(from, {from.centre, 9.5}, view);
    for (const double share : {0.2, 0.5, 0.8})
        QCOMPARE(flight.at(share).centre, from.centre);
    QVERIFY(std::abs(flight.at(0.5).zoom - 8) < 1e-9);
    // Three levels, ln 8 / ρ.
    QVERIFY(std::abs(flight.length() - std::log(8) / std::sqrt(2)) < 1e-12);
}

void TestFlight::aShortPanHardlyZooms() {
    const Camera from = camera(127, 40.5, 7);
    const Camera to = camera(127.2, 40.5, 7);
    const Flight flight(from, to, view);
    QVERIFY(flight.at(0.5).zoom > 6.95 && flight.at(0.5).zoom <= 7);
    QVERIFY(std::abs(way(from, flight.at(0.5)) / way(from, to) - 0.5) < 1e-9);
}

void TestFlight::nothingToDoIsNoWay() {
    const Camera here = camera(127, 40.5, 7);
    const Flight flight(here, here, view);
    QCOMPARE(flight.length(), 0.0);
    QCOMPARE(flight.at(0.5), here);
}

void TestFlight::longerWaysTakeLongerWithinBounds() {
    const Camera from = camera(127, 40.5, 7);
    const double step_ms = Flight(from, camera(127.1, 40.5, 7), view).duration_ms();
    const double usual_ms = Flight(from, camera(124.4, 40.1, 9), view).duration_ms();
    const double far_ms = Flight(from, camera(100.5, 13.75, 10), view).duration_ms();
    QCOMPARE(step_ms, 450.0);
    QVERIFY2(usual_ms > 500 && usual_ms < 900, qPrintable(QString::number(usual_ms)));
    QCOMPARE(far_ms, 900.0);
}

void TestFlight::easesAtBothEnds() {
    QCOMPARE(easedInOut(-1), 0.0);
    QCOMPARE(easedInOut(0.5), 0.5);
    QCOMPARE(easedInOut(2), 1.0);
    QVERIFY(easedInOut(0.1) < 0.01);
    QVERIFY(easedInOut(0.9) > 0.99);
}

QTEST_APPLESS_MAIN(TestFlight)
#include "tst_flight.moc"
