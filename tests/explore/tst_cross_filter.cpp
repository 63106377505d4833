// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/cross_filter.h"
#include "explore/name_index.h"
#include "explore/word_index.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <ranges>

using namespace explore;
using story::Day;
using story::DaySpan;

namespace {

constexpr EventCodes kCodes{.categories = 3, .confidences = 4, .sites = 5};

DaySpan days(int first, int last) {
    return {Day{first}, Day{last}};
}

/// Days of 1970, which is counted from day 0.
const std::vector<EventFacts> kFive{
    {days(100, 100), 0, 0, 0}, {days(10, 20), 1, 0, 1},   {days(15, 400), 2, 1, 2},
    {days(10, 10), 3, 2, 3},   {days(380, 380), 4, 1, 0},
};

std::vector<EventFacts> randomEvents(QRandomGenerator& random, int count) {
    std::vector<EventFacts> events;
    for (int i = 0; i < count; ++i) {
        const int first = random.bounded(-400, 3000);
        // Most take a day, some a season, a few half the time there is.
        const int length = std::array{0, 0, 0, 90, 1500}[static_cast<std::size_t>(random.bounded(5))];
        events.push_back({days(first, first + length), static_cast<std::uint32_t>(random.bounded(5)),
                          static_cast<std::uint16_t>(random.bounded(3)),
                          static_cast<std::uint8_t>(random.bounded(4))});
    }
    return events;
}

std::vector<bool> randomCodes(QRandomGenerator& random, std::size_t count) {
    std::vector<bool> codes(count);
    for (std::size_t i = 0; i < count; ++i)
        codes[i] = random.bounded(3) > 0;
    return codes;
}

/// What a CrossFilter was asked for, to be checked event by event.
struct Asked {
    DaySpan window = days(-100000, 100000);
    std::optional<EventRow> exempt;
    std::optional<std::vector<bool>> categories;
    std::optional<std::vector<bool>> sites;
    std::optional<std::vector<bool>> confidences;
    std::optional<std::vector<EventRow>> belonging;
    std::optional<std::vector<EventRow>> worded;

    [[nodiscard]] Dimensions failures(const EventTable& table, EventRow row) const {
        Dimensions failed;
        if (!table.days(row).overlaps(window) && row != exempt)
            failed |= Dimension::Time;
        if (categories && !(*categories)[table.categories().at(row)])
            failed |= Dimension::Category;
        if (sites && !(*sites)[table.sites().at(row)])
            failed |= Dimension::Place;
        if (confidences && !(*confidences)[table.confidences().at(row)])
            failed |= Dimension::Confidence;
        if (belonging && !std::ranges::contains(*belonging, row))
            failed |= Dimension::Belonging;
        if (worded && !std::ranges::contains(*worded, row))
            failed |= Dimension::Text;
        return failed;
    }

    [[nodiscard]] EventCounts counts(const EventTable& table, Dimensions ignored) const {
        EventCounts counts(table);
        for (EventRow row = 0; row < table.size(); ++row) {
            if (!(failures(table, row) & ~ignored))
                counts.add(table, std::span(&row, 1), 1);
        }
        return counts;
    }
};

std::optional<std::vector<EventRow>> randomRows(QRandomGenerator& random, EventRow count) {
    if (random.bounded(4) == 0)
        return {};
    std::vector<EventRow> rows;
    for (EventRow row = 0; row < count; ++row) {
        if (random.bounded(3) == 0)
            rows.push_back(row);
    }
    return rows;
}

/// A CrossFilter and what it was asked for, changed together.
class RandomChanges {
public:
    explicit RandomChanges(QRandomGenerator& random)
        : m_random(random)
        , m_table(randomEvents(random, random.bounded(1, 200)), kCodes)
        , m_filter(m_table) {}

    void changeSomething();
    [[nodiscard]] bool holdWhatWasAsked() const {
        return std::ranges::all_of(m_views,
                                   [this](Dimensions ignored) {
                                       return m_filter.counts(ignored) == m_asked.counts(m_table, ignored);
                                   }) &&
               std::ranges::all_of(std::views::iota(EventRow{0}, m_table.size()), [this](EventRow row) {
                   return m_filter.failures(row) == m_asked.failures(m_table, row);
               });
    }

private:
    QRandomGenerator& m_random;
    EventTable m_table;
    CrossFilter m_filter;
    Asked m_asked;
    std::vector<Dimensions> m_views{Dimensions()};
};

void RandomChanges::changeSomething() {
    switch (m_random.bounded(9)) {
    case 0:
        m_asked.categories = randomCodes(m_random, kCodes.categories);
        m_filter.setCodes(Dimension::Category, m_asked.categories);
        return;
    case 1:
        m_asked.sites = randomCodes(m_random, kCodes.sites);
        if (m_random.bounded(2) == 0)
            m_asked.sites.reset();
        m_filter.setCodes(Dimension::Place, m_asked.sites);
        return;
    case 2:
        m_asked.confidences = randomCodes(m_random, kCodes.confidences);
        m_filter.setCodes(Dimension::Confidence, m_asked.confidences);
        return;
    case 3:
        m_asked.belonging = randomRows(m_random, m_table.size());
        m_filter.setRows(Dimension::Belonging, m_asked.belonging);
        return;
    case 4:
        m_asked.worded = randomRows(m_random, m_table.size());
        m_filter.setRows(Dimension::Text, m_asked.worded);
        return;
    case 5:
        m_asked.exempt = m_random.bounded(m_table.size());
        if (m_random.bounded(3) == 0)
            m_asked.exempt.reset();
        m_filter.setExempt(m_asked.exempt);
        return;
    case 6:
        m_views.resize(static_cast<std::size_t>(m_random.bounded(1, 5)));
        for (Dimensions& view : m_views)
            view = Dimensions::fromInt(m_random.bounded(64U));
        m_filter.setViews(m_views);
        return;
    default: {
        const int first = m_random.bounded(-500, 4600);
        m_asked.window = days(first, first + m_random.bounded(1200));
        m_filter.setDays(m_asked.window);
        return;
    }
    }
}

} // namespace

class TestCrossFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreSortedByTheirFirstDay();
    void aRunOfDaysIsTwoPrefixes();
    void rowsTouchADayTheyEndOn();
    void anEventCountsInEveryYearItTouches();
    void anEmptyTableCountsNothing();
    void aWindowTakesWhatTouchesIt();
    void anEventPassesToItsLastDay();
    void anExemptEventPassesAnyWindow();
    void aViewIgnoresWhatItIsToldTo();
    void manyRowsAreChangedInBatches();
    void anyChangesEqualAPlainFilter_data();
    void anyChangesEqualAPlainFilter();
    void wordsAreFoundAsInTheTexts();
};

void TestCrossFilter::rowsAreSortedByTheirFirstDay() {
    const EventTable table(kFive, kCodes);
    QCOMPARE(table.size(), 5U);
    const std::vector<std::size_t> order{1, 3, 2, 0, 4}; // equal first days keep their order
    for (EventRow row = 0; row < table.size(); ++row) {
        QCOMPARE(table.eventOf(row), order[row]);
        QCOMPARE(table.rowOf(order[row]), row);
        QVERIFY(table.days(row) == kFive[order[row]].days && table.sites().at(row) == kFive[order[row]].site);
    }
    QVERIFY(std::ranges::equal(table.categories().rowsOf(1), std::array{2U, 4U}));
    QVERIFY(table.sites().rowsOf(0).size() == 1);
}

void TestCrossFilter::aRunOfDaysIsTwoPrefixes() {
    const EventTable table(kFive, kCodes);
    QCOMPARE(table.begunBy(Day{9}), 0U);
    QCOMPARE(table.begunBy(Day{10}), 2U);
    QCOMPARE(table.begunBy(Day{1000}), 5U);
    QCOMPARE(table.endedBefore(Day{10}), 0U);
    QCOMPARE(table.endedBefore(Day{11}), 1U);
    QCOMPARE(table.endedBefore(Day{1000}), 5U);
}

void TestCrossFilter::rowsTouchADayTheyEndOn() {
    const EventTable table(kFive, kCodes);
    QCOMPARE(table.rowsTouching(days(20, 100)), (std::vector<EventRow>{0, 2, 3}));
    QCOMPARE(table.rowsTouching(days(101, 379)), (std::vector<EventRow>{2}));
}

void TestCrossFilter::anEventCountsInEveryYearItTouches() {
    const EventTable table({{{days(360, 800), 0, 0, 0}, {days(100, 100), 1, 1, 1}}}, kCodes);
    EventCounts counts(table);
    counts.add(table, std::array{EventRow{0}, EventRow{1}}, 1);
    QCOMPARE(counts.perYear(), (std::vector<int>{2, 1, 1}));
    QCOMPARE(counts.touchingYears(1970, 1972), 2); // each once
    QCOMPARE(counts.touchingYears(1971, 1979), 1);
    QCOMPARE(counts.touchingYears(1973, 1979), 0);
    QCOMPARE(counts.touchingYears(1900, 1969), 0);
    QCOMPARE(counts.touchingYears(1972, 1970), 0);
    counts.add(table, std::array{EventRow{0}, EventRow{1}}, -1);
    QCOMPARE(counts, EventCounts(table));
}

void TestCrossFilter::anEmptyTableCountsNothing() {
    const EventTable table({}, kCodes);
    CrossFilter filter(table);
    filter.setDays(days(0, 10));
    QCOMPARE(filter.counts({}).total(), 0);
    QCOMPARE(filter.counts({}).touchingYears(0, 9999), 0);
    QVERIFY(filter.counts({}).perYear().empty());
    QVERIFY(table.rowsTouching(days(0, 10)).empty());
}

void TestCrossFilter::aWindowTakesWhatTouchesIt() {
    const EventTable table(kFive, kCodes);
    CrossFilter filter(table);
    QCOMPARE(filter.counts({}).total(), 5);
    filter.setDays(days(20, 100));
    QCOMPARE(filter.counts({}).total(), 3);
    QCOMPARE(filter.counts({}).ofCategory(0), 2);
    QCOMPARE(filter.counts({}).ofConfidence(1), 1);
    QCOMPARE(filter.counts({}).atSite(2), 1);
}

void TestCrossFilter::anEventPassesToItsLastDay() {
    const EventTable table(kFive, kCodes);
    CrossFilter filter(table);
    filter.setDays(days(20, 100));
    QCOMPARE(filter.failures(1), Dimensions(Dimension::Time));
    filter.setDays(days(401, 500));
    QCOMPARE(filter.counts({}).total(), 0);
    filter.setDays(days(400, 400)); // the last day of the long one
    QCOMPARE(filter.counts({}).total(), 1);
}

void TestCrossFilter::anExemptEventPassesAnyWindow() {
    const EventTable table(kFive, kCodes);
    CrossFilter filter(table);
    filter.setExempt(table.rowOf(0));
    filter.setDays(days(0, 30));
    QCOMPARE(filter.counts({}).total(), 4);
    filter.setDays(days(0, 200)); // now it passes of itself
    QCOMPARE(filter.counts({}).total(), 4);
    filter.setDays(days(0, 30));
    filter.setExempt(table.rowOf(4));
    QCOMPARE(filter.counts({}).total(), 4);
    QVERIFY(filter.failures(table.rowOf(0)).testFlag(Dimension::Time));
    filter.setExempt(std::nullopt);
    QCOMPARE(filter.counts({}).total(), 3);
}

void TestCrossFilter::aViewIgnoresWhatItIsToldTo() {
    const EventTable table(kFive, kCodes);
    CrossFilter filter(table);
    filter.setViews({Dimensions(), Dimension::Time, Dimension::Category});
    filter.setDays(days(20, 100));
    filter.setCodes(Dimension::Category, std::vector<bool>{true, false, true});
    QCOMPARE(filter.counts({}).total(), 2);
    QCOMPARE(filter.counts(Dimension::Time).total(), 3);
    QCOMPARE(filter.counts(Dimension::Category).total(), 3);
    QCOMPARE(filter.counts(Dimension::Category).ofCategory(1), 1);              // what its switch would bring
    filter.setViews({Dimension::Place, Dimension::Time | Dimension::Category}); // new views of old filters
    QCOMPARE(filter.counts(Dimension::Time | Dimension::Category).total(), 5);
    QCOMPARE(filter.counts(Dimension::Place).total(), 2);
}

void TestCrossFilter::manyRowsAreChangedInBatches() {
    QRandomGenerator random(7);
    const EventTable table(randomEvents(random, 20'000), kCodes);
    CrossFilter filter(table);
    Asked asked;
    filter.setViews({Dimensions(), Dimension::Confidence});
    for (const DaySpan window : {days(0, 100), days(50, 2900), days(-400, -400), days(1000, 1001)}) {
        asked.window = window;
        filter.setDays(window);
        QCOMPARE(filter.counts({}), asked.counts(table, {}));
    }
    asked.confidences = std::vector<bool>{true, false, false, true};
    filter.setCodes(Dimension::Confidence, asked.confidences);
    QCOMPARE(filter.counts({}), asked.counts(table, {}));
    QCOMPARE(filter.counts(Dimension::Confidence), asked.counts(table, Dimension::Confidence));
}

void TestCrossFilter::anyChangesEqualAPlainFilter_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCrossFilter::anyChangesEqualAPlainFilter() {
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    RandomChanges changes(random);
    for (int i = 0; i < 120; ++i) {
        changes.changeSomething();
        QVERIFY(changes.holdWhatWasAsked());
    }
}

void TestCrossFilter::wordsAreFoundAsInTheTexts() {
    const QStringList texts{"great flood at the ford", "the floodgate",    "",           "feast",
                            "great feast 홍수 시내강", "溪江大洪水 flood", "flood flood"};
    WordIndex index;
    for (const QString& text : texts)
        index.add(text);
    index.finish();
    for (const QString& query : QStringList{"", "flood", "floodg", "fl great", "the", "eat", "great fe", "홍",
                                            "수", "洪水", "水", "江 flo", "nothing", "f", "feast feast"}) {
        std::vector<EventRow> expected;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (hasAllWords(texts[i], query))
                expected.push_back(static_cast<EventRow>(i));
        }
        QVERIFY2(index.rowsWith(query) == expected, qPrintable(query));
    }
    QCOMPARE(index.rowsWith(QStringLiteral("flood")).size(), 4U);
}

QTEST_GUILESS_MAIN(TestCrossFilter)
#include "tst_cross_filter.moc"
