// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes

// A way out as the map draws it: its colour, its dashes and its direction.
Item {
    id: root

    required property string line
    required property color color

    readonly property real lineWidth: line === "solid" ? 3.4 : line === "dash" ? 3.4 : line === "dashdot" ? 3 : line === "dot" ? 4.4 : 4.6
    // In units of the line's width.
    readonly property list<real> pattern: line === "dash" ? [3.8, 1.8] : line === "dashdot" ? [3.7, 1.7, 0.7, 1.7] : line === "dot" ? [0.02, 1.6] : line === "block" ? [0.87, 0.87] : []

    width: 64
    height: 14

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: root.lineWidth
            strokeColor: root.color
            fillColor: "transparent"
            capStyle: root.line === "dot" ? ShapePath.RoundCap : ShapePath.FlatCap
            strokeStyle: root.pattern.length > 0 ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: root.pattern.length > 0 ? root.pattern : [1, 0]
            startX: 3
            startY: 7

            PathLine {
                x: 50
                y: 7
            }
        }
        ShapePath {
            strokeWidth: 0
            strokeColor: "transparent"
            fillColor: root.color
            startX: 48
            startY: 1

            PathLine {
                x: 63
                y: 7
            }
            PathLine {
                x: 48
                y: 13
            }
            PathLine {
                x: 51
                y: 7
            }
            PathLine {
                x: 48
                y: 1
            }
        }
    }
}
