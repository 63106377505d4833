// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/glide.h"

#include <QTest>
#include <cmath>

using namespace geo;

class TestGlide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSteadyHandHasItsSpeed();
    void aHandThatStoppedThrowsNothing();
    void onlyTheLastMomentsCount();
    void slowsDownAndEnds();
    void aSlowDragDoesNotGoOn();
};

void TestGlide::aSteadyHandHasItsSpeed() {
    DragTrace trace;
    for (int ms = 0; ms <= 160; ms += 16)
        trace.add({0.5 * ms, -0.25 * ms}, ms);
    const PixelVector velocity = trace.velocity(160);
    QVERIFY(std::abs(velocity.x_px - 500) < 1e-9);
    QVERIFY(std::abs(velocity.y_px + 250) < 1e-9);
}

void TestGlide::aHandThatStoppedThrowsNothing() {
    DragTrace trace;
    QCOMPARE(trace.velocity(0), PixelVector());
    trace.add({0, 0}, 0);
    QCOMPARE(trace.velocity(10), PixelVector());
    trace.add({90, 0}, 16);
    QVERIFY(trace.velocity(20).x_px > 1000);
    QCOMPARE(trace.velocity(200), PixelVector());
}

void TestGlide::onlyTheLastMomentsCount() {
    DragTrace trace;
    for (int ms = 0; ms <= 400; ms += 10)
        trace.add({1.0 * ms, 0}, ms); // east
    for (int ms = 410; ms <= 600; ms += 10)
        trace.add({800.0 - ms, 0}, ms); // and back
    QVERIFY(std::abs(trace.velocity(600).x_px + 1000) < 1e-9);
}

void TestGlide::slowsDownAndEnds() {
    const Glide glide({1000, 0});
    QVERIFY(glide.duration_ms() > 500 && glide.duration_ms() < 2000);
    QCOMPARE(glide.at(0), PixelVector());
    double last = 0;
    double lastStep = 1000;
    for (double ms = 16; ms < glide.duration_ms(); ms += 16) {
        const double way = glide.at(ms).x_px;
        QVERIFY(way > last);
        QVERIFY(way - last < lastStep);
        lastStep = way - last;
        last = way;
    }
    // What is left at the end is not seen.
    QVERIFY(lastStep < 1);
    QCOMPARE(glide.at(glide.duration_ms() + 500), glide.at(glide.duration_ms()));
    QCOMPARE(glide.at(300).y_px, 0.0);
}

void TestGlide::aSlowDragDoesNotGoOn() {
    QCOMPARE(Glide({60, 60}).duration_ms(), 0.0);
    QCOMPARE(Glide({60, 60}).at(100), PixelVector());
}

QTEST_APPLESS_MAIN(TestGlide)
#include "tst_glide.moc"
