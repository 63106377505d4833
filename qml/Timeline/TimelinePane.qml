// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    readonly property alias plot: plot
    readonly property alias playing: playback.playing

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
        headerFreeFrom: (root.narrow ? narrowRoom.x : readout.x + Math.min(readout.implicitWidth, readout.width)) + Theme.space12
        onGrasped: playback.playing = false
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
        x: root.narrow ? root.width - width - (lanes.visible ? lanes.width : 0) - Theme.space12 : title.x + title.implicitWidth + Theme.space16
        y: Math.round((plot.headerHeight - height) / 2)
        quiet: true
        iconName: playback.playing ? "pause" : "play"
        text: playback.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: playback.toggle()

        Hint {
            shown: play.hovered && !play.down
            text: qsTr("Play the years from the start of the range")
        }
    }
    PushButton {
        id: reset

        objectName: "timeline.reset"
        visible: !root.narrow
        x: play.x + play.width
        y: play.y
        quiet: true
        text: qsTr("Reset")
        onClicked: {
            playback.playing = false;
            plot.showAll();
            Atlas.brush(Atlas.spanFrom, Atlas.spanTo, "timeline");
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
    Item {
        id: narrowRoom

        x: root.width
    }
    UiText {
        id: readout

        objectName: "timeline.readout"
        x: root.narrow ? title.x + title.implicitWidth + Theme.space16 : reset.x + reset.width + Theme.space8
        width: Math.max(0, (root.narrow ? play.x : root.width - Theme.space16) - x)
        height: plot.headerHeight
        verticalAlignment: Text.AlignVCenter
        text: root.narrow || root.width < 900 || Atlas.selection !== "" ? Atlas.readout : qsTr("%1. Bars: arrivals each year").arg(Atlas.readout)
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
    }

    LaneNames {
        objectName: "timeline.lanes.names"
        visible: !root.narrow
        x: Theme.space22
        y: plot.picture.laneTop
        width: root.namesWidth - x - Theme.space12
        laneHeight: plot.picture.laneHeight
    }

    Playback {
        id: playback
    }
    LanesSheet {
        id: sheet

        parent: root
        x: Theme.space8
        y: root.height - height - Theme.space8
        width: root.width - 2 * Theme.space8
    }
}
