// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// The small map of the whole way, with a frame where the large one is. A click in it takes the large one there; its button
// shows all of it large.
Card {
    id: root

    required property string basemapPath
    required property bool still
    required property MapNavigator navigator

    width: 154
    height: 224

    UiText {
        x: Theme.space12
        y: Theme.space8
        text: qsTr("The long way")
        font.pixelSize: Theme.uiSmall
        font.weight: Font.DemiBold
    }
    IconButton {
        objectName: "map.longWay"
        x: parent.width - width - 2
        y: 1
        targetSize: 32
        iconSize: 16
        iconName: "expand"
        text: qsTr("Show the whole way")
        onClicked: Atlas.moveCamera(small.longitude, small.latitude, 4.1)
    }
    Item {
        objectName: "map.longWay.small"
        x: 1
        y: 36
        width: parent.width - 2
        height: parent.height - y - 1
        clip: true

        Rectangle {
            anchors.fill: parent
            color: Theme.sea
        }
        MapLayer {
            id: small

            anchors.fill: parent
            explorer: Atlas.explorer
            theme: Theme
            dark: Theme.dark
            basemapPath: root.basemapPath
            still: root.still
            inset: true
            longitude: 114
            latitude: 31.5
            zoom: 2.62
        }
        Rectangle {
            readonly property rect seen: small.frameOf(root.navigator.longitude, root.navigator.latitude, root.navigator.zoom, Qt.size(root.navigator.width, root.navigator.height))

            objectName: "map.longWay.frame"
            visible: seen.width > 0
            x: seen.x
            y: seen.y
            width: seen.width
            height: seen.height
            color: "transparent"
            border.width: 1.6
            border.color: Theme.ink1
        }
        HoverHandler {
            cursorShape: Qt.PointingHandCursor
        }
        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: point => {
                const there = small.positionAt(point.position.x, point.position.y);
                root.navigator.centreOn(there.longitude, there.latitude);
            }
        }
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Small map: the long way to Thailand, with a frame where the large map is")
}
