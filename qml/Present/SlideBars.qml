// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The groups of a whole, the largest first: name, bar, number.
Column {
    id: root

    required property SlideFigure figure
    required property real unit
    required property real small
    required property real grown

    readonly property real nameWidth: Math.min(width * 0.62, names.width + 16 * unit)
    readonly property real numberWidth: numbers.width + 14 * unit

    spacing: 4 * unit

    TextMetrics {
        id: numbers

        text: root.figure.bars.reduce((longest, bar) => bar.text.length > longest.length ? bar.text : longest, "")
        font.family: Theme.sans
        font.pixelSize: root.small
        font.weight: Font.DemiBold
    }
    TextMetrics {
        id: names

        text: root.figure.bars.reduce((longest, bar) => bar.label.length > longest.length ? bar.label : longest, "")
        font.family: Theme.sans
        font.pixelSize: root.small
    }
    Repeater {
        model: root.figure.bars

        Item {
            id: bar

            required property figureBar modelData

            width: root.width
            height: Math.max(Math.round(root.small * 1.3), name.height)

            UiText {
                id: name

                anchors.verticalCenter: parent.verticalCenter
                width: root.nameWidth - 12 * root.unit
                text: bar.modelData.label
                font.pixelSize: root.small
                wrapMode: Text.Wrap
            }
            Rectangle {
                x: root.nameWidth
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(2, (root.width - root.nameWidth - root.numberWidth) * bar.modelData.length * root.grown)
                height: Math.round(root.small * 0.8)
                color: Theme.c1
            }
            UiText {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: bar.modelData.text
                font.pixelSize: root.small
                font.weight: Font.DemiBold
            }
        }
    }
}
