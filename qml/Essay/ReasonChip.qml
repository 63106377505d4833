// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Why a paragraph is shown: an icon, the kind of tie, and a few words. A dashed outline for what only applies.
Item {
    id: root

    required property reason reason

    readonly property bool weak: reason.kind === "applies" || reason.kind === "parent"

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    }

    implicitHeight: Math.max(Theme.target, Math.ceil(words.implicitHeight + Theme.space12))

    Accessible.role: Accessible.StaticText
    Accessible.name: words.plain

    Rectangle {
        anchors.fill: parent
        visible: !root.weak
        radius: Theme.radius6
        color: Theme.lampSoft
        border.width: 1
        border.color: Theme.lampEdge
    }
    Shape {
        anchors.fill: parent
        visible: root.weak
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.lampEdge
            strokeWidth: 1
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 3]
            fillColor: Theme.lampSoft

            PathRectangle {
                x: 0.5
                y: 0.5
                width: root.width - 1
                height: root.height - 1
                radius: Theme.radius6
            }
        }
    }
    Icon {
        x: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        name: root.reason.icon
        size: 17
        color: Theme.lampEdge
    }
    Text {
        id: words

        readonly property string plain: qsTr("%1: %2").arg(root.reason.label).arg(root.reason.text)

        x: Theme.space8 + 17 + Theme.space8
        width: parent.width - x - Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        textFormat: Text.StyledText
        text: "<b>" + qsTr("%1: ").arg(root.escaped(root.reason.label)) + "</b>" + root.escaped(root.reason.text)
        color: Theme.ink1
        font.family: Theme.sans
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
    }
}
