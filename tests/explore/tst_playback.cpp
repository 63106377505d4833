// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/playback.h"

#include <QTest>

using explore::Playback;
using story::Day;
using story::DaySpan;

class TestPlayback : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void growsFromTheStartOfTheWindow();
    void slidesWithOneLength();
    void beginsAnewFromTheEnd();
    void stopsAtTheEnd_data();
    void stopsAtTheEnd();
    void stepsByWholeYears();
    void smallStepsAddUp();

private:
    DaySpan m_span = DaySpan::ofYears(1945, 2025);
};

void TestPlayback::growsFromTheStartOfTheWindow() {
    Playback playback(DaySpan::ofYears(1990, 1994), m_span, Playback::Mode::Growing);
    playback.advance(3, false);
    QCOMPARE(playback.window(), DaySpan::ofYears(1990, 1997));
    playback.advance(0.5, false);
    QCOMPARE(playback.window().first, Day::of(1990, 1, 1));
    QCOMPARE(playback.window().last.year(), 1998);
    QVERIFY(!playback.isAtEnd());
}

void TestPlayback::slidesWithOneLength() {
    const DaySpan start = DaySpan::ofYears(1990, 1994);
    Playback playback(start, m_span, Playback::Mode::Sliding);
    for (int i = 0; i < 200; ++i) {
        playback.advance(0.2, false);
        QCOMPARE(playback.window().days(), start.days());
    }
    QCOMPARE(playback.window().last, m_span.last);
}

void TestPlayback::beginsAnewFromTheEnd() {
    QCOMPARE(Playback(m_span, m_span, Playback::Mode::Growing).window(), DaySpan::ofYears(1945, 1945));
    QCOMPARE(Playback(m_span, m_span, Playback::Mode::Sliding).window(), DaySpan::ofYears(1945, 1949));
    QCOMPARE(Playback(DaySpan::ofYears(2000, 2025), m_span, Playback::Mode::Growing).window(),
             DaySpan::ofYears(2000, 2000));
    const Playback sliding(DaySpan::ofYears(2016, 2025), m_span, Playback::Mode::Sliding);
    QCOMPARE(sliding.window().first, m_span.first);
    QCOMPARE(sliding.window().days(), DaySpan::ofYears(2016, 2025).days());
}

void TestPlayback::stopsAtTheEnd_data() {
    QTest::addColumn<Playback::Mode>("mode");
    QTest::addColumn<bool>("byYears");
    QTest::newRow("growing") << Playback::Mode::Growing << false;
    QTest::newRow("growing by years") << Playback::Mode::Growing << true;
    QTest::newRow("sliding") << Playback::Mode::Sliding << false;
    QTest::newRow("sliding by years") << Playback::Mode::Sliding << true;
}

void TestPlayback::stopsAtTheEnd() {
    QFETCH(const Playback::Mode, mode);
    QFETCH(const bool, byYears);
    Playback playback(m_span, m_span, mode);
    int steps = 0;
    while (!playback.isAtEnd() && steps < 1000) {
        playback.advance(0.3, byYears);
        ++steps;
    }
    QCOMPARE(playback.window().last, m_span.last);
    QVERIFY(steps > 200 && steps < 300);
    playback.advance(50, byYears);
    QCOMPARE(playback.window().last, m_span.last);
}

void TestPlayback::stepsByWholeYears() {
    Playback playback(DaySpan::ofYears(1990, 1994), m_span, Playback::Mode::Growing);
    playback.advance(0.7, true);
    QCOMPARE(playback.window(), DaySpan::ofYears(1990, 1994));
    playback.advance(0.7, true);
    QCOMPARE(playback.window(), DaySpan::ofYears(1990, 1995));
}

void TestPlayback::smallStepsAddUp() {
    Playback playback(DaySpan::ofYears(1990, 1994), m_span, Playback::Mode::Growing);
    for (int i = 0; i < 10'000; ++i)
        playback.advance(0.001, false);
    QCOMPARE(playback.window(), DaySpan::ofYears(1990, 2004));
}

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
