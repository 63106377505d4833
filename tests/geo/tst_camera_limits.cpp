// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/camera_limits.h"

#include <QTest>
#include <cmath>

using namespace geo;

class TestCameraLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsNothingBeyondTheExtent_data();
    void showsNothingBeyondTheExtent();
    void leavesAloneWhatKeepsToThem();
    void applyingThemTwiceChangesNothing();
    void coversMayLieBeyondTheExtent();
    void aViewTooLargeHasTheExtentInItsMiddle();
    void zoomKeepsWhatIsUnderThePoint();
    void zoomStopsAtBothEnds();
};

namespace {

constexpr CameraLimits limits{.extent = {73, 0, 146, 54}, .least_zoom = 3, .most_zoom = 12};
constexpr ViewSize view{835, 732};

bool shows(const Camera& camera, const ViewSize& size) {
    const LonLatBox seen = toLonLat(visibleBox(camera, size));
    constexpr double hair = 1e-6;
    return seen.west_deg >= limits.extent.west_deg - hair && seen.east_deg <= limits.extent.east_deg + hair &&
           seen.south_deg >= limits.extent.south_deg - hair &&
           seen.north_deg <= limits.extent.north_deg + hair;
}

} // namespace

void TestCameraLimits::showsNothingBeyondTheExtent_data() {
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.0, 3.0, 4.5, 8.0, 15.0}) {
        QTest::addRow("north-west at %.1f", zoom) << 10.0 << 80.0 << zoom;
        QTest::addRow("north-east at %.1f", zoom) << 179.0 << 80.0 << zoom;
        QTest::addRow("south-west at %.1f", zoom) << 10.0 << -70.0 << zoom;
        QTest::addRow("south-east at %.1f", zoom) << 179.0 << -70.0 << zoom;
        QTest::addRow("within at %.1f", zoom) << 127.0 << 40.0 << zoom;
    }
}

void TestCameraLimits::showsNothingBeyondTheExtent() {
    QFETCH(double, longitude);
    QFETCH(double, latitude);
    QFETCH(double, zoom);
    for (const ViewSize& size : {view, ViewSize{720, 200}, ViewSize{2000, 900}}) {
        const Camera camera = limited({toMercator(LonLat{longitude, latitude}), zoom}, limits, size);
        QVERIFY(shows(camera, size));
        QVERIFY(camera.zoom >= limits.least_zoom && camera.zoom <= limits.most_zoom);
    }
}

void TestCameraLimits::leavesAloneWhatKeepsToThem() {
    const Camera camera{toMercator(LonLat{127, 40}), 6.5};
    QCOMPARE(limited(camera, limits, view), camera);
}

void TestCameraLimits::applyingThemTwiceChangesNothing() {
    // A flight's goal is limited before and on its way, and must come out the same.
    const Camera once = limited({toMercator(LonLat{146, 1}), 3.3}, limits, view);
    QCOMPARE(limited(once, limits, view), once);
}

void TestCameraLimits::coversMayLieBeyondTheExtent() {
    const Padding covers{.left_px = 400};
    const Camera camera = limited({toMercator(LonLat{73, 30}), 6}, limits, view, covers);
    const Mercator edge = positionAt(camera, {400, 100}, view);
    QVERIFY(std::abs(toLonLat(edge).longitude_deg - 73) < 1e-6);
    QVERIFY(leastZoom(limits, view, covers) < leastZoom(limits, view, {}));
}

void TestCameraLimits::aViewTooLargeHasTheExtentInItsMiddle() {
    const ViewSize wall{2'000'000, 1'000'000};
    const Camera camera = limited({toMercator(LonLat{73, 0}), 12}, limits, wall);
    QCOMPARE(camera.zoom, 12.0);
    QVERIFY(std::abs(toLonLat(camera.centre).longitude_deg - 109.5) < 1e-6);
}

void TestCameraLimits::zoomKeepsWhatIsUnderThePoint() {
    const Camera camera{toMercator(LonLat{127, 40}), 6.5};
    for (const double levels : {0.25, 2.0, -0.5}) {
        for (const ViewPoint point : {ViewPoint{0, 0}, ViewPoint{417, 366}, ViewPoint{800, 100}}) {
            const Camera zoomed = zoomedAbout(camera, point, levels, limits, view);
            const Mercator before = positionAt(camera, point, view);
            const Mercator after = positionAt(zoomed, point, view);
            QVERIFY(std::hypot(before.x - after.x, before.y - after.y) < 1e-12);
            QCOMPARE(zoomed.zoom, camera.zoom + levels);
        }
    }
}

void TestCameraLimits::zoomStopsAtBothEnds() {
    const Camera near{toMercator(LonLat{127, 40}), 11.9};
    const Camera nearest = zoomedAbout(near, {100, 100}, 5, limits, view);
    QCOMPARE(nearest.zoom, 12.0);
    // The position under the pointer stays where it is even then.
    const Mercator before = positionAt(near, {100, 100}, view);
    const Mercator after = positionAt(nearest, {100, 100}, view);
    QVERIFY(std::hypot(before.x - after.x, before.y - after.y) < 1e-12);
    const Camera farthest = zoomedAbout(near, {100, 100}, -20, limits, view);
    QCOMPARE(farthest.zoom, leastZoom(limits, view, {}));
    QVERIFY(shows(farthest, view));
}

QTEST_APPLESS_MAIN(TestCameraLimits)
#include "tst_camera_limits.moc"
