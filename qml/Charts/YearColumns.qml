// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCharts
import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// A column for each year: two groups stacked (solid, hatched), or one. What is counted for any other time stands as wide as
// its time, plain; a sum of several years is as high as its mean year, so that its area is its sum. A year without a number
// has a dash, never a column.
Column {
    id: root

    required property SeriesView view
    required property string name
    // What was first published stands beside the figures that hold today.
    property bool showEarlier: false
    property real plotHeight: 142

    readonly property real gutter: Math.max(40, Math.ceil(widest.width) + Theme.space12)
    readonly property rect plot: Qt.rect(gutter, Theme.space22, width - gutter - Theme.space12, plotHeight)
    readonly property int years: Math.max(1, view.lastYear - view.firstYear + 1)
    readonly property real yearWidth: plot.width / years
    readonly property int labelStep: yearWidth > 40 ? 1 : yearWidth * 5 > 36 ? 5 : 10
    readonly property bool split: view.baseGroup >= 0
    readonly property bool percent: view.unit === "%"
    readonly property seriesColumn peak: view.peak < 0 ? view.columnOf(0) : view.columns[view.peak]
    readonly property int peakYear: Math.floor(peak.from + 0.01)
    // The column that carries the groups' names: right of the peak, where there is room beside it, or the first before.
    readonly property seriesColumn named: split ? view.columns.filter(column => column.calendarYear && column.parts.length === 2 && column.from <= peakYear + 2.01).pop() ?? view.columnOf(0) : view.columnOf(0)
    readonly property list<seriesColumn> others: view.columns.filter(column => column.drawn && !(column.calendarYear && column.total.hasValue))

    function xOf(year: real): real {
        return plot.x + (year - view.firstYear) * yearWidth;
    }
    function yOf(value: real): real {
        return plot.y + plot.height * (1 - value / view.gridTop);
    }
    function partOf(column: seriesColumn, group: int): seriesPart {
        return column.parts.find(part => part.label === view.groups[group]);
    }

    spacing: Theme.space4

    TextMetrics {
        id: widest

        text: root.view.numberText(root.view.gridTop)
        font.family: Theme.sans
        font.pixelSize: Theme.chart
    }
    Item {
        width: root.width
        height: root.plot.y + root.plot.height + labelHeight.height + 3

        TextMetrics {
            id: labelHeight

            text: "2000"
            font: widest.font
        }
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
                    width: root.plot.x - Theme.space8
                    y: -height / 2
                    horizontalAlignment: Text.AlignRight
                    text: root.view.numberText(line.value)
                    color: Theme.ink2
                    font.pixelSize: Theme.chart
                }
            }
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
                    label: root.split ? root.view.groups[root.view.baseGroup] : root.view.unit
                    values: root.view.found ? root.view.valuesByYear(root.view.baseGroup) : []
                    color: Theme.c1
                    borderColor: Theme.c1
                    borderWidth: 0
                }
                BarSet {
                    id: second

                    label: root.split ? root.view.groups[1 - root.view.baseGroup] : ""
                    values: root.split ? root.view.valuesByYear(1 - root.view.baseGroup) : []
                    borderColor: Theme.c1
                    borderWidth: 0.8
                }
                // Years that are published without the groups.
                BarSet {
                    label: root.view.unit
                    values: root.split ? root.view.valuesByYear(-1) : []
                    color: Theme.edge
                    borderColor: Theme.edge
                    borderWidth: 0
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
            model: root.others

            Rectangle {
                required property seriesColumn modelData
                readonly property seriesPart total: modelData.total
                readonly property real inset: 0.09 * root.yearWidth

                x: root.xOf(modelData.from) + inset
                y: root.yOf(total.hasValue ? modelData.height : total.hasHigh ? total.high : total.low)
                width: Math.max(2, (modelData.to - modelData.from) * root.yearWidth - 2 * inset)
                height: root.yOf(total.hasValue ? 0 : total.low) - y
                color: total.hasValue ? Theme.edge : Theme.c1wash
                border.width: total.hasValue ? 0 : 1
                border.color: Theme.c1
            }
        }
        Repeater {
            model: root.showEarlier ? root.view.columns.filter(column => column.drawn && column.earlierText !== "") : []

            Rectangle {
                required property seriesColumn modelData

                x: root.xOf(modelData.from)
                y: root.yOf(modelData.earlier / Math.max(1, Math.round(modelData.to - modelData.from))) - 1
                width: (modelData.to - modelData.from) * root.yearWidth
                height: 2
                color: Theme.ink1
            }
        }
        Repeater {
            model: root.view.missingYears

            UiText {
                required property int modelData

                x: root.xOf(modelData + 0.5) - implicitWidth / 2
                y: root.plot.y + root.plot.height - implicitHeight
                text: "–"
                color: Theme.ink3
                font.pixelSize: Theme.chart
            }
        }
        Repeater {
            model: root.view.columns.filter(column => column.drawn && column.total.hasValue && column.total.value === 0)

            UiText {
                required property seriesColumn modelData

                x: root.xOf((modelData.from + modelData.to) / 2) - implicitWidth / 2
                y: root.plot.y + root.plot.height - implicitHeight
                text: root.view.numberText(0)
                color: Theme.ink2
                font.pixelSize: Theme.chart
            }
        }

        UiText {
            readonly property real middle: root.xOf((root.peak.from + root.peak.to) / 2)

            visible: root.view.peak >= 0
            z: 1
            x: Math.max(0, Math.min(root.width - implicitWidth, middle - implicitWidth / 2))
            y: root.yOf(root.view.highest) - implicitHeight - 1
            text: root.percent ? qsTr("%1%").arg(root.peak.total.text) : root.peak.total.text
            font.pixelSize: Theme.chart
            font.weight: Font.DemiBold
        }
        Repeater {
            model: root.split && root.named.parts.length === 2 ? 2 : 0

            Item {
                id: groupName

                required property int index
                // The names stand where there is room: at the left of a column far to the right.
                readonly property bool toTheLeft: root.named.from - root.view.firstYear > 0.6 * root.years
                readonly property real reach: toTheLeft ? 20 : Math.min(36, root.width - x - words.implicitWidth - 8)
                readonly property int group: index === 0 ? root.view.baseGroup : 1 - root.view.baseGroup
                readonly property real base: index === 0 ? 0 : root.partOf(root.named, root.view.baseGroup).value
                // Near the top of the group's part, above the lower columns that follow.
                readonly property real at: base + root.partOf(root.named, group).value * (index === 0 ? 0.94 : 0.6)

                z: 1
                x: root.xOf(root.named.from + 0.5)
                // The upper name stands clear of the lower one, where the parts are low.
                y: index === 0 ? root.yOf(at) : Math.min(root.yOf(at), root.yOf(base * 0.94) - labelHeight.height - 2)

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
                    x: groupName.toTheLeft ? -3 - width : 3
                    width: groupName.reach
                    height: 1
                    color: Theme.ink2
                }
                UiText {
                    id: words

                    x: groupName.toTheLeft ? -groupName.reach - 6 - implicitWidth : groupName.reach + 6
                    y: -implicitHeight / 2
                    text: root.view.groups[groupName.group]
                    font.pixelSize: Theme.chart
                    font.weight: groupName.index === 0 ? Font.DemiBold : Font.Normal
                }
            }
        }

        Repeater {
            // Every year, every fifth or every tenth, as there is room for their labels.
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
            objectName: "charts." + root.name
            x: root.plot.x
            y: root.plot.y
            width: root.plot.width
            height: root.plot.height
            view: root.view
            firstYear: root.view.firstYear
            lastYear: root.view.lastYear
        }
    }
    Row {
        visible: root.view.otherTimes.length > 0
        spacing: Theme.space8

        Rectangle {
            width: 10
            height: 10
            y: Math.round((sums.font.pixelSize * 1.3 - height) / 2)
            color: Theme.edge
        }
        UiText {
            id: sums

            width: root.width - 10 - parent.spacing
            text: root.view.otherTimes.join(qsTr(", "))
            color: Theme.ink2
            font.pixelSize: Theme.caption
            wrapMode: Text.Wrap
        }
    }
    CheckRow {
        objectName: "charts.earlier." + root.name
        visible: root.view.corrected
        text: qsTr("As first published")
        checked: root.showEarlier
        onToggled: root.showEarlier = checked
        mark: Rectangle {
            implicitWidth: 14
            implicitHeight: 2
            color: Theme.ink1
        }
    }
}
