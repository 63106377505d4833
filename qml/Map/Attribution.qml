// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Theme

// Who the map is from, and how long a kilometre is on it.
Rectangle {
    id: root

    required property MapLayer layer
    // Changes with the camera, so that the bar is measured anew.
    required property real zoom
    property bool barShown: true

    readonly property var bar: root.zoom > 0 ? root.layer.scaleBar(90) : {
        km: 0,
        width: 0
    }

    width: row.width + 2 * Theme.space8
    height: row.height + Theme.space4
    radius: Theme.radius4
    color: Qt.alpha(Theme.surface, 0.86)

    Row {
        id: row

        x: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space12

        Row {
            visible: root.barShown
            spacing: Theme.space4

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: root.bar.width
                height: 5
                color: "transparent"
                border.width: 1
                border.color: Theme.ink2
            }
            UiText {
                text: qsTr("%L1 km").arg(root.bar.km)
                color: Theme.ink2
                font.pixelSize: Theme.kick
            }
        }
        UiText {
            text: qsTr("© OpenStreetMap contributors · Natural Earth · GeoNames")
            color: Theme.ink2
            font.pixelSize: Theme.kick
        }
    }
}
