// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/mercator.h"
#include "map_scene.h"

#include <QTest>
#include <algorithm>

/// A step's numbers as circles, on the default story's slides as the class has them.
class MapSizesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void standInTheCountryTheyCount_data();
    void standInTheCountryTheyCount();

private:
    void show(const QSize& size, const QString& step, story::Language language);

    std::unique_ptr<MapScene> m_scene;
};

namespace {

constexpr int kPatience_ms = 30'000;

} // namespace

void MapSizesTest::initTestCase() {
    m_scene = std::make_unique<MapScene>(QSize(1920, 1080), MapScene::Kind::Slide);
    QVERIFY2(m_scene->problem().isEmpty(), qPrintable(m_scene->problem()));
    QVERIFY(QTest::qWaitFor([this] { return m_scene->map().ready(); }, kPatience_ms));
}

void MapSizesTest::standInTheCountryTheyCount_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("step");
    QTest::addColumn<story::Language>("language");
    // The words beside a circle are of other widths, and it moves with them.
    for (const story::Language language :
         {story::Language::English, story::Language::Korean, story::Language::Chinese}) {
        for (const QSize& size : {QSize(1920, 1080), QSize(1280, 720), QSize(1600, 1000), QSize(1024, 768)}) {
            for (const story::Step& step : m_scene->story()->steps) {
                if (!step.sizes.empty())
                    QTest::addRow("%s, %dx%d, %s", qPrintable(step.id), size.width(), size.height(),
                                  qPrintable(story::languageCode(language)))
                        << size << step.id << language;
            }
        }
    }
}

void MapSizesTest::show(const QSize& size, const QString& step, story::Language language) {
    m_scene->explorer().setLanguage(language);
    m_scene->explorer().goToStep(step);
    m_scene->view().resize(size);
    const auto isSeenAsItsOwnView = [&] {
        const layers::MapLayer& map = m_scene->map();
        const layers::MapCamera own = map.fit();
        return map.size().toSize() == size && map.longitude() == own.longitude &&
               map.latitude() == own.latitude && map.zoom() == own.zoom;
    };
    QVERIFY(QTest::qWaitFor(isSeenAsItsOwnView, kPatience_ms));
    m_scene->names(); // they and the circles are placed together
}

void MapSizesTest::standInTheCountryTheyCount() {
    QFETCH(QSize, size);
    QFETCH(QString, step);
    QFETCH(story::Language, language);
    show(size, step, language);
    const std::vector<layers::MapSize>& circles = m_scene->map().sizes();
    const std::vector<story::Size>& counted = story::find(m_scene->story()->steps, step)->sizes;
    QCOMPARE(circles.size(), counted.size());
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const geo::LonLat middle = geo::toLonLat(circles[i].at);
        const auto under = m_scene->explorer().index().refsAt(
            {.longitude_deg = middle.longitude_deg, .latitude_deg = middle.latitude_deg}, 0);
        QVERIFY2(std::ranges::contains(under, story::Ref{story::Kind::Region, counted[i].at}),
                 qPrintable(QStringLiteral("%1: %2° E, %3° N")
                                .arg(counted[i].at)
                                .arg(middle.longitude_deg)
                                .arg(middle.latitude_deg)));
    }
}

QTEST_MAIN(MapSizesTest)
#include "tst_map_sizes.moc"
