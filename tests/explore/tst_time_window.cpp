// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/window_edit.h"
#include "explore/year_range.h"

#include <QTest>
#include <cmath>

using namespace explore;
using story::Day;
using story::DaySpan;

/// What gestures make of the timeline's range and of the window of time, without a timeline.
class TestTimeWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void zoomingKeepsTheYearUnderThePointer();
    void zoomingEndsAtADayAndAtAllYears();
    void panningStopsAtTheEnds();
    void snapsAsFineAsCanBeSeen();
    void drags_data();
    void drags();
    void steps_data();
    void steps();
    void readsWrittenWindows_data();
    void readsWrittenWindows();
    void writesWhatItReads();
    void findsASecondPeriod();

private:
    DaySpan m_span = DaySpan::ofYears(1945, 2025);
    YearRange m_whole = wholeRange(m_span);
};

namespace {

DaySpan days(const char* edtf) {
    return story::Date::parse(QString::fromLatin1(edtf))->span(DaySpan::ofYears(1945, 2025));
}

} // namespace

void TestTimeWindow::zoomingKeepsTheYearUnderThePointer() {
    YearRange range = m_whole;
    const double year = 2004.56;
    const double share = (year - range.from) / range.length();
    for (int i = 0; i < 40; ++i) {
        range = zoomed(range, year, 1.25, m_whole);
        QVERIFY(std::abs((year - range.from) / range.length() - share) < 1e-6);
    }
    for (int i = 0; i < 60; ++i)
        range = zoomed(range, year, 1 / 1.25, m_whole);
    QCOMPARE(range, m_whole);
}

void TestTimeWindow::zoomingEndsAtADayAndAtAllYears() {
    const YearRange day = zoomed(m_whole, 2000.5, 1e9, m_whole);
    QVERIFY(std::abs(day.length() * 366 - 1) < 0.01);
    QVERIFY(day.from <= 2000.5 && day.to >= 2000.5);
    QCOMPARE(zoomed(day, 2000.5, 1e-9, m_whole), m_whole);
}

void TestTimeWindow::panningStopsAtTheEnds() {
    const YearRange range{1990, 2000};
    QCOMPARE(panned(range, 5, m_whole), (YearRange{1995, 2005}));
    QCOMPARE(panned(range, 500, m_whole).to, m_whole.to);
    QCOMPARE(panned(range, -500, m_whole).from, m_whole.from);
    QVERIFY(std::abs(panned(range, 500, m_whole).length() - 10) < 1e-9);
}

void TestTimeWindow::snapsAsFineAsCanBeSeen() {
    QCOMPARE(snappedYear(2003.4, 12), 2003.0);
    QCOMPARE(snappedYear(2003.52, 100), Day::of(2003, 7, 1).decimalYear());
    QCOMPARE(snappedYear(Day::of(2003, 7, 14).decimalYear() + 0.0004, 4000),
             Day::of(2003, 7, 14).decimalYear());
    QCOMPARE(snappedYear(2003.99, 100), 2004.0);
}

void TestTimeWindow::drags_data() {
    QTest::addColumn<Grip>("grip");
    QTest::addColumn<double>("pressed");
    QTest::addColumn<double>("at");
    QTest::addColumn<DaySpan>("expected");
    QTest::newRow("make") << Grip::Make << 1998.0 << 2004.0 << days("1998/2003");
    QTest::newRow("make to the left") << Grip::Make << 2004.0 << 1998.0 << days("1998/2003");
    QTest::newRow("make past the end") << Grip::Make << 2020.0 << 2040.0 << days("2020/2025");
    QTest::newRow("first") << Grip::First << 1990.0 << 1995.0 << days("1995/1999");
    QTest::newRow("first past last") << Grip::First << 1990.0 << 2010.0 << days("1999-12-31");
    QTest::newRow("last") << Grip::Last << 2000.0 << 2010.0 << days("1990/2009");
    QTest::newRow("last past first") << Grip::Last << 2000.0 << 1960.0 << days("1990-01-01");
    QTest::newRow("move") << Grip::Move << 1995.0 << 1999.0 << days("1994/2003");
    QTest::newRow("move by a leap year") << Grip::Move << 1995.0 << 1996.0 << days("1991/2000");
    QTest::newRow("move to the start")
        << Grip::Move << 1995.0 << 1900.0 << DaySpan{Day::of(1945, 1, 1), Day::of(1954, 12, 31)};
}

void TestTimeWindow::drags() {
    QFETCH(const Grip, grip);
    QFETCH(const double, pressed);
    QFETCH(const double, at);
    const DaySpan window = days("1990/1999");
    const DaySpan dragged = draggedWindow(grip, window, pressed, at, m_span);
    QTEST(dragged, "expected");
    if (grip == Grip::Move)
        QVERIFY(std::abs(dragged.days() - window.days()) <= 1); // years differ by a day
}

void TestTimeWindow::steps_data() {
    QTest::addColumn<Grip>("grip");
    QTest::addColumn<int>("by");
    QTest::addColumn<TimeStep>("step");
    QTest::addColumn<DaySpan>("from");
    QTest::addColumn<DaySpan>("expected");
    const DaySpan whole = days("1990/1999");
    QTest::newRow("first on") << Grip::First << 1 << TimeStep::Year << whole << days("1991/1999");
    QTest::newRow("first back") << Grip::First << -1 << TimeStep::Year << whole << days("1989/1999");
    QTest::newRow("last on") << Grip::Last << 1 << TimeStep::Year << whole << days("1990/2000");
    QTest::newRow("last a month back")
        << Grip::Last << -1 << TimeStep::Month << whole << days("1990-01/1999-11");
    QTest::newRow("first a day on") << Grip::First << 1 << TimeStep::Day << whole
                                    << days("1990-01-02/1999-12-31");
    QTest::newRow("a broken year back")
        << Grip::First << -1 << TimeStep::Year << days("1990-05-03/1999") << whole;
    QTest::newRow("a broken year on")
        << Grip::First << 1 << TimeStep::Year << days("1990-05-03/1999") << days("1991/1999");
    QTest::newRow("not past the other") << Grip::First << 50 << TimeStep::Year << whole << days("1999-12-31");
    QTest::newRow("not past the span") << Grip::Last << 90 << TimeStep::Year << whole << days("1990/2025");
}

void TestTimeWindow::steps() {
    QFETCH(const Grip, grip);
    QFETCH(const int, by);
    QFETCH(const TimeStep, step);
    QFETCH(const DaySpan, from);
    QTEST(steppedWindow(grip, from, by, step, m_span), "expected");
}

void TestTimeWindow::readsWrittenWindows_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    add("1998-2003", "1998/2003");
    add(" 1998 – 2003 ", "1998/2003");
    add("1998/2003", "1998/2003");
    add("2010", "2010");
    add("2004-07", "2004-07-01/2004-07-31");
    add("July 2004", "2004-07-01/2004-07-31");
    add("1994년", "1994");
    add("../1950", "1945/1950");
    add("2020/..", "2020/2025");
    add("1930/1950", "1945/1950");
    add("1890", "outside");
    add("2003-1998", "ends first");
    add("2003/1998", "ends first");
    add("soon", "no date");
    add("", "no date");
    add("2003-13", "2003/2013");
    add("1998-2003-2010", "no date");
}

void TestTimeWindow::readsWrittenWindows() {
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto read = windowFromText(text, m_span);
    const QString found = read                                            ? windowText(*read)
                          : read.error() == WrittenWindowFault::Outside   ? QStringLiteral("outside")
                          : read.error() == WrittenWindowFault::EndsFirst ? QStringLiteral("ends first")
                                                                          : QStringLiteral("no date");
    QCOMPARE(found, expected);
}

void TestTimeWindow::writesWhatItReads() {
    for (const char* edtf : {"1998/2003", "2010", "2004-07-14", "1990-05-03/1999-12-31"}) {
        const DaySpan window = days(edtf);
        QCOMPARE(windowFromText(windowText(window), m_span), window);
    }
}

void TestTimeWindow::findsASecondPeriod() {
    QCOMPARE(periodBeside(days("1995/1999"), m_span), days("2000/2004"));
    QCOMPARE(periodBeside(days("1995-03/1995-04"), m_span).first, Day::of(1995, 5, 1));
    QCOMPARE(periodBeside(days("1995-03/1995-04"), m_span).days(), days("1995-03/1995-04").days());
    QCOMPARE(periodBeside(days("2020/2025"), m_span).last, Day::of(2019, 12, 31));
    QCOMPARE(periodBeside(days("1950/2020"), m_span), days("2021/2025"));
}

QTEST_GUILESS_MAIN(TestTimeWindow)
#include "tst_time_window.moc"
