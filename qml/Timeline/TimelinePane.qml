// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The timeline under the map: a head with its buttons, the lanes' names, and the plot. In a narrow window the lanes are
// merged, and a button opens them.
FocusScope {
    id: root

    readonly property bool narrow: height < 170
    readonly property real namesWidth: narrow ? Theme.space22 : 194
    // Of a narrow window, whose buttons stand at the right.
    readonly property real buttonsLeft: width - Theme.space8 - lanes.width - compare.width - options.width - play.width
    // The small map's, in the corner of the map above.
    readonly property real insetRoom: narrow ? 0 : 176
    readonly property alias plot: plot
    readonly property bool playing: player.playing
    // Off where a test says itself how much time has passed.
    property bool clocked: true

    objectName: "timeline"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Timeline")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Separator {}

    TimelinePlot {
        id: plot

        objectName: "timeline.plot"
        anchors.fill: parent
        focus: true
        merged: root.narrow
        headerHeight: root.narrow ? 34 : 40
        leftPadding: root.namesWidth
        rightPadding: root.narrow ? Theme.space22 : 30
        headerFreeFrom: (root.narrow ? root.width : readout.x + Math.min(readout.implicitWidth, readout.width)) + Theme.space12
        growing: player.playing
        onGrasped: player.pause()
    }

    UiText {
        id: title

        x: Theme.space22
        height: plot.headerHeight
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Timeline")
        font.pixelSize: Theme.h3
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    PushButton {
        id: play

        objectName: "timeline.play"
        x: root.narrow ? root.buttonsLeft : title.x + title.implicitWidth + Theme.space16
        y: Math.round((plot.headerHeight - height) / 2)
        quiet: true
        iconName: player.playing ? "pause" : "play"
        text: player.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: player.toggle()

        Hint {
            shown: play.hovered && !play.down
            text: qsTr("Play the years from the start of the range")
        }
    }
    IconButton {
        id: options

        objectName: "timeline.options"
        x: (root.narrow ? root.buttonsLeft : title.x + title.implicitWidth + Theme.space16) + play.width - (root.narrow ? 0 : Theme.space8)
        y: Math.round((plot.headerHeight - height) / 2)
        targetSize: Theme.target
        iconName: "chevron-down"
        iconSize: 16
        text: qsTr("How to play")
        onClicked: optionsSheet.open()
    }
    PushButton {
        id: reset

        objectName: "timeline.reset"
        visible: !root.narrow
        x: options.x + options.width
        y: play.y
        quiet: true
        text: qsTr("Reset")
        onClicked: {
            player.pause();
            plot.showAll();
            Atlas.brush(Atlas.spanFrom, Atlas.spanTo, "timeline");
        }
    }
    PushButton {
        id: compare

        objectName: "timeline.compare"
        x: root.narrow ? root.width - Theme.space8 - lanes.width - width : reset.x + reset.width
        y: play.y
        quiet: true
        text: comparison.comparing ? qsTr("Stop comparing") : qsTr("Compare")
        onClicked: {
            player.pause();
            comparison.toggle();
        }

        Hint {
            shown: compare.hovered && !compare.down && !comparison.comparing
            text: qsTr("Set a second period beside the first")
        }
    }
    PushButton {
        id: whole

        objectName: "timeline.whole"
        visible: !plot.picture.showingAll
        x: root.narrow ? play.x - width : compare.x + compare.width
        y: play.y
        quiet: true
        iconName: "minus"
        text: qsTr("All years")
        onClicked: {
            player.pause();
            plot.showAll();
        }
    }
    PushButton {
        id: lanes

        objectName: "timeline.lanes"
        visible: root.narrow
        x: root.width - width - Theme.space8
        y: play.y
        quiet: true
        iconName: "expand"
        text: qsTr("Lanes")
        onClicked: sheet.open()
    }
    UiText {
        id: readout

        objectName: "timeline.readout"
        x: root.narrow ? title.x + title.implicitWidth + Theme.space16 : (whole.visible ? whole.x + whole.width : compare.x + compare.width) + Theme.space8
        width: Math.max(0, (root.narrow ? (whole.visible ? whole.x : play.x) : root.width - Theme.space16) - x)
        height: plot.headerHeight
        verticalAlignment: Text.AlignVCenter
        // Whole or not at all.
        visible: implicitWidth <= width
        text: !root.narrow && Atlas.selection === "" && withBars.advanceWidth < width - Theme.space4 ? withBars.text : Atlas.readout
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
    }

    TextMetrics {
        id: withBars

        font: readout.font
        text: qsTr("%1. Bars: arrivals each year").arg(Atlas.readout)
    }

    LaneNames {
        objectName: "timeline.lanes.names"
        visible: !root.narrow
        x: Theme.space22
        y: plot.picture.laneTop
        width: root.namesWidth - x - Theme.space12
        laneHeight: plot.picture.laneHeight
    }

    YearsPlayer {
        id: player

        objectName: "timeline.player"
        explorer: Atlas.explorer
        yearMs: Theme.playYearMs
        byYears: Theme.reducedMotion
    }
    FrameAnimation {
        running: player.playing && root.clocked
        onTriggered: player.advance(frameTime * 1000)
    }
    PlayOptions {
        id: optionsSheet

        player: player
        parent: root
        x: options.x
        y: -height - Theme.space8
    }
    ComparisonView {
        id: comparison

        objectName: "timeline.comparison"
        explorer: Atlas.explorer
    }
    Loader {
        x: Math.max(Theme.space8, Math.min(root.insetRoom, root.width - width - Theme.space12))
        y: -height - Theme.space12
        width: Math.min(400, root.width - 2 * Theme.space8)
        active: comparison.comparing
        sourceComponent: ComparePanel {
            view: comparison
            highest: root.y - Theme.space28
            onClosed: comparison.toggle()
        }
    }
    LanesSheet {
        id: sheet

        parent: root
        x: Theme.space8
        y: root.height - height - Theme.space8
        width: root.width - 2 * Theme.space8
    }
}
