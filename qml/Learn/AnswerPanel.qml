// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Once an exercise is answered: whether it was right, why, and on what that rests.
Column {
    id: root

    required property LearnSizes sizes

    readonly property ExerciseRound round: Atlas.exercises

    signal paragraphRequested(ref: string)

    objectName: "exercise.answer"
    spacing: sizes.gap

    Row {
        spacing: Theme.space12

        AnswerMark {
            anchors.verticalCenter: parent.verticalCenter
            correct: root.round.right
            size: root.sizes.task * 1.2
            Accessible.ignored: true
        }
        UiText {
            objectName: "exercise.verdict"
            anchors.verticalCenter: parent.verticalCenter
            text: root.round.right ? qsTr("Right") : qsTr("Not right")
            color: root.round.right ? Theme.ok : Theme.diff
            font.pixelSize: root.sizes.task
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
    UiText {
        width: parent.width
        visible: !root.round.right && root.round.kind === "region"
        text: qsTr("The answer was: %1").arg(root.round.given)
        color: Theme.ink2
        font.pixelSize: root.sizes.text
        wrapMode: Text.Wrap
    }
    UiText {
        objectName: "exercise.explanation"
        width: parent.width
        text: root.round.explanation
        font.pixelSize: root.sizes.text
        lineHeight: 1.15
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.round.paragraphs

            LearnButton {
                required property cardRow modelData

                objectName: "exercise." + modelData.ref
                width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                textSize: root.sizes.small
                iconName: "text"
                text: qsTr("Read %1").arg(modelData.label)
                onClicked: root.paragraphRequested(modelData.ref)
            }
        }
    }
    Repeater {
        model: root.round.sources

        Item {
            id: source

            required property answerSource modelData

            width: root.width
            height: Math.max(citation.height, page.height)

            UiText {
                id: citation

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (page.visible ? page.width + Theme.space8 : 0)
                text: source.modelData.citation
                color: Theme.ink2
                font.pixelSize: root.sizes.small
                wrapMode: Text.Wrap
            }
            IconButton {
                id: page

                objectName: "exercise.source." + source.modelData.sourceId
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: source.modelData.hasPage
                framed: true
                targetSize: Math.max(34, root.sizes.small * 1.5)
                iconName: "link"
                text: qsTr("Open its page")
                Accessible.name: qsTr("Open its page: %1").arg(source.modelData.citation)
                onClicked: Atlas.openSource(source.modelData.sourceId)
            }
        }
    }
}
