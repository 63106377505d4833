// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What came of one exercise: what was asked, what was answered, and what is right.
Card {
    id: root

    required property exerciseOutcome modelData
    required property int index
    required property LearnSizes sizes

    raised: false
    implicitHeight: words.height + 2 * words.y

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2", "number, task").arg(index + 1).arg(modelData.task)

    AnswerMark {
        x: Theme.space16
        y: words.y
        correct: root.modelData.right
        size: root.sizes.text * 1.2
    }
    Column {
        id: words

        x: Theme.space16 + root.sizes.text * 1.2 + Theme.space12
        y: Theme.space16
        width: root.width - x - Theme.space16
        spacing: Theme.space8

        UiText {
            width: parent.width
            text: qsTr("%1. %2", "number, task").arg(root.index + 1).arg(root.modelData.task)
            font.pixelSize: root.sizes.text
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            visible: text !== ""
            text: root.modelData.subject
            color: Theme.ink2
            font.pixelSize: root.sizes.small
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            visible: !root.modelData.right
            text: qsTr("Answered: %1").arg(root.modelData.given)
            font.pixelSize: root.sizes.small
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            text: qsTr("Right: %1").arg(root.modelData.answer)
            font.pixelSize: root.sizes.small
            wrapMode: Text.Wrap
        }
    }
}
