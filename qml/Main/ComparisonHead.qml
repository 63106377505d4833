// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import TwoRivers.Controls
import TwoRivers.Theme

// The heads of the two columns of claims, each with the line that stands for it: dotted for the text, whole for the
// sources.
Item {
    id: root

    property real leftX: 0
    required property real leftWidth
    required property real rightX
    property string rightTitle: qsTr("What was found")

    implicitHeight: Math.ceil(text.implicitHeight + Theme.space8)

    Shape {
        x: root.leftX + 1
        y: Math.round(text.implicitHeight / 2)
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.ink2
            strokeWidth: 2.4
            fillColor: "transparent"
            strokeStyle: ShapePath.DashLine
            capStyle: ShapePath.RoundCap
            dashPattern: [0.02, 2]
            startX: 0
            startY: 0

            PathLine {
                x: 20
                y: 0
            }
        }
    }
    UiText {
        id: text

        x: root.leftX + 28
        width: root.leftX + root.leftWidth - x
        text: qsTr("The text")
        font.pixelSize: Theme.uiSmall
        font.weight: Font.DemiBold
        elide: Text.ElideRight
    }
    Rectangle {
        x: root.rightX
        y: Math.round(text.implicitHeight / 2) - 2
        width: 20
        height: 4
        color: Theme.c4
    }
    UiText {
        x: root.rightX + 28
        width: parent.width - x
        text: root.rightTitle
        font.pixelSize: Theme.uiSmall
        font.weight: Font.DemiBold
        elide: Text.ElideRight
    }
}
