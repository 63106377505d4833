// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The number of the round; another number and Enter begin that round.
T.TextField {
    id: root

    required property int textSize

    objectName: "exercise.seed"
    implicitWidth: Math.ceil(metrics.width) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink1
    selectionColor: Theme.lamp
    selectedTextColor: Theme.lampInk
    font.family: Theme.sans
    font.pixelSize: textSize
    inputMethodHints: Qt.ImhDigitsOnly
    maximumLength: 10
    selectByMouse: true
    activeFocusOnTab: true
    text: Atlas.exercises.seed
    validator: RegularExpressionValidator {
        regularExpression: /[0-9]{1,10}/
    }

    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Number of the round; the same number gives the same exercises")

    onAccepted: Atlas.exercises.begin(text)
    onActiveFocusChanged: if (activeFocus)
        selectAll()

    TextMetrics {
        id: metrics

        font: root.font
        text: "000000"
    }
    // What was typed is not the round's number before it is accepted.
    Connections {
        target: Atlas.exercises

        function onChanged() {
            if (root.text !== Atlas.exercises.seed && !root.activeFocus)
                root.text = Atlas.exercises.seed;
        }
    }

    background: Rectangle {
        radius: Theme.radius6
        color: Theme.surface
        border.width: 1
        border.color: root.activeFocus ? Theme.ink1 : Theme.edge

        FocusRing {
            target: root
        }
    }
}
