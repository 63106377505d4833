// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/curved_label.h"

#include <QTest>
#include <cmath>
#include <numbers>

using namespace geo;

/// Names along a river, and the quadrangles that their letters are.
class TestCurvedLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksAPath();
    void readsFromLeftToRight();
    void followsAnArc();
    void refusesSteepAndCrookedPaths();
    void needsRoom();
    void letterBoxesTouch();
    void turnedBoxesOverlapOnlyWhereTheyAre();
};

namespace {

const CurvedSetting word{.advances_px = {10, 12, 8, 10}, .height_px = 20};

/// A circle's upper half around the origin, from left to right.
PointList arc(double radius_px) {
    PointList points;
    constexpr int steps = 90;
    for (int i = 0; i <= steps; ++i) {
        const double angle = std::numbers::pi * (1 - double(i) / steps);
        points.push_back({radius_px * std::cos(angle), -radius_px * std::sin(angle)});
    }
    return points;
}

} // namespace

void TestCurvedLabel::walksAPath() {
    const PixelPath path({{0, 0}, {30, 40}, {30, 100}});
    QCOMPARE(path.length_px(), 110.0);
    QCOMPARE(path.at(25), (PixelPoint{15, 20}));
    QCOMPARE(path.at(60), (PixelPoint{30, 50}));
    QCOMPARE(path.at(-5), (PixelPoint{0, 0}));
    QCOMPARE(path.at(500), (PixelPoint{30, 100}));
}

void TestCurvedLabel::readsFromLeftToRight() {
    for (const PointList& line : {PointList{{0, 50}, {200, 50}}, PointList{{200, 50}, {0, 50}}}) {
        const auto name = letterOut(PixelPath(line), 100, word);
        QVERIFY(name);
        QCOMPARE(name->letters.size(), word.advances_px.size());
        QCOMPARE(name->letters.front(), (CurvedLetter{{85, 50}, 0}));
        QCOMPARE(name->letters.back(), (CurvedLetter{{115, 50}, 0}));
        QCOMPARE(name->strain, 0.0);
    }
}

void TestCurvedLabel::followsAnArc() {
    const PixelPath path(arc(100));
    const auto name = letterOut(path, path.length_px() / 2, word);
    QVERIFY(name);
    QVERIFY(name->letters.front().angle_rad < -0.05);
    QVERIFY(name->letters.back().angle_rad > 0.05);
    for (const CurvedLetter& letter : name->letters)
        QVERIFY(std::abs(std::hypot(letter.centre.x, letter.centre.y) - 100) < 1);
    // The same name on a straighter river strains less.
    const PixelPath flat(arc(400));
    QVERIFY(letterOut(flat, flat.length_px() / 2, word)->strain < name->strain);
}

void TestCurvedLabel::refusesSteepAndCrookedPaths() {
    QVERIFY(!letterOut(PixelPath({{0, 0}, {20, 200}}), 100, word));
    const PixelPath corner({{0, 0}, {100, 0}, {160, 60}, {260, 60}});
    QVERIFY(letterOut(corner, 60, word));
    QVERIFY(!letterOut(corner, 100, word));
    const PixelPath tight(arc(18));
    QVERIFY(!letterOut(tight, tight.length_px() / 2, word));
}

void TestCurvedLabel::needsRoom() {
    const PixelPath path({{0, 0}, {50, 0}});
    QVERIFY(letterOut(path, 25, word));
    QVERIFY(!letterOut(path, 15, word));
    QVERIFY(!letterOut(path, 35, word));
    QVERIFY(!letterOut(PixelPath({}), 0, word));
    QVERIFY(!letterOut(path, 25, {}));
}

void TestCurvedLabel::letterBoxesTouch() {
    const auto name = letterOut(PixelPath({{0, 0}, {100, 0}}), 50, word);
    const std::vector<PixelQuad> boxes = letterBoxes(*name, word);
    QCOMPARE(boxes.size(), 4U);
    QCOMPARE(boxes[0].bounds(), (PixelBox{30, -10, 40, 10}));
    QCOMPARE(boxes[1].bounds(), (PixelBox{40, -10, 52, 10}));
    QCOMPARE(boundsOf(boxes), (PixelBox{30, -10, 70, 10}));
}

void TestCurvedLabel::turnedBoxesOverlapOnlyWhereTheyAre() {
    // A bar from corner to corner of a square: its bounds are the square, but two corners stay free.
    const PixelQuad bar = quadOf({0, 0}, {100, 100}, 5);
    QVERIFY(bar.bounds().intersects({80, 5, 95, 20}));
    QVERIFY(!overlap(bar, quadOf(PixelBox{80, 5, 95, 20})));
    QVERIFY(overlap(bar, quadOf(PixelBox{45, 45, 55, 55})));
    QVERIFY(overlap(bar, quadOf({0, 100}, {100, 0}, 5)));
    QVERIFY(!overlap(bar, quadOf({20, 0}, {120, 100}, 5)));
}

QTEST_APPLESS_MAIN(TestCurvedLabel)
#include "tst_curved_label.moc"
