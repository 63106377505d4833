// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/hit_test.h"

#include <QTest>
#include <array>
#include <thread>

using namespace geo;

class TestHitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsTheSmallestSensibleThingFirst();
    void honoursTheTolerance();
    void knowsHoles();
    void ordersByDistanceAndArea();
    void countsAShapeOnce();
    void takesBrokenShapes();
    void answersAboutSomeKinds();
    void prefersTheShorterOfTwoDrawingsOfOneLine();
    void answersSeveralThreads();
};

namespace {

std::vector<std::vector<LonLat>> square(double west, double south, double size) {
    return {{{west, south},
             {west + size, south},
             {west + size, south + size},
             {west, south + size},
             {west, south}}};
}

std::vector<HitKind> kinds(const std::vector<Hit>& hits) {
    std::vector<HitKind> result;
    result.reserve(hits.size());
    for (const Hit& hit : hits)
        result.push_back(hit.kind);
    return result;
}

} // namespace

void TestHitTest::putsTheSmallestSensibleThingFirst() {
    const std::vector<HitShape> shapes{
        HitShape{.id = 8, .kind = HitKind::Sea, .polygons = {square(110, 30, 30)}},
        HitShape{.id = 7, .kind = HitKind::Country, .polygons = {square(120, 35, 10)}},
        HitShape{.id = 6, .kind = HitKind::Province, .polygons = {square(124, 39, 2)}},
        HitShape{.id = 5, .kind = HitKind::Prefecture, .polygons = {square(124.5, 39.5, 1)}},
        HitShape{.id = 4, .kind = HitKind::Border, .lines = {{{120, 40}, {130, 40}}}},
        HitShape{.id = 3, .kind = HitKind::River, .lines = {{{120, 40}, {130, 40}}}},
        HitShape{.id = 2, .kind = HitKind::Route, .lines = {{{125, 38}, {125, 42}}}},
        HitShape{.id = 1, .kind = HitKind::Mark, .points = {{125.001, 40.001}}},
    };
    const HitIndex index(shapes);
    using enum HitKind;
    const std::vector all{Mark, Route, River, Border, Prefecture, Province, Country, Sea};
    QCOMPARE(kinds(index.hits({125, 40}, 500)), all);
    QCOMPARE(kinds(index.hits({125.3, 40.3}, 500)), (std::vector{Prefecture, Province, Country, Sea}));
    QCOMPARE(kinds(index.hits({112, 31}, 500)), (std::vector{Sea}));
    QVERIFY(index.hits({0, 0}, 500).empty());
}

void TestHitTest::honoursTheTolerance() {
    const std::vector<HitShape> shapes{HitShape{.id = 1, .kind = HitKind::Mark, .points = {{125, 60}}}};
    const HitIndex index(shapes);
    // A hundredth of a degree of longitude at 60° N is 556 m on the ground.
    QVERIFY(index.hits({125.01, 60}, 540).empty());
    const auto hits = index.hits({125.01, 60}, 570);
    QCOMPARE(hits.size(), std::size_t{1});
    QVERIFY(std::abs(hits[0].distance_m - 556) < 2);
}

void TestHitTest::knowsHoles() {
    auto rings = square(120, 30, 10);
    rings.push_back(square(124, 34, 2)[0]);
    const std::vector<HitShape> shapes{HitShape{.id = 1, .kind = HitKind::Country, .polygons = {rings}}};
    const HitIndex index(shapes);
    QVERIFY(index.hits({125, 35}, 100).empty());
    QCOMPARE(index.hits({121, 31}, 100).size(), std::size_t{1});
}

void TestHitTest::ordersByDistanceAndArea() {
    const std::vector<HitShape> shapes{
        HitShape{.id = 1, .kind = HitKind::Mark, .points = {{125.002, 40}}},
        HitShape{.id = 2, .kind = HitKind::Mark, .points = {{125.001, 40}}},
        HitShape{.id = 3, .kind = HitKind::Province, .polygons = {square(120, 35, 10)}},
        HitShape{.id = 4, .kind = HitKind::Province, .polygons = {square(124, 39, 3)}},
    };
    const HitIndex index(shapes);
    std::vector<std::uint32_t> ids;
    for (const Hit& hit : index.hits({125, 40}, 1000))
        ids.push_back(hit.id);
    QCOMPARE(ids, (std::vector<std::uint32_t>{2, 1, 4, 3}));
}

void TestHitTest::countsAShapeOnce() {
    const std::vector<HitShape> shapes{
        HitShape{.id = 1, .kind = HitKind::River, .lines = {{{124, 40}, {126, 40}}, {{125, 39}, {125, 41}}}}};
    QCOMPARE(HitIndex(shapes).hits({125, 40}, 100).size(), std::size_t{1});
}

void TestHitTest::takesBrokenShapes() {
    const std::vector<HitShape> shapes{
        HitShape{.id = 1, .kind = HitKind::Country, .polygons = {{{{0, 0}, {1, 1}}}}},
        HitShape{.id = 2, .kind = HitKind::Country, .polygons = {{{{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}}}}},
        HitShape{.id = 3, .kind = HitKind::River, .lines = {{}}},
        HitShape{.id = 4, .kind = HitKind::River, .lines = {{{1, 1}}}},
    };
    const HitIndex index(shapes);
    const auto hits = index.hits({0.4, 1}, 10);
    QCOMPARE(hits.size(), std::size_t{1});
    QCOMPARE(hits[0].id, 2U);
    QVERIFY(HitIndex({}).hits({1, 1}, 10).empty());
}

void TestHitTest::answersAboutSomeKinds() {
    const HitIndex index({
        {.id = 1, .kind = HitKind::Mark, .points = {{125, 40}}},
        {.id = 2, .kind = HitKind::River, .lines = {{{124, 40}, {126, 40}}}},
        {.id = 3, .kind = HitKind::Country, .polygons = {square(120, 35, 10)}},
    });
    using enum HitKind;
    QCOMPARE(kinds(index.hits({125, 40}, 500, {Route, Zone})), (std::vector{River}));
    QCOMPARE(kinds(index.hits({125, 40}, 0, {Zone, Sea})), (std::vector{Country}));
}

void TestHitTest::prefersTheShorterOfTwoDrawingsOfOneLine() {
    // The whole border and its piece, drawn a few metres apart.
    const HitIndex index({
        {.id = 1, .kind = HitKind::Border, .lines = {{{120, 40}, {130, 40}}}},
        {.id = 2, .kind = HitKind::Border, .lines = {{{124, 40.0002}, {126, 40.0002}}}},
    });
    const auto hits = index.hits({125, 39.9999}, 500);
    QCOMPARE(hits.size(), std::size_t{2});
    QCOMPARE(hits[0].id, 2U);
}

void TestHitTest::answersSeveralThreads() {
    std::vector<HitShape> shapes;
    shapes.reserve(40);
    for (std::uint32_t i = 0; i < 40; ++i)
        shapes.push_back({.id = i, .kind = HitKind::Province, .polygons = {square(100 + i, 30, 1)}});
    const HitIndex index(std::move(shapes));
    std::array<int, 4> found{};
    {
        std::vector<std::jthread> threads;
        threads.reserve(found.size());
        for (int& count : found)
            threads.emplace_back([&index, &count] {
                for (int i = 0; i < 40; ++i)
                    count += index.hits({100.5 + i, 30.5}, 0).size() == 1 ? 1 : 0;
            });
    }
    QCOMPARE(found, (std::array{40, 40, 40, 40}));
}

QTEST_APPLESS_MAIN(TestHitTest)
#include "tst_hit_test.moc"
