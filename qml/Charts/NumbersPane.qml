// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The figures beside the map: one large number, the years behind it, its running total, who and from where; with a
// province selected, that province's part. Which series these are follows from the story.
FocusScope {
    id: root

    readonly property bool ofProvince: choice.originGroup !== "" && choice.origin !== "" && !showAll
    // The reader asked for all provinces while one is selected.
    property bool showAll: false
    readonly property seriesPart province: originView.composition.find(part => part.group === choice.originGroup) ?? noPart
    property seriesPart noPart
    readonly property real inset: Theme.space22

    objectName: "charts"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Numbers")

    Connections {
        target: Atlas
        function onSelectionChanged() {
            root.showAll = false;
        }
    }
    SeriesChoice {
        id: choice

        explorer: Atlas.explorer
    }
    SeriesView {
        id: leadView

        explorer: Atlas.explorer
        seriesId: choice.lead
    }
    SeriesView {
        id: originView

        explorer: Atlas.explorer
        seriesId: choice.origin
    }
    SeriesView {
        id: estimateView

        explorer: Atlas.explorer
        seriesId: choice.estimate
    }
    SeriesView {
        id: stepView

        explorer: Atlas.explorer
        seriesId: choice.figure
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: width
        contentHeight: body.y + body.height + root.inset
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollHandle {}

        Column {
            id: body

            x: root.inset
            y: Theme.space16
            width: flick.width - 2 * root.inset
            spacing: Theme.space12

            Column {
                width: parent.width

                UiText {
                    objectName: "charts.heading"
                    width: parent.width
                    text: root.ofProvince ? qsTr("Arrivals from %1").arg(root.province.label) : leadView.subject
                    font.pixelSize: Theme.h3
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Item {
                    width: parent.width
                    height: Math.max(number.implicitHeight, detail.height + Theme.space12)

                    UiText {
                        id: number

                        objectName: "charts.figure"
                        text: root.ofProvince ? root.province.text : leadView.figure
                        font.family: Theme.serif
                        font.pixelSize: Theme.numberXl
                        font.weight: Font.Bold
                        lineHeight: 0.95
                        Accessible.name: text + " " + detail.text
                    }
                    UiText {
                        id: detail

                        x: number.text === "" ? 0 : number.implicitWidth + Theme.space12
                        width: parent.width - x
                        height: implicitHeight
                        anchors.bottom: number.text === "" ? undefined : parent.bottom
                        anchors.bottomMargin: Theme.space8
                        text: root.ofProvince ? qsTr("%1, to the end of %2").arg(originView.unit).arg(originView.compositionDate) : leadView.figureDetail
                        color: Theme.ink2
                        font.pixelSize: Theme.uiSmall
                        wrapMode: Text.Wrap
                    }
                }
            }

            Loader {
                width: parent.width
                active: root.ofProvince
                visible: active
                sourceComponent: provincePart
            }
            Loader {
                width: parent.width
                active: !root.ofProvince && stepView.found
                visible: active
                sourceComponent: stepPart
            }
            Loader {
                width: parent.width
                active: !root.ofProvince && leadView.found
                visible: active
                sourceComponent: allPart
            }
        }
    }

    Component {
        id: stepPart

        Column {
            spacing: Theme.space12

            SeriesChart {
                width: parent.width
                view: stepView
                name: "step"
            }
            Separator {}
        }
    }
    Component {
        id: allPart

        Column {
            spacing: Theme.space12

            ChartSection {
                width: parent.width
                view: leadView
                name: "years"
                title: qsTr("Each year from %1").arg(leadView.firstYear)
                chart: YearColumns {
                    view: leadView
                }
            }
            Row {
                visible: sums.text !== ""
                spacing: Theme.space8

                Rectangle {
                    width: 10
                    height: 10
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.edge
                }
                UiText {
                    id: sums

                    readonly property list<seriesColumn> wide: leadView.columns.filter(column => column.sumOfYears && column.from > leadView.firstYear - 0.5)

                    text: wide.map(column => qsTr("%1: %2 together").arg(column.period).arg(column.total.text)).join(", ")
                    color: Theme.ink2
                    font.pixelSize: Theme.chart
                }
            }
            Separator {}
            ChartSection {
                width: parent.width
                view: leadView
                name: "running"
                title: qsTr("Running total")
                chart: RunningTotal {
                    view: leadView
                }
            }
            Separator {}
            UiText {
                visible: who.visible
                text: Atlas.brushed ? qsTr("Who arrived in these years") : qsTr("Who arrived, to %1").arg(Math.ceil(Atlas.windowTo - 0.01) - 1)
                color: Theme.ink2
                font.pixelSize: Theme.uiSmall
            }
            SharesBar {
                id: who

                visible: leadView.shares.length > 1
                width: parent.width
                parts: leadView.shares
            }
            ChartSection {
                visible: originView.found
                width: parent.width
                view: originView
                name: "origin"
                title: qsTr("Home province, to %1").arg(originView.compositionDate)
                chart: SharesBar {
                    parts: originView.composition
                }
            }
            SourceLine {
                source: leadView.source
                text: leadView.sourceName
                width: Math.min(implicitWidth, parent.width)
            }
            Separator {
                visible: estimate.visible
            }
            SeriesChart {
                id: estimate

                // A step that speaks of the estimates has them at the top.
                visible: estimateView.found && choice.figure !== choice.estimate
                width: parent.width
                view: estimateView
                name: "estimate"
            }
        }
    }
    Component {
        id: provincePart

        Column {
            spacing: Theme.space12

            ChartSection {
                width: parent.width
                view: originView
                name: "origin"
                title: qsTr("Home province of %1 arrivals").arg(originView.compositionTotal)
                chart: PartBars {
                    parts: originView.composition
                    litGroup: choice.originGroup
                }
            }
            SourceLine {
                source: originView.source
                text: originView.sourceName
                width: Math.min(implicitWidth, parent.width)
            }
            Separator {}
            UiText {
                text: qsTr("Each year")
                color: Theme.ink2
                font.pixelSize: Theme.uiSmall
            }
            NoFigureCard {
                width: parent.width
                title: qsTr("No yearly figures by province")
                detail: qsTr("Home provinces are published only as a running total.")
                action: qsTr("Show totals for all provinces")
                onActed: root.showAll = true
            }
            Column {
                visible: choice.nearby.length > 0
                width: parent.width
                spacing: Theme.space4

                Separator {}
                UiText {
                    topPadding: Theme.space8
                    text: qsTr("Nearby, also in the text")
                    color: Theme.ink2
                    font.pixelSize: Theme.uiSmall
                }
                NearbyList {
                    width: parent.width
                    refs: choice.nearby
                }
            }
        }
    }
}
