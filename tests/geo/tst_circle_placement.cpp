// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/circle_placement.h"

#include <QTest>
#include <cmath>

using namespace geo;

class TestCirclePlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsWhereItIsWanted();
    void keepsOffTheBorder();
    void itsWordsKeepOffSigns();
    void staysInItsCountryAndInTheFrame();
    void itsWordsMoveBeforeItLeavesItsCountry();
    void keepsClearOfOthers();
    void givesUpWhereThereIsNoRoom();
};

namespace {

constexpr PixelBox frame{0, 0, 800, 600};
constexpr double gap_px = 10;

CircleRequest circleAt(double x, double y) {
    return {.wanted = {x, y}, .radius_px = 80, .words = {120, 60}, .fits = [](PixelPoint) { return true; }};
}

} // namespace

void TestCirclePlacement::standsWhereItIsWanted() {
    const auto placed = placeCircles(std::vector{circleAt(300, 300)}, frame, {}, gap_px);
    QVERIFY(placed.at(0));
    QVERIFY(std::hypot(placed[0]->centre.x - 300, placed[0]->centre.y - 300) < 12);
    QCOMPARE(placed[0]->words.left, placed[0]->centre.x + 90);
}

void TestCirclePlacement::keepsOffTheBorder() {
    const std::vector<LabelObstacleLine> border{{.points = {{300, 0}, {320, 600}}, .half_width_px = 5}};
    const auto placed = placeCircles(std::vector{circleAt(300, 300)}, frame, {.lines = border}, gap_px);
    QVERIFY(placed.at(0));
    QVERIFY(std::abs(placed[0]->centre.x - 310) > 80 + gap_px);
    QVERIFY(placed[0]->words.left > 320 || placed[0]->words.right < 300);
}

void TestCirclePlacement::itsWordsKeepOffSigns() {
    const std::vector<PixelBox> signs{{450, 290, 470, 310}};
    const auto placed = placeCircles(std::vector{circleAt(300, 300)}, frame, {.signs = signs}, gap_px);
    QVERIFY(placed.at(0));
    QVERIFY(!placed[0]->words.intersects(signs[0].grown(gap_px)));
    QVERIFY2(std::hypot(placed[0]->centre.x - 300, placed[0]->centre.y - 300) < 12,
             "the circle itself stays");
}

void TestCirclePlacement::staysInItsCountryAndInTheFrame() {
    CircleRequest request = circleAt(-500, 300); // its name lies far outside
    request.fits = [](PixelPoint p) { return p.y < 200; };
    const auto placed = placeCircles(std::vector{request}, frame, {}, gap_px);
    QVERIFY(placed.at(0));
    QVERIFY(placed[0]->centre.y < 200);
    QVERIFY(frame.contains(placed[0]->box));
}

void TestCirclePlacement::itsWordsMoveBeforeItLeavesItsCountry() {
    CircleRequest request = circleAt(96, 96);
    request.fits = [](PixelPoint p) { return p.x < 100 && p.y < 100; };
    // Beside it to the right is a sign, below it another; to the left there is no room.
    const std::vector<PixelBox> signs{{190, 110, 210, 130}, {80, 200, 110, 220}};
    const auto placed = placeCircles(std::vector{request}, frame, {.signs = signs}, gap_px);
    QVERIFY(placed.at(0));
    QVERIFY(request.fits(placed[0]->centre));
    QVERIFY(placed[0]->words.bottom <= placed[0]->centre.y);
}

void TestCirclePlacement::keepsClearOfOthers() {
    const auto placed = placeCircles(std::vector{circleAt(300, 300), circleAt(300, 300)}, frame, {}, gap_px);
    QVERIFY(placed.at(0) && placed.at(1));
    QVERIFY(!placed[0]->box.intersects(placed[1]->box));
}

void TestCirclePlacement::givesUpWhereThereIsNoRoom() {
    QVERIFY(!placeCircles(std::vector{circleAt(50, 50)}, {0, 0, 100, 100}, {}, gap_px).at(0));
}

QTEST_APPLESS_MAIN(TestCirclePlacement)
#include "tst_circle_placement.moc"
