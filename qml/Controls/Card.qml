// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Theme

// A raised sheet over the map or a panel. Its shadow is a few stacked rectangles: no offscreen pass.
Item {
    id: root

    default property alias content: face.data
    property color color: Theme.surface
    property real radius: Theme.radius8
    property bool raised: true
    property color edge: Theme.rule
    // A band of colour on the upper edge: the selection's.
    property color topEdge: "transparent"

    Repeater {
        model: root.raised ? 6 : 0

        Rectangle {
            required property int index

            x: -index * 2
            y: 4 - index
            width: root.width + index * 4
            height: root.height + index * 3
            radius: root.radius + index * 3
            color: Qt.alpha(Theme.shadow, Theme.shadow.a / 5)
        }
    }
    Rectangle {
        id: face

        anchors.fill: parent
        color: root.color
        radius: root.radius
        border.width: 1
        border.color: root.edge
    }
    Rectangle {
        visible: root.topEdge.a > 0
        x: 1
        width: parent.width - 2
        height: 4
        topLeftRadius: root.radius
        topRightRadius: root.radius
        color: root.topEdge
    }
}
