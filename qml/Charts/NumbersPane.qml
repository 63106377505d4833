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
    readonly property string selectedSeries: Atlas.selection.startsWith("series:") ? Atlas.selection.substring(7) : ""
    readonly property seriesPart province: originSeries.composition.find(part => part.group === choice.originGroup) ?? noPart
    property seriesPart noPart
    readonly property real inset: Theme.space22

    objectName: "charts"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Numbers")

    // Brings the figure of a series into view, unfolded when it has to be.
    function reveal(id: string) {
        const folded = more.reveal(id);
        const shown = folded ?? (id === choice.running ? (all.item as AllArrivals)?.running : null) ?? body;
        Qt.callLater(() => flick.showTop(shown));
    }

    onSelectedSeriesChanged: if (selectedSeries !== "")
        reveal(selectedSeries)

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
        id: leadSeries

        explorer: Atlas.explorer
        seriesId: choice.lead
    }
    SeriesView {
        id: originSeries

        explorer: Atlas.explorer
        seriesId: choice.origin
    }
    SeriesView {
        id: runningSeries

        explorer: Atlas.explorer
        seriesId: choice.running === "" ? choice.lead : choice.running
    }
    SeriesView {
        id: stepSeries

        explorer: Atlas.explorer
        seriesId: choice.figure
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Flickable {
        id: flick

        // Scrolls so that the item stands at the top, as far as there is enough under it.
        function showTop(item: Item) {
            contentY = Math.max(0, Math.min(contentHeight - height, item.mapToItem(contentItem, 0, 0).y - Theme.space16));
        }

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
            spacing: Theme.space8

            Column {
                width: parent.width

                UiText {
                    objectName: "charts.heading"
                    width: parent.width
                    text: root.ofProvince ? qsTr("Arrivals from %1").arg(root.province.label) : leadSeries.subject
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
                        text: root.ofProvince ? root.province.text : leadSeries.figure
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
                        text: root.ofProvince ? qsTr("%1, to the end of %2").arg(originSeries.unit).arg(originSeries.compositionDate) : leadSeries.figureDetail
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
                active: !root.ofProvince && stepSeries.found
                visible: active
                sourceComponent: stepPart
            }
            Loader {
                id: all

                width: parent.width
                active: !root.ofProvince && leadSeries.found
                visible: active

                sourceComponent: AllArrivals {
                    leadView: leadSeries
                    runningView: runningSeries
                    originView: originSeries
                }
            }
            FigureList {
                id: more

                width: parent.width
                // What the step shows at the top is not listed again.
                ids: choice.others.filter(id => id !== choice.figure)
            }
        }
    }

    Component {
        id: stepPart

        Column {
            spacing: Theme.space12

            SeriesChart {
                width: parent.width
                view: stepSeries
                name: "step"
                caption: qsTr("%1 (%2)").arg(stepSeries.title).arg(stepSeries.unit)
            }
            Separator {}
        }
    }
    Component {
        id: provincePart

        Column {
            spacing: Theme.space12

            ChartSection {
                width: parent.width
                view: originSeries
                name: "origin"
                caption: qsTr("Home province of %1 arrivals").arg(originSeries.compositionTotal)
                chart: PartBars {
                    view: originSeries
                    parts: originSeries.composition
                    litGroup: choice.originGroup
                }
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
