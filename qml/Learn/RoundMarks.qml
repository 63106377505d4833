// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Models
import TwoRivers.Theme

// How far the round is: an answer mark to each exercise that is done, a lamp with its number for the one that is asked.
Row {
    id: root

    required property LearnSizes sizes

    readonly property ExerciseRound round: Atlas.exercises

    spacing: Math.round(sizes.mark * 0.35)

    Accessible.role: Accessible.StaticText
    Accessible.name: round.finished ? round.score : qsTr("Exercise %1 of %2").arg(round.number).arg(round.count)

    Repeater {
        // Their number, so that they stay the marks that they are.
        model: root.round.count

        Item {
            id: station

            required property int index

            readonly property string mark: root.round.marks[index] ?? "open"
            readonly property bool now: mark === "now"
            readonly property bool answered: mark === "right" || mark === "wrong"

            width: root.sizes.mark
            height: root.sizes.mark

            AnswerMark {
                anchors.centerIn: parent
                visible: station.answered
                correct: station.mark === "right"
                size: root.sizes.mark * 0.8
            }
            Rectangle {
                anchors.centerIn: parent
                visible: !station.answered
                width: root.sizes.mark * (station.now ? 1 : 0.5)
                height: width
                radius: width / 2
                color: station.now ? Theme.lamp : Theme.paper
                border.width: 2
                border.color: station.now ? Theme.lampInk : Theme.edge

                Text {
                    anchors.centerIn: parent
                    visible: station.now
                    text: station.index + 1
                    color: Theme.lampInk
                    font.family: Theme.serif
                    font.bold: true
                    font.pixelSize: Math.round(root.sizes.mark * 0.6)
                    textFormat: Text.PlainText
                }
            }
        }
    }
}
