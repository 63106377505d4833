// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// After any gestures every pane holds what a plain filter over all events gives, and clearing leaves nothing.

#include "explore/deep_link.h"
#include "explore/event_index.h"
#include "explore/explorer.h"
#include "explore/folding.h"
#include "fixture.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <array>
#include <numeric>

using namespace explore;
using story::Confidence;
using story::DaySpan;
using story::Event;
using story::Id;
using story::Kind;
using story::Ref;

namespace {

constexpr std::array<std::optional<Pane>, 6> kViewers{std::nullopt,   Pane::Essay,  Pane::Map,
                                                      Pane::Timeline, Pane::Charts, Pane::Search};
constexpr std::array kConfidences{Confidence::Verified, Confidence::Partly, Confidence::GeneralKnowledge,
                                  Confidence::NotFound};
const std::vector<Id> kRegions{"northland", "southland", "hill", "coast", "west-sea", "stream"};
const std::vector<Id> kPlaces{"ford", "bank", "port", "peak"};
const QStringList kTitles{"Great flood", "Feast at Port", "River treaty", "Flood of the ford",
                          "A café opens"};

/// What a place of the fixture lies in or on, written down from its map.
std::vector<Id> regionsAroundPlace(const Id& place) {
    if (place == "ford")
        return {"hill", "northland", "stream"};
    if (place == "bank")
        return {"southland", "stream"};
    if (place == "port")
        return {"southland"};
    return {"hill", "northland"}; // peak
}

std::vector<Id> regionsAroundRegion(const Id& region) {
    if (region == "hill" || region == "coast")
        return {region, "northland"};
    return {region};
}

template <typename Items> const auto& any(QRandomGenerator& random, const Items& items) {
    return items[static_cast<typename Items::size_type>(random.bounded(static_cast<int>(items.size())))];
}

QString randomDate(QRandomGenerator& random) {
    const int year = random.bounded(1980, 2011);
    switch (random.bounded(9)) {
    case 0:
        return QStringLiteral("%1/%2").arg(year).arg(std::min(2010, year + random.bounded(12)));
    case 1:
        return QStringLiteral("../%1").arg(year);
    case 2:
        return QStringLiteral("%1/..").arg(year);
    case 3:
        return QStringLiteral("/%1").arg(year);
    case 4:
        return QStringLiteral("%1~").arg(year);
    case 5:
        return QStringLiteral("%1X").arg(std::min(200, year / 10));
    case 6:
        return QStringLiteral("%1-%2?").arg(year).arg(random.bounded(1, 13), 2, 10, QLatin1Char('0'));
    default:
        return QStringLiteral("%1-%2-%3")
            .arg(year)
            .arg(random.bounded(1, 13), 2, 10, QLatin1Char('0'))
            .arg(random.bounded(1, 29), 2, 10, QLatin1Char('0'));
    }
}

Event randomEvent(QRandomGenerator& random, int number) {
    Event event;
    event.id = QStringLiteral("e%1").arg(number);
    event.date = fixture::date(randomDate(random));
    event.title = {any(random, kTitles), random.bounded(3) == 0 ? QString::fromUtf8("홍수 나다") : QString(),
                   random.bounded(3) == 0 ? QString::fromUtf8("大洪水") : QString()};
    event.summary = random.bounded(2) == 0 ? QStringLiteral("Nobody was hurt.") : QString();
    event.category = random.bounded(10) == 0  ? Id("unheard-of")
                     : random.bounded(2) == 0 ? Id("law")
                                              : Id("weather");
    event.confidence = any(random, kConfidences);
    if (random.bounded(3) > 0)
        event.place = any(random, kPlaces);
    for (int i = random.bounded(3); i > 0; --i)
        event.regions.push_back(any(random, kRegions));
    if (random.bounded(4) == 0)
        event.sources = {"almanac"};
    if (random.bounded(4) == 0)
        event.notes = {"1"};
    if (random.bounded(4) == 0)
        event.paragraphs = {"p1"};
    return event;
}

std::shared_ptr<story::Story> storyWithManyEvents(QRandomGenerator& random) {
    auto story = fixture::story();
    for (int i = 0; i < 120; ++i)
        story->events.push_back(randomEvent(random, i));
    std::ranges::stable_sort(story->events, {}, [](const Event& event) { return event.date.sortDay(); });
    return story;
}

/// An event with what the plain filter asks of it.
struct PlainEvent {
    const Event* event;
    DaySpan days;
    std::vector<Id> regions;
    QString text; ///< Folded, with a space before each word.
};

std::vector<PlainEvent> plainEvents(const story::Story& story) {
    std::vector<PlainEvent> events;
    for (const Event& event : story.events) {
        PlainEvent plain{&event, event.date.span(story.span), {}, {}};
        if (!event.place.isEmpty())
            plain.regions = regionsAroundPlace(event.place);
        for (const Id& region : event.regions)
            std::ranges::copy(regionsAroundRegion(region), std::back_inserter(plain.regions));
        plain.text =
            u' ' +
            folded(QStringList{event.title.en, event.title.ko, event.title.zh, event.summary}.join(u' '));
        events.push_back(std::move(plain));
    }
    return events;
}

/// One event after another, asked the plain way.
class PlainFilter {
public:
    explicit PlainFilter(const Explorer& explorer)
        : m_story(explorer.story())
        , m_events(plainEvents(m_story))
        , m_explorer(explorer) {}

    [[nodiscard]] const std::vector<PlainEvent>& events() const { return m_events; }

    [[nodiscard]] bool belongs(const PlainEvent& plain, const Ref& to) const {
        switch (to.kind) {
        case Kind::Place:
            return plain.event->place == to.id;
        case Kind::Region:
            return std::ranges::contains(plain.regions, to.id);
        case Kind::Event:
            return plain.event->id == to.id;
        case Kind::Time:
            return plain.days.overlaps(fixture::date(to.id).span(m_story.span));
        case Kind::Note:
            return std::ranges::contains(plain.event->notes, to.id);
        case Kind::Source:
            return std::ranges::contains(plain.event->sources, to.id);
        case Kind::Route:
        case Kind::Series:
        case Kind::Check:
        case Kind::Term:
        case Kind::Paragraph:
            break;
        }
        return false;
    }

    [[nodiscard]] static bool hasWords(const PlainEvent& plain, const QString& words) {
        const auto sought = folded(words).split(u' ');
        return std::ranges::all_of(sought, [&plain](const QString& word) {
            return plain.text.contains(u' ' + word) ||
                   (isUnspacedScript(word.front()) && plain.text.contains(word));
        });
    }

    [[nodiscard]] EventAppearance appearance(const PlainEvent& plain, std::optional<Pane> viewer) const {
        const State& state = m_explorer.state();
        EventAppearance result;
        result.inWindow = plain.days.overlaps(m_explorer.derived().window);
        result.inCategory = !state.hiddenCategories.contains(plain.event->category);
        for (const Clause& clause : state.clauses) {
            const bool own = clause.source == viewer;
            if (std::holds_alternative<DaySpan>(clause.what))
                result.inWindow |= own;
            else if (const auto* ref = std::get_if<Ref>(&clause.what)) {
                result.inWindow |= *ref == Ref{Kind::Event, plain.event->id};
                result.matches &= own || belongs(plain, *ref);
            } else if (const auto* words = std::get_if<WordFilter>(&clause.what))
                result.matches &= own || hasWords(plain, words->words);
            else
                result.matches &=
                    own || std::get<ConfidenceFilter>(clause.what).shown.contains(plain.event->confidence);
        }
        return result;
    }

private:
    const story::Story& m_story;
    std::vector<PlainEvent> m_events;
    const Explorer& m_explorer;
};

/// Numbers of one pane, in a form that can be compared and printed.
struct Numbers {
    int total = 0;
    std::vector<int> categories;
    std::vector<int> confidences;
    std::vector<int> places;
    std::vector<int> regions;
    std::vector<int> years;
    std::vector<int> decades;
    friend bool operator==(const Numbers&, const Numbers&) = default;

    [[nodiscard]] QString text() const {
        QStringList parts{QString::number(total)};
        for (const auto* list : {&categories, &confidences, &places, &regions, &years, &decades}) {
            QStringList numbers;
            for (const int number : *list)
                numbers += QString::number(number);
            parts += numbers.join(u' ');
        }
        return parts.join(QStringLiteral(" | "));
    }
};

template <typename Passes> Numbers plainNumbers(const PlainFilter& filter, Passes passes) {
    std::vector<const PlainEvent*> passing;
    for (const PlainEvent& event : filter.events()) {
        if (passes(event))
            passing.push_back(&event);
    }
    const auto count = [&passing](auto holds) {
        return static_cast<int>(
            std::ranges::count_if(passing, [&](const PlainEvent* event) { return holds(*event); }));
    };
    const auto touching = [&](int first, int last) {
        const DaySpan years = DaySpan::ofYears(first, last);
        return count([&](const PlainEvent& event) { return event.days.overlaps(years); });
    };
    Numbers numbers;
    numbers.total = static_cast<int>(passing.size());
    for (const Id& category : {Id("weather"), Id("law")})
        numbers.categories.push_back(
            count([&](const PlainEvent& event) { return event.event->category == category; }));
    for (const Confidence confidence : kConfidences)
        numbers.confidences.push_back(
            count([&](const PlainEvent& event) { return event.event->confidence == confidence; }));
    for (const Id& place : kPlaces)
        numbers.places.push_back(
            count([&](const PlainEvent& event) { return filter.belongs(event, {Kind::Place, place}); }));
    for (const Id& region : kRegions)
        numbers.regions.push_back(
            count([&](const PlainEvent& event) { return filter.belongs(event, {Kind::Region, region}); }));
    for (int year = 1978; year <= 2012; ++year)
        numbers.years.push_back(touching(year, year));
    for (int year = 1970; year <= 2010; year += 10)
        numbers.decades.push_back(touching(year, year + 9));
    return numbers;
}

Numbers numbersOf(const Explorer& explorer, const EventCounts& counts) {
    const EventIndex& events = explorer.index().events();
    Numbers numbers;
    numbers.total = counts.total();
    for (std::size_t i = 0; i < explorer.story().categories.size(); ++i)
        numbers.categories.push_back(counts.ofCategory(i));
    for (std::size_t i = 0; i < kConfidences.size(); ++i)
        numbers.confidences.push_back(counts.ofConfidence(i));
    for (const Id& place : kPlaces)
        numbers.places.push_back(events.countAt(counts, {Kind::Place, place}));
    for (const Id& region : kRegions)
        numbers.regions.push_back(events.countAt(counts, {Kind::Region, region}));
    for (int year = 1978; year <= 2012; ++year)
        numbers.years.push_back(counts.touchingYears(year, year));
    for (int year = 1970; year <= 2010; year += 10)
        numbers.decades.push_back(counts.touchingYears(year, year + 9));
    return numbers;
}

/// What is wrong with what the panes hold; nothing when all is as a plain filter has it.
QString difference(const Explorer& explorer, const PlainFilter& plain) {
    const auto differs = [](const QString& what, const Numbers& held, const Numbers& expected) {
        return QStringLiteral("%1\n    %2\nnot %3").arg(what, held.text(), expected.text());
    };
    for (const auto viewer : kViewers) {
        const QString name = viewer ? QString::number(static_cast<int>(*viewer)) : QStringLiteral("nobody");
        for (const PlainEvent& event : plain.events()) {
            const EventAppearance held = explorer.appearance(*event.event, viewer);
            const EventAppearance expected = plain.appearance(event, viewer);
            if (held.inWindow != expected.inWindow || held.inCategory != expected.inCategory ||
                held.matches != expected.matches)
                return QStringLiteral("event %1 (%2) in pane %3")
                    .arg(event.event->id, event.event->date.text(), name);
        }
        const Numbers held = numbersOf(explorer, explorer.counts(viewer));
        const Numbers expected = plainNumbers(
            plain, [&](const PlainEvent& event) { return plain.appearance(event, viewer).prominent(); });
        if (held != expected)
            return differs(QStringLiteral("pane %1").arg(name), held, expected);
    }
    const Numbers switches = plainNumbers(plain, [&](const PlainEvent& event) {
        const EventAppearance seen = plain.appearance(event, std::nullopt);
        return seen.inWindow && seen.matches;
    });
    const Numbers held = numbersOf(explorer, explorer.countsOfSwitches());
    return held == switches ? QString() : differs(QStringLiteral("switches"), held, switches);
}

Pane randomPane(QRandomGenerator& random) {
    return static_cast<Pane>(random.bounded(static_cast<int>(kPaneCount)));
}

std::set<Confidence> randomConfidences(QRandomGenerator& random) {
    std::set<Confidence> shown;
    for (const Confidence confidence : kConfidences) {
        if (random.bounded(2) == 0)
            shown.insert(confidence);
    }
    return shown;
}

void randomGesture(QRandomGenerator& random, Explorer& explorer) {
    static const std::vector<Ref> kRefs{
        {Kind::Region, "northland"}, {Kind::Region, "hill"},    {Kind::Region, "stream"},
        {Kind::Place, "ford"},       {Kind::Place, "port"},     {Kind::Event, "e7"},
        {Kind::Event, "flood"},      {Kind::Time, "1995"},      {Kind::Time, "199X"},
        {Kind::Note, "1"},           {Kind::Source, "almanac"}, {Kind::Series, "homes"},
        {Kind::Route, "way-south"},  {Kind::Check, "c1"},       {Kind::Paragraph, "p2"}};
    static const QStringList kWords{"flood", "flo",  "great fl", "CAFE", "port nobody",
                                    "홍",    "洪水", "水",       "zzz",  ""};
    switch (random.bounded(12)) {
    case 0:
    case 1:
        explorer.select(any(random, kRefs), randomPane(random));
        return;
    case 2:
    case 3:
    case 4: {
        const int first = story::Day::of(1978, 1, 1).number + random.bounded(12'000);
        explorer.brush({story::Day{first}, story::Day{first + random.bounded(4'000)}}, randomPane(random));
        return;
    }
    case 5:
        explorer.filterWords(any(random, kWords), randomPane(random));
        return;
    case 6:
        explorer.filterConfidence(randomConfidences(random), randomPane(random));
        return;
    case 7:
        explorer.setCategoryShown(random.bounded(2) == 0 ? "law" : "weather", random.bounded(2) == 0);
        return;
    case 8:
        explorer.clearNewest();
        return;
    case 9:
        explorer.walk(random.bounded(-2, 3));
        return;
    case 10:
        explorer.restore(
            fromUrl(explorer.story(), explorer.index(), toUrl(explorer.story(), explorer.state())).state);
        return;
    default:
        if (random.bounded(4) == 0)
            explorer.clearAll();
        return;
    }
}

/// Takes back every clause in one of the ways there are, in any order.
void clearInAnyOrder(QRandomGenerator& random, Explorer& explorer) {
    std::vector<int> ways{0, 1, 2, 3, 4, 5};
    for (std::size_t i = ways.size(); i-- > 1;)
        std::swap(ways[i], ways[static_cast<std::size_t>(random.bounded(static_cast<int>(i) + 1))]);
    for (const int way : ways) {
        if (way == 0)
            explorer.filterWords(QStringLiteral("  , "), randomPane(random));
        else if (way == 1)
            explorer.filterConfidence({}, randomPane(random));
        else if (way == 2)
            explorer.brush(explorer.story().span, randomPane(random));
        else if (way == 3)
            explorer.setCategoryShown("law", true);
        else if (way == 4)
            explorer.setCategoryShown("weather", true);
        else if (random.bounded(2) == 0)
            explorer.clearAll();
        while (way == 5 && explorer.clearNewest()) {
        }
    }
}

} // namespace

class TestGestures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPaneIsAPlainFilter_data();
    void everyPaneIsAPlainFilter();
    void clearingLeavesNothing_data();
    void clearingLeavesNothing();
    void theViewThatFiltersIsNotFiltered();
    void anEscapeTakesBackAFilter();
    void oneFilterOfAKind();
    void aFilterForNothingIsNone();
};

void TestGestures::everyPaneIsAPlainFilter_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestGestures::everyPaneIsAPlainFilter() {
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    Explorer explorer(storyWithManyEvents(random));
    const PlainFilter plain(explorer);
    QCOMPARE(difference(explorer, plain), QString());
    for (int i = 0; i < 60; ++i) {
        randomGesture(random, explorer);
        const QString wrong = difference(explorer, plain);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(toUrl(explorer.story(), explorer.state()).toString() + u'\n' + wrong));
    }
}

void TestGestures::clearingLeavesNothing_data() {
    everyPaneIsAPlainFilter_data();
}

void TestGestures::clearingLeavesNothing() {
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto story = storyWithManyEvents(random);
    Explorer explorer(story);
    const PlainFilter plain(explorer);
    for (int round = 0; round < 12; ++round) {
        for (int i = random.bounded(1, 12); i > 0; --i)
            randomGesture(random, explorer);
        clearInAnyOrder(random, explorer);
        QVERIFY(explorer.state().clauses.empty());
        Explorer fresh(story);
        fresh.goToStep(explorer.state().step);
        QVERIFY(std::ranges::all_of(kViewers, [&](std::optional<Pane> viewer) {
            return explorer.counts(viewer) == fresh.counts(viewer);
        }));
        QCOMPARE(explorer.countsOfSwitches(), fresh.countsOfSwitches());
        QCOMPARE(explorer.countsBesideSelection(), fresh.countsBesideSelection());
        QCOMPARE(difference(explorer, plain), QString());
    }
}

void TestGestures::theViewThatFiltersIsNotFiltered() {
    Explorer explorer(fixture::story());
    explorer.goToStep("s3");
    explorer.filterWords(QStringLiteral("  Great   FLO "), Pane::Search);
    const auto& flood = *story::find(explorer.story().events, u"flood");
    const auto& feast = *story::find(explorer.story().events, u"feast");
    QVERIFY(explorer.appearance(flood, Pane::Timeline).prominent());
    QVERIFY(!explorer.appearance(feast, Pane::Timeline).prominent());
    QVERIFY(explorer.appearance(feast, Pane::Search).prominent());
    QCOMPARE(explorer.counts(Pane::Map).total(), 1);
    QCOMPARE(explorer.counts(Pane::Search).total(), 3);
    QVERIFY(!explorer.derived().match); // words of events pick out no paragraph
}

void TestGestures::anEscapeTakesBackAFilter() {
    Explorer explorer(fixture::story());
    explorer.goToStep("s3");
    explorer.filterWords(QStringLiteral("flood"), Pane::Search);
    explorer.filterConfidence({Confidence::NotFound}, Pane::Charts);
    QVERIFY(explorer.wandered());
    QCOMPARE(explorer.counts(std::nullopt).total(), 0);
    QVERIFY(explorer.clearNewest());
    QCOMPARE(explorer.counts(std::nullopt).total(), 1);
    QVERIFY(explorer.clearNewest());
    QVERIFY(!explorer.wandered());
}

void TestGestures::oneFilterOfAKind() {
    Explorer explorer(fixture::story());
    explorer.filterWords(QStringLiteral("flood"), Pane::Search);
    explorer.filterWords(QStringLiteral("  the   Feast "), Pane::Map);
    QCOMPARE(explorer.state().words()->words, QStringLiteral("the Feast"));
    explorer.filterConfidence({Confidence::Partly}, Pane::Map);
    explorer.filterConfidence({Confidence::Verified}, Pane::Charts);
    QCOMPARE(explorer.state().clauses.size(), 2U);
    QCOMPARE(explorer.state().confidence()->shown, std::set{Confidence::Verified});
    explorer.select({Kind::Time, "1995"}, Pane::Essay);
    QCOMPARE(explorer.state().clauses.size(), 4U);
    explorer.clearNewest(); // the date and its years, nothing else
    QCOMPARE(explorer.state().clauses.size(), 2U);
}

void TestGestures::aFilterForNothingIsNone() {
    Explorer explorer(fixture::story());
    explorer.filterWords(QStringLiteral("flood"), Pane::Search);
    explorer.filterConfidence({Confidence::Verified}, Pane::Charts);
    explorer.filterConfidence({kConfidences.begin(), kConfidences.end()}, Pane::Map);
    explorer.filterWords(QStringLiteral(" …"), Pane::Map);
    QVERIFY(explorer.state().clauses.empty());
    explorer.filterWords(QString(500, u'a'), Pane::Map);
    QCOMPARE(explorer.state().words()->words.size(), 200);
}

QTEST_GUILESS_MAIN(TestGestures)
#include "tst_gestures.moc"
