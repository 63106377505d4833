// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Theme

// A ring of dots: what it stands at is not verified.
Item {
    id: root

    property real radius: 5
    property color color: Theme.ink1

    implicitWidth: 2 * radius + 3
    implicitHeight: implicitWidth

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Not verified")

    Repeater {
        model: 8

        Rectangle {
            id: dot

            required property int index

            x: root.width / 2 + root.radius * Math.cos(dot.index * Math.PI / 4) - width / 2
            y: root.height / 2 + root.radius * Math.sin(dot.index * Math.PI / 4) - height / 2
            width: 2
            height: 2
            radius: 1
            color: root.color
        }
    }
}
