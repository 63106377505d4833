// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// The small map of the whole way, with a frame where the large one is. A click shows all of it large.
Card {
    id: root

    required property string basemapPath
    required property bool still
    required property Map map

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
        onClicked: Atlas.moveCamera(small.center.longitude, small.center.latitude, 4.1)
    }
    Item {
        id: window

        x: 1
        y: 36
        width: parent.width - 2
        height: parent.height - y - 1
        clip: true

        Map {
            id: small

            anchors.fill: parent
            copyrightsVisible: false
            color: Theme.sea
            center: QtPositioning.coordinate(31.5, 114)
            zoomLevel: 2.62
            minimumZoomLevel: 1
            plugin: Plugin {
                name: "itemsoverlay"
            }
        }
        MapLayer {
            anchors.fill: parent
            explorer: Atlas.explorer
            theme: Theme
            dark: Theme.dark
            basemapPath: root.basemapPath
            still: root.still
            names: Theme.mapNames
            inset: true
            longitude: small.center.longitude
            latitude: small.center.latitude
            zoom: small.zoomLevel
        }
        Rectangle {
            readonly property point first: root.corner(0, 0)
            readonly property point last: root.corner(root.map.width, root.map.height)

            x: Math.max(0, first.x)
            y: Math.max(0, first.y)
            width: Math.min(window.width, last.x) - x
            height: Math.min(window.height, last.y) - y
            color: "transparent"
            border.width: 1.6
            border.color: Theme.ink1
        }
    }
    // A corner of the large map, in the small one; bound to the large one's camera.
    function corner(x: real, y: real): point {
        root.map.center;
        root.map.zoomLevel;
        return small.fromCoordinate(root.map.toCoordinate(Qt.point(x, y), false), false);
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Small map: the long way to Thailand, with a frame where the large map is")
}
