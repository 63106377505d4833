// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/arcs.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace geo;

class TestArcs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesItsStops();
    void hasATangentEverywhere();
    void bendsToTheSideThatIsAsked();
    void sharedLegsAreOneCurve();
    void sharedLegsRunSideBySide();
    void thoseThatTurnRightKeepRight();
    void oneLineSharesALane();
    void crossesNothing();
    void isTheSameEveryTime();
    void takesPoorJourneys();
};

namespace {

constexpr Mercator home{0, 0};
constexpr Mercator town{-1, -1.5};
constexpr Mercator city{-10, 1};
constexpr Mercator capital{-20, 5};
constexpr Mercator south{-25, 30};
constexpr Mercator north{-26, -6};

/// Like the ways out of the default story: three set out together, one turns north, one ends, one goes south.
std::vector<Journey> threeWays() {
    return {{.stops = {home, town, city, capital, south}, .line = 0},
            {.stops = {town, city, north}, .line = 1},
            {.stops = {town, city, capital}, .line = 2}};
}

double distance(Mercator a, Mercator b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

double turn_deg(Mercator a, Mercator b) {
    return std::abs(std::atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y)) * 180 / std::numbers::pi;
}

double nearest(const PointList& line, Mercator point) {
    double least = 1e9;
    for (const Mercator p : line)
        least = std::min(least, distance(p, point));
    return least;
}

double cross(Mercator o, Mercator a, Mercator b) {
    return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

bool cross(Mercator a, Mercator b, Mercator c, Mercator d) {
    return cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0;
}

int crossings(const PointList& one, const PointList& other) {
    int count = 0;
    for (std::size_t i = 1; i < one.size(); ++i) {
        for (std::size_t k = &one == &other ? i + 2 : 1; k < other.size(); ++k)
            count += cross(one[i - 1], one[i], other[k - 1], other[k]) ? 1 : 0;
    }
    return count;
}

} // namespace

void TestArcs::passesItsStops() {
    const std::vector<Journey> journeys = threeWays();
    const std::vector<Arc> arcs = arcsOf(journeys);
    for (std::size_t i = 0; i < journeys.size(); ++i) {
        for (const Mercator stop : journeys[i].stops)
            QVERIFY(nearest(arcs[i].points, stop) < 1e-9);
    }
}

void TestArcs::hasATangentEverywhere() {
    for (const Arc& arc : arcsOf(threeWays())) {
        QCOMPARE(arc.tangents.size(), arc.points.size());
        QCOMPARE(arc.along.size(), arc.points.size());
        for (std::size_t i = 1; i < arc.points.size(); ++i) {
            const Mercator leg{arc.points[i].x - arc.points[i - 1].x, arc.points[i].y - arc.points[i - 1].y};
            // A corner would be seen as a jump; a gentle curve turns by a few degrees from point to point.
            QVERIFY2(turn_deg(arc.tangents[i - 1], arc.tangents[i]) < 12, qPrintable(QString::number(i)));
            QVERIFY(turn_deg(leg, arc.tangents[i]) < 8);
        }
    }
}

void TestArcs::bendsToTheSideThatIsAsked() {
    const auto middle = [](double bend) {
        const Arc arc = arcsOf(std::vector<Journey>{{.stops = {{0, 0}, {10, 0}}, .bend = bend}}).front();
        return arc.points[arc.points.size() / 2];
    };
    QVERIFY(distance(middle(0.2), {5, 2}) < 1e-9); // to the right of the x axis when y grows downwards
    QVERIFY(distance(middle(-0.2), {5, -2}) < 1e-9);
    QVERIFY(distance(middle(0), {5, 0}) < 1e-9);
}

void TestArcs::sharedLegsAreOneCurve() {
    const std::vector<Arc> arcs = arcsOf(threeWays());
    const auto atCity = [&](std::size_t way) {
        return std::ranges::find_if(arcs[way].points, [](Mercator p) { return distance(p, city) < 1e-9; }) -
               arcs[way].points.begin();
    };
    for (const std::size_t other : {std::size_t{1}, std::size_t{2}}) {
        for (std::ptrdiff_t back = 0; back <= atCity(other); ++back) {
            const auto i = static_cast<std::size_t>(atCity(0) - back);
            const auto k = static_cast<std::size_t>(atCity(other) - back);
            QVERIFY(distance(arcs[0].points[i], arcs[other].points[k]) < 1e-9);
        }
    }
}

void TestArcs::sharedLegsRunSideBySide() {
    const std::vector<Arc> arcs = arcsOf(threeWays());
    constexpr double width = 0.3;
    const PointList first = inLanes(arcs[0], width);
    for (const std::size_t other : {std::size_t{1}, std::size_t{2}}) {
        const PointList line = inLanes(arcs[other], width);
        const auto legs = static_cast<double>(threeWays()[other].stops.size() - 1);
        const auto shared = static_cast<std::size_t>(static_cast<double>(line.size() - 1) / legs);
        for (std::size_t i = 0; i <= shared; ++i)
            QVERIFY2(nearest(first, line[i]) > width * 0.95, qPrintable(QString::number(i)));
    }
}

void TestArcs::thoseThatTurnRightKeepRight() {
    const std::vector<Arc> arcs = arcsOf(threeWays());
    QCOMPARE(arcs[0].lanes.front(), 0.0);
    QCOMPARE(arcs[2].lanes.front(), 1.0); // ends where the first turns left
    QCOMPARE(arcs[1].lanes.front(), 2.0); // turns right, to the north
    QCOMPARE(arcs[1].lanes.back(), 0.0);  // alone there
}

void TestArcs::oneLineSharesALane() {
    std::vector<Journey> journeys = threeWays();
    for (Journey& journey : journeys)
        journey.line = 7;
    for (const Arc& arc : arcsOf(journeys))
        QVERIFY(std::ranges::all_of(arc.lanes, [](double lane) { return lane == 0; }));
}

void TestArcs::crossesNothing() {
    const std::vector<Arc> arcs = arcsOf(threeWays());
    for (const double width : {0.0, 0.1, 0.3, 0.6}) {
        std::vector<PointList> lines;
        lines.reserve(arcs.size());
        for (const Arc& arc : arcs)
            lines.push_back(inLanes(arc, width));
        for (const PointList& line : lines)
            QCOMPARE(crossings(line, line), 0);
        if (width > 0) {
            QCOMPARE(crossings(lines[0], lines[1]), 0);
            QCOMPARE(crossings(lines[0], lines[2]), 0);
            QCOMPARE(crossings(lines[1], lines[2]), 0);
        }
    }
}

void TestArcs::isTheSameEveryTime() {
    const std::vector<Arc> once = arcsOf(threeWays());
    const std::vector<Arc> again = arcsOf(threeWays());
    for (std::size_t i = 0; i < once.size(); ++i) {
        QVERIFY(once[i].points == again[i].points);
        QVERIFY(once[i].lanes == again[i].lanes);
    }
}

void TestArcs::takesPoorJourneys() {
    const std::vector<Journey> poor{
        {.stops = {}}, {.stops = {home}}, {.stops = {home, home}}, {.stops = {home, town, home}}};
    const std::vector<Arc> arcs = arcsOf(poor);
    QVERIFY(arcs[0].points.empty() && arcs[1].points.empty());
    for (const Arc& arc : arcs) {
        for (const Mercator point : inLanes(arc, 1))
            QVERIFY(std::isfinite(point.x) && std::isfinite(point.y));
    }
}

QTEST_APPLESS_MAIN(TestArcs)
#include "tst_arcs.moc"
