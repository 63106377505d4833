// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Numbers over years. Counts stand on the foot; a sum of several years is plain; what is known as a range is one. Only the
// highest and the last are named.
Item {
    id: root

    required property SlideFigure figure
    required property real unit
    required property real small
    required property real grown

    readonly property rect plot: Qt.rect(0, small * 1.5, width, 170 * unit)

    implicitHeight: plot.y + plot.height + small * 1.5
    height: visible ? implicitHeight : 0

    Rectangle {
        y: root.plot.y + root.plot.height
        width: root.plot.width
        height: Math.max(1, 2 * root.unit)
        color: Theme.edge
    }
    Repeater {
        model: root.figure.marks

        Item {
            id: mark

            required property figureMark modelData
            readonly property real gap: modelData.column ? Math.min(4 * root.unit, 0.1 * (modelData.to - modelData.from) * root.plot.width) : 0
            readonly property real summit: root.plot.height * modelData.high * root.grown
            readonly property real foot: root.plot.height * modelData.low * root.grown

            x: root.plot.x + modelData.from * root.plot.width + gap
            y: root.plot.y + root.plot.height - summit
            width: Math.max(6 * root.unit, (modelData.to - modelData.from) * root.plot.width - 2 * gap)
            height: summit - foot

            Rectangle {
                visible: mark.modelData.column
                anchors.fill: parent
                color: mark.modelData.plain ? Theme.edge : Theme.c1
            }
            // From bound to bound.
            Rectangle {
                visible: !mark.modelData.column
                anchors.fill: parent
                color: Theme.c1soft
                border.width: Math.max(2, 5 * root.unit)
                border.color: Theme.c1
            }
        }
    }
    Repeater {
        model: root.figure.marks.filter(mark => mark.text !== "")

        UiText {
            required property figureMark modelData
            readonly property real middle: (modelData.from + modelData.to) / 2 * root.plot.width

            x: Math.max(0, Math.min(root.width - implicitWidth, middle - implicitWidth / 2))
            y: root.plot.y + root.plot.height * (1 - modelData.high * root.grown) - implicitHeight - 3 * root.unit
            text: modelData.text
            font.pixelSize: root.small
            font.weight: Font.DemiBold
        }
    }
    Repeater {
        model: root.figure.ticks

        UiText {
            required property figureTick modelData

            x: Math.max(0, Math.min(root.width - implicitWidth, modelData.at * root.plot.width - implicitWidth / 2))
            y: root.plot.y + root.plot.height + 6 * root.unit
            text: modelData.text
            color: Theme.ink2
            font.pixelSize: root.small
        }
    }
}
