// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/mercator.h"
#include "layers/common/label_halo.h"
#include "layers/map/ground_picture.h"
#include "layers/map/line_mesh.h"
#include "layers/map/map_style.h"
#include "layers/map/mark_batch.h"
#include "layers/map/story_shapes.h"
#include "map_scene.h"

#include <QScopeGuard>
#include <QTest>
#include <algorithm>
#include <cmath>

/// The map over the default story in a real window: colours where a geographer expects them, names that keep
/// clear of each other, and answers to clicks.
class MapLayerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void stylesFollowTheZoom();
    void linesHaveFourCornersASegment();
    void fillsAndTheirOutsideCoverTheWorld();
    void aCrowdOfMarksIsDrawnWhole();
    void aHaloSurroundsWhatIsDrawn();

    void landAndSeaHaveTheirColours_data();
    void landAndSeaHaveTheirColours();
    void theRiversAreDrawn();
    void aLitRegionIsOnLampAndTheRestVeiled();
    void theGroundIsDrawnOnlyWhenItChanges();
    void aGroundsPictureLiesUnderEveryCamera();
    void aFlightMovesTheGroundsPicture();
    void aKnownFlightHasItsPictureFromTheFirstFrame();
    void aMapInLittleIsDrawnInLittle();
    void namesDoNotOverlapNorLeave_data();
    void namesDoNotOverlapNorLeave();
    void namesKeepOffCards();
    void townsAnswer_data();
    void townsAnswer();
    void waysAnswerWhereTheyAreDrawn();
    void forcedReturnsAnswerAtTheirArrow();
    void tabWalksTheBorderFromWestToEast();
    void theFitShowsTheFrame();
    void theSameStateGivesTheSamePicture();

private:
    QImage grab();
    [[nodiscard]] QPointF at(double longitude, double latitude) const;
    [[nodiscard]] QColor colourAt(const QImage& image, double longitude, double latitude) const;
    [[nodiscard]] QColor theme(const char* name) const;

    std::unique_ptr<MapScene> m_scene;
    std::shared_ptr<const story::Story> m_story;
    explore::Explorer* m_explorer = nullptr; ///< Of the scene, as what follows.
    QQuickView* m_view = nullptr;
    layers::MapLayer* m_map = nullptr;
};

namespace {

constexpr int kTolerance = 10; // of a colour channel: relief darkens and lightens land

bool isNear(const QColor& a, const QColor& b, int tolerance) {
    return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

} // namespace

void MapLayerTest::initTestCase() {
    m_scene = std::make_unique<MapScene>(QSize(835, 732));
    QVERIFY2(m_scene->problem().isEmpty(), qPrintable(m_scene->problem()));
    m_story = m_scene->story();
    m_explorer = &m_scene->explorer();
    m_view = &m_scene->view();
    m_map = &m_scene->map();
}

void MapLayerTest::init() {
    m_scene->reset();
    m_scene->look(127, 40.5, 6.7);
}

QImage MapLayerTest::grab() {
    return m_view->grabWindow();
}

QPointF MapLayerTest::at(double longitude, double latitude) const {
    const double world_px = geo::worldSizePx(m_map->zoom());
    const geo::Mercator point = geo::toMercator(geo::LonLat{longitude, latitude});
    const geo::Mercator centre = geo::toMercator(geo::LonLat{m_map->longitude(), m_map->latitude()});
    return {(point.x - centre.x) * world_px + m_map->width() / 2,
            (point.y - centre.y) * world_px + m_map->height() / 2};
}

QColor MapLayerTest::colourAt(const QImage& image, double longitude, double latitude) const {
    return image.pixelColor((at(longitude, latitude) * image.devicePixelRatio()).toPoint());
}

QColor MapLayerTest::theme(const char* name) const {
    return m_map->theme()->property(name).value<QColor>();
}

void MapLayerTest::stylesFollowTheZoom() {
    const auto at = [](double ppd) { return layers::mapStyle(geo::zoomForPixelsPerDegree(ppd), false); };
    QCOMPARE(at(10).level, layers::MapLevel::Asia);
    QCOMPARE(at(76).level, layers::MapLevel::Border);
    QCOMPARE(at(500).level, layers::MapLevel::Crossing);
    QCOMPARE(at(90).border_px, 5.4);
    QCOMPARE(at(10).relief, 0.0);
    QCOMPARE(at(90).relief, 0.78);
    QCOMPARE(at(800).relief, 0.0);
}

void MapLayerTest::linesHaveFourCornersASegment() {
    layers::LineMeshBuilder builder;
    const std::vector<geo::LocalPoint> line{{0, 0}, {3, 4}, {3, 5}};
    builder.add(line);
    const std::vector<layers::LineMesh> meshes = builder.take();
    QCOMPARE(meshes.size(), 1U);
    QCOMPARE(meshes.front().vertices.size(), 8U);
    QCOMPARE(meshes.front().vertices.at(4).along, 5.0F);
    QVERIFY(builder.take().empty());

    const std::vector<geo::LocalPoint> longLine(40'000, geo::LocalPoint{1, 1});
    builder.add(longLine);
    for (const layers::LineMesh& mesh : builder.take())
        QVERIFY(mesh.vertices.size() <= 65'536);
}

void MapLayerTest::fillsAndTheirOutsideCoverTheWorld() {
    const geo::MultiPolygon square{{.outer = {{0, 0}, {0.5, 0}, {0.5, 0.5}, {0, 0.5}, {0, 0}},
                                    .holes = {{{0.1, 0.1}, {0.2, 0.1}, {0.2, 0.2}, {0.1, 0.2}, {0.1, 0.1}}}}};
    const layers::RegionFill fill = layers::regionFill(square);
    const auto area = [](const std::vector<layers::FillMesh>& meshes) {
        double sum = 0;
        for (const layers::FillMesh& mesh : meshes) {
            for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
                const geo::LocalPoint a = mesh.points[mesh.indices[i]];
                const geo::LocalPoint b = mesh.points[mesh.indices[i + 1]];
                const geo::LocalPoint c = mesh.points[mesh.indices[i + 2]];
                sum += std::abs(double{(b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)}) / 2;
            }
        }
        return sum;
    };
    QVERIFY(std::abs(area(fill.inside) - 0.24) < 1e-6);
    QVERIFY(std::abs(area(fill.outside) - 3.76) < 1e-6);
}

void MapLayerTest::aCrowdOfMarksIsDrawnWhole() {
    constexpr std::size_t discs = 3000;
    layers::MarkBatch one(1);
    one.disc({5, 5}, 10, Qt::black);
    const std::size_t ofOne = one.meshes().front().vertices.size();
    layers::MarkBatch many(1);
    for (std::size_t i = 0; i < discs; ++i)
        many.disc({static_cast<double>(i), 5}, 10, Qt::black);
    std::size_t vertices = 0;
    for (const layers::MarkBatch::Mesh& mesh : many.meshes()) {
        vertices += mesh.vertices.size();
        QVERIFY(mesh.vertices.size() <= 65'536);
        QVERIFY(std::ranges::max(mesh.indices) < mesh.vertices.size());
    }
    QCOMPARE(vertices, discs * ofOne);
}

void MapLayerTest::aHaloSurroundsWhatIsDrawn() {
    constexpr int side = 21;
    constexpr int middle = 10;
    QImage image(side, side, QImage::Format_RGBA8888_Premultiplied);
    image.fill(Qt::transparent);
    image.setPixelColor(middle, middle, Qt::black);
    layers::addHalo(image, Qt::red, 3.5);
    QCOMPARE(image.pixelColor(middle, middle), QColor(Qt::black));
    QCOMPARE(image.pixelColor(middle + 3, middle), QColor(Qt::red));
    QCOMPARE(image.pixelColor(middle, middle - 3), QColor(Qt::red));
    // The pixel at the edge is half covered, in the corner none is.
    QVERIFY(std::abs(image.pixelColor(middle + 4, middle).alpha() - 127) <= 2);
    QCOMPARE(image.pixelColor(middle + 5, middle).alpha(), 0);
    QCOMPARE(image.pixelColor(middle + 4, middle + 4).alpha(), 0);
}

void MapLayerTest::landAndSeaHaveTheirColours_data() {
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<QString>("token");
    QTest::newRow("open East Sea") << 131.0 << 38.6 << QStringLiteral("sea");
    QTest::newRow("China, the Liao plain") << 122.9 << 42.2 << QStringLiteral("landCN");
    QTest::newRow("North Korea, the west plain") << 125.55 << 39.55 << QStringLiteral("landKP");
}

void MapLayerTest::landAndSeaHaveTheirColours() {
    QFETCH(double, longitude);
    QFETCH(double, latitude);
    QFETCH(QString, token);
    for (const explore::Theme mode : {explore::Theme::Light, explore::Theme::Dark}) {
        m_explorer->setTheme(mode);
        m_explorer->setLayerShown(QStringLiteral("relief"), false);
        m_explorer->setLayerShown(QStringLiteral("cities"), false);
        m_explorer->setLayerShown(QStringLiteral("badges"), false);
        m_scene->look(longitude, latitude, 7.4);
        const QColor seen = colourAt(grab(), longitude + 0.06, latitude + 0.04);
        const QColor wanted = theme(token.toLatin1().constData());
        QVERIFY2(isNear(seen, wanted, kTolerance),
                 qPrintable(QStringLiteral("%1 is not %2").arg(seen.name(), wanted.name())));
    }
}

void MapLayerTest::theRiversAreDrawn() {
    m_scene->look(126.5, 41.2, 8);
    const QImage image = grab();
    int yalu = 0;
    int tumen = 0;
    m_scene->look(129.5, 42.6, 8);
    const QImage east = grab();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            yalu += isNear(image.pixelColor(x, y), theme("yalu"), 3) ? 1 : 0;
            tumen += isNear(east.pixelColor(x, y), theme("tumen"), 3) ? 1 : 0;
        }
    }
    QVERIFY2(yalu > 2000, qPrintable(QString::number(yalu)));
    QVERIFY2(tumen > 2000, qPrintable(QString::number(tumen)));
}

void MapLayerTest::aLitRegionIsOnLampAndTheRestVeiled() {
    m_explorer->setLayerShown(QStringLiteral("relief"), false);
    m_scene->look(128, 41, 7.8);
    const QColor before = colourAt(grab(), 126.4, 40.1);
    m_explorer->select({story::Kind::Region, QStringLiteral("ryanggang")}, explore::Pane::Map);
    m_explorer->setLayerShown(QStringLiteral("relief"), false);
    m_scene->look(128, 41, 7.8);
    grab(); // the first frame after a change makes the fill
    const QImage image = grab();
    const QColor inside = colourAt(image, 128.25, 40.9);
    QVERIFY2(isNear(inside, theme("lamp"), 6), qPrintable(inside.name()));
    const QColor outside = colourAt(image, 126.4, 40.1);
    QVERIFY2(!isNear(outside, before, 1), qPrintable(outside.name()));
}

void MapLayerTest::theGroundIsDrawnOnlyWhenItChanges() {
    const QImage before = m_view->grabWindow();
    const int frames = m_map->groundFrames();
    m_map->setFocused(QStringLiteral("place:hyesan"));
    const QImage focused = m_view->grabWindow();
    QVERIFY(focused != before);
    QCOMPARE(m_map->groundFrames(), frames);
    m_map->setFocused({});
    QCOMPARE(m_view->grabWindow(), before);
    m_scene->look(127.1, 40.5, 6.7);
    m_view->grabWindow();
    QCOMPARE(m_map->groundFrames(), frames + 1);
    m_explorer->setTheme(explore::Theme::Dark);
    m_view->grabWindow();
    QCOMPARE_GT(m_map->groundFrames(), frames + 1);
}

void MapLayerTest::aGroundsPictureLiesUnderEveryCamera() {
    const geo::Camera drawn{.centre = geo::toMercator(geo::LonLat{127, 40.5}), .zoom = 6.7};
    const layers::GroundPicture picture{.camera = drawn, .size_px = {800, 600}, .margin_px = 100};
    const auto under = [&picture](const geo::Camera& now) {
        return picture.over(now).contains(QRectF(QPointF(), picture.size_px));
    };
    QCOMPARE(picture.over(drawn), QRectF(-100, -100, 1000, 800));
    const double pixel = 1 / geo::worldSizePx(6.7);
    const auto at = [&](double right_px, double down_px, double zoom) {
        return geo::Camera{.centre = {drawn.centre.x + right_px * pixel, drawn.centre.y + down_px * pixel},
                           .zoom = zoom};
    };
    QVERIFY(picture.serves(at(95, -95, 6.7)));
    QVERIFY(!picture.serves(at(105, 0, 6.7)));
    QVERIFY(!picture.serves(at(0, 105, 6.7)));
    QVERIFY(picture.serves(at(0, 0, 6.9)));
    QVERIFY2(!picture.serves(at(0, 0, 7.3)), "it would be blurred");
    QVERIFY(!under(at(0, 0, 6.2)));
    QVERIFY(!picture.serves(at(0, 0, 6.2)));
    // A point's place in the picture, moved and scaled, is its place in the view.
    const geo::Camera now = at(40, -70, 6.95);
    const geo::Mercator point = geo::toMercator(geo::LonLat{128, 41});
    const QRectF over = picture.over(now);
    const double scale = over.width() / 1000;
    const QPointF inPicture =
        QPointF(point.x - drawn.centre.x, point.y - drawn.centre.y) / pixel + QPointF(500, 400);
    const double world_px = geo::worldSizePx(now.zoom);
    const QPointF inView =
        QPointF(point.x - now.centre.x, point.y - now.centre.y) * world_px + QPointF(400, 300);
    const QPointF apart = over.topLeft() + inPicture * scale - inView;
    QVERIFY(std::hypot(apart.x(), apart.y()) < 1e-6);
}

void MapLayerTest::aFlightMovesTheGroundsPicture() {
    m_map->setStill(false);
    const auto cleanUp = qScopeGuard([this] { m_map->setStill(true); });
    QVERIFY(QTest::qWaitFor([this] { return m_map->ready(); }, 30'000));
    m_view->grabWindow();
    const int before = m_map->groundFrames();
    constexpr int moves = 20;
    for (int i = 1; i <= moves; ++i) {
        m_scene->look(127 + 0.02 * i, 40.5, 6.7 + 0.008 * i);
        m_view->grabWindow(); // no event comes between, so the flight does not end
    }
    const int inFlight = m_map->groundFrames();
    QCOMPARE_LE(inFlight, before + 5);
    const QQuickItem* ground = m_map->childItems().constFirst();
    QVERIFY(ground->scale() > 1);
    const QRectF covered = ground->mapRectToItem(m_map, ground->boundingRect());
    QVERIFY(covered.contains(QRectF(QPointF(), m_map->size())));
    // At rest it is drawn for the camera itself.
    QVERIFY(QTest::qWaitFor([this] { return m_map->ready(); }, 30'000));
    m_view->grabWindow();
    QCOMPARE_GT(m_map->groundFrames(), inFlight);
    QCOMPARE(ground->scale(), 1.0);
    QCOMPARE(ground->position(), QPointF());
}

void MapLayerTest::aKnownFlightHasItsPictureFromTheFirstFrame() {
    m_map->setStill(false);
    const auto cleanUp = qScopeGuard([this] {
        m_map->setProperty("flying", false);
        m_map->setStill(true);
    });
    QVERIFY(QTest::qWaitFor([this] { return m_map->ready(); }, 30'000));
    m_view->grabWindow();
    m_map->setProperty("flying", true);
    const int before = m_map->groundFrames();
    constexpr int moves = 4;
    for (int i = 1; i <= moves; ++i) {
        m_scene->look(127 + 0.02 * i, 40.5, 6.7);
        m_view->grabWindow();
    }
    QCOMPARE(m_map->groundFrames(), before + 1);
}

void MapLayerTest::aMapInLittleIsDrawnInLittle() {
    const QQuickItem* ground = m_map->childItems().constFirst();
    const auto textureSize = [ground] {
        return ground->property("layer").value<QObject*>()->property("textureSize").toSize();
    };
    m_view->grabWindow();
    QCOMPARE(textureSize(), QSize()); // as large as it is
    constexpr double scale = 0.25;
    m_map->setScale(scale);
    const auto cleanUp = qScopeGuard([this] {
        m_map->setScale(1);
        m_map->polish();
    });
    m_map->polish();
    m_view->grabWindow();
    QCOMPARE(textureSize(), (m_map->size() * m_view->effectiveDevicePixelRatio() * scale).toSize());
}

void MapLayerTest::namesDoNotOverlapNorLeave_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (const QSize size : {QSize(835, 732), QSize(720, 200), QSize(800, 440), QSize(1600, 1000)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size.width() << size.height();
}

void MapLayerTest::namesDoNotOverlapNorLeave() {
    QFETCH(int, width);
    QFETCH(int, height);
    m_view->resize(width, height);
    QVERIFY(QTest::qWaitFor([&] { return m_map->width() == double(width); }));
    qsizetype most = 0;
    for (const story::Step& step : m_story->steps) {
        m_explorer->goToStep(step.id);
        const layers::MapCamera camera = m_map->fit();
        for (const double nearer : {0.0, 1.4, 3.0}) {
            m_scene->look(camera.longitude, camera.latitude, camera.zoom + nearer);
            grab();
            // Names that are no plain boxes are measured piece by piece in tst_map_names.
            QList<QRectF> boxes;
            for (const layers::MapLabel& label : m_map->labels().labels) {
                if (label.pieces.empty())
                    boxes.push_back(label.whole.translated(m_map->pixel(label.anchor)));
            }
            most = std::max(most, boxes.size());
            const QRectF window(0, 0, width, height);
            for (qsizetype i = 0; i < boxes.size(); ++i) {
                QVERIFY2(window.contains(boxes[i]), qPrintable(step.id));
                for (qsizetype k = i + 1; k < boxes.size(); ++k)
                    QVERIFY2(!boxes[i].intersects(boxes[k]), qPrintable(step.id));
            }
        }
    }
    QVERIFY(most > 3);
    m_view->resize(835, 732);
    QVERIFY(QTest::qWaitFor([&] { return m_map->width() == 835.0; }));
}

void MapLayerTest::namesKeepOffCards() {
    const QRectF card(0, 0, 400, 400);
    grab();
    const auto under = [&] {
        return std::ranges::count_if(m_map->labelRects(),
                                     [&](const QRectF& box) { return box.intersects(card); });
    };
    QVERIFY(under() > 0);
    m_map->setObstacles({card});
    grab();
    QCOMPARE(under(), 0);
}

void MapLayerTest::townsAnswer_data() {
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<QString>("ref");
    for (const QString& id :
         {QStringLiteral("dandong"), QStringLiteral("sinuiju"), QStringLiteral("hyesan"),
          QStringLiteral("musan"), QStringLiteral("seoul"), QStringLiteral("pyongyang")}) {
        const story::Place* place = story::find(m_story->places, id);
        QVERIFY(place != nullptr);
        QTest::newRow(qPrintable(id))
            << place->position.longitude_deg << place->position.latitude_deg << QStringLiteral("place:") + id;
    }
    QTest::newRow("East Sea") << 130.6 << 39.6 << QStringLiteral("region:east-sea");
    QTest::newRow("inland Ryanggang") << 128.2 << 41.0 << QStringLiteral("region:ryanggang");
}

void MapLayerTest::townsAnswer() {
    QFETCH(double, longitude);
    QFETCH(double, latitude);
    QFETCH(QString, ref);
    m_scene->look(longitude, latitude, 9);
    m_map->setProperty("focused", QString());
    m_explorer->setLayerShown(QStringLiteral("cities"), false); // the place itself, not its name
    grab();
    const QPointF point = at(longitude, latitude);
    QCOMPARE(m_map->refAt(point.x(), point.y(), 6), ref);
}

void MapLayerTest::waysAnswerWhereTheyAreDrawn() {
    const QString way = QStringLiteral("route:east-sea-route"); // its first leg swings far out to sea
    const layers::StoryShapes shapes = layers::storyShapes(*m_story, {0, 0});
    const layers::RouteShape& shape = *shapes.route(QStringLiteral("east-sea-route"));
    const std::size_t perLeg = (shape.arc.points.size() - 1) / (shape.stops - 1);
    const geo::Mercator belly = shape.arc.points.at(perLeg / 2);
    const geo::Mercator from = shape.arc.points.front();
    const geo::Mercator to = shape.arc.points.at(perLeg);
    const geo::LonLat middle = geo::toLonLat(belly);
    m_scene->look(middle.longitude_deg, middle.latitude_deg, 7);
    grab();
    const QPointF onArc = m_map->pixel(belly);
    const QPointF onChord = m_map->pixel({(from.x + to.x) / 2, (from.y + to.y) / 2});
    QVERIFY2((onArc - onChord).manhattanLength() > 40, "the two are apart");
    QCOMPARE(m_map->refAt(onArc.x(), onArc.y(), 6), way);
    QVERIFY2(m_map->refsAt(onArc.x(), onArc.y(), 6).contains(u"region:east-sea"), "the sea lies below it");
    QVERIFY(!m_map->refsAt(onChord.x(), onChord.y(), 6).contains(way));
    m_explorer->setWayShown(QStringLiteral("sea"), false);
    QVERIFY2(!m_map->refsAt(onArc.x(), onArc.y(), 6).contains(way), "what is hidden does not answer");
}

void MapLayerTest::forcedReturnsAnswerAtTheirArrow() {
    const layers::StoryShapes shapes = layers::storyShapes(*m_story, {0, 0});
    const layers::RouteShape& shape = *shapes.route(QStringLiteral("return-hunchun"));
    m_explorer->setWayShown(QStringLiteral("return"), true);
    m_explorer->setLayerShown(QStringLiteral("badges"), false);
    m_scene->look(130.27, 42.84, 9);
    grab();
    const QPointF arrow =
        layers::returnArrowCentre(shape, [this](geo::Mercator point) { return m_map->pixel(point); });
    QVERIFY(m_map->refsAt(arrow.x(), arrow.y(), 6).contains(u"route:return-hunchun"));
    const geo::Mercator end = shape.arc.points.back();
    const QPointF town = m_map->pixel(end);
    QVERIFY2(!m_map->refsAt(town.x(), town.y(), 6).contains(u"route:return-hunchun"), "no line is drawn");
}

void MapLayerTest::tabWalksTheBorderFromWestToEast() {
    grab();
    const QStringList order = m_map->tabOrder();
    const auto position = [&order](const char* ref) { return order.indexOf(QLatin1StringView(ref)); };
    QVERIFY(position("region:north-pyongan") >= 0);
    QVERIFY(position("region:north-pyongan") < position("region:ryanggang"));
    QVERIFY(position("region:ryanggang") < position("region:north-hamgyong"));
    QVERIFY(position("region:north-hamgyong") < position("place:pyongyang"));
}

void MapLayerTest::theFitShowsTheFrame() {
    for (const story::Step& step : m_story->steps) {
        m_explorer->goToStep(step.id);
        const layers::MapCamera camera = m_map->fit();
        m_scene->look(camera.longitude, camera.latitude, camera.zoom);
        const QRectF window = QRectF(0, 0, m_map->width(), m_map->height()).adjusted(-1, -1, 1, 1);
        QVERIFY2(window.contains(at(step.frame.west_deg, step.frame.north_deg)), qPrintable(step.id));
        QVERIFY2(window.contains(at(step.frame.east_deg, step.frame.south_deg)), qPrintable(step.id));
    }
}

void MapLayerTest::theSameStateGivesTheSamePicture() {
    for (const explore::Theme theme : {explore::Theme::Light, explore::Theme::Dark}) {
        m_explorer->setTheme(theme);
        for (const double zoom : {4.0, 5.5, 6.7, 8.2, 10.0}) {
            m_scene->look(128.0, 41.4, zoom);
            const QImage first = grab();
            m_scene->look(128.3, 41.4, zoom);
            m_scene->look(128.0, 41.4, zoom);
            QCOMPARE(grab(), first);
        }
    }
}

QTEST_MAIN(MapLayerTest)
#include "tst_map_layer.moc"
