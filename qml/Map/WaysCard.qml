// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The legend of the ways out; each can be switched on and off.
Card {
    id: root

    // On a narrow window the map's layers join the legend.
    property bool layersToo: false
    property bool open: true

    objectName: "map.ways"
    width: Math.max(228, body.implicitWidth + 2 * Theme.space16)
    implicitHeight: head.height + (open ? body.implicitHeight + Theme.space12 : 0)

    // A token of the theme by its name.
    function colourOf(token: string): color {
        switch (token) {
        case "c1":
            return Theme.c1;
        case "c2":
            return Theme.c2;
        case "c3":
            return Theme.c3;
        case "c4":
            return Theme.c4;
        default:
            return Theme.c5;
        }
    }

    Item {
        id: head

        width: parent.width
        height: 40

        UiText {
            x: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Ways out")
            font.weight: Font.DemiBold
        }
        IconButton {
            objectName: "map.ways.fold"
            x: parent.width - width - Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            targetSize: 30
            iconSize: 18
            iconName: root.open ? "chevron-down" : "chevron-up"
            text: root.open ? qsTr("Fold the legend") : qsTr("Open the legend")
            onClicked: root.open = !root.open
        }
    }
    Flickable {
        y: head.height
        width: parent.width
        height: parent.height - y
        visible: root.open
        contentHeight: body.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: body

            x: Theme.space16

            Repeater {
                model: Atlas.ways

                CheckRow {
                    id: way

                    required property string wayId
                    required property string title
                    required property string colour
                    required property string line
                    required property bool shown

                    objectName: "map.way." + wayId
                    height: 28
                    text: title
                    checked: shown
                    mark: WaySample {
                        line: way.line
                        color: root.colourOf(way.colour)
                    }
                    // The state says what is shown; the click only asks for it.
                    onClicked: {
                        Atlas.setWayShown(wayId, checked);
                        checked = Qt.binding(() => shown);
                    }
                }
            }
            Loader {
                active: root.layersToo
                visible: active
                x: -Theme.space12
                sourceComponent: LayerRow {
                    upright: true
                }
            }
        }
    }
}
