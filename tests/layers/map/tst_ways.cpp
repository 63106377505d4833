// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "geo/mercator.h"
#include "layers/map/story_shapes.h"
#include "layers/map/way_look.h"
#include "layers/map/way_reveal.h"

#include <QSignalSpy>
#include <QTest>
#include <limits>

/// The ways out of the default story as shapes, and how they are drawn, without a window.
class WaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void theyEndWherePeopleFlyOn();
    void theyDoNotCrossThemselves();
    void theRoadsFromYanjiRunSideBySide();
    void theWayByTheEastSeaStaysAtSea();
    void theyFadeWhereAPlaceIsVague();
    void theMainRoadIsTheBroadest();
    void onlyABeginningHasARing();
    void aTipStandsWhereAWayLeaves();
    void aTipFollowsTheDrawing();
    void distancesEndAtTheTip();
    void aSelectedWayDrawsItselfOnce();
    void playingDrawsWhatItReaches();
    void nothingMovesInNoTime();

private:
    [[nodiscard]] const layers::RouteShape& way(const char* id) const;

    std::shared_ptr<const story::Story> m_story;
    layers::StoryShapes m_shapes;
};

namespace {

double cross(geo::Mercator o, geo::Mercator a, geo::Mercator b) {
    return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

bool cross(geo::Mercator a, geo::Mercator b, geo::Mercator c, geo::Mercator d) {
    return cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0;
}

bool crossesItself(const geo::PointList& line) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        for (std::size_t k = i + 2; k < line.size(); ++k) {
            if (cross(line[i - 1], line[i], line[k - 1], line[k]))
                return true;
        }
    }
    return false;
}

double nearest(const geo::PointList& line, geo::Mercator point) {
    double least = 1e9;
    for (const geo::Mercator p : line)
        least = std::min(least, std::hypot(p.x - point.x, p.y - point.y));
    return least;
}

} // namespace

void WaysTest::initTestCase() {
    const auto reading = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                                      QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"));
    QVERIFY(reading.story);
    m_story = reading.story;
    m_shapes = layers::storyShapes(*m_story, {0, 0});
}

const layers::RouteShape& WaysTest::way(const char* id) const {
    const layers::RouteShape* shape = m_shapes.route(QString::fromLatin1(id));
    return shape != nullptr ? *shape : m_shapes.routes.front();
}

void WaysTest::theyEndWherePeopleFlyOn() {
    for (const auto& [id, last] : {std::pair{"overland-south", "bangkok"},
                                   {"through-missions", "beijing"},
                                   {"east-sea-route", "sokcho"}}) {
        const story::Place* place = story::find(m_story->places, QString::fromLatin1(last));
        const geo::Mercator end = geo::toMercator(
            {.longitude_deg = place->position.longitude_deg, .latitude_deg = place->position.latitude_deg});
        QVERIFY2(nearest({way(id).arc.points.back()}, end) < 1e-4, id);
    }
}

void WaysTest::theyDoNotCrossThemselves() {
    for (const layers::RouteShape& shape : m_shapes.routes) {
        for (const double zoom : {4.0, 5.0, 6.0, 6.7, 8.0, 9.0})
            QVERIFY2(!crossesItself(shape.lineAt(geo::worldSizePx(zoom), 1)), qPrintable(shape.route->id));
    }
}

void WaysTest::theRoadsFromYanjiRunSideBySide() {
    const double world_px = geo::worldSizePx(6.7);
    const geo::PointList road = way("overland-south").lineAt(world_px, 1);
    for (const auto& [id, lanes] : {std::pair{"through-missions", 1.0}, {"through-mongolia", 2.0}}) {
        const geo::PointList line = way(id).lineAt(world_px, 1);
        const std::size_t perLeg = (line.size() - 1) / (way(id).stops - 1);
        for (std::size_t i = 0; i <= perLeg; ++i) {
            const double apart_px = nearest(road, line[i]) * world_px;
            QVERIFY2(apart_px > lanes * layers::lane_px * 0.95, id);
            QVERIFY2(apart_px < lanes * layers::lane_px * 1.5, id); // the road's points are some pixels apart
        }
    }
}

void WaysTest::theWayByTheEastSeaStaysAtSea() {
    const layers::RegionShape* north = m_shapes.region(QStringLiteral("north-korea"));
    QVERIFY(north != nullptr);
    const geo::PointList& line = way("east-sea-route").arc.points;
    std::size_t onLand = 0;
    for (const geo::Mercator point : line)
        onLand += north->contains(point) ? 1U : 0U;
    QVERIFY2(onLand <= line.size() / 20, qPrintable(QString::number(onLand))); // it begins in a town
}

void WaysTest::theyFadeWhereAPlaceIsVague() {
    const layers::RouteShape& sea = way("east-sea-route"); // off Goseong, to 10 km
    const std::size_t perLeg = (sea.arc.points.size() - 1) / (sea.stops - 1);
    QVERIFY(sea.strengths.at(perLeg) < 0.4F);
    QCOMPARE(sea.strengths.front(), 1.0F);
    for (const float strength : way("overland-south").strengths)
        QCOMPARE(strength, 1.0F);
    QVERIFY(way("return-dandong").strengths.back() < 1); // supported in part
}

void WaysTest::theMainRoadIsTheBroadest() {
    const double main_px = layers::strokeOf(way("overland-south")).end_px;
    for (const layers::RouteShape& shape : m_shapes.routes) {
        if (shape.route->id != u"overland-south")
            QVERIFY2(layers::strokeOf(shape).end_px < main_px, qPrintable(shape.route->id));
    }
    const std::vector<float> widths = layers::taperOf(way("overland-south"));
    QVERIFY(std::ranges::is_sorted(widths));
    QVERIFY(std::abs(widths.front() * main_px - 2) < 0.01);
    QCOMPARE(widths.back(), 1.0F);
}

void WaysTest::onlyABeginningHasARing() {
    QVERIFY(!way("overland-south").branches);
    QVERIFY(way("mekong-branch").branches);
    QVERIFY(way("through-vietnam").branches);
}

void WaysTest::aTipStandsWhereAWayLeaves() {
    const std::vector<QPointF> line{{10, 50}, {60, 50}, {110, 50}};
    const std::vector<double> along{0, 50, 100};
    const auto leaving = layers::tipInFrame(line, along, QRectF(0, 0, 80, 100));
    QVERIFY(leaving && leaving->leaves);
    QVERIFY(std::abs(leaving->point.x() - 80) < 0.1 && std::abs(leaving->along - 70) < 0.1);
    const auto ending = layers::tipInFrame(line, along, QRectF(0, 0, 200, 100));
    QVERIFY(ending && !ending->leaves);
    QCOMPARE(ending->point, QPointF(110, 50));
    QVERIFY(!layers::tipInFrame(line, along, QRectF(0, 60, 200, 100)));
    const auto entering = layers::tipInFrame(line, along, QRectF(50, 0, 40, 100));
    QVERIFY(entering && entering->leaves && std::abs(entering->point.x() - 90) < 0.1);
}

void WaysTest::aTipFollowsTheDrawing() {
    const std::vector<QPointF> line{{0, 0}, {50, 0}, {50, 50}};
    const std::vector<double> along{0, 50, 100};
    QCOMPARE(layers::tipAt(line, along, 25).point, QPointF(25, 0));
    QCOMPARE(layers::tipAt(line, along, 75).point, QPointF(50, 25));
    QCOMPARE(layers::tipAt(line, along, 0).point, QPointF(0, 0));
    QCOMPARE(layers::tipAt(line, along, 1000).point, QPointF(50, 50));
}

void WaysTest::distancesEndAtTheTip() {
    const std::vector<QPointF> line{{0, 0}, {50, 0}, {50, 50}};
    const std::vector<double> along{0, 50, 100};
    const layers::WayTip tip = layers::tipAt(line, along, 70);
    QCOMPARE(layers::distanceTo(line, tip, {25, 3}), 3.0);
    QCOMPARE(layers::distanceTo(line, tip, {-4, 3}), 5.0);
    QCOMPARE(layers::distanceTo(line, tip, {53, 24}), 5.0); // beyond the tip at 50, 20
    QCOMPARE(layers::distanceTo({}, {}, {}), std::numeric_limits<double>::infinity());
}

void WaysTest::aSelectedWayDrawsItselfOnce() {
    layers::WayReveal reveal;
    const QString road = QStringLiteral("road");
    reveal.follow({}, {road}, 1000);
    QCOMPARE(reveal.share(road), 1.0);
    reveal.follow(road, {road}, 1000);
    auto* animation = reveal.findChild<QVariantAnimation*>();
    QVERIFY(animation != nullptr);
    animation->pause();
    animation->setCurrentTime(500);
    QCOMPARE(reveal.share(road), 0.5);
    QCOMPARE(reveal.share(QStringLiteral("other")), 1.0);
    reveal.follow(road, {road}, 1000); // the same again begins nothing
    QCOMPARE(reveal.share(road), 0.5);
    animation->setCurrentTime(1000);
    QCOMPARE(reveal.share(road), 1.0);
}

void WaysTest::playingDrawsWhatItReaches() {
    layers::WayReveal reveal;
    const QString early = QStringLiteral("early");
    const QString late = QStringLiteral("late");
    reveal.follow({}, {early}, 1000);
    reveal.follow({}, {early, late}, 1000);
    QCOMPARE(reveal.share(early), 1.0);
    QCOMPARE(reveal.share(late), 0.0);
}

void WaysTest::nothingMovesInNoTime() {
    layers::WayReveal reveal;
    reveal.follow({}, {}, 0);
    reveal.follow(QStringLiteral("road"), {}, 0);
    QCOMPARE(reveal.share(QStringLiteral("road")), 1.0);
}

QTEST_GUILESS_MAIN(WaysTest)
#include "tst_ways.moc"
