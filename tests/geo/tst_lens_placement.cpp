// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/lens_placement.h"

#include <QTest>
#include <array>
#include <cmath>

using geo::LabelObstacleLine;
using geo::LensRequest;
using geo::PixelBox;
using geo::PixelPoint;

/// Where a lens stands: near what it magnifies, on nothing that is to be seen.
class LensPlacementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsBesideItsSubject();
    void staysInTheView();
    void coversNoCard();
    void coversNoArrow();
    void isNotLedToOverAnArrow();
    void isAsBroadAsItCanBe();
    void isNowhereWithoutRoom();
};

namespace {

double away(PixelPoint a, PixelPoint b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

LensRequest inTheMiddle() {
    return {.subject = {400, 300},
            .radius_px = 100,
            .leastRadius_px = 100,
            .view = {0, 0, 800, 600},
            .gap_px = 10};
}

} // namespace

void LensPlacementTest::standsBesideItsSubject() {
    const auto lens = geo::placeLens(inTheMiddle());
    QVERIFY(lens);
    const double away_px = away(lens->middle, {400, 300});
    QVERIFY2(away_px >= 110 && away_px < 118, qPrintable(QString::number(away_px)));
    QCOMPARE(geo::placeLens(inTheMiddle()), lens);
}

void LensPlacementTest::staysInTheView() {
    LensRequest request = inTheMiddle();
    for (const PixelPoint corner :
         {PixelPoint{0, 0}, PixelPoint{800, 0}, PixelPoint{800, 600}, PixelPoint{0, 600}}) {
        request.subject = corner;
        const auto lens = geo::placeLens(request);
        QVERIFY(lens);
        QVERIFY(lens->middle.x >= 110 && lens->middle.x <= 690 && lens->middle.y >= 110 &&
                lens->middle.y <= 490);
    }
}

void LensPlacementTest::coversNoCard() {
    LensRequest request = inTheMiddle();
    const std::array cards{PixelBox{0, 0, 800, 290}, PixelBox{0, 0, 390, 600}};
    request.boxes = cards;
    const auto lens = geo::placeLens(request);
    QVERIFY(lens);
    QVERIFY2(lens->middle.y - 100 >= 290 + 10 && lens->middle.x - 100 >= 390 + 10,
             "right of one and below the other");
    // A round lens reaches past the corner of a card, where a box would not.
    const std::array corner{PixelBox{0, 0, 320, 220}};
    request.boxes = corner;
    request.subject = {390, 180};
    const auto beside = geo::placeLens(request);
    QVERIFY(beside);
    const double away_px =
        std::hypot(std::max(0.0, beside->middle.x - 320), std::max(0.0, beside->middle.y - 220));
    QVERIFY(away_px >= 110);
}

void LensPlacementTest::coversNoArrow() {
    LensRequest request = inTheMiddle();
    const std::array arrows{LabelObstacleLine{.points = {{0, 200}, {800, 200}}, .half_width_px = 3}};
    request.lines = arrows;
    const auto lens = geo::placeLens(request);
    QVERIFY(lens);
    QVERIFY(std::abs(lens->middle.y - 200) >= 113);
}

void LensPlacementTest::isNotLedToOverAnArrow() {
    LensRequest request = inTheMiddle();
    // The nearest place is right of the subject, where a short arrow stands across the way. Another ends at
    // it.
    const std::array cards{PixelBox{0, 0, 380, 600}};
    request.boxes = cards;
    const auto straight = geo::placeLens(request);
    QVERIFY(straight);
    const std::array arrows{LabelObstacleLine{.points = {{420, 270}, {420, 330}}, .half_width_px = 3},
                            LabelObstacleLine{.points = {{390, 300}, {400, 300}}, .half_width_px = 3}};
    request.lines = arrows;
    const auto lens = geo::placeLens(request);
    QVERIFY(lens);
    const double across_px = (lens->middle.y - 300) / (lens->middle.x - 400) * 20;
    QVERIFY2(lens->middle.x <= 420 || std::abs(across_px) > 30, qPrintable(QString::number(across_px)));
}

void LensPlacementTest::isAsBroadAsItCanBe() {
    LensRequest request = inTheMiddle();
    request.leastRadius_px = 60;
    QCOMPARE(geo::placeLens(request)->radius_px, 100);
    // Near its subject there is room for a small one, farther away for a broad one.
    const std::array near{PixelBox{0, 0, 800, 120}, PixelBox{0, 300, 260, 600}, PixelBox{0, 480, 800, 600},
                          PixelBox{540, 120, 560, 480}};
    request.boxes = near;
    const auto lens = geo::placeLens(request);
    QVERIFY(lens);
    QVERIFY2(lens->middle.x > 560, "where it is the broadest");
    QCOMPARE(lens->radius_px, 100);
    // Where all room is narrow it is smaller, by whole steps, and never too small.
    request.view = {0, 120, 300, 290};
    const auto small = geo::placeLens(request);
    QVERIFY(small);
    QCOMPARE(small->radius_px, 72);
    QVERIFY(small->middle.y - 72 >= 120 + 10 && small->middle.y + 72 <= 290 - 10);
    request.leastRadius_px = 80;
    QVERIFY(!geo::placeLens(request));
}

void LensPlacementTest::isNowhereWithoutRoom() {
    LensRequest request = inTheMiddle();
    const std::array cards{PixelBox{380, 0, 420, 600},   PixelBox{0, 280, 800, 320},
                           PixelBox{150, 100, 250, 200}, PixelBox{550, 100, 650, 200},
                           PixelBox{150, 400, 250, 500}, PixelBox{550, 400, 650, 500}};
    request.boxes = cards;
    QVERIFY(!geo::placeLens(request));
    request.boxes = {};
    request.view = {0, 0, 210, 600};
    QVERIFY(!geo::placeLens(request));
}

QTEST_APPLESS_MAIN(LensPlacementTest)
#include "tst_lens_placement.moc"
