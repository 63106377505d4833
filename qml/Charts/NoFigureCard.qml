// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import TwoRivers.Controls
import TwoRivers.Theme

// Says that a number is not published, in place of a chart; never an empty one.
Item {
    id: root

    required property string title
    required property string detail
    property string action: ""
    signal acted

    implicitHeight: body.implicitHeight + 2 * Theme.space16
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.description: detail

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.edge
            strokeWidth: 1
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 3]
            fillColor: "transparent"

            PathRectangle {
                x: 0.5
                y: 0.5
                width: root.width - 1
                height: root.height - 1
                radius: Theme.radius8
            }
        }
    }
    Column {
        id: body

        x: Theme.space16
        y: Theme.space16
        width: parent.width - 2 * Theme.space16
        spacing: Theme.space8

        UiText {
            width: parent.width
            text: root.title
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            font.weight: Font.DemiBold
        }
        UiText {
            width: parent.width
            text: root.detail
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
        }
        PushButton {
            visible: root.action !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.action
            onClicked: root.acted()
        }
    }
}
