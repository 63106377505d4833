// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/cluster.h"

#include <QTest>
#include <random>

using namespace geo;

/// Marks that stand close together become one.
class TestCluster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gathersWhatIsClose();
    void makesNoChains();
    void losesNothingAndIgnoresPanning();
};

void TestCluster::gathersWhatIsClose() {
    QVERIFY(clustered({}, 20).empty());
    const std::vector<PixelPoint> points{{100, 100}, {200, 100}, {110, 105}, {100, 100}};
    const auto clusters = clustered(points, 20);
    QCOMPARE(clusters.size(), 2U);
    QCOMPARE(clusters[0].at, (PixelPoint{100, 100}));
    QCOMPARE(clusters[0].members, (std::vector<std::uint32_t>{0, 2, 3}));
    QCOMPARE(clusters[1].members, (std::vector<std::uint32_t>{1}));
    // Nearer, where they stand apart, they are themselves again; those at one spot never are.
    QCOMPARE(clustered(points, 5).size(), 3U);
}

void TestCluster::makesNoChains() {
    std::vector<PixelPoint> row;
    row.reserve(10);
    for (int i = 0; i < 10; ++i)
        row.push_back({i * 12.0, 0});
    for (const Cluster& cluster : clustered(row, 20)) {
        for (const std::uint32_t member : cluster.members)
            QVERIFY(std::abs(row[member].x - cluster.at.x) < 20);
    }
}

void TestCluster::losesNothingAndIgnoresPanning() {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(-500, 1500);
    std::vector<PixelPoint> points;
    points.reserve(2000);
    for (int i = 0; i < 2000; ++i)
        points.push_back({place(random), place(random)});
    const auto before = clustered(points, 20);
    std::size_t count = 0;
    for (const Cluster& cluster : before)
        count += cluster.members.size();
    QCOMPARE(count, points.size());
    for (PixelPoint& point : points)
        point = {point.x + 13.5, point.y - 7.25};
    const auto after = clustered(points, 20);
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        QCOMPARE(after[i].members, before[i].members);
}

QTEST_APPLESS_MAIN(TestCluster)
#include "tst_cluster.moc"
