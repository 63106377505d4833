// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What was picked out within the step, by name: the thing that is lit, and the years that are left.
Column {
    id: root

    required property StepView step
    required property real unit
    required property real widest

    component Tag: Rectangle {
        id: tag

        required property string text

        anchors.right: parent?.right
        visible: text !== ""
        width: Math.min(root.widest, words.implicitWidth + 40 * root.unit)
        height: words.height + 20 * root.unit
        radius: Theme.radius6
        color: Theme.lamp
        border.width: Math.max(1, 2 * root.unit)
        border.color: Theme.lampInk

        UiText {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.widest - 40 * root.unit)
            text: tag.text
            color: Theme.lampInk
            font.pixelSize: Math.round(Math.max(15, 34 * root.unit))
            font.weight: Font.DemiBold
        }
    }

    spacing: 12 * unit

    Tag {
        objectName: "present.picked"
        text: root.step.selectionName
    }
    Tag {
        objectName: "present.years"
        text: root.step.years
    }
}
