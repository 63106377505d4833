// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCharts
import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// A flow as a column for each year: two groups stacked (solid, hatched), or one. A sum of several years is one wide, plain
// bar of the mean year's height, so that its area is its sum.
Item {
    id: root

    required property SeriesView view

    readonly property real gutter: 48
    // Beside the last column, half of its year's label.
    readonly property real margin: Theme.space12
    readonly property real headroom: Theme.space22
    readonly property real axisHeight: Theme.space22
    readonly property rect plot: Qt.rect(gutter, headroom, width - gutter - margin, height - headroom - axisHeight)
    readonly property int years: Math.max(1, view.lastYear - view.firstYear + 1)
    readonly property real yearWidth: plot.width / years
    readonly property int labelStep: yearWidth * 5 > 36 ? 5 : 10
    readonly property bool split: view.groups.length === 2
    // The group at the base is the one with more in the highest year.
    readonly property seriesColumn peak: view.peak < 0 ? view.columnOf(0) : view.columns[view.peak]
    readonly property int baseGroup: split && peak.parts.length === 2 && peak.parts[0].value < peak.parts[1].value ? 1 : 0
    readonly property int peakYear: Math.floor(peak.from + 0.01)
    // The year whose column carries the groups' names: right of the peak, where there is room beside it.
    readonly property int namedYear: Math.min(view.lastYear, peakYear + 2)
    readonly property seriesColumn named: view.columnOf(namedYear)

    function xOf(year: real): real {
        return plot.x + (year - view.firstYear) * yearWidth;
    }
    function yOf(value: real): real {
        return plot.y + plot.height * (1 - value / view.gridTop);
    }

    implicitHeight: 186

    Repeater {
        model: Math.round(root.view.gridTop / root.view.gridStep) + 1

        Item {
            id: line

            required property int index
            readonly property real value: index * root.view.gridStep

            y: root.yOf(value)
            width: root.width

            Rectangle {
                x: root.plot.x
                width: root.plot.width
                height: 1
                color: line.index === 0 ? Theme.edge : Theme.rule
            }
            UiText {
                width: root.gutter - Theme.space8
                y: -height / 2
                horizontalAlignment: Text.AlignRight
                text: root.view.numberText(line.value)
                color: Theme.ink2
                font.pixelSize: Theme.chart
            }
        }
    }

    ChartView {
        id: chart

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

        StackedBarSeries {
            barWidth: 0.82
            axisX: ValueAxis {
                visible: false
                min: -0.5
                max: root.years - 0.5
            }
            axisY: ValueAxis {
                visible: false
                min: 0
                max: root.view.gridTop
            }

            BarSet {
                label: root.view.groups[root.baseGroup] ?? root.view.unit
                values: root.view.valuesByYear(root.split ? root.baseGroup : -1)
                color: Theme.c1
                borderColor: Theme.c1
                borderWidth: 0
            }
            BarSet {
                id: second

                label: root.split ? root.view.groups[1 - root.baseGroup] : ""
                values: root.split ? root.view.valuesByYear(1 - root.baseGroup) : []
                borderColor: Theme.c1
                borderWidth: 0.8
            }
        }
    }
    HatchBrush {
        target: second
        line: Theme.c1
        ground: Theme.c1wash
        ratio: Screen.devicePixelRatio
    }
    Repeater {
        model: root.view.columns

        Rectangle {
            required property seriesColumn modelData
            readonly property real span: modelData.to - modelData.from

            visible: modelData.sumOfYears && modelData.from > root.view.firstYear - 0.5 && modelData.total.hasValue
            x: root.xOf(modelData.from) + 0.09 * root.yearWidth
            y: root.yOf(modelData.total.value / Math.max(1, Math.round(span)))
            width: root.yearWidth * (Math.round(span) - 0.18)
            height: root.plot.y + root.plot.height - y
            color: Theme.edge
        }
    }

    UiText {
        readonly property real middle: root.xOf(root.peakYear + 0.5)

        visible: root.view.peak >= 0
        z: 1
        x: Math.max(0, Math.min(root.width - implicitWidth, middle - implicitWidth / 2))
        y: root.yOf(root.view.highest) - implicitHeight - 1
        text: root.peak.total.text
        font.pixelSize: Theme.chart
        font.weight: Font.DemiBold
    }
    Repeater {
        model: root.split && root.named.parts.length === 2 ? 2 : 0

        Item {
            id: name

            required property int index
            readonly property int group: index === 0 ? root.baseGroup : 1 - root.baseGroup
            readonly property real base: index === 0 ? 0 : root.named.parts[root.baseGroup].value
            // Near the top of the group's part, above the lower columns that follow.
            readonly property real at: base + root.named.parts[group].value * (index === 0 ? 0.94 : 0.6)

            z: 1
            x: root.xOf(root.namedYear + 0.5)
            y: root.yOf(at)

            Rectangle {
                x: -2
                y: -2
                width: 4
                height: 4
                radius: 2
                color: Theme.ink1
                border.width: 1
                border.color: Theme.surface
            }
            Rectangle {
                x: 3
                width: Math.min(36, root.width - parent.x - words.implicitWidth - 8)
                height: 1
                color: Theme.ink2
            }
            UiText {
                id: words

                x: Math.min(36, root.width - parent.x - implicitWidth - 8) + 6
                y: -implicitHeight / 2
                text: root.view.groups[name.group]
                font.pixelSize: Theme.chart
                font.weight: name.index === 0 ? Font.DemiBold : Font.Normal
            }
        }
    }

    Repeater {
        // Every fifth year, or every tenth where five years are narrower than their label.
        model: Math.ceil(root.years / root.labelStep) + 1

        UiText {
            required property int index
            readonly property int year: Math.ceil(root.view.firstYear / root.labelStep) * root.labelStep + index * root.labelStep

            visible: year <= root.view.lastYear
            x: root.xOf(year + 0.5) - implicitWidth / 2
            y: root.plot.y + root.plot.height + 3
            text: year
            color: Theme.ink2
            font.pixelSize: Theme.chart
        }
    }
    YearCursor {
        objectName: "charts.years"
        x: root.plot.x
        y: root.plot.y
        width: root.plot.width
        height: root.plot.height
        view: root.view
        firstYear: root.view.firstYear
        lastYear: root.view.lastYear
    }
}
