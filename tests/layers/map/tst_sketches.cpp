// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/sketches.h"
#include "layers/map/story_shapes.h"
#include "map_scene.h"
#include "models/contrast.h"
#include "models/note_card.h"

#include <QTest>
#include <set>

/// The arrows for what a claim and its source say, over the default story: when they are there, where they
/// and their words stand, how they draw themselves.
class SketchesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void areThoseOfWhatIsSelected();
    void theViewHoldsThemAndBothCoasts();
    void theirWordsStandClear_data();
    void theirWordsStandClear();
    void waysStandBackBehindThem();
    void drawThemselvesOnce();
    void theCardSaysWhatTheyShow();
    void aShortOneIsInALens();
    void theLensCoversNothing_data();
    void theLensCoversNothing();
    void noLensWhereNothingIsShort();
    void theLensFollowsFromTheState();

private:
    /// Lets the map have a lens in all of it.
    void allowLens();
    void select(const char* ref);
    /// How strongly the road south is drawn while that is selected: what it changes of the picture along it.
    [[nodiscard]] double inkOfRoad(const char* ref);
    [[nodiscard]] std::vector<layers::SketchLine> lines() const;

    std::unique_ptr<MapScene> m_scene;
    std::shared_ptr<const story::Story> m_story;
    explore::Explorer* m_explorer = nullptr; ///< Of the scene, as what follows.
    layers::MapLayer* m_map = nullptr;
};

namespace {

constexpr int kPatience_ms = 30'000;

QRectF boxOf(const layers::MapLayer& map, const layers::MapLabel& label) {
    return label.whole.translated(map.pixel(label.anchor));
}

/// Whether a line has a point in a box; its points lie close to each other.
bool crosses(const layers::SketchLine& line, const QRectF& box) {
    return std::ranges::any_of(line.line, [&box](const QPointF& point) { return box.contains(point); });
}

} // namespace

void SketchesTest::initTestCase() {
    m_scene = std::make_unique<MapScene>(QSize(690, 732));
    QVERIFY2(m_scene->problem().isEmpty(), qPrintable(m_scene->problem()));
    m_story = m_scene->story();
    m_explorer = &m_scene->explorer();
    m_map = &m_scene->map();
}

void SketchesTest::init() {
    m_scene->reset();
    m_map->setLensArea({});
}

void SketchesTest::select(const char* ref) {
    m_explorer->select(*story::refFromString(QString::fromLatin1(ref)), explore::Pane::Essay);
    const layers::MapCamera camera = m_map->fit();
    m_map->setLongitude(camera.longitude);
    m_map->setLatitude(camera.latitude);
    m_map->setZoom(camera.zoom);
}

std::vector<layers::SketchLine> SketchesTest::lines() const {
    return layers::sketchLines(*m_explorer, [this](geo::Mercator point) { return m_map->pixel(point); });
}

void SketchesTest::areThoseOfWhatIsSelected() {
    QVERIFY(lines().empty());
    for (const char* ref : {"note:5", "check:c10"}) {
        select(ref);
        QCOMPARE(lines().size(), 2);
        QVERIFY(lines()[0].sketch->side == story::SketchSide::Text);
        QVERIFY(lines()[1].sketch->side == story::SketchSide::Source);
    }
    for (const char* ref : {"note:6", "check:c11", "region:yellow-sea"}) {
        select(ref);
        QVERIFY2(lines().empty(), ref);
    }
}

void SketchesTest::theViewHoldsThemAndBothCoasts() {
    select("note:5");
    const QRectF window(0, 0, m_map->width(), m_map->height());
    for (const layers::SketchLine& line : lines()) {
        for (const QPointF& point : line.line)
            QVERIFY(window.contains(point));
    }
    for (const geo::LonLat coast : {geo::LonLat{122.1, 37.5}, geo::LonLat{126.6, 37.5}}) // Weihai, Incheon
        QVERIFY(window.contains(m_map->pixel(geo::toMercator(coast))));
    // The text's ends in open water: in the sea, in no country.
    const story::Position tip = m_story->sketches[0].positions.back();
    const auto under = m_explorer->index().refsAt(tip, 30);
    QVERIFY(std::ranges::contains(under, story::Ref{story::Kind::Region, QStringLiteral("yellow-sea")}));
    QVERIFY(!std::ranges::contains(under, story::Ref{story::Kind::Region, QStringLiteral("china")}));
}

void SketchesTest::theirWordsStandClear_data() {
    QTest::addColumn<story::Language>("language");
    QTest::newRow("English") << story::Language::English;
    QTest::newRow("Korean") << story::Language::Korean;
    QTest::newRow("Chinese") << story::Language::Chinese;
}

void SketchesTest::theirWordsStandClear() {
    QFETCH(const story::Language, language);
    m_explorer->setLanguage(language);
    select("note:5");
    const layers::MapLabels& shown = m_scene->names();
    const QRectF window(0, 0, m_map->width(), m_map->height());
    int words = 0;
    std::set<QRgb> halos;
    for (const layers::MapLabel& label : shown.labels) {
        const QRectF box = boxOf(*m_map, label);
        for (const layers::SketchLine& line : lines())
            QVERIFY2(!crosses(line, box), qPrintable(label.ref.id));
        if (label.ref.kind != story::Kind::Check)
            continue;
        ++words;
        QVERIFY(window.contains(box));
        QVERIFY2(label.text.lines.size() >= 2, "whose words, and the words");
        QVERIFY(label.text.size_px().width() <= 160);
        // The source's stand on North Korea, the text's on the sea, and each has a halo of what it is on.
        halos.insert(label.text.halo.rgb());
        QVERIFY(models::contrastOf(label.text.lines.at(0).at(0).colour, label.text.halo) >=
                models::kTextContrast);
        for (const layers::MapLabel& other : shown.labels)
            QVERIFY2(&other == &label || !box.intersects(boxOf(*m_map, other)), qPrintable(other.ref.id));
    }
    QCOMPARE(words, 2);
    QCOMPARE(halos.size(), 2);
}

double SketchesTest::inkOfRoad(const char* ref) {
    const layers::StoryShapes shapes = layers::storyShapes(*m_story, {0, 0});
    const layers::RouteShape* road = shapes.route(QStringLiteral("overland-south"));
    m_explorer->select(*story::refFromString(QString::fromLatin1(ref)), explore::Pane::Map);
    m_explorer->setWayShown(road->route->way, true);
    m_scene->look(125, 42, 6.5);
    const QImage with = m_scene->view().grabWindow();
    m_explorer->setWayShown(road->route->way, false);
    const QImage without = m_scene->view().grabWindow();
    double ink = 0;
    for (const geo::Mercator point : road->lineAt(geo::worldSizePx(m_map->zoom()), 1)) {
        const QPoint at = (m_map->pixel(point) * with.devicePixelRatio()).toPoint();
        if (with.rect().contains(at))
            ink += std::abs(with.pixelColor(at).lightness() - without.pixelColor(at).lightness());
    }
    return ink;
}

void SketchesTest::waysStandBackBehindThem() {
    const double alone = inkOfRoad("note:6");
    const double behind = inkOfRoad("note:5");
    QVERIFY2(alone > 500, qPrintable(QString::number(alone)));
    QVERIFY2(behind > 0.1 * alone && behind < 0.5 * alone, qPrintable(QString::number(behind / alone)));
}

void SketchesTest::drawThemselvesOnce() {
    m_map->setStill(false);
    m_scene->names();
    select("note:5");
    m_scene->names();
    const auto share = [this] { return m_map->sketches().at(0).share; };
    QVERIFY(share() < 1);
    QVERIFY(QTest::qWaitFor([&share] { return share() == 1; }, kPatience_ms));
    m_explorer->setLanguage(story::Language::Korean);
    m_scene->names();
    QCOMPARE(share(), 1.0);
    // A picture does not wait.
    m_map->setStill(true);
    m_explorer->clearAll();
    m_scene->names();
    select("note:5");
    m_scene->names();
    QCOMPARE(share(), 1.0);
}

void SketchesTest::theCardSaysWhatTheyShow() {
    const models::NoteCard card = models::noteCardOf(*m_explorer, QStringLiteral("5"));
    QCOMPARE(card.sketchedText, QStringLiteral("trusting Chinese civilians to help"));
    QCOMPARE(
        card.sketchedSource,
        QStringLiteral("two men reach South Korean marines (South Hwanghae – Gyodong Island, about 2.5 km)"));
    QVERIFY2(!card.courseKnown, "and that no course is known");
    const models::NoteCard other = models::noteCardOf(*m_explorer, QStringLiteral("6"));
    QVERIFY(other.sketchedText.isEmpty() && other.sketchedSource.isEmpty() && other.courseKnown);
}

void SketchesTest::allowLens() {
    m_map->setLensDiameter(250);
    m_map->setLensArea({0, 0, m_map->width(), m_map->height()});
}

void SketchesTest::aShortOneIsInALens() {
    select("note:5");
    m_scene->names();
    QVERIFY2(m_map->lens().box.isEmpty(), "none is allowed");
    allowLens();
    m_scene->names();
    const layers::MapLens lens = m_map->lens();
    QCOMPARE(lens.box.size(), QSizeF(250, 250));
    QVERIFY(lens.words.startsWith(u"two men reach South Korean marines"));
    // About the way to Gyodong, which is large in it and whole.
    QVERIFY(std::abs(lens.longitude - 126.27) < 0.05 && std::abs(lens.latitude - 37.84) < 0.05);
    const double length_px = lines()[1].length_px();
    QVERIFY2(length_px < 40, qPrintable(QString::number(length_px)));
    const double magnified_px = length_px * geo::worldSizePx(lens.zoom) / geo::worldSizePx(m_map->zoom());
    QVERIFY2(magnified_px > 80 && magnified_px < 150, qPrintable(QString::number(magnified_px)));
}

void SketchesTest::theLensCoversNothing_data() {
    QTest::addColumn<QList<QRectF>>("cards");
    QTest::newRow("no card") << QList<QRectF>();
    QTest::newRow("cards in the corners")
        << QList<QRectF>{{0, 0, 250, 60}, {570, 0, 120, 60}, {0, 640, 200, 92}};
    QTest::newRow("a card below") << QList<QRectF>{{0, 480, 690, 252}};
}

void SketchesTest::theLensCoversNothing() {
    QFETCH(const QList<QRectF>, cards);
    allowLens();
    m_map->setObstacles(cards);
    select("note:5");
    const layers::MapLabels& shown = m_scene->names();
    const QRectF box = m_map->lens().box;
    QVERIFY(!box.isEmpty());
    QVERIFY(QRectF(0, 0, m_map->width(), m_map->height()).contains(box));
    const auto isInLens = [&box](const QPointF& point) {
        const QPointF away = point - box.center();
        return std::hypot(away.x(), away.y()) < box.width() / 2;
    };
    for (const layers::SketchLine& line : lines())
        QVERIFY(std::ranges::none_of(line.line, isInLens));
    const auto isCovered = [&](const QRectF& other) {
        const QPointF near(std::clamp(box.center().x(), other.left(), other.right()),
                           std::clamp(box.center().y(), other.top(), other.bottom()));
        return isInLens(near);
    };
    for (const layers::MapLabel& label : shown.labels)
        QVERIFY2(!isCovered(boxOf(*m_map, label)), qPrintable(label.ref.id));
    QVERIFY(std::ranges::none_of(cards, isCovered));
}

void SketchesTest::noLensWhereNothingIsShort() {
    allowLens();
    select("note:6");
    m_scene->names();
    QVERIFY(m_map->lens().box.isEmpty());
    select("note:5");
    m_map->setLongitude(126.27);
    m_map->setLatitude(37.84);
    m_map->setZoom(10);
    m_scene->names();
    QVERIFY(lines()[1].length_px() > 40);
    QVERIFY2(m_map->lens().box.isEmpty(), "it is large enough on the map");
    m_map->setZoom(7);
    m_map->setLongitude(112);
    m_scene->names();
    QVERIFY2(m_map->lens().box.isEmpty(), "it is not in view");
}

void SketchesTest::theLensFollowsFromTheState() {
    allowLens();
    select("note:5");
    m_scene->names();
    const layers::MapLens jumped = m_map->lens();
    QVERIFY(!jumped.box.isEmpty());
    for (const char* ref : {"note:1", "check:c10", "note:6", "note:5"}) {
        select(ref);
        m_scene->names();
    }
    QVERIFY(m_map->lens() == jumped);
}

QTEST_MAIN(SketchesTest)
#include "tst_sketches.moc"
