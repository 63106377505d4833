// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/date.h"

#include <QDate>
#include <QTest>

using namespace story;

class TestDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansItsDays_data();
    void spansItsDays();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void keepsDoubt_data();
    void keepsDoubt();
    void opensToTheLimits();
    void sortsByItsEarliestDay();
    void goesThroughDecimalYears();
};

namespace {

QString iso(Day day) {
    return QDate::fromJulianDay(day.number + 2440588).toString(Qt::ISODate); // Julian day of 1970-01-01
}

const DaySpan kLimits = DaySpan::ofYears(1945, 2025);

} // namespace

void TestDate::spansItsDays_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* text, const char* first, const char* last) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(first)
                            << QString::fromLatin1(last);
    };
    row("1951-07-28", "1951-07-28", "1951-07-28");
    row("1997", "1997-01-01", "1997-12-31");
    row("2004-07~", "2004-07-01", "2004-07-31");
    row("2004-02", "2004-02-01", "2004-02-29");
    row("1900-02", "1900-02-01", "1900-02-28");
    row("2000-02-29", "2000-02-29", "2000-02-29");
    row("2001?", "2001-01-01", "2001-12-31");
    row("1984%", "1984-01-01", "1984-12-31");
    row("199X", "1990-01-01", "1999-12-31");
    row("19XX", "1900-01-01", "1999-12-31");
    row("2004-06-XX", "2004-06-01", "2004-06-30");
    row("2004-XX", "2004-01-01", "2004-12-31");
    row("2004-XX-XX", "2004-01-01", "2004-12-31");
    row("1994/1998", "1994-01-01", "1998-12-31");
    row("1950-06-25/1953-07-27", "1950-06-25", "1953-07-27");
    row("1994~/1999~", "1994-01-01", "1999-12-31");
    row("1998/1998", "1998-01-01", "1998-12-31");
    row("../2005", "1945-01-01", "2005-12-31");
    row("2005/..", "2005-01-01", "2025-12-31");
    row("/2005", "1945-01-01", "2005-12-31");
    row("2005/", "2005-01-01", "2025-12-31");
}

void TestDate::spansItsDays() {
    QFETCH(const QString, text);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    const auto date = Date::parse(text);
    QVERIFY2(date, date ? "" : qPrintable(date.error().problem));
    QCOMPARE(date->text(), text);
    QCOMPARE(iso(date->span(kLimits).first), first);
    QCOMPARE(iso(date->span(kLimits).last), last);
}

void TestDate::refusesWhatIsNoDate_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* text, int column, const char* problem) {
        QTest::newRow(text) << QString::fromLatin1(text) << column << QString::fromLatin1(problem);
    };
    row("", 0, "empty");
    row("1997-13", 5, "no month 13");
    row("1997-00", 5, "no month 0");
    row("1997-02-30", 8, "no day 30");
    row("1900-02-29", 8, "no day 29");
    row("1997-04-31", 8, "no day 31");
    row("1998/1994", 5, "before it starts");
    row("1998/1997-02-30", 13, "no day 30");
    row("97", 0, "four digits");
    row("19970", 0, "four digits");
    row("abcd", 0, "no number");
    row("0000", 0, "between");
    row("1997-1", 5, "two digits");
    row("1997-01-1", 8, "two digits");
    row("1997-01-01-01", 0, "more than");
    row("..", 0, "other end");
    row("../..", 0, "no end that is known");
    row("/", 0, "no end that is known");
    row("1XXX", 0, "no number");
    row("199X-01", 5, "cannot follow");
    row("1997-XX-01", 8, "cannot follow");
    row("1994/1998/2000", 5, "four digits");
    row(" 1997", 0, "four digits");
    row("~", 0, "four digits");
}

void TestDate::refusesWhatIsNoDate() {
    QFETCH(const QString, text);
    QFETCH(const int, column);
    QFETCH(const QString, problem);
    const auto date = Date::parse(text);
    QVERIFY(!date);
    QVERIFY2(date.error().problem.contains(problem), qPrintable(date.error().problem));
    QCOMPARE(date.error().column, column);
    QVERIFY(!date.error().fix.isEmpty());
}

void TestDate::keepsDoubt_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("uncertain");
    const auto row = [](const char* text, bool uncertain) {
        QTest::newRow(text) << QString::fromLatin1(text) << uncertain;
    };
    row("1997", false);
    row("1994/1998", false);
    row("1997~", true);
    row("1997?", true);
    row("1997%", true);
    row("199X", true);
    row("2004-06-XX", true);
    row("1994/1998~", true);
    row("../2005", true);
    row("2005/", true);
}

void TestDate::keepsDoubt() {
    QFETCH(const QString, text);
    QFETCH(const bool, uncertain);
    QCOMPARE(Date::parse(text)->isUncertain(), uncertain);
}

void TestDate::opensToTheLimits() {
    const auto late = Date::parse(u"2030/..");
    QVERIFY(late->span(kLimits).first <= late->span(kLimits).last);
    QCOMPARE(late->startEnd(), Date::End::Known);
    QCOMPARE(late->endEnd(), Date::End::Open);
    QCOMPARE(Date::parse(u"2005/")->endEnd(), Date::End::Unknown);
}

void TestDate::sortsByItsEarliestDay() {
    QVERIFY(Date::parse(u"1997")->sortDay() < Date::parse(u"1997-01-02")->sortDay());
    QVERIFY(Date::parse(u"../2005")->sortDay() < Date::parse(u"1600")->sortDay());
}

void TestDate::goesThroughDecimalYears() {
    for (const Day day :
         {Day::of(2014, 7, 2), Day::of(2000, 2, 29), Day::of(1945, 1, 1), Day::of(1999, 12, 31)})
        QCOMPARE(Day::fromDecimalYear(day.decimalYear()).number, day.number);
    QVERIFY(std::abs(Day::of(2014, 7, 2).decimalYear() - 2014.5) < 0.002);
    QCOMPARE(Day::of(1969, 12, 31).number, -1);
    QCOMPARE(Day::of(1969, 12, 31).year(), 1969);
}

QTEST_GUILESS_MAIN(TestDate)
#include "tst_date.moc"
