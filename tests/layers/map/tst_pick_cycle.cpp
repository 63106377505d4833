// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layers/map/pick_cycle.h"

#include <QTest>

using layers::PickCycle;

class TestPickCycle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clicksAtOnePointGoDown();
    void anotherPointBeginsAnew();
    void whatWasClearedBeginsAnew();
    void nothingIsUnderNothing();
};

namespace {

const QStringList under{"place:hyesan", "region:yalu", "region:ryanggang"};

} // namespace

void TestPickCycle::clicksAtOnePointGoDown() {
    PickCycle cycle;
    QString selected;
    for (const char* wanted : {"place:hyesan", "region:yalu", "region:ryanggang", "place:hyesan"}) {
        selected = cycle.pick({100, 100}, under, selected);
        QCOMPARE(selected, QString::fromLatin1(wanted));
    }
}

void TestPickCycle::anotherPointBeginsAnew() {
    PickCycle cycle;
    const QString first = cycle.pick({100, 100}, under, {});
    QCOMPARE(cycle.pick({120, 100}, under, first), first);
    // A hand shakes a little.
    QCOMPARE(cycle.pick({122, 101}, under, first), under[1]);
}

void TestPickCycle::whatWasClearedBeginsAnew() {
    PickCycle cycle;
    QCOMPARE(cycle.pick({100, 100}, under, {}), under[0]);
    QCOMPARE(cycle.pick({100, 100}, under, {}), under[0]);
    QCOMPARE(cycle.pick({100, 100}, under, "region:china"), under[0]);
}

void TestPickCycle::nothingIsUnderNothing() {
    PickCycle cycle;
    QVERIFY(cycle.pick({100, 100}, {}, {}).isEmpty());
    QVERIFY(cycle.pick({100, 100}, {}, {}).isEmpty());
    QCOMPARE(cycle.pick({100, 100}, {"region:yalu"}, "region:yalu"), QString("region:yalu"));
}

QTEST_APPLESS_MAIN(TestPickCycle)
#include "tst_pick_cycle.moc"
