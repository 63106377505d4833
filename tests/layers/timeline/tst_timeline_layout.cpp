// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/timeline_layout.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace explore;

namespace {

constexpr double kCharacter_px = 7.2;

double textWidth(const QString& text, TextRole) {
    return static_cast<double>(text.size()) * kCharacter_px;
}

QString tickText(story::Day day, TickUnit unit, bool withYear) {
    QString year = QString::number(day.year());
    switch (unit) {
    case TickUnit::Year:
        return year;
    case TickUnit::Month:
        return withYear ? QStringLiteral("Mar ") + year : QStringLiteral("Mar");
    case TickUnit::Day:
        return withYear ? QStringLiteral("14 Mar ") + year : QStringLiteral("14 Mar");
    }
    return year;
}

TimelineBox wideBox() {
    TimelineBox box;
    box.width_px = 980;
    box.height_px = 212;
    box.left_px = 14;
    box.right_px = 950;
    return box;
}

/// A story's worth of events, the later the denser, a tenth of them labelled.
struct Sample {
    std::vector<TimelineItem> items;
    std::vector<TimelineEra> eras{
        {1945, 1953.6, QStringLiteral("Division & war")}, {1953.6, 1994, QStringLiteral("A closed border")},
        {1994, 2000, QStringLiteral("Famine")},           {2000, 2012, QStringLiteral("The crossing years")},
        {2012, 2020, QStringLiteral("Fences rise")},      {2020, 2026, QStringLiteral("Sealed")}};
    std::vector<TimelineCount> counts{{1999, 2002, 1043}, {2002, 2003, 1142}, {2009, 2010, 2914}};

    explicit Sample(int size = 120) {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> unit(0, 1);
        for (int i = 0; i < size; ++i) {
            TimelineItem item;
            item.lane = i % 5;
            const double from = 1945 + 80.9 * std::sqrt(unit(random));
            item.time = {from, from + (i % 9 == 0 ? 3.0 : 1 / 365.25), i % 9 == 0, i % 18 == 0, i % 27 == 0};
            if (i % 10 == 0) {
                item.label = QStringLiteral("An event with a name %1").arg(i);
                item.rank = i % 3;
            }
            items.push_back(item);
        }
        std::ranges::sort(items, {}, [](const TimelineItem& item) { return item.time.anchor(); });
    }

    [[nodiscard]] TimelineInput input(double from, double to) const {
        TimelineInput in;
        in.box = wideBox();
        in.from = from;
        in.to = to;
        in.lanes = 5;
        in.items = items;
        in.eras = eras;
        in.counts = counts;
        in.highestCount = 2914;
        in.note = QStringLiteral("947 arrivals in all the years to 1998");
        in.noteUntil = 1999;
        in.asOf = 2016.5;
        in.flag = QStringLiteral("Essay’s last source, 2016");
        in.spanFrom = 1945;
        in.spanTo = 2025;
        in.textWidth = textWidth;
        in.tickText = tickText;
        return in;
    }
};

/// The bar of an event of that extent fades where the extent is soft and nowhere else.
bool fadesAsItSays(const TimeExtent& extent) {
    Sample sample(0);
    sample.items.push_back({0, extent, true, {}, 0});
    const double margin = std::max(1.0, extent.to - extent.from);
    const TimelineLayout layout = layOutTimeline(sample.input(extent.from - margin, extent.to + margin));
    if (layout.spans.empty())
        return extent.to - extent.from < 0.1; // A day: the sign itself covers it.
    const TimelineSpan& span = layout.spans.front();
    return (span.fadeLeft_px > 0) == extent.softFrom && (span.fadeRight_px > 0) == extent.softTo;
}

/// Two texts of which one covers the other, or a text outside the box; empty without one.
QString overlap(const std::vector<TimelineText>& texts, double width_px) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].box.x < 0 || texts[i].box.right() > width_px)
            return texts[i].text + QStringLiteral(" is outside");
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            if (texts[i].box.overlaps(texts[j].box))
                return texts[i].text + u'|' + texts[j].text;
        }
    }
    return {};
}

/// A label or note that lies on a sign; empty without one.
QString labelOverSign(const TimelineLayout& layout) {
    for (const TimelineText& text : layout.texts()) {
        if (text.role != TextRole::Label && text.role != TextRole::Note)
            continue;
        for (const TimelineSign& sign : layout.signs) {
            if (text.box.overlaps({sign.x - 5, sign.y - 5, 10, 10}))
                return text.text;
        }
    }
    return {};
}

/// Signs of one row that stand closer than they may; empty without them.
QString crowdedSigns(const TimelineLayout& layout) {
    for (std::size_t i = 1; i < layout.signs.size(); ++i) {
        const double apart = layout.signs[i].x - layout.signs[i - 1].x;
        if (layout.signs[i].y == layout.signs[i - 1].y && apart < 13)
            return QString::number(apart);
    }
    return {};
}

} // namespace

class TimelineLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void everyZoomNamesAYear_data() { nothingOverlaps_data(); }
    void everyZoomNamesAYear();
    void everyEventIsInOneSign();
    void closeSignsMerge();
    void mergedLanesStackToThree();
    void sharpEndsOnlyWhereTheSourceHasThem_data();
    void sharpEndsOnlyWhereTheSourceHasThem();
    void sumsOverYearsAreNotSingleYears();
    void theDesignsAxis();
    void eraNamesYield();
    void placesAndYearsAreInverse();
    void theFlagAvoidsTheHeader();
    void theWindowsEndsAreNamed();
    void hitsAreGenerous();
    void aHundredThousandEventsAreQuick();
};

void TimelineLayoutTest::nothingOverlaps_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("rows");
    const auto add = [](const char* name, double from, double to) {
        QTest::newRow(name) << from << to << 1;
        QTest::newRow(qPrintable(QString::fromLatin1(name) + QStringLiteral(", merged"))) << from << to << 3;
    };
    add("two centuries", 1890, 2090);
    add("whole", 1943.5, 2026);
    add("forty years", 1985, 2025);
    add("ten years", 2000, 2010);
    add("two years", 2009.2, 2011.2);
    add("half a year", 2010.4, 2010.9);
    add("a month", 2010.85, 2010.94);
    add("a week", 2010.86, 2010.88);
    add("a day", 2010.8601, 2010.8601 + 1 / 365.0);
}

void TimelineLayoutTest::nothingOverlaps() {
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(int, rows);
    const Sample sample;
    TimelineInput input = sample.input(from, to);
    input.rows = rows;
    input.window = TimeExtent{1998, 2004, true, false, false};
    const TimelineLayout layout = layOutTimeline(input);
    QVERIFY(!layout.axisTexts.empty());
    QCOMPARE(overlap(layout.texts(), input.box.width_px), QString());
    QCOMPARE(labelOverSign(layout), QString());
    QCOMPARE(crowdedSigns(layout), QString());
}

void TimelineLayoutTest::everyZoomNamesAYear() {
    QFETCH(double, from);
    QFETCH(double, to);
    const Sample sample;
    const TimelineAxis axis = layOutAxis(sample.input(from, to));
    QVERIFY(std::ranges::any_of(axis.texts, [](const TimelineText& text) {
        return text.text.contains(u"20") || text.text.contains(u"19");
    }));
    QVERIFY(axis.texts.size() <= 24);
}

void TimelineLayoutTest::everyEventIsInOneSign() {
    const Sample sample(300);
    const TimelineLayout layout = layOutTimeline(sample.input(1943.5, 2026));
    int members = 0;
    for (const TimelineSign& sign : layout.signs) {
        members += sign.count;
        QCOMPARE(sign.text.has_value(), sign.count > 1);
        for (int i = 0; i < sign.count; ++i) {
            const int item =
                layout.members.at(static_cast<std::size_t>(sign.firstMember) + static_cast<std::size_t>(i));
            QCOMPARE(sample.items.at(static_cast<std::size_t>(item)).lane, sign.lane);
        }
    }
    QCOMPARE(members, 300);
}

void TimelineLayoutTest::closeSignsMerge() {
    Sample sample(0);
    const double year_px = 936 / 82.5;
    for (const double x : {0.0, 12.9 / year_px, 60 / year_px, 73.1 / year_px})
        sample.items.push_back({0, {1990 + x, 1990 + x + 0.001, false, false, false}, true, {}, 0});
    const TimelineLayout layout = layOutTimeline(sample.input(1943.5, 2026));
    QCOMPARE(layout.signs.size(), 3U);
    QCOMPARE(layout.signs[0].count, 2);
    QCOMPARE(layout.signs[1].count, 1);
}

void TimelineLayoutTest::mergedLanesStackToThree() {
    Sample sample(0);
    for (int i = 0; i < 4; ++i)
        sample.items.push_back({i, {1990, 1990.001, false, false, false}, true, {}, 0});
    TimelineInput input = sample.input(1943.5, 2026);
    input.rows = 3;
    const TimelineLayout layout = layOutTimeline(input);
    QCOMPARE(layout.signs.size(), 3U);
    QCOMPARE(layout.signs[0].count + layout.signs[1].count + layout.signs[2].count, 4);
}

void TimelineLayoutTest::sharpEndsOnlyWhereTheSourceHasThem_data() {
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<bool>("softFrom");
    QTest::addColumn<bool>("softTo");
    QTest::addColumn<bool>("interval");
    const auto add = [](const char* edtf, bool softFrom, bool softTo, bool interval) {
        QTest::newRow(edtf) << QString::fromLatin1(edtf) << softFrom << softTo << interval;
    };
    add("1951-07-28", false, false, false);
    add("1994/1998", false, false, true);
    add("1994~/1998", true, false, true);
    add("../2005", true, false, true);
    add("2005/..", false, true, true);
    add("/2005", true, false, true);
    add("2004-07~", true, true, false);
    add("2001?", true, true, false);
    add("199X", true, true, false);
    add("2004-06-XX", true, true, false);
}

void TimelineLayoutTest::sharpEndsOnlyWhereTheSourceHasThem() {
    QFETCH(QString, edtf);
    const auto parsed = story::Date::parse(edtf);
    QVERIFY(parsed);
    const TimeExtent extent = timeExtent(*parsed, story::DaySpan::ofYears(1945, 2025));
    QTEST(extent.softFrom, "softFrom");
    QTEST(extent.softTo, "softTo");
    QTEST(extent.interval, "interval");
    QVERIFY(extent.to > extent.from);

    QVERIFY(fadesAsItSays(extent));
}

void TimelineLayoutTest::sumsOverYearsAreNotSingleYears() {
    const Sample sample(0);
    const TimelineLayout layout = layOutTimeline(sample.input(1943.5, 2026));
    QCOMPARE(layout.columns.size(), 3U);
    QVERIFY(layout.columns[0].box.width > 2.5 * layout.columns[1].box.width);
    const double area = layout.columns[0].box.height * 3;
    QVERIFY(std::abs(area / layout.columns[2].box.height - 1043.0 / 2914.0) < 0.001);
    QCOMPARE(layout.columns[2].box.height, 104.0);
    QVERIFY(layout.note);
    QVERIFY(layout.note->box.right() <= layout.xOf(1999));
}

void TimelineLayoutTest::theDesignsAxis() {
    const Sample sample;
    const TimelineAxis axis = layOutAxis(sample.input(1943.5, 2026));
    QStringList texts;
    for (const TimelineText& text : axis.texts)
        texts << text.text;
    QCOMPARE(texts, QStringList({QStringLiteral("1945"), QStringLiteral("1950"), QStringLiteral("1960"),
                                 QStringLiteral("1970"), QStringLiteral("1980"), QStringLiteral("1990"),
                                 QStringLiteral("2000"), QStringLiteral("2010"), QStringLiteral("2020"),
                                 QStringLiteral("2025")}));
    QCOMPARE(axis.ticks.size(), 17U); // 1945, 1950, … 2025.
}

void TimelineLayoutTest::eraNamesYield() {
    const Sample sample;
    const TimelineLayout layout = layOutTimeline(sample.input(1890, 2090));
    for (const TimelineBand& band : layout.bands) {
        if (band.title)
            QVERIFY(band.title->box.x >= band.box.x && band.title->box.right() <= band.box.right());
    }
    QVERIFY(std::ranges::any_of(layout.bands, [](const TimelineBand& band) { return !band.title; }));
}

void TimelineLayoutTest::placesAndYearsAreInverse() {
    const Sample sample;
    const TimelineLayout layout = layOutTimeline(sample.input(1943.5, 2026));
    for (const double year : {1945.0, 1987.3, 2025.99})
        QVERIFY(std::abs(layout.yearAt(layout.xOf(year)) - year) < 1e-9);
    QCOMPARE(layout.xOf(1943.5), 14.0);
    QCOMPARE(layout.xOf(2026), 950.0);
}

void TimelineLayoutTest::theFlagAvoidsTheHeader() {
    const Sample sample;
    TimelineInput input = sample.input(1943.5, 2026);
    input.box.flagFrom_px = 500;
    const TimelineLayout free = layOutTimeline(input);
    QVERIFY(free.flag);
    QVERIFY(free.flag->box.right() < *free.asOf_px);
    input.box.flagFrom_px = 750;
    const TimelineLayout tight = layOutTimeline(input);
    QVERIFY(!tight.flag || tight.flag->box.x >= 750);
    QVERIFY(tight.asOf_px);
}

void TimelineLayoutTest::theWindowsEndsAreNamed() {
    const Sample sample;
    TimelineInput input = sample.input(1943.5, 2026);
    input.window = TimeExtent{1986, 2026, true, false, false};
    TimelineLayout layout = layOutTimeline(input);
    QCOMPARE(layout.badges.size(), 2U);
    QCOMPARE(layout.badges[0].text, QStringLiteral("1986"));
    QCOMPARE(layout.badges[1].text, QStringLiteral("2025"));
    input.window = TimeExtent{2009, 2010, true, false, false};
    layout = layOutTimeline(input);
    QCOMPARE(layout.badges.size(), 1U);
    QCOMPARE(layout.badges[0].text, QStringLiteral("2009"));
    input.window = TimeExtent{1998, 2004, true, false, false};
    layout = layOutTimeline(input);
    QCOMPARE(layout.badges.front().text, QStringLiteral("1998"));
}

void TimelineLayoutTest::hitsAreGenerous() {
    Sample sample(0);
    sample.items.push_back({2, {1990, 1990.001, false, false, false}, true, {}, 0});
    const TimelineLayout layout = layOutTimeline(sample.input(1943.5, 2026));
    const TimelineSign& sign = layout.signs.front();
    QCOMPARE(sign.y, 64 + 2.5 * 24);
    QCOMPARE(layout.signAt(sign.x + 11.9, sign.y), 0);
    QCOMPARE(layout.signAt(sign.x, sign.y - 11.9), 0);
    QCOMPARE(layout.signAt(sign.x + 12.1, sign.y), -1);
    QCOMPARE(layout.eraAt(layout.xOf(1990), 50), 1);
    QCOMPARE(layout.eraAt(layout.xOf(1990), 90), -1);
}

void TimelineLayoutTest::aHundredThousandEventsAreQuick() {
    const Sample sample(100'000);
    TimelineInput input = sample.input(1943.5, 2026);
    QBENCHMARK {
        const TimelineLayout layout = layOutTimeline(input);
        QVERIFY(layout.signs.size() < 500);
    }
}

QTEST_GUILESS_MAIN(TimelineLayoutTest)
#include "tst_timeline_layout.moc"
