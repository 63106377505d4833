// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/basemap.h"
#include "layers/map/prepared_level.h"
#include "map_scene.h"
#include "models/contrast.h"

#include <QTest>
#include <cmath>
#include <map>
#include <set>

/// The names on the map over the default story: which there are, in which languages, that they keep clear of
/// each other, of signs and of ways, can be read, and do not come and go while the map is moved.
class MapNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void eachLevelHasItsPlaces();
    void statesAreNamedInTheirOwnLanguage();
    void namesFollowTheSetting();
    void riversAreNamedAlongTheirCourse();
    void theStopsOfAStepsWayAreNamed();
    void aProjectorShowsFewAndLargeNames();
    void bothKoreasAreNamedOnEveryStep_data();
    void bothKoreasAreNamedOnEveryStep();
    void keepClearOfEverything_data();
    void keepClearOfEverything();
    void panningDropsNothing_data();
    void panningDropsNothing();

private:
    [[nodiscard]] QStringList texts();
    void checkClear(const QString& where);
    void checkClearOfDemarcation();
    [[nodiscard]] bool isWellInView(const story::Position& position);
    void checkContrast(const layers::MapLabel& label, const QString& where);

    std::unique_ptr<MapScene> m_scene;
    std::shared_ptr<const story::Story> m_story;
    explore::Explorer* m_explorer = nullptr; ///< Of the scene, as what follows.
    QQuickView* m_view = nullptr;
    geo::Mercator m_origin;
    std::vector<geo::LocalPoint> m_demarcation; ///< Relative to the origin.
    layers::MapLayer* m_map = nullptr;
};

namespace {

constexpr double kOpening = 6.75; // 76 pixels a degree
constexpr double kProvince = 7.8;

QString wordsOf(const layers::LabelText& text) {
    QStringList lines;
    for (const auto& line : text.lines) {
        QStringList runs;
        for (const layers::LabelRun& run : line)
            runs += run.text;
        lines += runs.join(u' ');
    }
    return lines.join(u'\n');
}

/// What a name covers, in pixels from its anchor at `at`.
std::vector<geo::PixelQuad> areas(const layers::MapLabel& label, QPointF at) {
    std::vector<geo::PixelQuad> quads;
    for (geo::PixelQuad quad : label.pieces) {
        for (geo::PixelPoint& corner : quad.corners)
            corner = {corner.x + at.x(), corner.y + at.y()};
        quads.push_back(quad);
    }
    const QRectF box = label.whole.translated(at);
    if (quads.empty())
        quads.push_back(geo::quadOf(geo::PixelBox{box.left(), box.top(), box.right(), box.bottom()}));
    return quads;
}

bool overlaps(const std::vector<geo::PixelQuad>& some, const std::vector<geo::PixelQuad>& others) {
    return std::ranges::any_of(some, [&others](const geo::PixelQuad& a) {
        return std::ranges::any_of(others, [&a](const geo::PixelQuad& b) { return overlap(a, b); });
    });
}

} // namespace

void MapNamesTest::initTestCase() {
    m_scene = std::make_unique<MapScene>(QSize(835, 732));
    QVERIFY2(m_scene->problem().isEmpty(), qPrintable(m_scene->problem()));
    m_story = m_scene->story();
    m_explorer = &m_scene->explorer();
    m_view = &m_scene->view();
    m_map = &m_scene->map();
    QVERIFY2(!m_map->cjkMissing(), "fonts for Korean and Chinese are needed");
    const auto basemap = geo::loadBasemap(std::filesystem::path(TWO_RIVERS_BINARY_DIR "/data/basemap.bin"));
    QVERIFY(basemap);
    m_origin = basemap->origin;
    m_demarcation = layers::joinedLine(*basemap, geo::LineKind::Demarcation);
    QVERIFY(!m_demarcation.empty());
}

void MapNamesTest::init() {
    m_scene->reset();
    m_explorer->setMapNames(explore::MapNames::ReaderAndLocal);
    m_map->setProjectorUnit(0);
    m_scene->look(127, 40.5, kOpening);
}

QStringList MapNamesTest::texts() {
    QStringList all;
    for (const layers::MapLabel& label : m_scene->names().labels)
        all += wordsOf(label.text);
    return all;
}

void MapNamesTest::eachLevelHasItsPlaces() {
    m_explorer->setLayerShown(QStringLiteral("badges"), false);
    for (const story::Way& way : m_story->ways)
        m_explorer->setWayShown(way.id, false); // no name goes over one
    const QStringList opening = texts();
    for (const char* city : {"Dandong 丹东", "Sinuiju 신의주", "Hyesan 혜산", "Pyongyang 평양"})
        QVERIFY2(
            opening.contains(QString::fromUtf8(city)),
            qPrintable(QString::fromUtf8(city) + QStringLiteral(" is not among ") + opening.join(u", ")));
    for (const char* town : {"Yeonpyeong", "Anseong", "Kuandian", "Uiju"})
        QVERIFY2(opening.filter(QLatin1StringView(town)).isEmpty(), town);
    m_scene->look(124.8, 40.4, 9);
    QVERIFY(texts().contains(QStringLiteral("Uiju 의주")));
}

void MapNamesTest::statesAreNamedInTheirOwnLanguage() {
    m_explorer->setLayerShown(QStringLiteral("badges"), false);
    m_scene->look(127, 38.5, 6.2);
    QVERIFY(texts().contains(QStringLiteral("NORTH KOREA\n조선")));
    QVERIFY(texts().contains(QStringLiteral("SOUTH KOREA\n한국")));
    m_explorer->setLanguage(story::Language::Korean);
    QVERIFY(texts().contains(QStringLiteral("북한\n조선")));
    QVERIFY(texts().contains(QStringLiteral("한국")));
}

void MapNamesTest::namesFollowTheSetting() {
    const auto has = [this](const char* name) { return texts().contains(QString::fromUtf8(name)); };
    m_explorer->setLayerShown(QStringLiteral("badges"), false);
    QVERIFY(has("Pyongyang 평양"));
    m_explorer->setMapNames(explore::MapNames::Reader);
    QVERIFY(has("Pyongyang"));
    QVERIFY(has("Yalu"));
    m_explorer->setMapNames(explore::MapNames::Local);
    QVERIFY(has("평양"));
    QVERIFY(has("丹东"));
    QVERIFY(has("압록강 · 鸭绿江"));
    QVERIFY(has("조선"));
    m_explorer->setLanguage(story::Language::Chinese);
    QVERIFY(has("평양"));
    m_explorer->setMapNames(explore::MapNames::ReaderAndLocal);
    QVERIFY(has("平壤 평양"));
    QVERIFY(has("丹东"));
    m_explorer->setMapNames(explore::MapNames::Reader);
    QVERIFY(has("平壤"));
}

void MapNamesTest::riversAreNamedAlongTheirCourse() {
    const auto find = [this](const char* words) {
        const std::vector<layers::MapLabel>& labels = m_scene->names().labels;
        const auto found = std::ranges::find_if(labels, [words](const layers::MapLabel& label) {
            return wordsOf(label.text) == QString::fromUtf8(words);
        });
        return found == labels.end() ? nullptr : &*found;
    };
    const layers::MapLabel* callOut = find("Yalu\n압록강 · 鸭绿江");
    QVERIFY(callOut != nullptr);
    QVERIFY(callOut->leader.has_value());
    m_scene->look(127.2, 41.5, kProvince);
    const layers::MapLabel* curved = find("Yalu River");
    QVERIFY2(curved != nullptr, qPrintable(texts().join(u", ")));
    QCOMPARE(curved->text.letters.size(), 10U);
    QVERIFY(!curved->leader.has_value());
    std::set<double> angles;
    for (const layers::LabelLetter& letter : curved->text.letters) {
        QVERIFY(std::abs(letter.angle_rad) <= 1.0);
        angles.insert(letter.angle_rad);
    }
    QVERIFY2(angles.size() > 3, "the letters follow no curve");
}

void MapNamesTest::theStopsOfAStepsWayAreNamed() {
    m_explorer->goToStep(QStringLiteral("p3-long-way"));
    const layers::MapCamera camera = m_map->fit();
    m_scene->look(camera.longitude, camera.latitude, camera.zoom);
    const QStringList shown = texts();
    for (const char* stop : {"Shenyang", "Beijing", "Kunming", "Vientiane", "Bangkok"}) {
        const bool isNamed = std::ranges::any_of(
            shown, [stop](const QString& name) { return name.startsWith(QLatin1StringView(stop)); });
        QVERIFY2(isNamed,
                 qPrintable(QLatin1StringView(stop) + QStringLiteral(" is not among ") + shown.join(u", ")));
    }
}

void MapNamesTest::aProjectorShowsFewAndLargeNames() {
    m_view->resize(1920, 1080);
    QVERIFY(QTest::qWaitFor([this] { return m_map->width() == 1920.0; }));
    m_scene->look(127, 40, 7.3);
    const qsizetype before = std::ssize(m_scene->names().labels);
    m_map->setProjectorUnit(1);
    const std::vector<layers::MapLabel>& labels = m_scene->names().labels;
    QVERIFY(std::ssize(labels) < before / 2);
    constexpr int least_px = 26;
    for (const layers::MapLabel& label : labels) {
        QVERIFY(label.badges.empty());
        for (const layers::LabelRun& run : label.text.lines.front())
            QVERIFY2(run.font.pixelSize() >= least_px, qPrintable(run.text));
    }
    const QStringList words = texts();
    QVERIFY(words.contains(QStringLiteral("Yalu")));
    QVERIFY(words.contains(QStringLiteral("NORTH KOREA")));
    m_map->setProjectorUnit(0);
    m_view->resize(835, 732);
    QVERIFY(QTest::qWaitFor([this] { return m_map->width() == 835.0; }));
}

void MapNamesTest::bothKoreasAreNamedOnEveryStep_data() {
    keepClearOfEverything_data();
}

/// But where a reader's map shows all of Asia, and the tags of the capitals take the room. And no name lies
/// over the line between them.
void MapNamesTest::bothKoreasAreNamedOnEveryStep() {
    QFETCH(QString, step);
    m_explorer->goToStep(step);
    for (const double projector : {0.0, 0.7}) {
        m_map->setProjectorUnit(projector);
        const layers::MapCamera camera = m_map->fit();
        m_scene->look(camera.longitude, camera.latitude, camera.zoom);
        const QString words = texts().join(u' ').simplified();
        for (const char* country : {"north-korea", "south-korea"}) {
            const story::Region& region = *story::find(m_story->regions, QString::fromLatin1(country));
            constexpr double asia_zoom = 5;
            if (isWellInView(*region.labelAnchor) && (projector > 0 || camera.zoom > asia_zoom))
                QVERIFY2(words.contains(region.names.name.en.toUpper()), qPrintable(words));
        }
        checkClearOfDemarcation();
    }
}

bool MapNamesTest::isWellInView(const story::Position& position) {
    constexpr double edge_px = 60;
    const QRectF window(0, 0, m_map->width(), m_map->height());
    const QPointF at = m_map->pixel(
        geo::toMercator({.longitude_deg = position.longitude_deg, .latitude_deg = position.latitude_deg}));
    return window.adjusted(edge_px, edge_px, -edge_px, -edge_px).contains(at);
}

void MapNamesTest::checkClearOfDemarcation() {
    const layers::MapLabels& shown = m_scene->names();
    for (const geo::LocalPoint point : m_demarcation) {
        const QPointF at = m_map->pixel({m_origin.x + double{point.x}, m_origin.y + double{point.y}});
        const std::vector spot{geo::quadOf(geo::PixelBox{at.x(), at.y(), at.x(), at.y()}.grown(1))};
        for (const layers::MapLabel& label : shown.labels)
            QVERIFY2(!overlaps(areas(label, m_map->pixel(label.anchor)), spot),
                     qPrintable(wordsOf(label.text) + QStringLiteral(" over the demarcation line")));
    }
}

void MapNamesTest::keepClearOfEverything_data() {
    QTest::addColumn<QString>("step");
    for (const story::Step& step : m_story->steps)
        QTest::newRow(qPrintable(step.id)) << step.id;
}

void MapNamesTest::keepClearOfEverything() {
    QFETCH(QString, step);
    m_explorer->goToStep(step);
    const QPointF border(127.2, 41.2);
    const QPointF longWay(112, 30);
    for (const explore::Theme theme : {explore::Theme::Light, explore::Theme::Dark}) {
        m_explorer->setTheme(theme);
        for (const auto names :
             {explore::MapNames::Reader, explore::MapNames::ReaderAndLocal, explore::MapNames::Local}) {
            m_explorer->setMapNames(names);
            for (double zoom = 3; zoom <= 12; zoom += 0.5) {
                for (const QPointF& at : {border, longWay}) {
                    m_scene->look(at.x(), at.y(), zoom);
                    checkClear(QStringLiteral("theme %1, names %2, zoom %3, at %4")
                                   .arg(static_cast<int>(theme))
                                   .arg(explore::mapNamesCode(names))
                                   .arg(zoom)
                                   .arg(at.x()));
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
    }
}

void MapNamesTest::checkClear(const QString& where) {
    const layers::MapLabels& shown = m_scene->names();
    const QRectF window(0, 0, m_map->width(), m_map->height());
    std::vector<std::vector<geo::PixelQuad>> all;
    for (const layers::MapLabel& label : shown.labels) {
        const QPointF at = m_map->pixel(label.anchor);
        const QString name = wordsOf(label.text) + QStringLiteral(": ") + where;
        QVERIFY2(window.contains(label.whole.translated(at)), qPrintable(name));
        const std::vector<geo::PixelQuad> own = areas(label, at);
        for (std::size_t i = 0; i < all.size(); ++i)
            QVERIFY2(!overlaps(own, all[i]),
                     qPrintable(name + QStringLiteral(" over ") + wordsOf(shown.labels[i].text)));
        for (const layers::MapSign& sign : shown.signs) {
            const QPointF spot = m_map->pixel(sign.at);
            const auto box = geo::PixelBox{spot.x(), spot.y(), spot.x(), spot.y()}.grown(3);
            QVERIFY2(sign.ref == label.ref || !overlaps(own, {geo::quadOf(box)}),
                     qPrintable(name + QStringLiteral(" over the sign of ") + sign.ref.id));
        }
        for (const QRectF& box : m_map->keptClear())
            QVERIFY2(!overlaps(
                         own, {geo::quadOf(geo::PixelBox{box.left(), box.top(), box.right(), box.bottom()})}),
                     qPrintable(name + QStringLiteral(" over a head or a mark")));
        all.push_back(own);
        checkContrast(label, name);
    }
}

void MapNamesTest::checkContrast(const layers::MapLabel& label, const QString& where) {
    for (const auto& line : label.text.lines) {
        for (const layers::LabelRun& run : line) {
            const double seen = models::contrastOf(run.colour, label.text.halo);
            QVERIFY2(seen >= models::kTextContrast, qPrintable(where + QStringLiteral(" has %1").arg(seen)));
        }
    }
    QVERIFY(label.text.isEmpty() || label.text.halo_px >= 3);
}

void MapNamesTest::panningDropsNothing_data() {
    QTest::addColumn<double>("zoom");
    for (const double zoom : {5.0, kOpening, kProvince, 9.0})
        QTest::addRow("%.2f", zoom) << zoom;
}

void MapNamesTest::panningDropsNothing() {
    QFETCH(double, zoom);
    m_map->setStill(false);
    m_scene->look(127, 41, zoom);
    std::map<std::uint32_t, layers::MapLabel> shown;
    std::map<std::uint32_t, geo::Mercator> gone;
    const double degreesPerPixel = 1 / geo::pixelsPerDegree(zoom);
    constexpr double edge_px = 200; // names change nearer to the view's edge
    const QRectF middle = QRectF(0, 0, m_map->width(), m_map->height()).adjusted(edge_px, 60, -edge_px, -60);
    for (int step = 0; step < 80; ++step) {
        m_scene->look(127 + 6 * step * degreesPerPixel, 41, zoom);
        std::map<std::uint32_t, layers::MapLabel> now;
        for (const layers::MapLabel& label : m_scene->names().labels)
            now.emplace(label.placement.id, label);
        // A country's name may leave at the edge and find another place; none comes back to where it was.
        for (const auto& [id, label] : now)
            QVERIFY2(!gone.contains(id) || gone.at(id) != label.anchor,
                     qPrintable(wordsOf(label.text) + QStringLiteral(" went and came back")));
        for (const auto& [id, label] : shown) {
            const bool inside = middle.contains(label.whole.translated(m_map->pixel(label.anchor)));
            if (!now.contains(id)) {
                QVERIFY2(!inside, qPrintable(wordsOf(label.text) + QStringLiteral(" is gone")));
                gone.insert_or_assign(id, label.anchor);
            } else if (inside) {
                QVERIFY2(now.at(id).anchor == label.anchor &&
                             now.at(id).placement.position == label.placement.position,
                         qPrintable(wordsOf(label.text) + QStringLiteral(" has moved")));
            }
        }
        shown = std::move(now);
    }
}

QTEST_MAIN(MapNamesTest)
#include "tst_map_names.moc"
