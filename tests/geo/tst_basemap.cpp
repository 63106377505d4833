// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/basemap.h"
#include "geo/hit_test.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace geo;

/// The base map as it is built, against what a geographer knows.
class TestBasemap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chooses_data();
    void chooses();
    void putsTownsOnTheirBank_data();
    void putsTownsOnTheirBank();
    void hasTheWholeBorder();
    void measuresTheRivers();
    void meetsAtPaektuAndTheTripoint();
    void closesTheDemarcationLine();
    void bordersLieOnTheLandsEdge();
    void coversTheKnownAreas();
    void drawsLessWhenItShowsLess();
    void fillsItsExtent();
    void namesTowns();
    void hasNoSeam();

private:
    [[nodiscard]] std::string countryAt(LonLat position, std::uint8_t detail) const;
    [[nodiscard]] std::vector<LonLat> border(LineKind kind, std::uint8_t detail) const;

    Basemap m_map;
    std::uint8_t m_finest = 0;
};

namespace {

bool inTriangle(Mercator p, Mercator a, Mercator b, Mercator c) {
    const auto side = [&p](Mercator from, Mercator to) {
        return (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x);
    };
    const double ab = side(a, b);
    const double bc = side(b, c);
    const double ca = side(c, a);
    return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}

double distanceTo(LonLat position, const std::vector<LonLat>& line) {
    double nearest = 1e9;
    for (const LonLat p : line)
        nearest = std::min(nearest, distanceKm(position, p));
    return nearest;
}

} // namespace

std::string TestBasemap::countryAt(LonLat position, std::uint8_t detail) const {
    const Mercator p = toMercator(position);
    for (const Mesh& mesh : m_map.meshesAt(detail)) {
        if (mesh.kind != MeshKind::Land || !mesh.bounds.contains(p))
            continue;
        const auto points = m_map.pointsOf(mesh);
        const auto indices = m_map.indicesOf(mesh);
        for (std::size_t i = 0; i < indices.size(); i += 3) {
            if (inTriangle(p, m_map.toMercator(points[indices[i]]), m_map.toMercator(points[indices[i + 1]]),
                           m_map.toMercator(points[indices[i + 2]])))
                return std::string(mesh.country.view());
        }
    }
    return "sea";
}

std::vector<LonLat> TestBasemap::border(LineKind kind, std::uint8_t detail) const {
    std::vector<LonLat> positions;
    for (const Line& line : m_map.linesAt(detail)) {
        if (line.kind != kind)
            continue;
        for (const LocalPoint point : m_map.pointsOf(line))
            positions.push_back(toLonLat(m_map.toMercator(point)));
    }
    return positions;
}

void TestBasemap::initTestCase() {
    auto loaded = loadBasemap(std::filesystem::path(BASEMAP_FILE));
    QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().problem.c_str());
    m_map = std::move(*loaded);
    m_finest = static_cast<std::uint8_t>(m_map.detail_max_zoom.size() - 1);
}

void TestBasemap::chooses_data() {
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("detail");
    QTest::newRow("Asia") << 3.0 << 0;
    QTest::newRow("at a limit") << 5.0 << 0;
    QTest::newRow("border") << 6.7 << 1;
    QTest::newRow("province") << 8.5 << 2;
    QTest::newRow("crossing") << 11.0 << 3;
    QTest::newRow("beyond") << 99.0 << 3;
}

void TestBasemap::chooses() {
    QFETCH(double, zoom);
    QFETCH(int, detail);
    QCOMPARE(static_cast<int>(m_map.detailForZoom(zoom)), detail);
}

void TestBasemap::putsTownsOnTheirBank_data() {
    QTest::addColumn<double>("longitude_deg");
    QTest::addColumn<double>("latitude_deg");
    QTest::addColumn<QString>("country");
    QTest::newRow("Dandong") << 124.39472 << 40.12917 << "CHN";
    QTest::newRow("Sinuiju") << 124.39806 << 40.10056 << "PRK";
    QTest::newRow("Tumen") << 129.843807 << 42.968039 << "CHN";
    QTest::newRow("Namyang") << 129.85894 << 42.95105 << "PRK";
    QTest::newRow("Hyesan") << 128.17778 << 41.40167 << "PRK";
    QTest::newRow("Changbai") << 128.20066 << 41.420253 << "CHN";
    QTest::newRow("Musan") << 129.20776 << 42.22609 << "PRK";
    QTest::newRow("Chunggang") << 126.88 << 41.78 << "PRK";
    QTest::newRow("Linjiang") << 126.918086 << 41.811979 << "CHN";
    QTest::newRow("Hoeryong") << 129.74601 << 42.44113 << "PRK";
    QTest::newRow("Manpo") << 126.28944 << 41.15472 << "PRK";
    QTest::newRow("Ji'an") << 126.193172 << 41.125805 << "CHN";
    QTest::newRow("Onsong") << 129.99333 << 42.95722 << "PRK";
    QTest::newRow("Hunchun") << 130.365829 << 42.862551 << "CHN";
    QTest::newRow("Khasan") << 130.64 << 42.43 << "RUS";
    QTest::newRow("Kaesong") << 126.55444 << 37.97083 << "PRK";
    QTest::newRow("Paju") << 126.78 << 37.76 << "KOR";
    QTest::newRow("Ulaanbaatar") << 106.88324 << 47.90771 << "MNG";
    QTest::newRow("Vientiane") << 102.6 << 17.98 << "LAO";
    QTest::newRow("Yellow Sea") << 123.0 << 36.5 << "sea";
    QTest::newRow("East Sea") << 131.0 << 39.5 << "sea";
}

void TestBasemap::putsTownsOnTheirBank() {
    QFETCH(double, longitude_deg);
    QFETCH(double, latitude_deg);
    QFETCH(QString, country);
    QCOMPARE(QString::fromStdString(countryAt({longitude_deg, latitude_deg}, m_finest)), country);
}

void TestBasemap::hasTheWholeBorder() {
    for (std::uint8_t detail = 0; detail <= m_finest; ++detail) {
        const auto yalu = border(LineKind::Yalu, detail);
        const auto paektu = border(LineKind::PaektuSection, detail);
        const auto tumen = border(LineKind::Tumen, detail);
        const auto sea = border(LineKind::SeaSection, detail);
        QVERIFY(!yalu.empty() && !paektu.empty() && !tumen.empty() && !sea.empty());
        constexpr double joined_km = 0.02;
        QVERIFY(distanceKm(yalu.back(), paektu.front()) < joined_km);
        QVERIFY(distanceKm(paektu.back(), tumen.front()) < joined_km);
        QVERIFY(distanceKm(sea.back(), yalu.front()) < joined_km);
    }
}

void TestBasemap::measuresTheRivers() {
    // 790 and 520 km in the handbooks; a line at 10 m is a little longer along meanders. The Tumen's border
    // part only.
    const double yalu_km = lengthKm(border(LineKind::Yalu, m_finest));
    const double tumen_km = lengthKm(border(LineKind::Tumen, m_finest));
    qInfo("Yalu %.0f km, Tumen %.0f km", yalu_km, tumen_km);
    QVERIFY(yalu_km > 770 && yalu_km < 840);
    QVERIFY(tumen_km > 480 && tumen_km < 530);
    QVERIFY(lengthKm(border(LineKind::PaektuSection, m_finest)) < 45);
}

void TestBasemap::meetsAtPaektuAndTheTripoint() {
    constexpr LonLat paektu{128.08, 42.0};
    const auto section = border(LineKind::PaektuSection, m_finest);
    QVERIFY(distanceTo(paektu, section) < 5);
    // The mountain lies between the heads of the two rivers.
    QVERIFY(border(LineKind::Yalu, m_finest).back().longitude_deg < paektu.longitude_deg + 0.01);
    QVERIFY(border(LineKind::Tumen, m_finest).front().longitude_deg > paektu.longitude_deg);
    QVERIFY(distanceKm(border(LineKind::Tumen, m_finest).back(), {130.637, 42.4183}) < 0.1);
}

void TestBasemap::closesTheDemarcationLine() {
    int lines = 0;
    for (const Line& line : m_map.linesAt(m_finest))
        lines += line.kind == LineKind::Demarcation ? 1 : 0;
    QCOMPARE(lines, 1);
    const auto line = border(LineKind::Demarcation, m_finest);
    // 248 km by the armistice's count.
    const double length_km = lengthKm(line);
    qInfo("demarcation line %.0f km", length_km);
    QVERIFY(length_km > 220 && length_km < 275);
    for (std::size_t i = 1; i < line.size(); ++i)
        QVERIFY(distanceKm(line[i - 1], line[i]) < 8);
    QVERIFY(distanceTo({128.25, 38.4}, line) < 2);
}

void TestBasemap::bordersLieOnTheLandsEdge() {
    // The fill's edge and the line are the same arc, so that no sliver shows between them.
    std::set<std::pair<float, float>> corners;
    for (const Mesh& mesh : m_map.meshesAt(m_finest)) {
        for (const LocalPoint p : m_map.pointsOf(mesh))
            corners.emplace(p.x, p.y);
    }
    int on_edge = 0;
    int all = 0;
    for (const Line& line : m_map.linesAt(m_finest)) {
        if (line.kind != LineKind::Yalu && line.kind != LineKind::Tumen)
            continue;
        for (const LocalPoint p : m_map.pointsOf(line)) {
            ++all;
            on_edge += corners.contains({p.x, p.y}) ? 1 : 0;
        }
    }
    QVERIFY2(on_edge > all * 0.98, qPrintable(QStringLiteral("%1 of %2").arg(on_edge).arg(all)));
}

void TestBasemap::coversTheKnownAreas() {
    for (std::uint8_t detail = 0; detail <= m_finest; ++detail) {
        double north_km2 = 0;
        for (const Mesh& mesh : m_map.meshesAt(detail)) {
            if (mesh.country.view() != "PRK")
                continue;
            const auto points = m_map.pointsOf(mesh);
            const auto indices = m_map.indicesOf(mesh);
            for (std::size_t i = 0; i < indices.size(); i += 3) {
                const Mercator a = m_map.toMercator(points[indices[i]]);
                const Mercator b = m_map.toMercator(points[indices[i + 1]]);
                const Mercator c = m_map.toMercator(points[indices[i + 2]]);
                const double km = metresPerPixel(toLonLat(a).latitude_deg, 0) * tile_size_px / 1000;
                north_km2 += std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2 * km * km;
            }
        }
        // 120,540 km² by the usual count.
        QVERIFY2(std::abs(north_km2 - 122'000) < 3500, qPrintable(QString::number(north_km2)));
    }
}

void TestBasemap::drawsLessWhenItShowsLess() {
    std::size_t finer = 0;
    for (int detail = m_finest; detail >= 0; --detail) {
        std::size_t points = 0;
        for (const Line& line : m_map.linesAt(static_cast<std::uint8_t>(detail)))
            points += line.point_count;
        QVERIFY(finer == 0 || points < finer);
        finer = points;
    }
    QVERIFY(finer < 30'000);
    // At the finest level a view of 5° × 3° touches only a small part of the meshes.
    const MercatorBox view = toMercator(LonLatBox{126, 40.5, 131, 43.5});
    std::size_t seen = 0;
    for (const Mesh& mesh : m_map.meshesAt(m_finest))
        seen += mesh.bounds.intersects(view) ? mesh.index_count / 3 : 0;
    QVERIFY(seen < 20'000);
}

void TestBasemap::fillsItsExtent() {
    // The camera stops there: land goes on to all four edges, and nothing lies beyond.
    MercatorBox bounds;
    for (const Mesh& mesh : m_map.meshes) {
        bounds.extend({mesh.bounds.left, mesh.bounds.top});
        bounds.extend({mesh.bounds.right, mesh.bounds.bottom});
    }
    const MercatorBox extent = toMercator(basemap_extent);
    constexpr double hair = 1e-5; // of the world: floats relative to the origin
    QVERIFY(std::abs(bounds.left - extent.left) < hair);
    QVERIFY(std::abs(bounds.top - extent.top) < hair);
    QVERIFY(std::abs(bounds.right - extent.right) < hair);
    QVERIFY(std::abs(bounds.bottom - extent.bottom) < hair);
}

void TestBasemap::namesTowns() {
    const auto named = [this](std::string_view name) {
        const auto found = std::ranges::find(m_map.towns, name, &Town::name_en);
        return found == m_map.towns.end() ? nullptr : &*found;
    };
    QVERIFY(named("Shenyang") != nullptr);
    QVERIFY(named("Shenyeng") == nullptr);
    QVERIFY(named("Pyongyang") != nullptr && named("Pyongyang")->capital);
    QCOMPARE(named("Hyesan")->name_ko, std::string("혜산"));
    QCOMPARE(named("Dandong")->name_zh, std::string("丹东"));
    QCOMPARE(countryClass(named("Hoeryong")->country), CountryClass::NorthKorea);
    QVERIFY(std::ranges::is_sorted(m_map.towns, {}, &Town::rank));
}

void TestBasemap::hasNoSeam() {
    // Where the two sources meet, no line runs along the edge of the detail window for longer than the tidal
    // flats are wide.
    for (const Line& line : m_map.linesAt(m_finest)) {
        const auto points = m_map.pointsOf(line);
        for (std::size_t i = 1; i < points.size(); ++i) {
            const LonLat a = toLonLat(m_map.toMercator(points[i - 1]));
            const LonLat b = toLonLat(m_map.toMercator(points[i]));
            for (const double edge_deg : {119.0, 132.0}) {
                const bool along = std::abs(a.longitude_deg - edge_deg) < 1e-4 &&
                                   std::abs(b.longitude_deg - edge_deg) < 1e-4;
                QVERIFY(!along || distanceKm(a, b) < 5);
            }
            for (const double edge_deg : {37.0, 44.0}) {
                const bool along =
                    std::abs(a.latitude_deg - edge_deg) < 1e-4 && std::abs(b.latitude_deg - edge_deg) < 1e-4;
                QVERIFY(!along || distanceKm(a, b) < 5);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestBasemap)
#include "tst_basemap.moc"
