// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import TwoRivers.Theme

// How words and source agree, told by shape and colour: a filled check, a half disc, a diamond, a dashed ring.
Item {
    id: root

    // "supported", "partly", "differs", "not-found", "opinion".
    required property string verdict

    readonly property string title: verdict === "supported" ? qsTr("The source supports the words") : verdict === "partly" ? qsTr("It supports part of them") : verdict === "differs" ? qsTr("Words and source differ") : verdict === "opinion" ? qsTr("An opinion, not a claim of fact") : qsTr("No source was found")

    implicitWidth: 16
    implicitHeight: 16

    Accessible.role: Accessible.Graphic
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        visible: root.verdict === "supported"
        radius: width / 2
        color: Theme.ok
    }
    Shape {
        anchors.fill: parent
        visible: root.verdict === "supported"
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.surface
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: "M4.3 8.3 L7 11 L11.8 5.4"
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: root.verdict === "partly"
        radius: width / 2
        color: "transparent"
        border.width: 1.8
        border.color: Theme.part

        Item {
            width: parent.width / 2
            height: parent.height
            clip: true

            Rectangle {
                width: root.width
                height: root.height
                radius: width / 2
                color: Theme.part
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: 12
        height: 12
        visible: root.verdict === "differs"
        rotation: 45
        radius: 1.5
        antialiasing: true
        color: Theme.diff
    }
    Text {
        anchors.centerIn: parent
        visible: root.verdict === "differs"
        text: "≠"
        color: Theme.surface
        font.family: Theme.sans
        font.pixelSize: 11
        font.bold: true
        Accessible.ignored: true
    }
    Shape {
        anchors.fill: parent
        visible: root.verdict === "not-found" || root.verdict === "opinion"
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.none
            strokeWidth: 1.5
            strokeStyle: root.verdict === "opinion" ? ShapePath.SolidLine : ShapePath.DashLine
            capStyle: ShapePath.FlatCap
            dashPattern: [1.7, 1.7]
            fillColor: "transparent"

            PathAngleArc {
                centerX: 8
                centerY: 8
                radiusX: 6.8
                radiusY: 6.8
                startAngle: 0
                sweepAngle: 360
            }
        }
    }
}
