// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The words of a slide: the paragraph's heading, one statement that reads from the back row, what bears it out with its
// source, and how far the story is.
Item {
    id: root

    required property StepView step
    // A pixel of a slide of 1920 by 1080.
    required property real unit
    required property real margin
    required property real columnWidth

    readonly property real textUnit: unit * Theme.textScale

    Row {
        id: head

        x: root.margin
        y: root.margin * 0.72
        spacing: 20 * root.unit

        Logo {
            anchors.verticalCenter: parent.verticalCenter
            markHeight: Math.max(20, 34 * root.unit)
        }
        UiText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.columnWidth - 80 * root.unit)
            text: root.step.heading
            color: Theme.ink2
            font.pixelSize: Math.max(14, 28 * root.unit)
            font.weight: Font.Medium
        }
    }
    Column {
        readonly property real room: stations.y - head.y - head.height - 2 * spacing

        x: root.margin
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -10 * root.unit
        width: root.columnWidth
        spacing: 34 * root.unit
        // Larger text never runs into the marks below: it grows as far as there is room.
        scale: Math.min(1, room / height)
        transformOrigin: Item.Left

        Text {
            objectName: "present.statement"
            width: parent.width
            text: root.step.statement
            color: Theme.ink1
            font.family: Theme.serif
            font.bold: true
            // 5 % of the width; a long statement, or a narrow window, takes one size less.
            font.pixelSize: Math.round((text.length > 66 ? 80 : 96) * root.textUnit)
            lineHeight: Math.round(font.pixelSize * 106 / 96)
            lineHeightMode: Text.FixedHeight
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        UiText {
            width: parent.width * 0.94
            text: root.step.support
            color: Theme.ink1
            font.pixelSize: Math.round(Math.max(15, 34 * root.textUnit))
            lineHeight: 1.15
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width * 0.94
            text: root.step.source
            color: Theme.ink2
            font.pixelSize: Math.round(Math.max(13, 26 * root.textUnit))
            wrapMode: Text.Wrap
        }
    }
    Stations {
        id: stations

        x: root.margin
        width: root.columnWidth * 0.85
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.margin * 0.82
        unit: root.unit
        count: root.step.paragraphCount
        current: root.step.paragraphNumber
    }
}
