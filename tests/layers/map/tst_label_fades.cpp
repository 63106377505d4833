// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layers/map/label_fades.h"

#include <QTest>

/// Names come and go in a given time, told by a clock of the test's own.
class LabelFadesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comeAtOnceWithoutATime();
    void comeAndGoSoftly();
    void stayWhereTheyWere();
    void turnBackOnTheirWay();
};

namespace {

constexpr int turn_ms = 180;

layers::MapLabel name(std::uint32_t id, geo::Mercator at = {0.5, 0.5}) {
    layers::MapLabel label;
    label.placement.id = id;
    label.anchor = at;
    return label;
}

double opacityOf(const layers::LabelFades& fades, std::uint32_t id, qint64 now_ms) {
    for (const auto& [label, opacity] : fades.at(now_ms)) {
        if (label->placement.id == id)
            return opacity;
    }
    return -1;
}

} // namespace

void LabelFadesTest::comeAtOnceWithoutATime() {
    layers::LabelFades fades;
    fades.show({name(1)}, 0, 0);
    QCOMPARE(opacityOf(fades, 1, 0), 1.0);
    QVERIFY(!fades.isFading(0));
    fades.show({name(2)}, 0, 0);
    QCOMPARE(opacityOf(fades, 1, 0), -1.0);
}

void LabelFadesTest::comeAndGoSoftly() {
    layers::LabelFades fades;
    fades.show({name(1)}, 1000, turn_ms);
    QCOMPARE(opacityOf(fades, 1, 1000), 0.0);
    QCOMPARE(opacityOf(fades, 1, 1090), 0.5);
    QVERIFY(fades.isFading(1090));
    QCOMPARE(opacityOf(fades, 1, 1180), 1.0);
    QVERIFY(!fades.isFading(1180));
    fades.show({}, 2000, turn_ms);
    QCOMPARE(opacityOf(fades, 1, 2045), 0.75);
    QCOMPARE(opacityOf(fades, 1, 2180), -1.0);
    QVERIFY(!fades.isFading(2180));
}

void LabelFadesTest::stayWhereTheyWere() {
    layers::LabelFades fades;
    fades.show({name(1)}, 0, turn_ms);
    fades.show({name(1), name(2)}, 500, turn_ms);
    QCOMPARE(opacityOf(fades, 1, 500), 1.0);
    QCOMPARE(opacityOf(fades, 2, 500), 0.0);
    // At another place it is another name: it does not slide.
    fades.show({name(1, {0.6, 0.5}), name(2)}, 1000, turn_ms);
    QCOMPARE(fades.at(1090).size(), 3U);
    QCOMPARE(fades.at(1180).size(), 2U);
}

void LabelFadesTest::turnBackOnTheirWay() {
    layers::LabelFades fades;
    fades.show({name(1)}, 0, turn_ms);
    fades.show({}, 1000, turn_ms);
    fades.show({name(1)}, 1090, turn_ms);
    QCOMPARE(opacityOf(fades, 1, 1090), 0.5);
    QCOMPARE(opacityOf(fades, 1, 1270), 1.0);
}

QTEST_GUILESS_MAIN(LabelFadesTest)
#include "tst_label_fades.moc"
