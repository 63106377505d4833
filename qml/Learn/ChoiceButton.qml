// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One of the choices, with the number that chooses it; once the exercise is answered, how it stands to the answer.
T.Button {
    id: root

    required property int index
    required property string words
    required property string mark
    required property bool chosen
    required property int textSize

    readonly property bool answered: Atlas.exercises.answered

    function title(): string {
        if (mark === "right")
            return chosen ? qsTr("%1: your answer, right").arg(words) : qsTr("%1: the right answer").arg(words);
        return mark === "wrong" ? qsTr("%1: your answer, not right").arg(words) : words;
    }

    objectName: "exercise.choice." + index
    implicitWidth: Math.ceil(number.width + label.implicitWidth + verdict.width + 2 * row.spacing + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, Math.ceil(label.height + topPadding + bottomPadding))
    leftPadding: Math.max(Theme.space12, textSize * 0.6)
    rightPadding: leftPadding
    topPadding: Math.max(Theme.space8, textSize * 0.45)
    bottomPadding: topPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: words

    Accessible.role: Accessible.Button
    Accessible.name: title()
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    onClicked: Atlas.exercises.choose(index)

    contentItem: Item {
        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.space12

            UiText {
                id: number

                text: root.index + 1
                color: Theme.ink2
                font.pixelSize: root.textSize
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            UiText {
                id: label

                width: row.width - number.width - verdict.width - 2 * row.spacing
                text: root.words
                font.pixelSize: root.textSize
                font.weight: root.mark === "right" ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
            }
            Item {
                id: verdict

                width: root.textSize
                height: root.textSize

                AnswerMark {
                    anchors.centerIn: parent
                    visible: root.mark !== ""
                    correct: root.mark === "right"
                    size: root.textSize
                    Accessible.ignored: true
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius8
        color: root.chosen ? Theme.lampSoft : root.hovered && !root.answered ? Theme.sunken : Theme.surface
        border.width: root.mark !== "" ? 3 : 1
        border.color: root.mark === "right" ? Theme.ok : root.mark === "wrong" ? Theme.diff : root.hovered && !root.answered ? Theme.ink1 : Theme.edge

        FocusRing {
            target: root
            targetRadius: Theme.radius8
        }
    }
}
