// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Effects
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// A round glass over the map: what is too short there to be seen is shown large in it.
Item {
    id: root

    required property mapLens lens
    required property string basemapPath
    required property bool still

    objectName: "map.lens"
    x: lens.box.x
    y: lens.box.y
    width: lens.box.width
    height: lens.box.height

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Magnified: %1").arg(lens.words)

    Item {
        anchors.fill: parent
        layer.enabled: true
        layer.effect: MultiEffect {
            maskEnabled: true
            maskSource: round
            maskThresholdMin: 0.5
            maskSpreadAtMin: 1
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.sea
        }
        MapLayer {
            anchors.fill: parent
            explorer: Atlas.explorer
            theme: Theme
            dark: Theme.dark
            basemapPath: root.basemapPath
            still: root.still
            magnifies: true
            longitude: root.lens.longitude
            latitude: root.lens.latitude
            zoom: root.lens.zoom
        }
    }
    Rectangle {
        id: round

        anchors.fill: parent
        radius: width / 2
        visible: false
        layer.enabled: true
    }
    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: 2
        border.color: Theme.ink1
    }
}
