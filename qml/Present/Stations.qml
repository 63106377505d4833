// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Theme

// One station to a paragraph on a line: passed solid, the current one a lamp with its number, others open.
Item {
    id: root

    required property real unit
    required property int count
    // From 1.
    required property int current

    readonly property real gap: count > 1 ? (width - lamp) / (count - 1) : 0
    readonly property real lamp: Math.max(28, 52 * unit)
    readonly property real stroke: Math.max(2, 4 * unit)

    implicitHeight: lamp

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Paragraph %1 of %2").arg(current).arg(count)

    Rectangle {
        x: root.lamp / 2
        width: root.width - root.lamp
        height: root.stroke
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.edge
    }
    Rectangle {
        x: root.lamp / 2
        width: root.gap * (root.current - 1)
        height: root.stroke * 1.6
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink1
    }
    Repeater {
        model: root.count

        Rectangle {
            id: station

            required property int index

            readonly property int number: index + 1
            readonly property bool current: number === root.current
            readonly property bool passed: number < root.current

            x: root.lamp / 2 + index * root.gap - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: current ? root.lamp : Math.max(12, 22 * root.unit)
            height: width
            radius: width / 2
            color: current ? Theme.lamp : passed ? Theme.ink1 : Theme.paper
            border.width: root.stroke
            border.color: Theme.ink1

            Text {
                anchors.centerIn: parent
                visible: station.current
                text: "¶" + station.number
                color: Theme.lampInk
                font.family: Theme.serif
                font.bold: true
                font.pixelSize: Math.round(root.lamp * 0.5)
                textFormat: Text.PlainText
            }
        }
    }
}
