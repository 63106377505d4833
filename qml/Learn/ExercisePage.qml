// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Map
import TwoRivers.Models
import TwoRivers.Theme

// One exercise: on the left what is asked, then why; on the right where it is answered, which is the map for a region.
FocusScope {
    id: root

    required property LearnSizes sizes
    required property string basemapPath
    property bool still: false

    readonly property ExerciseRound round: Atlas.exercises
    readonly property bool onMap: round.kind === "region"
    // One below the other.
    readonly property bool stacked: width < 1000
    readonly property rect questionArea: stacked ? Qt.rect(0, 0, width, Math.round(Math.min(height * 0.52, question.contentHeight + foot.height))) : Qt.rect(0, 0, Math.round(width * 0.48), height)
    readonly property rect answerArea: stacked ? Qt.rect(0, questionArea.height, width, height - questionArea.height) : Qt.rect(questionArea.width, 0, width - questionArea.width, height)

    signal paragraphRequested(ref: string)

    readonly property bool answered: round.answered
    readonly property string asked: round.seed + "/" + round.number

    // While an exercise is asked the keys go to nothing in particular, so that none of them answers by accident.
    function takeKeys() {
        if (answered) {
            next.forceActiveFocus(Qt.TabFocusReason);
        } else {
            hands.forceActiveFocus();
            question.contentY = 0;
        }
    }

    onAnsweredChanged: Qt.callLater(takeKeys)
    onAskedChanged: Qt.callLater(takeKeys)
    Component.onCompleted: Qt.callLater(takeKeys)

    Item {
        id: hands

        focus: true
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ScrollColumn {
        id: question

        objectName: "exercise.question"
        x: root.questionArea.x
        y: root.questionArea.y
        width: root.questionArea.width
        height: root.questionArea.height - foot.height
        margin: root.sizes.margin
        verticalMargin: root.sizes.gap
        spacing: root.sizes.gap
        interactive: contentHeight > height
        Accessible.name: qsTr("Exercise %1 of %2").arg(root.round.number).arg(root.round.count)
        // What is above the verdict may shrink after it has come into sight.
        onContentHeightChanged: if (root.answered)
            Qt.callLater(question.reveal, why)

        UiText {
            objectName: "exercise.task"
            width: parent.width
            text: root.round.task
            font.pixelSize: root.sizes.task
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            objectName: "exercise.subject"
            width: parent.width
            // After the answer the explanation has the whole passage.
            visible: text !== "" && !(root.onMap && root.answered)
            text: root.round.subject
            color: Theme.ink1
            font.family: Theme.serif
            font.pixelSize: root.sizes.subject
            lineHeight: Math.round(root.sizes.subject * 1.3)
            lineHeightMode: Text.FixedHeight
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }
        UiText {
            width: parent.width
            visible: !root.round.answered
            text: root.onMap ? qsTr("Click it on the map, or choose it here.") : root.round.kind === "order" ? qsTr("Drag the events, or move them with the arrow keys.") : qsTr("Choose one.")
            color: Theme.ink2
            font.pixelSize: root.sizes.small
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            visible: root.onMap
            spacing: Theme.space12

            Repeater {
                model: root.onMap ? root.round.choices : null

                ChoiceButton {
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    textSize: root.sizes.choice
                }
            }
        }
        Loader {
            id: why

            width: parent.width
            active: root.round.answered
            visible: active
            onHeightChanged: if (active)
                Qt.callLater(question.reveal, why)
            sourceComponent: AnswerPanel {
                sizes: root.sizes
                onParagraphRequested: ref => root.paragraphRequested(ref)
            }
        }
    }
    Item {
        id: foot

        x: root.questionArea.x
        y: question.y + question.height
        width: root.questionArea.width
        height: next.height + 2 * root.sizes.gap

        Separator {
            width: parent.width
        }
        LearnButton {
            id: next

            readonly property bool checks: root.round.kind === "order" && !root.round.answered

            objectName: checks ? "exercise.check" : "exercise.next"
            x: root.sizes.margin
            y: root.sizes.gap
            visible: checks || root.round.answered
            textSize: root.sizes.choice
            primary: true
            iconName: checks ? "check" : "chevron-right"
            text: checks ? qsTr("Check the order") : root.round.number === root.round.count ? qsTr("Summary") : qsTr("Next")
            keyHint: checks ? "" : qsTr("PgDn")
            onClicked: {
                if (checks)
                    root.round.checkOrder();
                else
                    root.round.next();
            }
        }
    }

    Item {
        id: answer

        x: root.answerArea.x
        y: root.answerArea.y
        width: root.answerArea.width
        height: root.answerArea.height
        clip: true

        MapPane {
            objectName: "exercise.map"
            anchors.fill: parent
            visible: root.onMap
            basemapPath: root.basemapPath
            still: root.still
            chrome: false
            footed: true
            asking: true
            onPicked: refs => root.round.click(refs)
        }
        Rectangle {
            anchors.fill: parent
            visible: !root.onMap
            color: Theme.app
        }
        ScrollColumn {
            objectName: "exercise.answers"
            anchors.fill: parent
            visible: !root.onMap
            margin: root.sizes.margin
            verticalMargin: root.sizes.margin * 0.6
            interactive: contentHeight > height
            Accessible.name: qsTr("Choices")

            Repeater {
                model: root.round.kind === "source" ? root.round.choices : null

                ChoiceButton {
                    width: parent?.width ?? 0
                    textSize: root.sizes.choice
                }
            }
            OrderList {
                width: parent.width
                visible: root.round.kind === "order"
                textSize: root.sizes.choice
            }
        }
    }
    Separator {
        x: root.answerArea.x
        y: root.answerArea.y
        width: root.stacked ? parent.width : 1
        height: root.stacked ? 1 : parent.height
        vertical: !root.stacked
    }
}
