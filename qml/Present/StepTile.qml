// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Theme

// One step in the grid of all: its paragraph, its statement, its minutes.
Rectangle {
    id: root

    required property string stepId
    required property int number
    required property string heading
    required property string statement
    required property string planned
    required property bool current
    property bool focused: false

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
        x: Theme.space16
        y: Theme.space12
        width: root.width - 2 * Theme.space16 - minutes.width
        text: qsTr("¶%1 %2").arg(root.number).arg(root.heading)
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
    }
    UiText {
        id: minutes

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
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
        y: Theme.space40
        width: root.width - 2 * x
        height: root.height - y - Theme.space12
        text: root.statement
        color: Theme.ink1
        font.family: Theme.serif
        font.bold: true
        font.pixelSize: Math.round(root.width * 0.072)
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
