// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// The scale, and whose data the map is drawn from.
Rectangle {
    id: root

    required property MapNavigator navigator
    property bool brief: false

    width: row.width + 2 * Theme.space8
    height: row.height + Theme.space4
    radius: Theme.radius4
    color: Qt.alpha(Theme.surface, 0.78)

    Row {
        id: row

        x: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space12

        Item {
            readonly property scaleBar scale: ScaleBars.forCamera(root.navigator.latitude, root.navigator.zoom, 110)

            anchors.verticalCenter: parent.verticalCenter
            width: scale.length + distance.width + Theme.space8
            height: distance.height
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Scale: %1").arg(distance.text)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.scale.length
                height: 5
                color: "transparent"
                border.width: 1.2
                border.color: Theme.ink2
            }
            UiText {
                id: distance

                x: parent.scale.length + Theme.space8
                text: qsTr("%L1 km").arg(parent.scale.kilometres)
                color: Theme.ink2
                font.pixelSize: Theme.kick
            }
        }
        UiText {
            objectName: "map.attribution"
            text: root.brief ? Atlas.credits[0] ?? "" : Atlas.credits.join(" · ")
            color: Theme.ink2
            font.pixelSize: Theme.kick
        }
    }
}
