// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCharts
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// A flow's running total, with one round number dashed and the point that reached it ringed.
Item {
    id: root

    required property SeriesView view
    required property string name
    // The first year on the axis.
    property int firstYear: view.firstYear

    readonly property real gutter: Math.max(40, Math.ceil(widest.width) + Theme.space12)
    readonly property real axisHeight: Math.max(Theme.space22, Math.ceil(widest.height) + 5)
    readonly property rect plot: Qt.rect(gutter, Theme.space8, width - gutter - Theme.space12, height - Theme.space8 - axisHeight)
    readonly property list<seriesPoint> points: view.running
    readonly property real from: firstYear
    readonly property real to: view.lastYear + 1
    property seriesPoint nowhere
    readonly property real highest: points.length === 0 ? 1 : points[points.length - 1].value

    function xOf(year: real): real {
        return plot.x + (year - from) / Math.max(1, to - from) * plot.width;
    }
    function yOf(value: real): real {
        return plot.y + plot.height * (1 - value / highest);
    }
    function fill() {
        upper.clear();
        line.clear();
        for (const point of points.filter(one => one.year >= from)) {
            upper.append(point.year, point.value);
            line.append(point.year, point.value);
        }
    }

    // The total at the end of a year; without words when there is none.
    function pointOf(year: int): seriesPoint {
        return points.find(point => Math.abs(point.year - year - 1) < 0.01) ?? nowhere;
    }

    implicitHeight: 82 + axisHeight
    onPointsChanged: fill()
    Component.onCompleted: fill()

    TextMetrics {
        id: widest

        text: root.view.numberText(root.view.milestone)
        font.family: Theme.sans
        font.pixelSize: Theme.chart
    }
    ChartView {
        anchors.fill: parent
        antialiasing: true
        backgroundColor: "transparent"
        backgroundRoundness: 0
        legend.visible: false
        margins.left: 0
        margins.right: 0
        margins.top: 0
        margins.bottom: 0
        plotArea: root.plot
        enabled: false

        AreaSeries {
            color: Theme.c1wash
            borderColor: Theme.c1wash
            borderWidth: 0
            axisX: years
            axisY: people
            upperSeries: LineSeries {
                id: upper
            }
        }
        // An area's own border would run along its base and sides too.
        LineSeries {
            id: line

            color: Theme.c1
            width: 2.2
            axisX: years
            axisY: people
        }
        ValueAxis {
            id: years

            visible: false
            min: root.from
            max: root.to
        }
        ValueAxis {
            id: people

            visible: false
            min: 0
            max: root.highest
        }
    }
    Rectangle {
        x: root.plot.x
        y: root.plot.y + root.plot.height
        width: root.plot.width
        height: 1
        color: Theme.edge
    }
    Row {
        id: dashes

        readonly property real end: root.xOf(root.view.milestonePoint.year)

        x: root.plot.x
        y: root.yOf(root.view.milestone)
        spacing: 3
        visible: root.view.milestone > 0

        Repeater {
            model: Math.max(0, Math.floor((dashes.end - root.plot.x) / 6))

            Rectangle {
                width: 3
                height: 1
                color: Theme.ink3
            }
        }
    }
    UiText {
        width: root.gutter - Theme.space8
        y: root.yOf(root.view.milestone) - height / 2
        visible: root.view.milestone > 0
        horizontalAlignment: Text.AlignRight
        text: root.view.numberText(root.view.milestone)
        color: Theme.ink2
        font.pixelSize: Theme.chart
    }
    UiText {
        width: root.gutter - Theme.space8
        y: root.plot.y + root.plot.height - height / 2
        horizontalAlignment: Text.AlignRight
        text: root.view.numberText(0)
        color: Theme.ink2
        font.pixelSize: Theme.chart
    }
    Rectangle {
        visible: root.view.milestone > 0
        x: root.xOf(root.view.milestonePoint.year) - width / 2
        y: root.yOf(root.view.milestonePoint.value) - height / 2
        width: 9
        height: 9
        radius: 4.5
        color: Theme.surface
        border.width: 1.6
        border.color: Theme.ink1
    }
    UiText {
        visible: root.view.milestone > 0
        x: Math.max(0, root.xOf(root.view.milestonePoint.year) - Theme.space8 - implicitWidth)
        y: root.yOf(root.view.milestonePoint.value) - implicitHeight - Theme.space8
        text: root.view.milestonePoint.text
        font.pixelSize: Theme.chart
        font.weight: Font.Medium
    }
    Rectangle {
        visible: root.points.length > 0
        x: root.xOf(root.to) - 3
        y: root.yOf(root.highest) - 3
        width: 6
        height: 6
        radius: 3
        color: Theme.c1
    }
    Repeater {
        model: Math.ceil((root.to - root.from) / 10) + 1

        UiText {
            required property int index
            readonly property int year: Math.ceil(root.from / 10) * 10 + index * 10

            visible: year < root.to
            x: Math.max(root.gutter - Theme.space4, root.xOf(year) - implicitWidth / 2)
            y: root.plot.y + root.plot.height + 3
            text: year
            color: Theme.ink2
            font.pixelSize: Theme.chart
        }
    }
    YearCursor {
        id: cursor

        objectName: "charts." + root.name
        x: root.plot.x
        y: root.plot.y
        width: root.plot.width
        height: root.plot.height
        view: root.view
        firstYear: root.from
        lastYear: root.view.lastYear
        veiled: false
        framed: false
        hintText: shownYear === 0 ? "" : root.pointOf(shownYear).text || qsTr("%1: not published").arg(shownYear)

        // The point itself, lit.
        Rectangle {
            readonly property seriesPoint point: root.pointOf(cursor.shownYear)

            visible: point.text !== ""
            x: root.xOf(point.year) - cursor.x - width / 2
            y: root.yOf(point.value) - cursor.y - height / 2
            width: 11
            height: 11
            radius: 5.5
            color: root.view.lit ? Theme.lamp : Theme.surface
            border.width: 2
            border.color: Theme.ink1
        }
    }
}
