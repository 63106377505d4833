// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_events.h"
#include "layers/map/place_names.h"

#include <QHash>
#include <QTest>
#include <random>

namespace {

const QSizeF kView(1600, 900);
constexpr double kZoom = 6;

geo::Camera cameraAt(double longitude_deg, double latitude_deg, double zoom) {
    return {.centre = geo::toMercator(geo::LonLat{longitude_deg, latitude_deg}), .zoom = zoom};
}

geo::Camera home() {
    return cameraAt(127, 40, kZoom);
}

story::Place placeAt(const QString& id, double longitude_deg, double latitude_deg) {
    story::Place place;
    place.id = id;
    place.names.name.en = id;
    place.position = {.longitude_deg = longitude_deg, .latitude_deg = latitude_deg};
    place.precision_km = 60;
    return place;
}

story::Event eventAt(const QString& id, const QString& place) {
    story::Event event;
    event.id = id;
    event.place = place;
    event.date = *story::Date::parse(QStringLiteral("2009"));
    return event;
}

/// So many events, each at a place of its own, in and around the view of home().
std::shared_ptr<const story::Story> crowd(int events) {
    auto story = std::make_shared<story::Story>();
    story->span = story::DaySpan::ofYears(1945, 2025);
    std::mt19937 random(1);
    const auto between = [&random](double least, double most) {
        return std::uniform_real_distribution<double>(least, most)(random);
    };
    for (int i = 0; i < events; ++i) {
        story->places.push_back(placeAt(QStringLiteral("p%1").arg(i), between(95, 159), between(33, 46)));
        story->events.push_back(eventAt(QStringLiteral("e%1").arg(i), QStringLiteral("p%1").arg(i)));
    }
    return story;
}

QPointF pixelOf(const story::Place& place, const geo::Camera& camera) {
    const geo::Mercator at =
        geo::toMercator(geo::LonLat{place.position.longitude_deg, place.position.latitude_deg});
    return QPointF(at.x - camera.centre.x, at.y - camera.centre.y) * geo::worldSizePx(camera.zoom) +
           QPointF(kView.width(), kView.height()) / 2;
}

bool isInView(const story::Place& place, const geo::Camera& camera) {
    return QRectF(QPointF(), kView).contains(pixelOf(place, camera));
}

} // namespace

/// The marks of events, without a window: how they are gathered, and how they follow a flight.
class MapEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fewAreMarkedOneByOne();
    void manyAreGatheredWider_data();
    void manyAreGatheredWider();
    void aHaloIsOfOnePlace();
    void aFlightMovesThemAlong();
    void aFlightFarFromWhereTheyWereGathersAnew();
    void namesAreWrittenForTheForemostPlaces();
};

void MapEventsTest::fewAreMarkedOneByOne() {
    auto story = std::make_shared<story::Story>();
    story->span = story::DaySpan::ofYears(1945, 2025);
    story->places = {placeAt(QStringLiteral("west"), 120, 40), placeAt(QStringLiteral("east"), 130, 40)};
    story->events = {eventAt(QStringLiteral("a"), QStringLiteral("west")),
                     eventAt(QStringLiteral("b"), QStringLiteral("east")),
                     eventAt(QStringLiteral("c"), QStringLiteral("nowhere"))};
    const explore::Explorer explorer(story);
    const auto spots = layers::eventSpots(*story);
    QCOMPARE(spots.size(), std::size_t{2});
    const auto gathered = layers::gatheredMarks(nullptr, spots, home(), kView, 0);
    QCOMPARE(gathered.marks.size(), std::size_t{2});
    QCOMPARE(gathered.marks.front().ref().id, QStringLiteral("a"));
}

void MapEventsTest::manyAreGatheredWider_data() {
    QTest::addColumn<int>("events");
    QTest::newRow("1,000") << 1000;
    QTest::newRow("10,000") << 10'000;
    QTest::newRow("50,000") << 50'000;
}

void MapEventsTest::manyAreGatheredWider() {
    QFETCH(const int, events);
    const auto story = crowd(events);
    const auto gathered = layers::gatheredMarks(nullptr, layers::eventSpots(*story), home(), kView, 0);
    // As many as have room, more or less: the wider reach is a step, and the marks are where events are.
    const double room = kView.width() * kView.height() / (72 * 72);
    QCOMPARE_LE(static_cast<double>(gathered.marks.size()), 1.3 * room);
    QCOMPARE_GE(static_cast<double>(gathered.marks.size()), 0.3 * room);
    QHash<QString, int> seen;
    for (const layers::EventMark& mark : gathered.marks) {
        for (const story::Event* event : mark.events)
            ++seen[event->id];
    }
    for (std::size_t i = 0; i < story->events.size(); ++i)
        QCOMPARE(seen.value(story->events[i].id), isInView(story->places[i], home()) ? 1 : 0);
}

void MapEventsTest::aHaloIsOfOnePlace() {
    auto story = std::make_shared<story::Story>();
    story->places = {placeAt(QStringLiteral("here"), 127, 40), placeAt(QStringLiteral("beside"), 127.05, 40)};
    story->events = {eventAt(QStringLiteral("a"), QStringLiteral("here")),
                     eventAt(QStringLiteral("b"), QStringLiteral("here"))};
    const auto marksOf = [&story] {
        return layers::gatheredMarks(nullptr, layers::eventSpots(*story), home(), kView, 0).marks;
    };
    QCOMPARE(marksOf().size(), std::size_t{1});
    QCOMPARE_GT(marksOf().front().halo_px, 0);
    story->events.push_back(eventAt(QStringLiteral("c"), QStringLiteral("beside")));
    QCOMPARE(marksOf().size(), std::size_t{1});
    QCOMPARE(marksOf().front().halo_px, 0.0);
}

void MapEventsTest::aFlightMovesThemAlong() {
    using Motion = layers::MapEvents::Motion;
    const auto story = crowd(2000);
    const explore::Explorer explorer(story);
    layers::MapEvents events;
    events.setStory(story.get());
    const auto before = events.marks(explorer, home(), kView, Motion::Flight);
    const geo::Camera next = cameraAt(127.5, 40.2, kZoom + 0.1);
    events.forgetMarks();
    const auto moved = events.marks(explorer, next, kView, Motion::Flight);
    // The same marks, where the new camera has their places …
    QCOMPARE(moved.size(), before.size());
    for (std::size_t i = 0; i < moved.size(); ++i) {
        QCOMPARE(moved[i].events, before[i].events);
        const QPointF place = pixelOf(*moved[i].place, next);
        QCOMPARE_LT(QLineF(moved[i].at, place).length(), 1e-6);
        QCOMPARE_LT(QLineF(moved[i].mark - moved[i].at, before[i].mark - before[i].at).length(), 1e-9);
    }
    // … until the camera rests: then they are what that camera gathers.
    events.forgetMarks();
    const auto& resting = events.marks(explorer, next, kView, Motion::Rest);
    const auto exact = layers::gatheredMarks(nullptr, layers::eventSpots(*story), next, kView, 0).marks;
    QCOMPARE(resting.size(), exact.size());
    for (std::size_t i = 0; i < exact.size(); ++i)
        QCOMPARE(resting[i].events, exact[i].events);
}

void MapEventsTest::aFlightFarFromWhereTheyWereGathersAnew() {
    using Motion = layers::MapEvents::Motion;
    const auto story = crowd(2000);
    const explore::Explorer explorer(story);
    layers::MapEvents events;
    events.setStory(story.get());
    for (const geo::Camera& next :
         {cameraAt(140, 40, kZoom), cameraAt(127, 40, kZoom + 1), cameraAt(127, 40, kZoom - 1)}) {
        events.forgetMarks();
        (void)events.marks(explorer, home(), kView, Motion::Flight);
        events.forgetMarks();
        const auto moved = events.marks(explorer, next, kView, Motion::Flight);
        const QRectF view(QPointF(), kView);
        const auto isSeen = [&view](const layers::EventMark& mark) { return view.contains(mark.at); };
        const auto exact = layers::gatheredMarks(nullptr, layers::eventSpots(*story), next, kView, 0).marks;
        // Clusters at the edge differ, nothing else: as many events, and as finely told apart.
        QCOMPARE_GE(static_cast<double>(std::ranges::count_if(moved, isSeen)),
                    0.8 * static_cast<double>(exact.size()));
        const auto eventsOf = [&](const std::vector<layers::EventMark>& marks) {
            std::size_t sum = 0;
            for (const layers::EventMark& mark : marks)
                sum += isSeen(mark) ? mark.events.size() : 0;
            return static_cast<double>(sum);
        };
        QCOMPARE_GE(eventsOf(moved), 0.9 * eventsOf(exact));
    }
}

void MapEventsTest::namesAreWrittenForTheForemostPlaces() {
    const auto crowded = crowd(5000);
    auto story = std::make_shared<story::Story>(*crowded);
    for (story::Place& place : story->places) {
        place.kind = QStringLiteral("city");
        place.rank = 2;
    }
    story->places[4000].rank = 1;
    explore::Explorer explorer(story);
    explorer.select({story::Kind::Place, story->places[4500].id}, explore::Pane::Map);
    const layers::StoryShapes shapes;
    layers::LabelInput input;
    input.explorer = &explorer;
    input.shapes = &shapes;
    input.camera = home();
    input.size_px = kView;
    input.style = layers::mapStyle(kZoom, false);
    const layers::LabelView view(input);
    const layers::NameWriter writer(view);
    const auto names = layers::placeNames(view, writer).names;
    QCOMPARE_LE(names.size(), std::size_t{500});
    const auto has = [&names](const story::Id& id) {
        return std::ranges::any_of(names,
                                   [&id](const layers::LabelCandidate& name) { return name.ref.id == id; });
    };
    QVERIFY(has(story->places[4000].id));
    QVERIFY(has(story->places[4500].id));
}

QTEST_MAIN(MapEventsTest)
#include "tst_map_events.moc"
