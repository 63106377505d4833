// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/mercator.h"

#include <QTest>
#include <array>
#include <cmath>

using namespace geo;

class TestMercator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsFixedPoints();
    void goesThereAndBack_data();
    void goesThereAndBack();
    void clampsThePoles();
    void scalesByZoom();
    void measuresDistances();
    void framesABox_data();
    void framesABox();
    void keepsThePaddingFree();
    void framesNothing();
};

namespace {

bool near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance;
}

} // namespace

void TestMercator::knowsFixedPoints() {
    QCOMPARE(toMercator(LonLat{0, 0}), (Mercator{0.5, 0.5}));
    QCOMPARE(toMercator(LonLat{-180, 0}).x, 0.0);
    // Paris in EPSG:3857, by PROJ.
    const Mercator paris = toMercator(LonLat{2.3522, 48.8566});
    QVERIFY(near(paris.x, 0.5 + 261845.71 / 40075016.69, 1e-8));
    QVERIFY(near(paris.y, 0.5 - 6250564.35 / 40075016.69, 1e-7));
    QVERIFY(near(toMercator(LonLat{0, max_latitude_deg}).y, 0, 1e-12));
}

void TestMercator::goesThereAndBack_data() {
    QTest::addColumn<double>("longitude_deg");
    QTest::addColumn<double>("latitude_deg");
    QTest::newRow("Dandong") << 124.39472 << 40.12917;
    QTest::newRow("Null Island") << 0.0 << 0.0;
    QTest::newRow("south-west") << -70.5 << -54.25;
    QTest::newRow("near the edge") << 179.999 << 85.0;
}

void TestMercator::goesThereAndBack() {
    QFETCH(double, longitude_deg);
    QFETCH(double, latitude_deg);
    const LonLat back = toLonLat(toMercator(LonLat{longitude_deg, latitude_deg}));
    QVERIFY(near(back.longitude_deg, longitude_deg, 1e-10));
    QVERIFY(near(back.latitude_deg, latitude_deg, 1e-10));
    const LonLatBox box{longitude_deg - 0.5, latitude_deg - 0.25, longitude_deg, latitude_deg};
    QVERIFY(near(toLonLat(toMercator(box)).south_deg, box.south_deg, 1e-10));
    QVERIFY(near(toLonLat(toMercator(box)).west_deg, box.west_deg, 1e-10));
}

void TestMercator::clampsThePoles() {
    QVERIFY(near(toMercator(LonLat{10, 90}).y, 0, 1e-12));
    QVERIFY(near(toMercator(LonLat{10, -90}).y, 1, 1e-12));
}

void TestMercator::scalesByZoom() {
    QCOMPARE(worldSizePx(0), 256.0);
    QCOMPARE(worldSizePx(3), 2048.0);
    QVERIFY(near(zoomForWorldSize(worldSizePx(6.75)), 6.75, 1e-12));
    QVERIFY(near(pixelsPerDegree(zoomForPixelsPerDegree(76)), 76, 1e-9));
    // The known scale of zoom 0 at the equator for the mean radius.
    QVERIFY(near(metresPerPixel(0, 0), 2 * 3.14159265358979 * 6371008.8 / 256, 1e-3));
    QVERIFY(near(metresPerPixel(60, 10), metresPerPixel(0, 10) / 2, 1e-6));
}

void TestMercator::measuresDistances() {
    // A degree of latitude on the mean sphere.
    QVERIFY(near(distanceKm({120, 40}, {120, 41}), 111.195, 1e-3));
    QVERIFY(near(distanceKm({10, 0}, {-170, 0}), 3.14159265358979 * earth_radius_km, 1e-6));
    // Seoul to Pyongyang, some 195 km.
    QVERIFY(near(distanceKm({126.9784, 37.566}, {125.7543, 39.0339}), 195, 2));
    const std::array line{LonLat{120, 40}, LonLat{120, 41}, LonLat{120, 40}};
    QVERIFY(near(lengthKm(line), 2 * 111.195, 2e-3));
    QCOMPARE(lengthKm({}), 0.0);
}

void TestMercator::framesABox_data() {
    QTest::addColumn<double>("width_px");
    QTest::addColumn<double>("height_px");
    QTest::newRow("wide") << 1920.0 << 400.0;
    QTest::newRow("tall") << 500.0 << 1400.0;
    QTest::newRow("square") << 800.0 << 800.0;
}

void TestMercator::framesABox() {
    QFETCH(double, width_px);
    QFETCH(double, height_px);
    const LonLatBox frame{123, 39, 131, 43};
    const Camera camera = frameCamera(frame, {width_px, height_px}, {});
    const MercatorBox seen = visibleBox(camera, {width_px, height_px});
    const MercatorBox wanted = toMercator(frame);
    constexpr double hair = 1e-9;
    QVERIFY(seen.left <= wanted.left + hair && seen.right >= wanted.right - hair);
    QVERIFY(seen.top <= wanted.top + hair && seen.bottom >= wanted.bottom - hair);
    // As large as possible: one side fits exactly.
    QVERIFY(near(seen.width(), wanted.width(), hair) || near(seen.height(), wanted.height(), hair));
}

void TestMercator::keepsThePaddingFree() {
    const LonLatBox frame{123, 39, 131, 43};
    const ViewSize view{1000, 800};
    const Padding padding{300, 20, 40, 100};
    const Camera camera = frameCamera(frame, view, padding);
    const MercatorBox seen = visibleBox(camera, view);
    const double px = 1 / worldSizePx(camera.zoom);
    const MercatorBox wanted = toMercator(frame);
    QVERIFY(wanted.left >= seen.left + (padding.left_px - 0.001) * px);
    QVERIFY(wanted.right <= seen.right - (padding.right_px - 0.001) * px);
    QVERIFY(wanted.top >= seen.top + (padding.top_px - 0.001) * px);
    QVERIFY(wanted.bottom <= seen.bottom - (padding.bottom_px - 0.001) * px);
}

void TestMercator::framesNothing() {
    const Camera point = frameCamera({125, 40, 125, 40}, {100, 100}, {}, 11);
    QCOMPARE(point.zoom, 11.0);
    QCOMPARE(point.centre, toMercator(LonLat{125, 40}));
    QCOMPARE(frameCamera({120, 40, 125, 45}, {100, 100}, {60, 0, 60, 0}, 9).zoom, 9.0);
    QVERIFY(MercatorBox().isEmpty());
    QVERIFY(!MercatorBox().intersects({0, 0, 1, 1}));
}

QTEST_APPLESS_MAIN(TestMercator)
#include "tst_mercator.moc"
