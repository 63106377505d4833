// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/graticule.h"

#include <QTest>
#include <cmath>

using namespace geo;

class TestGraticule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheLinesOfAView();
    void staysApartAtEveryZoom();
    void knowsTheEquator();
};

void TestGraticule::hasTheLinesOfAView() {
    const Graticule lines = graticule({119.8, 36.7, 131, 43.5}, 76, 100);
    QCOMPARE(lines.step_deg, 2.0);
    QCOMPARE(lines.meridians_deg, (std::vector<double>{120, 122, 124, 126, 128, 130}));
    QCOMPARE(lines.parallels_deg, (std::vector<double>{38, 40, 42}));
}

void TestGraticule::staysApartAtEveryZoom() {
    constexpr double least_px = 100;
    double last = 100;
    for (double zoom = 3; zoom <= 12; zoom += 0.25) {
        const double ppd = pixelsPerDegree(zoom);
        const double half_deg = 400 / ppd;
        const Graticule lines = graticule({127 - half_deg, 39, 127 + half_deg, 40}, ppd, least_px);
        QVERIFY(lines.step_deg * ppd >= least_px);
        QVERIFY2(lines.step_deg * ppd < 5 * least_px || lines.step_deg < 0.1, "and not too far apart");
        QVERIFY(lines.step_deg <= last);
        last = lines.step_deg;
        for (const double meridian : lines.meridians_deg)
            QVERIFY(std::abs(std::remainder(meridian, lines.step_deg)) < 1e-9);
    }
}

void TestGraticule::knowsTheEquator() {
    QCOMPARE(graticule({90, -4, 131, 12}, 20, 90).parallels_deg, (std::vector<double>{0, 5, 10}));
}

QTEST_APPLESS_MAIN(TestGraticule)
#include "tst_graticule.moc"
