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

    readonly property real nameWidth: width * 0.46
    readonly property real numberWidth: numbers.width + 14 * unit

    spacing: 4 * unit

    TextMetrics {
        id: numbers

        text: root.figure.bars.reduce((longest, bar) => bar.text.length > longest.length ? bar.text : longest, "")
        font.family: Theme.sans
        font.pixelSize: root.small
        font.weight: Font.DemiBold
    }
    Repeater {
        model: root.figure.bars

        Item {
            id: bar

            required property figureBar modelData

            width: root.width
            height: Math.round(root.small * 1.3)

            UiText {
                anchors.verticalCenter: parent.verticalCenter
                width: root.nameWidth - 12 * root.unit
                text: bar.modelData.label
                font.pixelSize: root.small
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
