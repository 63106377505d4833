// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The plan as a bar of one piece to a step, filled as far as the class is; a mark where the clock is.
Column {
    id: root

    readonly property Presentation show: Atlas.presentation
    readonly property real perSecond: show.times.plannedSeconds > 0 ? width / show.times.plannedSeconds : 0

    topPadding: Theme.space12
    bottomPadding: Theme.space16
    spacing: Theme.space8
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Pace: %1").arg(show.times.paceText)

    PaceInk {
        id: pace

        pace: root.show.times.pace
    }
    UiText {
        text: qsTr("Pace")
        font.weight: Font.DemiBold
    }
    Item {
        width: parent.width
        height: 20

        // The clock's mark.
        Rectangle {
            x: Math.min(parent.width, root.show.times.elapsedSeconds * root.perSecond) - width / 2
            y: -1
            width: 9
            height: 9
            rotation: 45
            color: pace.ink
        }
        Row {
            y: 10
            width: parent.width

            Repeater {
                model: root.show.steps

                Item {
                    id: piece

                    required property real plannedSeconds
                    required property bool current
                    required property bool passed

                    width: plannedSeconds * root.perSecond
                    height: 10

                    Rectangle {
                        width: Math.max(1, parent.width - 2)
                        height: parent.height
                        radius: 2
                        color: piece.passed ? Theme.ink1 : piece.current ? Theme.lamp : Theme.rule
                        border.width: piece.current ? 1 : 0
                        border.color: Theme.lampEdge
                    }
                }
            }
        }
    }
    UiText {
        objectName: "presenter.pace"
        width: parent.width
        text: root.show.times.paceText
        color: pace.ink
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
    }
}
