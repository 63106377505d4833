// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The peer of the start-up measurement: a bare program with one Map and one ChartView that ends after its
// first complete frame.

#include "first_frame.h"

#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace {

constexpr char kWindow[] = R"(
import QtQuick
import QtQuick.Window
import QtLocation
import QtPositioning
import QtCharts

Window {
    width: 1600; height: 1000; visible: true
    Map {
        width: 1200; height: parent.height
        plugin: Plugin { name: "itemsoverlay" }
        center: QtPositioning.coordinate(40, 127)
        zoomLevel: 6
    }
    ChartView {
        x: 1200; width: 400; height: parent.height
        BarSeries {
            axisX: BarCategoryAxis { categories: ["2009", "2010", "2011"] }
            BarSet { label: "All"; values: [2914, 2402, 2706] }
        }
    }
}
)";

/// Qt Charts lays its chart out in the first frame and paints it after the second.
constexpr int kFramesUntilChart = 3;

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(kWindow);
    const QList<QObject*> roots = engine.rootObjects();
    auto* window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
    if (window == nullptr)
        return 1;
    int synchronised = 0;
    bench::endAfterCompleteFrame(*window, [&synchronised] { return ++synchronised >= kFramesUntilChart; });
    return QApplication::exec();
}
