// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/basemap.h"
#include "geo/basemap_format.h"

#include <QTest>
#include <algorithm>
#include <fstream>
#include <limits>
#include <random>

using namespace geo;

/// The reader against files that are not what they should be: an error, never a crash (the sanitizers watch).
class TestBasemapFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void refusesEveryTruncation();
    void refusesEveryFlippedBit();
    void survivesLiesWithATrueChecksum();
    void refusesTheRealFileCutOff();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhichFileIsMissing();
    void knowsTheChecksumOfTheStandard();
};

namespace {

Basemap small() {
    Basemap map;
    map.origin = {0.85, 0.37};
    map.detail_max_zoom = {5, std::numeric_limits<double>::infinity()};
    map.points = {{0, 0}, {0.01F, 0}, {0, 0.01F}, {0.02F, 0.02F}};
    map.indices = {0, 1, 2, 0, 2, 1};
    map.meshes.push_back({.kind = MeshKind::Land,
                          .detail = 0,
                          .country = CountryCode("CHN"),
                          .point_count = 3,
                          .index_count = 3});
    map.meshes.push_back(
        {.kind = MeshKind::Lake, .detail = 1, .point_count = 3, .first_index = 3, .index_count = 3});
    map.lines.push_back({.kind = LineKind::Yalu,
                         .detail = 1,
                         .country = CountryCode("CHN"),
                         .other_country = CountryCode("PRK"),
                         .first_point = 1,
                         .point_count = 3});
    map.towns.push_back({.position = {128.18, 41.4},
                         .rank = 4,
                         .country = CountryCode("PRK"),
                         .name_en = "Hyesan",
                         .name_ko = "혜산",
                         .name_zh = "惠山"});
    return map;
}

/// The bytes with the checksum that fits them.
std::vector<std::byte> signedAgain(std::vector<std::byte> bytes) {
    if (bytes.size() < 4)
        return bytes;
    const std::uint32_t sum = format::crc32(std::span(bytes).first(bytes.size() - 4));
    for (std::size_t i = 0; i < 4; ++i)
        bytes[bytes.size() - 4 + i] = static_cast<std::byte>(sum >> (8 * i));
    return bytes;
}

std::expected<Basemap, Error> load(const std::vector<std::byte>& bytes) {
    return loadBasemap(std::span(bytes));
}

} // namespace

void TestBasemapFile::readsWhatItWrote() {
    const auto map = load(saveBasemap(small()));
    QVERIFY2(map.has_value(), map ? "" : map.error().problem.c_str());
    QCOMPARE(map->points, small().points);
    QCOMPARE(map->indices, small().indices);
    QCOMPARE(map->meshes.size(), std::size_t{2});
    QCOMPARE(map->meshes[0].country.view(), std::string_view("CHN"));
    QCOMPARE(map->meshesAt(1).size(), std::size_t{1});
    QCOMPARE(map->indicesOf(map->meshes[1])[1], std::uint16_t{2});
    QCOMPARE(map->lines[0].other_country.view(), std::string_view("PRK"));
    QVERIFY(std::abs(map->lines[0].bounds.right - 0.87) < 1e-7);
    QCOMPARE(map->towns[0].name_ko, std::string("혜산"));
    QVERIFY(!map->towns[0].capital);
}

void TestBasemapFile::refusesEveryTruncation() {
    const auto bytes = saveBasemap(small());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!loadBasemap(std::span(bytes).first(size)).has_value());
    std::vector<std::byte> longer(bytes.size() + 1);
    std::ranges::copy(bytes, longer.begin());
    QVERIFY(!load(longer).has_value());
}

void TestBasemapFile::refusesEveryFlippedBit() {
    const auto bytes = saveBasemap(small());
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        auto flipped = bytes;
        flipped[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        QVERIFY(!load(flipped).has_value());
    }
}

void TestBasemapFile::survivesLiesWithATrueChecksum() {
    // With a checksum that fits, only the reader's own checks stand between a lie and the memory.
    const auto bytes = saveBasemap(small());
    std::mt19937 random(11);
    std::uniform_int_distribution<std::size_t> place(8, bytes.size() - 5);
    std::uniform_int_distribution<int> value(0, 255);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        auto lie = bytes;
        for (int i = 0; i <= round % 4; ++i)
            lie[place(random)] = static_cast<std::byte>(value(random));
        const auto map = load(signedAgain(lie));
        if (!map)
            continue;
        ++accepted;
        for (const Mesh& mesh : map->meshes) {
            for (const std::uint16_t index : map->indicesOf(mesh))
                QVERIFY(index < map->pointsOf(mesh).size());
        }
        for (const Line& line : map->lines)
            QVERIFY(map->pointsOf(line).size() >= 2);
    }
    qInfo("%d of 20000 lies are harmless", accepted);
    for (std::size_t size = 12; size < bytes.size(); ++size)
        QVERIFY(!load(signedAgain({bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)}))
                     .has_value());
}

void TestBasemapFile::refusesTheRealFileCutOff() {
    std::ifstream file(BASEMAP_FILE, std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(file)), {});
    QVERIFY(content.size() > 100'000);
    const auto bytes = std::as_bytes(std::span(content));
    QVERIFY(loadBasemap(bytes).has_value());
    for (const std::size_t part : {1U, 3U, 7U, 50U, 99U})
        QVERIFY(!loadBasemap(bytes.first(bytes.size() * part / 100)).has_value());
}

void TestBasemapFile::saysWhatIsWrong_data() {
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("problem");
    QTest::newRow("another format") << 0 << "not a base map";
    QTest::newRow("damage") << 1 << "checksum";
    QTest::newRow("an index too large") << 2 << "mesh 0";
    QTest::newRow("a line of one point") << 3 << "line 0";
    QTest::newRow("a town off the world") << 4 << "town 0";
    QTest::newRow("out of order") << 5 << "order";
    QTest::newRow("no detail") << 6 << "levels of detail";
    QTest::newRow("not a number") << 7 << "point";
    QTest::newRow("text that is not UTF-8") << 8 << "town 0";
}

void TestBasemapFile::saysWhatIsWrong() {
    QFETCH(int, change);
    QFETCH(QString, problem);
    Basemap map = small();
    if (change == 2)
        map.indices[1] = 3;
    if (change == 3)
        map.lines[0].point_count = 1;
    if (change == 4)
        map.towns[0].position.latitude_deg = 91;
    if (change == 5)
        std::swap(map.meshes[0], map.meshes[1]);
    if (change == 6)
        map.detail_max_zoom.clear();
    if (change == 7)
        map.points[2].x = std::numeric_limits<float>::quiet_NaN();
    if (change == 8)
        map.towns[0].name_en = "Hyesan\xC3";
    auto bytes = saveBasemap(map);
    if (change == 0)
        bytes[3] = std::byte{'X'};
    if (change == 1)
        bytes[30] ^= std::byte{4};
    const auto loaded = load(bytes);
    QVERIFY(!loaded.has_value());
    QVERIFY2(QString::fromStdString(loaded.error().problem).contains(problem),
             loaded.error().problem.c_str());
    QVERIFY(!loaded.error().fix.empty());
}

void TestBasemapFile::saysWhichFileIsMissing() {
    const auto map = loadBasemap(std::filesystem::path("/nowhere/basemap.bin"));
    QVERIFY(!map.has_value());
    QCOMPARE(map.error().place, std::string("/nowhere/basemap.bin"));
    // A folder is no file.
    QVERIFY(!loadBasemap(std::filesystem::path("/")).has_value());
}

void TestBasemapFile::knowsTheChecksumOfTheStandard() {
    constexpr std::string_view check = "123456789";
    QCOMPARE(format::crc32(std::as_bytes(std::span(check))), 0xCBF43926U);
}

QTEST_APPLESS_MAIN(TestBasemapFile)
#include "tst_basemap_file.moc"
