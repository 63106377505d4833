// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_sample.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <random>

using namespace explore;
using Sample = sample::Timeline;

namespace {

/// The bar of an event of that extent fades where the extent is soft and nowhere else.
bool fadesAsItSays(const TimeExtent& extent) {
    Sample sample(0);
    sample.items.push_back({0, extent, true, 0});
    const double margin = std::max(1.0, extent.to - extent.from);
    const TimelineLayout layout = layOutTimeline(sample.input(extent.from - margin, extent.to + margin));
    if (layout.spans.empty())
        return extent.to - extent.from < 0.1; // A day: the sign itself covers it.
    const TimelineSpan& span = layout.spans.front();
    return (span.fadeLeft_px > 0) == extent.softFrom && (span.fadeRight_px > 0) == extent.softTo;
}

} // namespace

class TimelineLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void nothingOverlapsWhateverIsShown();
    void labelsYieldByRank();
    void aCrowdedSignHasItsNameInTheNextRow();
    void everyZoomNamesAYear_data() { nothingOverlaps_data(); }
    void everyZoomNamesAYear();
    void everyEventIsInOneSign();
    void closeSignsMerge();
    void mergedLanesStackToThree();
    void sharpEndsOnlyWhereTheSourceHasThem_data();
    void sharpEndsOnlyWhereTheSourceHasThem();
    void sumsOverYearsAreNotSingleYears();
    void countsGrowWithThePlayedYears();
    void bothPeriodsAreNamed();
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
    const Sample story;
    TimelineInput input = story.input(from, to);
    input.rows = rows;
    input.window = TimeExtent{1998, 2004, true, false, false};
    const TimelineLayout layout = layOutTimeline(input);
    QVERIFY(!layout.axisTexts.empty() || !layout.badges.empty());
    QCOMPARE(sample::faultOf(layout, input), QString());
}

void TimelineLayoutTest::nothingOverlapsWhateverIsShown() {
    std::mt19937 random(21);
    const auto pick = [&random](double least, double most) {
        return std::uniform_real_distribution<double>(least, most)(random);
    };
    const std::array samples{Sample(40, 2), Sample(120, 3), Sample(900, 4)};
    int labels = 0;
    for (int i = 0; i < 3000; ++i) {
        const Sample& story = samples.at(static_cast<std::size_t>(i) % samples.size());
        const double range = std::exp(pick(std::log(1 / 365.25), std::log(180)));
        const double from = pick(1943.5, 2026) - range / 2;
        TimelineInput input = story.input(from, from + range);
        input.box = sample::box(pick(320, 3840));
        input.box.flagFrom_px = pick(0, input.box.width_px);
        input.rows = i % 2 == 0 ? 1 : 3;
        const double first = pick(1945, 2020);
        if (i % 3 != 0)
            input.window = TimeExtent{first, first + pick(0.01, 40), true, false, false};
        if (i % 5 == 0)
            input.compared = TimeExtent{pick(1945, 2000), pick(2000, 2026), true, false, false};
        const TimelineLayout layout = layOutTimeline(input);
        labels += static_cast<int>(layout.labels.size());
        const QString fault = sample::faultOf(layout, input);
        QVERIFY2(fault.isEmpty(), qUtf8Printable(QStringLiteral("%1 at %2 px, %3 to %4")
                                                     .arg(fault)
                                                     .arg(input.box.width_px)
                                                     .arg(input.from)
                                                     .arg(input.to)));
    }
    QVERIFY2(labels > 3000, "there is something to overlap");
}

void TimelineLayoutTest::labelsYieldByRank() {
    Sample story(0);
    const double year_px = 936 / 82.5;
    for (const auto& [x, rank] : {std::pair(0.0, 1), std::pair(60.0, 2), std::pair(120.0, 1)}) {
        const double year = 1990 + x / year_px;
        story.labels.push_back({static_cast<int>(story.items.size()),
                                QStringLiteral("A label of some length %1").arg(x),
                                QStringLiteral("L%1").arg(x), false});
        story.items.push_back({0, {year, year + 0.001, false, false, false}, true, rank});
    }
    const TimelineLayout layout = layOutTimeline(story.input(1943.5, 2026));
    QStringList texts;
    for (const TimelineText& label : layout.labels)
        texts << label.text;
    // The one of the highest rank comes first and takes what fits; the others stand whole where they have
    // room.
    QCOMPARE(texts, QStringList({QStringLiteral("L60"), QStringLiteral("A label of some length 0"),
                                 QStringLiteral("A label of some length 120")}));
}

void TimelineLayoutTest::aCrowdedSignHasItsNameInTheNextRow() {
    // A sign among others in the second of three lanes, and one below it.
    Sample story(0);
    const double year_px = 936 / 82.5;
    const auto add = [&](int lane, double x, int rank) {
        story.items.push_back(
            {lane, {1990 + x / year_px, 1990.001 + x / year_px, false, false, false}, true, rank});
    };
    for (const double x : {-80.0, -50.0, -20.0, 0.0, 20.0, 50.0, 80.0})
        add(1, x, x == 0 ? 3 : 0);
    add(2, 40, 0);
    std::ranges::stable_sort(story.items, {}, [](const TimelineItem& item) { return item.time.anchor(); });
    const auto picked = std::ranges::find(story.items, 3, &TimelineItem::rank);
    story.labels = {{static_cast<int>(picked - story.items.begin()), QStringLiteral("A name"), {}, false}};
    QVERIFY(layOutTimeline(story.input(1943.5, 2026)).labels.empty());

    story.labels[0].caption = true;
    TimelineInput input = story.input(1943.5, 2026);
    const auto caption = [&] {
        const TimelineLayout layout = layOutTimeline(input);
        return layout.labels.size() == 1 && sample::faultOf(layout, input).isEmpty() ? layout.labels[0].box
                                                                                     : TimelineRect();
    };
    const double sign = layOutTimeline(input).xOf(picked->time.anchor());
    const auto middleOf = [](const TimelineRect& box) { return box.y + box.height / 2; };
    QCOMPARE(middleOf(caption()), input.box.laneTop_px + 2.5 * input.box.laneHeight_px);
    QVERIFY2(std::abs(caption().x + caption().width / 2 - sign) < 0.1, "in the middle, where it can");
    // It keeps off the line where the essay stands, and off what is in its row.
    input.asOf = 1990 + 12 / year_px;
    QVERIFY(caption().width > 0 && caption().right() < sign + 12 && caption().right() > sign);
    input.asOf.reset();
    for (const double x : {-10.0, 0.0, 10.0})
        add(2, x, 0);
    std::ranges::stable_sort(story.items, {}, [](const TimelineItem& item) { return item.time.anchor(); });
    input = story.input(1943.5, 2026);
    story.labels[0].item =
        static_cast<int>(std::ranges::find(story.items, 3, &TimelineItem::rank) - story.items.begin());
    input.asOf.reset();
    QVERIFY2(middleOf(caption()) == input.box.laneTop_px + 0.5 * input.box.laneHeight_px, "else above it");
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
        sample.items.push_back({0, {1990 + x, 1990 + x + 0.001, false, false, false}, true, 0});
    const TimelineLayout layout = layOutTimeline(sample.input(1943.5, 2026));
    QCOMPARE(layout.signs.size(), 3U);
    QCOMPARE(layout.signs[0].count, 2);
    QCOMPARE(layout.signs[1].count, 1);
}

void TimelineLayoutTest::mergedLanesStackToThree() {
    Sample sample(0);
    for (int i = 0; i < 4; ++i)
        sample.items.push_back({i, {1990, 1990.001, false, false, false}, true, 0});
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
    add("1984%", true, true, false);
    add("19XX", true, true, false);
    add("2004-XX", true, true, false);
    add("1994/1998~", false, true, true);
    add("1994?/1998", true, false, true);
    add("1994-07-28/1998-02", false, false, true);
    add("2005/", false, true, true);
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

void TimelineLayoutTest::countsGrowWithThePlayedYears() {
    const Sample sample(0);
    TimelineInput input = sample.input(1943.5, 2026);
    input.countsUntil = 2009.5;
    const TimelineLayout half = layOutTimeline(input);
    QCOMPARE(half.columns.size(), 3U);
    QCOMPARE(half.columns[2].box.height, 52.0);
    input.countsUntil = 2002;
    QCOMPARE(layOutTimeline(input).columns.size(), 1U);
}

void TimelineLayoutTest::bothPeriodsAreNamed() {
    const Sample sample;
    TimelineInput input = sample.input(1943.5, 2026);
    input.window = TimeExtent{1994, 2000, true, false, false};
    input.compared = TimeExtent{2012, 2026, true, false, false};
    TimelineLayout layout = layOutTimeline(input);
    QCOMPARE(layout.badges.front().text, QStringLiteral("A 1994"));
    QCOMPARE(layout.comparedBadges.size(), 2U);
    QCOMPARE(layout.comparedBadges.front().text, QStringLiteral("B 2012"));
    QVERIFY(layout.compared);
    QCOMPARE(layout.compared->left, layout.xOf(2012));
    QVERIFY(layout.compared->lastVisible);
    // In a closer view an end may be out of sight; its handle goes with it.
    input.from = 2013;
    layout = layOutTimeline(input);
    QVERIFY(!layout.compared->firstVisible);
    QVERIFY(layout.compared->lastVisible);
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
    sample.items.push_back({2, {1990, 1990.001, false, false, false}, true, 0});
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
