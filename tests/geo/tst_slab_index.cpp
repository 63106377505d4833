// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/slab_index.h"

#include <QTest>
#include <cmath>
#include <numbers>

using namespace geo;

/// Points in shapes, edge by edge of one slab.
class TestSlabIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsInsideFromOutside();
    void leavesHolesOut();
    void agreesWithACircle();
    void containsNothingWithoutArea();
};

namespace {

PointList square(double left, double top, double side) {
    return {{left, top}, {left + side, top}, {left + side, top + side}, {left, top + side}, {left, top}};
}

} // namespace

void TestSlabIndex::knowsInsideFromOutside() {
    const SlabIndex index({{.outer = square(0, 0, 10)}, {.outer = square(20, 5, 10)}});
    for (const Mercator inside : {Mercator{5, 5}, Mercator{0.1, 9.9}, Mercator{25, 14.9}})
        QVERIFY(index.contains(inside));
    for (const Mercator outside :
         {Mercator{15, 7}, Mercator{-1, 5}, Mercator{5, 12}, Mercator{5, -1}, Mercator{5, 99}})
        QVERIFY(!index.contains(outside));
}

void TestSlabIndex::leavesHolesOut() {
    const SlabIndex index({{.outer = square(0, 0, 10), .holes = {square(4, 4, 2)}}});
    QVERIFY(!index.contains({5, 5}));
    QVERIFY(index.contains({3, 5}));
    QVERIFY(index.contains({7, 5}));
}

void TestSlabIndex::agreesWithACircle() {
    PointList ring;
    constexpr int corners = 1000;
    for (int i = 0; i <= corners; ++i) {
        const double angle = 2 * std::numbers::pi * (i % corners) / corners;
        ring.push_back({std::cos(angle), std::sin(angle)});
    }
    const SlabIndex index({{.outer = ring}});
    for (double x = -1.19; x < 1.2; x += 0.07) {
        for (double y = -1.19; y < 1.2; y += 0.07) {
            if (std::abs(std::hypot(x, y) - 1) > 0.001)
                QCOMPARE(index.contains({x, y}), std::hypot(x, y) < 1);
        }
    }
}

void TestSlabIndex::containsNothingWithoutArea() {
    QVERIFY(!SlabIndex().contains({0, 0}));
    QVERIFY(!SlabIndex({{.outer = {{0, 0}, {1, 0}, {0, 0}}}}).contains({0.5, 0}));
}

QTEST_APPLESS_MAIN(TestSlabIndex)
#include "tst_slab_index.moc"
