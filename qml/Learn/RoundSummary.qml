// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What came of a round: how many were right, of each kind, what was answered and what is right.
FocusScope {
    id: root

    required property LearnSizes sizes

    readonly property ExerciseRound round: Atlas.exercises
    readonly property bool stacked: width < 1000
    readonly property real leftWidth: stacked ? width : Math.round(width * 0.4)

    objectName: "exercise.summary"

    Component.onCompleted: another.forceActiveFocus(Qt.TabFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ScrollColumn {
        width: root.leftWidth
        height: root.stacked ? Math.round(root.height * 0.5) : root.height
        margin: root.sizes.margin
        verticalMargin: root.sizes.margin * 0.6
        spacing: root.sizes.gap
        interactive: contentHeight > height
        Accessible.name: qsTr("Summary")

        Text {
            objectName: "exercise.score"
            width: parent.width
            text: root.round.count > 0 ? root.round.score : qsTr("This story has too little to ask about.")
            color: Theme.ink1
            font.family: Theme.serif
            font.bold: true
            font.pixelSize: root.round.count > 0 ? root.sizes.score : root.sizes.subject
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            model: root.round.kindScores

            Item {
                id: kind

                required property cardRow modelData

                width: parent?.width ?? 0
                height: Math.max(name.height, score.height)

                UiText {
                    id: name

                    width: parent.width - score.width - Theme.space12
                    text: kind.modelData.label
                    font.pixelSize: root.sizes.choice
                    wrapMode: Text.Wrap
                }
                UiText {
                    id: score

                    anchors.right: parent.right
                    text: kind.modelData.value
                    color: Theme.ink2
                    font.pixelSize: root.sizes.choice
                }
            }
        }
        UiText {
            objectName: "exercise.kept"
            width: parent.width
            visible: root.round.count > 0
            text: root.round.keptIn !== "" ? qsTr("Kept in your lesson: %1").arg(root.round.keptIn) : qsTr("Nothing of this is kept. With a lesson open it goes into the lesson’s file.")
            color: Theme.ink2
            font.pixelSize: root.sizes.small
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: Theme.space12

            LearnButton {
                id: another

                objectName: "exercise.another"
                primary: true
                textSize: root.sizes.text
                iconName: "chevron-right"
                text: qsTr("Another round")
                onClicked: root.round.beginAnother()
            }
            LearnButton {
                objectName: "exercise.again"
                visible: root.round.count > 0
                textSize: root.sizes.text
                iconName: "redo"
                text: qsTr("The same again")
                onClicked: root.round.begin(root.round.seed)
            }
            LearnButton {
                objectName: "exercise.save"
                visible: root.round.count > 0
                textSize: root.sizes.text
                iconName: "download"
                text: qsTr("Save as PDF…")
                onClicked: root.round.save()
            }
        }
        UiText {
            objectName: "exercise.saved"
            width: parent.width
            visible: text !== ""
            text: root.round.message
            color: root.round.failed ? Theme.diff : Theme.ink2
            font.pixelSize: root.sizes.small
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            visible: root.round.earlier.length > 0
            text: qsTr("Rounds in this lesson")
            font.pixelSize: root.sizes.text
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.round.earlier

            LearnButton {
                required property cardRow modelData
                required property int index

                objectName: "exercise.earlier." + index
                textSize: root.sizes.small
                iconName: "redo"
                text: qsTr("%1: %2", "day: score").arg(modelData.label).arg(modelData.value)
                Accessible.description: qsTr("Does round %1 again").arg(modelData.source)
                onClicked: root.round.begin(modelData.source)
            }
        }
    }
    Rectangle {
        x: root.stacked ? 0 : root.leftWidth
        y: root.stacked ? Math.round(root.height * 0.5) : 0
        width: root.width - x
        height: root.height - y
        color: Theme.app

        ScrollColumn {
            anchors.fill: parent
            margin: root.sizes.gap * 2
            verticalMargin: root.sizes.gap * 2
            Accessible.name: qsTr("What was answered")

            Repeater {
                model: root.round.outcomes

                OutcomeCard {
                    width: parent?.width ?? 0
                    sizes: root.sizes
                }
            }
        }
    }
}
