// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/simplify.h"
#include "geo/triangulate.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <numbers>

using namespace geo;

class TestTriangulate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coversExactlyThePolygon();
    void coversTheSameInCells();
    void mendsABowTie();
    void refusesAnOpenRing();
    void takesNothing();
    void simplifiesWithinTheTolerance();
    void keepsPolygonsValid();
};

namespace {

/// A star of 2n corners with a square hole: concave, and not simply connected.
MultiPolygon star(int points) {
    Polygon polygon;
    for (int i = 0; i <= 2 * points; ++i) {
        const double angle = std::numbers::pi * (i % (2 * points)) / points;
        const double radius = i % 2 == 0 ? 0.2 : 0.12;
        polygon.outer.push_back({0.5 + radius * std::cos(angle), 0.5 + radius * std::sin(angle)});
    }
    polygon.holes.push_back({{0.47, 0.47}, {0.47, 0.53}, {0.53, 0.53}, {0.53, 0.47}, {0.47, 0.47}});
    return {polygon};
}

} // namespace

void TestTriangulate::coversExactlyThePolygon() {
    const MultiPolygon polygons = star(11);
    const auto triangles = triangulate(polygons);
    QVERIFY(triangles.has_value());
    QVERIFY(std::abs(area(*triangles) - area(polygons)) < 1e-12);
    // n + 2h − 2 triangles of n corners and h holes.
    QCOMPARE(triangles->indices.size() / 3, std::size_t{22 + 4 + 2 - 2});
    QCOMPARE(triangles->points.size(), std::size_t{26});
}

void TestTriangulate::coversTheSameInCells() {
    const MultiPolygon polygons = star(11);
    const auto cells = triangulateInCells(polygons, 1.0 / 16);
    QVERIFY(cells.has_value());
    QVERIFY(cells->size() > 9);
    double sum = 0;
    for (const Triangles& cell : *cells) {
        sum += area(cell);
        MercatorBox box;
        for (const Mercator point : cell.points)
            box.extend(point);
        QVERIFY(box.width() <= 1.0 / 16 + 1e-12 && box.height() <= 1.0 / 16 + 1e-12);
    }
    QVERIFY(std::abs(sum - area(polygons)) < 1e-12);
}

void TestTriangulate::mendsABowTie() {
    const MultiPolygon bow{{{{0, 0}, {1, 1}, {1, 0}, {0, 1}, {0, 0}}, {}}};
    const auto triangles = triangulate(bow);
    QVERIFY(triangles.has_value());
    QVERIFY(std::abs(area(*triangles) - 0.5) < 1e-12);
}

void TestTriangulate::refusesAnOpenRing() {
    const auto open = triangulate({{{{0, 0}, {1, 1}, {1, 0}, {0.5, 0.2}}, {}}});
    QVERIFY(!open.has_value() || open->indices.empty());
    const auto short_ring = triangulate({{{{0, 0}, {1, 1}}, {}}});
    QVERIFY(!short_ring.has_value() || short_ring->indices.empty());
}

void TestTriangulate::takesNothing() {
    QVERIFY(triangulate({}).has_value());
    QVERIFY(triangulate({})->indices.empty());
    QVERIFY(triangulateInCells({}, 0.1)->empty());
}

void TestTriangulate::simplifiesWithinTheTolerance() {
    PointList wave;
    for (int i = 0; i <= 400; ++i)
        wave.push_back({i / 400.0, 0.5 + 0.01 * std::sin(i / 10.0)});
    const PointList rough = simplified(wave, 0.002);
    QVERIFY(rough.size() < wave.size() / 4);
    QCOMPARE(rough.front(), wave.front());
    QCOMPARE(rough.back(), wave.back());
    for (const Mercator point : wave) {
        double nearest = std::numeric_limits<double>::max();
        for (std::size_t i = 1; i < rough.size(); ++i) {
            const double t = std::clamp((point.x - rough[i - 1].x) / (rough[i].x - rough[i - 1].x), 0.0, 1.0);
            const double y = std::lerp(rough[i - 1].y, rough[i].y, t);
            const double x = std::lerp(rough[i - 1].x, rough[i].x, t);
            nearest = std::min(nearest, std::hypot(point.x - x, point.y - y));
        }
        QVERIFY(nearest <= 0.0025);
    }
}

void TestTriangulate::keepsPolygonsValid() {
    const MultiPolygon rough = simplified(star(200), 0.05);
    const auto triangles = triangulate(rough);
    QVERIFY(triangles.has_value());
    QVERIFY(std::abs(area(*triangles) - area(rough)) < 1e-12);
}

QTEST_APPLESS_MAIN(TestTriangulate)
#include "tst_triangulate.moc"
