// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// One step in the grid of all, as its slide in little: paragraph, statement, minutes, and its map beside them.
Rectangle {
    id: root

    required property string stepId
    required property int number
    required property string heading
    required property string statement
    required property string planned
    required property bool current
    // Stays at this step.
    required property explorer view
    required property string basemapPath
    property bool focused: false

    readonly property real wordsWidth: Math.round(width * 0.54)

    signal chosen

    objectName: "present.tile." + stepId
    radius: Theme.radius8
    color: tap.pressed || hover.hovered ? Theme.surface : Theme.paper
    border.width: current ? 3 : 1
    border.color: current ? Theme.lampEdge : Theme.edge

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("¶%1 %2: %3").arg(number).arg(heading).arg(statement)
    Accessible.selected: current
    Accessible.onPressAction: chosen()

    Item {
        id: picture

        x: root.wordsWidth
        y: Theme.space8
        width: root.width - x - Theme.space8
        height: root.height - 2 * y
        clip: true

        MapLayer {
            id: map

            objectName: "present.tile.map"
            anchors.fill: parent
            explorer: root.view
            theme: Theme
            dark: Theme.dark
            basemapPath: root.basemapPath
            inset: true
            still: true
            leftInset: Theme.space8
            rightInset: Theme.space8
            topInset: Theme.space8
            bottomInset: Theme.space8

            function frame() {
                if (width <= 0 || height <= 0)
                    return;
                const camera = fit();
                longitude = camera.longitude;
                latitude = camera.latitude;
                zoom = camera.zoom;
            }
            onWidthChanged: Qt.callLater(frame)
            onHeightChanged: Qt.callLater(frame)
            Component.onCompleted: frame()
        }
    }
    TapHandler {
        id: tap

        // Over what lies below, which takes every press.
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.chosen()
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    UiText {
        id: title

        x: Theme.space16
        y: Theme.space12
        width: minutes.x - x - Theme.space8
        text: qsTr("¶%1 %2").arg(root.number).arg(root.heading)
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    UiText {
        id: minutes

        x: root.wordsWidth - width - Theme.space12
        y: Theme.space12
        text: root.planned
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
        font.features: {
            "tnum": 1
        }
    }
    Text {
        x: Theme.space16
        y: title.y + title.height + Theme.space4
        width: root.wordsWidth - 2 * x
        height: root.height - y - Theme.space12
        text: root.statement
        color: Theme.ink1
        font.family: Theme.serif
        font.bold: true
        font.pixelSize: Math.round(root.width * 0.056)
        minimumPixelSize: 13
        fontSizeMode: Text.Fit
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
    FocusRing {
        target: root
        shown: root.focused
        targetRadius: root.radius
    }
}
