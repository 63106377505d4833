// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/label_placement.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <random>

using namespace geo;
using enum LabelPosition;

class TestLabelPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsTheBoxBesideItsAnchor();
    void takesTheFirstFreePosition();
    void givesTheBetterRankItsPlace();
    void dropsTheLocalNameBeforeHiding();
    void crossesNoLine();
    void goesOverALineWhereItMust();
    void coversNoForeignSign();
    void isNotCutByTheView();
    void placesTheRequiredAnyway();
    void triesEveryAnchor();
    void takesAShapeBeforeItsAnchors();
    void goesBetweenTurnedPieces();
    void showsASignOnlyWithItsName();
    void staysWhereItWas();
    void losesNothingToANewcomer();
    void neverOverlaps();
    void givesTheSameEveryTime();
};

namespace {

constexpr PixelBox view{0, 0, 800, 600};

Label town(std::uint32_t id, int rank, PixelPoint at,
           std::vector<LabelPosition> positions = {Right, Left, Above, Below}) {
    return {.id = id,
            .rank = rank,
            .anchors = {at},
            .gap_px = 6,
            .sizes = {{80, 20}},
            .positions = std::move(positions)};
}

const LabelPlacement* find(const std::vector<LabelPlacement>& placed, std::uint32_t id) {
    const auto found = std::ranges::find(placed, id, &LabelPlacement::id);
    return found == placed.end() ? nullptr : &*found;
}

LabelScene crowd() {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> x(-50, 850);
    std::uniform_real_distribution<double> y(-50, 650);
    LabelScene scene{.viewport = view};
    for (std::uint32_t i = 0; i < 300; ++i) {
        Label label = town(i, 1 + static_cast<int>(i % 11), {x(random), y(random)},
                           {Right, Left, Above, Below, AboveRight, BelowRight, AboveLeft, BelowLeft});
        label.sizes.push_back({45, 20});
        scene.obstacles.push_back(
            {{label.anchors[0].x - 3, label.anchors[0].y - 3, label.anchors[0].x + 3, label.anchors[0].y + 3},
             i});
        scene.labels.push_back(std::move(label));
    }
    LabelObstacleLine river{.half_width_px = 3};
    for (int i = 0; i <= 400; ++i)
        river.points.push_back({i * 2.0, 300 + 80 * std::sin(i / 20.0)});
    scene.lines.push_back(river);
    return scene;
}

} // namespace

void TestLabelPlacement::putsTheBoxBesideItsAnchor() {
    const PixelPoint anchor{100, 100};
    QCOMPARE(labelBox(anchor, 6, {80, 20}, Right), (PixelBox{106, 90, 186, 110}));
    QCOMPARE(labelBox(anchor, 6, {80, 20}, Left), (PixelBox{14, 90, 94, 110}));
    QCOMPARE(labelBox(anchor, 6, {80, 20}, Above), (PixelBox{60, 74, 140, 94}));
    QCOMPARE(labelBox(anchor, 6, {80, 20}, Below), (PixelBox{60, 106, 140, 126}));
    QCOMPARE(labelBox(anchor, 6, {80, 20}, Centre), (PixelBox{60, 90, 140, 110}));
    QVERIFY(labelBox(anchor, 6, {80, 20}, AboveLeft).right < 100);
    QVERIFY(labelBox(anchor, 6, {80, 20}, BelowRight).top > 100);
}

void TestLabelPlacement::takesTheFirstFreePosition() {
    LabelScene scene{.viewport = view, .labels = {town(1, 6, {400, 300})}};
    QCOMPARE(placeLabels(scene)[0].position, Right);
    scene.obstacles.push_back({{410, 299, 500, 301}});
    QCOMPARE(placeLabels(scene)[0].position, Left);
    scene.obstacles.push_back({{300, 299, 390, 301}});
    QCOMPARE(placeLabels(scene)[0].position, Above);
}

void TestLabelPlacement::givesTheBetterRankItsPlace() {
    const LabelScene scene{.viewport = view,
                           .labels = {town(1, 9, {400, 300}, {Right}), town(2, 4, {400, 305}, {Right})}};
    const auto placed = placeLabels(scene);
    QCOMPARE(placed.size(), std::size_t{1});
    QCOMPARE(placed[0].id, 2U);
}

void TestLabelPlacement::dropsTheLocalNameBeforeHiding() {
    LabelScene scene{.viewport = view, .labels = {town(1, 6, {400, 300}, {Right})}};
    scene.obstacles.push_back({{460, 280, 600, 320}});
    QVERIFY(placeLabels(scene).empty());
    scene.labels[0].sizes.push_back({40, 20});
    const auto placed = placeLabels(scene);
    QCOMPARE(placed.size(), std::size_t{1});
    QCOMPARE(placed[0].variant, 1U);
    QCOMPARE(placed[0].box, (PixelBox{406, 290, 446, 310}));
}

void TestLabelPlacement::crossesNoLine() {
    LabelScene scene{.viewport = view, .labels = {town(1, 6, {400, 300})}};
    // A vertical line through the box's middle: none of its end points lies in the box.
    scene.lines.push_back({{{446, 0}, {446, 600}}, 2});
    QCOMPARE(placeLabels(scene)[0].position, Left);
    // A line that passes by, nearer than its half width.
    scene.lines.push_back({{{0, 286}, {400, 286}}, 5});
    QVERIFY(find(placeLabels(scene), 1) == nullptr || placeLabels(scene)[0].position == Below);
}

void TestLabelPlacement::goesOverALineWhereItMust() {
    LabelScene scene{.viewport = view, .labels = {town(1, 1, {400, 300})}};
    for (const double x : {360.0, 440.0}) // left and right of it, and through the names above and below
        scene.lines.push_back({.points = {{x, 0}, {x, 600}}, .half_width_px = 2, .mayBeCovered = true});
    scene.lines.push_back({.points = {{380, 0}, {380, 600}}, .half_width_px = 2, .mayBeCovered = true});
    QVERIFY(placeLabels(scene).empty());
    scene.labels.front().overLines = true;
    const std::vector<LabelPlacement> placed = placeLabels(scene);
    QCOMPARE(placed.size(), 1U);
    QCOMPARE(placed.front().position, Right);
    QCOMPARE(placeLabels(scene, placed), placed);
    for (LabelObstacleLine& line : scene.lines)
        line.mayBeCovered = false;
    QVERIFY(placeLabels(scene).empty());
}

void TestLabelPlacement::coversNoForeignSign() {
    LabelScene scene{.viewport = view, .labels = {town(1, 6, {400, 300}, {Right, Left})}};
    scene.obstacles.push_back({{394, 294, 408, 306}, 1});
    QCOMPARE(placeLabels(scene)[0].position, Right);
    scene.obstacles.push_back({{440, 296, 448, 304}, 2});
    QCOMPARE(placeLabels(scene)[0].position, Left);
}

void TestLabelPlacement::isNotCutByTheView() {
    const LabelScene scene{.viewport = view,
                           .labels = {town(1, 6, {770, 300}), town(2, 6, {20, 4}), town(3, 6, {-40, 100})}};
    const auto placed = placeLabels(scene);
    QCOMPARE(find(placed, 1)->position, Left);
    QCOMPARE(find(placed, 2), nullptr);
    QCOMPARE(find(placed, 3), nullptr);
    for (const LabelPlacement& placement : placed)
        QVERIFY(view.contains(placement.box));
}

void TestLabelPlacement::placesTheRequiredAnyway() {
    LabelScene scene{.viewport = view, .labels = {town(1, 2, {400, 300}, {Right, Left})}};
    scene.labels[0].required = true;
    scene.obstacles.push_back({{300, 200, 395, 400}, std::nullopt});
    scene.obstacles.push_back({{470, 200, 600, 400}, std::nullopt});
    const auto placed = placeLabels(scene);
    QCOMPARE(placed.size(), std::size_t{1});
    QCOMPARE(placed[0].position, Right);
}

void TestLabelPlacement::triesEveryAnchor() {
    LabelScene scene{.viewport = view, .labels = {town(1, 5, {400, 300}, {Centre})}};
    scene.labels[0].anchors.push_back({400, 400});
    scene.obstacles.push_back({{380, 290, 420, 310}, std::nullopt});
    QCOMPARE(placeLabels(scene)[0].anchor, 1U);
}

void TestLabelPlacement::takesAShapeBeforeItsAnchors() {
    LabelScene scene{.viewport = view, .labels = {town(1, 1, {400, 300})}};
    scene.labels[0].shapes = {{.key = 7, .pieces = {quadOf({100, 100}, {160, 160}, 8)}},
                              {.key = 9, .pieces = {quadOf({300, 100}, {360, 160}, 8)}}};
    QCOMPARE(placeLabels(scene)[0].shape, 7U);
    // A card in the way of the first, and in the free corner of the second.
    scene.obstacles.push_back({{90, 90, 120, 120}, std::nullopt});
    scene.obstacles.push_back({{345, 95, 360, 110}, std::nullopt});
    const auto before = placeLabels(scene);
    QCOMPARE(before[0].shape, 9U);
    scene.obstacles.clear();
    QCOMPARE(placeLabels(scene, before)[0].shape, 9U);
    scene.obstacles.push_back({{0, 0, 380, 600}, std::nullopt});
    QCOMPARE(placeLabels(scene)[0].shape, std::nullopt);
    QCOMPARE(placeLabels(scene)[0].position, Right);
}

void TestLabelPlacement::goesBetweenTurnedPieces() {
    LabelScene scene{.viewport = view, .labels = {town(1, 1, {0, 0}), town(2, 6, {250, 110}, {Right})}};
    scene.labels[0].shapes = {{.key = 1, .pieces = {quadOf({200, 100}, {400, 300}, 10)}}};
    // In the bounds of the curved name, but beside its letters.
    QCOMPARE(placeLabels(scene).size(), std::size_t{2});
    scene.labels[1].anchors[0] = {220, 180};
    QCOMPARE(placeLabels(scene).size(), std::size_t{1});
    // Nor does a curved name cross a line.
    scene.lines.push_back({{{200, 300}, {400, 100}}, 2});
    QCOMPARE(find(placeLabels(scene), 1), nullptr);
}

void TestLabelPlacement::showsASignOnlyWithItsName() {
    LabelScene scene{.viewport = view, .labels = {town(1, 6, {400, 300}, {Right}), town(2, 9, {380, 302})}};
    scene.labels[0].sign = PixelBox{396, 296, 404, 304};
    // The second name may not cover the first one's sign.
    QCOMPARE(find(placeLabels(scene), 2)->position, Left);
    // Where the sign is covered, the name goes too.
    scene.obstacles.push_back({{380, 280, 402, 320}, std::nullopt});
    QCOMPARE(find(placeLabels(scene), 1), nullptr);
}

void TestLabelPlacement::staysWhereItWas() {
    LabelScene scene{.viewport = view, .labels = {town(1, 6, {400, 300})}};
    scene.obstacles.push_back({{410, 299, 500, 301}});
    const auto before = placeLabels(scene);
    QCOMPARE(before[0].position, Left);
    // The right-hand side is free again, and the map has moved a little.
    scene.obstacles.clear();
    scene.labels[0].anchors[0] = {390, 310};
    const auto after = placeLabels(scene, before);
    QCOMPARE(after[0].position, Left);
    QCOMPARE(after[0].box, labelBox({390, 310}, 6, {80, 20}, Left));
    // Without what was, it goes where it likes best.
    QCOMPARE(placeLabels(scene)[0].position, Right);
}

void TestLabelPlacement::losesNothingToANewcomer() {
    LabelScene scene{.viewport = view, .labels = {town(2, 6, {400, 300}, {Right})}};
    const auto before = placeLabels(scene);
    // A better rank comes into view while the map is moved.
    scene.labels.insert(scene.labels.begin(), town(1, 4, {405, 300}, {Right}));
    QCOMPARE(placeLabels(scene, before)[0].id, 2U);
    QCOMPARE(placeLabels(scene)[0].id, 1U);
}

void TestLabelPlacement::neverOverlaps() {
    const LabelScene scene = crowd();
    QElapsedTimer timer;
    timer.start();
    const auto placed = placeLabels(scene);
    qInfo("%zu of %zu names placed in %.2f ms", placed.size(), scene.labels.size(),
          static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QVERIFY(placed.size() > 30);
    for (const LabelPlacement& a : placed) {
        QVERIFY(view.contains(a.box));
        for (const LabelPlacement& b : placed)
            QVERIFY(a.id == b.id || !a.box.grown(scene.padding_px).intersects(b.box));
        for (const LabelObstacle& sign : scene.obstacles)
            QVERIFY(sign.owner == a.id || !sign.box.intersects(a.box));
        for (const PixelPoint point : scene.lines[0].points)
            QVERIFY(!a.box.intersects({point.x - 0.5, point.y - 0.5, point.x + 0.5, point.y + 0.5}));
    }
}

void TestLabelPlacement::givesTheSameEveryTime() {
    const LabelScene scene = crowd();
    const auto once = placeLabels(scene);
    QCOMPARE(placeLabels(scene), once);
    // What was placed is a resting state.
    QCOMPARE(placeLabels(scene, once).size() >= once.size(), true);
}

QTEST_APPLESS_MAIN(TestLabelPlacement)
#include "tst_label_placement.moc"
