// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/polyline.h"

#include <QTest>
#include <cmath>

using namespace geo;

class TestPolyline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsSpots();
    void cutsParts();
    void smoothsMeandersAndKeepsEnds();
    void leavesStraightLinesStraight();
    void movesSideways();
    void takesPoorLines();
};

namespace {

const PointList corner{{0, 0}, {4, 0}, {4, 4}};

bool same(Mercator a, Mercator b, double tolerance = 1e-12) {
    return std::hypot(a.x - b.x, a.y - b.y) <= tolerance;
}

} // namespace

void TestPolyline::findsSpots() {
    QCOMPARE(length(corner), 8.0);
    QVERIFY(same(spotAt(corner, 1).point, {1, 0}));
    QVERIFY(same(spotAt(corner, 1).tangent, {1, 0}));
    QVERIFY(same(spotAt(corner, 6).point, {4, 2}));
    QVERIFY(same(spotAt(corner, 6).tangent, {0, 1}));
    QVERIFY(same(spotAt(corner, -3).point, {0, 0}));
    QVERIFY(same(spotAt(corner, 99).point, {4, 4}));
    QVERIFY(same(spotAtFraction(corner, 0.5).point, {4, 0}));
}

void TestPolyline::cutsParts() {
    const PointList middle = part(corner, 3, 6);
    QCOMPARE(middle.size(), std::size_t{3});
    QVERIFY(same(middle[0], {3, 0}) && same(middle[1], {4, 0}) && same(middle[2], {4, 2}));
}

void TestPolyline::smoothsMeandersAndKeepsEnds() {
    PointList zigzag;
    for (int i = 0; i <= 100; ++i)
        zigzag.push_back({static_cast<double>(i), i % 2 == 0 ? 0.0 : 1.0});
    const PointList smooth = smoothed(zigzag, 5);
    QVERIFY(same(smooth.front(), zigzag.front()));
    QVERIFY(same(smooth.back(), zigzag.back()));
    for (const Mercator point : smooth) {
        if (point.x > 15 && point.x < 85)
            QVERIFY(std::abs(point.y - 0.5) < 0.1);
    }
    QVERIFY(length(smooth) < length(zigzag) * 0.85);
}

void TestPolyline::leavesStraightLinesStraight() {
    for (const Mercator point : smoothed(PointList{{0, 0}, {3, 1.5}, {10, 5}}, 1))
        QVERIFY(std::abs(point.y - point.x / 2) < 1e-9);
}

void TestPolyline::movesSideways() {
    const PointList below = offset(corner, 1);
    // Along +x with y downwards, the right-hand side is below; the corner is mitred.
    QVERIFY(same(below[0], {0, 1}) && same(below[1], {3, 1}) && same(below[2], {3, 4}));
    const PointList spike = offset(PointList{{0, 0}, {4, 0}, {0, 0.01}}, 1);
    QVERIFY(std::hypot(spike[1].x - 4, spike[1].y) <= 2 + 1e-9);
}

void TestPolyline::takesPoorLines() {
    QVERIFY(same(spotAt({}, 1).point, {0, 0}));
    const PointList dot{{2, 2}, {2, 2}};
    QVERIFY(same(spotAtFraction(dot, 0.5).point, {2, 2}));
    QCOMPARE(smoothed(dot, 1).size(), dot.size());
    QCOMPARE(offset(PointList{{1, 1}}, 1).size(), std::size_t{1});
    QVERIFY(offset({}, 1).empty());
}

QTEST_APPLESS_MAIN(TestPolyline)
#include "tst_polyline.moc"
