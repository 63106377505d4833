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
    void isNowhereWithoutRoom();
};

namespace {

double away(PixelPoint a, PixelPoint b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

LensRequest inTheMiddle() {
    return {.subject = {400, 300}, .radius_px = 100, .view = {0, 0, 800, 600}, .gap_px = 10};
}

} // namespace

void LensPlacementTest::standsBesideItsSubject() {
    const auto middle = geo::placeLens(inTheMiddle());
    QVERIFY(middle);
    const double away_px = away(*middle, {400, 300});
    QVERIFY2(away_px >= 110 && away_px < 118, qPrintable(QString::number(away_px)));
    QCOMPARE(geo::placeLens(inTheMiddle()), middle);
}

void LensPlacementTest::staysInTheView() {
    LensRequest request = inTheMiddle();
    for (const PixelPoint corner :
         {PixelPoint{0, 0}, PixelPoint{800, 0}, PixelPoint{800, 600}, PixelPoint{0, 600}}) {
        request.subject = corner;
        const auto middle = geo::placeLens(request);
        QVERIFY(middle);
        QVERIFY(middle->x >= 110 && middle->x <= 690 && middle->y >= 110 && middle->y <= 490);
    }
}

void LensPlacementTest::coversNoCard() {
    LensRequest request = inTheMiddle();
    const std::array cards{PixelBox{0, 0, 800, 290}, PixelBox{0, 0, 390, 600}};
    request.boxes = cards;
    const auto middle = geo::placeLens(request);
    QVERIFY(middle);
    QVERIFY2(middle->y - 100 >= 290 + 10 && middle->x - 100 >= 390 + 10, "right of one and below the other");
    // A round lens reaches past the corner of a card, where a box would not.
    const std::array corner{PixelBox{0, 0, 320, 220}};
    request.boxes = corner;
    request.subject = {390, 180};
    const auto beside = geo::placeLens(request);
    QVERIFY(beside);
    const double away_px = std::hypot(std::max(0.0, beside->x - 320), std::max(0.0, beside->y - 220));
    QVERIFY(away_px >= 110);
}

void LensPlacementTest::coversNoArrow() {
    LensRequest request = inTheMiddle();
    const std::array arrows{LabelObstacleLine{.points = {{0, 200}, {800, 200}}, .half_width_px = 3}};
    request.lines = arrows;
    const auto middle = geo::placeLens(request);
    QVERIFY(middle);
    QVERIFY(std::abs(middle->y - 200) >= 113);
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
